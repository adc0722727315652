import type { Corpus, QueryTerm } from './bm25.ts';
import { countIn, rarity } from './bm25.ts';

/** By what it is told whether the sentence that comes closest answers, each from 0 to 1. */
export type Signs = {
  /** The share of the question that it covers, rare words and names first. */
  coverage: number;
  /** The share of the question's words, no names and no figures, that it has, in whatever form. */
  words: number;
  /** How many of these it has in one of their forms; three are 1. */
  said: number;
  /** The share of the question's names and figures that it lacks. */
  namesMissing: number;
  /** How near the next best comes to its score. */
  contested: number;
  /** How little it holds of the kind that is asked for. */
  otherKind: number;
  /** Whether it lacks the word by which the question tells what it asks for: "which bank", "who wrote". */
  unasked: number;
};

/**
 * What each sign adds to the logarithm of the odds that the sentence answers. Fitted by logistic regression on some 1,000 questions in
 * twelve languages, those about another article at half weight: of 33 articles, in their words, in a reader's own, or
 * without an answer, and of paragraphs of public question sets. Fitted on nine tenths of the articles each time, it tells right from
 * wrong on the last tenth as well.
 */
const start = -0.9;
const weights: [keyof Signs, number][] = [
  ['coverage', 2.4],
  ['words', 1.6],
  ['said', 0.8],
  ['namesMissing', -1.2],
  ['contested', -1.7],
  ['otherKind', -0.9],
  ['unasked', -1.2],
];

/** How sure it is that a sentence answers, from 0 to 1. */
export const confidenceOf = (signs: Signs): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, [sign, weight]) => sum + weight * signs[sign], start)));

/** How much terms tell, each as far as it counts. */
const weigh = (terms: QueryTerm[], counts: (term: QueryTerm) => number): number =>
  terms.reduce((sum, term) => sum + term.weight * term.rarity * counts(term), 0);

/** What a term counts that only the sentence before has; in the sentence, in whatever words, it counts 1. */
const inBefore = 0.6;
/** A question of one word is covered by any sentence that holds it: as if it had so much of a rare word more that none holds. */
const ofRare = 0.75;

/** The share of a question that a sentence and its surroundings cover, from 0 to 1, rare words and names first. */
export function coverage(corpus: Corpus, terms: QueryTerm[], index: number): number {
  const asked = weigh(terms, () => 1);
  const covered = weigh(terms, (term) => presence(corpus, term, index));
  return asked === 0 ? 0 : covered / (asked + ofRare * rarity(corpus, []));
}

/** How far a term is in a sentence, from 0 to 1. */
export function presence(corpus: Corpus, term: QueryTerm, index: number): number {
  if (countIn(corpus, term, index) > 0) return 1;
  return countIn(corpus, term, index - 1) > 0 ? inBefore : 0;
}

/** Whether a sentence has a term in one of its forms, not only by what it means. */
export const isSaid = (corpus: Corpus, { forms }: QueryTerm, index: number): boolean =>
  forms.some((form) => corpus.sentences[index]?.counts.has(form));

/** Whether a sentence only repeats a question: "Wofür lobte Roth den Rat?", "Roth lobte den Rat." */
export function addsNothing(corpus: Corpus, terms: QueryTerm[], index: number): boolean {
  const asked = new Set(terms.flatMap(({ forms }) => forms));
  const told = corpus.sentences[index]?.counts;
  return told !== undefined && told.size > 0 && [...told.keys()].every((term) => asked.has(term));
}

const isName = (term: QueryTerm): boolean => term.isName || term.isNamed === true;

/** What a sentence has of a question's words, of which names and figures are none. */
export function wordsIn(corpus: Corpus, terms: QueryTerm[], index: number): Pick<Signs, 'words' | 'said'> {
  const words = terms.filter((term) => !isName(term));
  const asked = weigh(words, () => 1);
  const held = weigh(words, (term) => (countIn(corpus, term, index) > 0 ? 1 : 0));
  const said = words.filter((term) => isSaid(corpus, term, index));
  return {
    words: asked === 0 ? 0 : held / asked,
    said: Math.min(1, said.reduce((sum, { weight }) => sum + weight, 0) / manyWords),
  };
}

/** So many words of a question leave little doubt. */
const manyWords = 3;

/** The share of a question's names and figures that neither a sentence nor the one before it has. */
export function namesMissing(corpus: Corpus, terms: QueryTerm[], index: number): number {
  const names = terms.filter(isName);
  const missing = names.filter((term) => presence(corpus, term, index) === 0);
  return missing.length / Math.max(1, names.length);
}

/** Whether a question names somebody or something that the article has nowhere; figures are for `asksForOther`. */
export const asksForStranger = (terms: QueryTerm[]): boolean =>
  terms.some(({ term, isNamed, forms }) => isNamed === true && forms.length === 0 && !/\p{N}/u.test(term));

/** Whether a sentence covers only names and figures: who is asked about, but nothing of what is asked. */
export function namesAlone(corpus: Corpus, terms: QueryTerm[], index: number): boolean {
  const words = terms.filter((term) => !isName(term));
  return words.length > 0 && words.every((term) => presence(corpus, term, index) === 0);
}

/** Whether a sentence has a question's first word in none of its forms. */
export function lacksFirst(corpus: Corpus, [first]: QueryTerm[], index: number): boolean {
  return first !== undefined && !first.isName && !isSaid(corpus, first, index);
}
