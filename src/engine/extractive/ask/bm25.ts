import type { Article } from '../../../article/article.ts';
import { languageOf } from '../languages/languages.ts';
import { isNear } from '../text/themes.ts';
import { pointsBack } from '../text/points-back.ts';
import { indexTermsOf, type IndexTerm } from '../text/index-terms.ts';

/** A word of the question with the forms under which the article has it, none where it hasn't, how rare it is there, and whether it is of somebody's name. */
export type QueryTerm = IndexTerm & { forms: string[]; rarity: number; isName: boolean };

/** An article's sentences as counted index terms. */
export type Corpus = {
  sentences: { counts: Map<string, number>; concepts: Set<string>; size: number }[];
  /** Whether a sentence leans on the one before it. */
  leans: (index: number) => boolean;
  /** In how many sentences a term occurs. */
  frequency: Map<string, number>;
  conceptFrequency: Map<string, number>;
  averageSize: number;
};

export function corpusOf(article: Article): Corpus {
  const language = languageOf(article.language);
  const sentences = article.sentences.map((sentence) => {
    const terms = indexTermsOf(sentence, language);
    const counts = countsOf(terms.flatMap(({ term }) => term || []));
    return { counts, concepts: new Set(terms.flatMap(about)), size: terms.length };
  });
  const total = sentences.reduce((sum, { size }) => sum + size, 0);
  return {
    sentences,
    leans: (index) => pointsBack(article.sentences[index] ?? '', language),
    frequency: countsOf(sentences.flatMap(({ counts }) => [...counts.keys()])),
    conceptFrequency: countsOf(sentences.flatMap(({ concepts }) => [...concepts])),
    averageSize: Math.max(1, total / Math.max(1, sentences.length)),
  };
}

function countsOf(all: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** BM25's usual constants (Robertson and Zaragoza 2009): how fast repetition saturates, how much length counts. */
const saturation = 1.2;
const lengthShare = 0.75;
/** What a neighbour's words lend to a sentence: the one before carries its topic on, the one after less. */
const before = 0.2;
const after = 0.2;
/** To a sentence that leans on the one before it, that one lends more: "It will pay…". */
const leaning = 0.4;

/** What two neighbouring words of the question add where a sentence has both. */
const together = 0.5;

/** How well each sentence answers to these terms; 0 where it shares none. */
export function scoresOf(corpus: Corpus, terms: QueryTerm[]): number[] {
  const own = corpus.sentences.map(
    (_, index) => bm25(corpus, terms, index) * (1 + together * pairs(corpus, terms, index)),
  );
  return own.map((score, index) => {
    const last = own[index - 1] ?? 0;
    const lent = corpus.leans(index) ? leaning : before;
    return score + lent * last + after * (own[index + 1] ?? 0);
  });
}

function bm25(corpus: Corpus, terms: QueryTerm[], index: number): number {
  const size = corpus.sentences[index]?.size ?? 0;
  const norm = saturation * (1 - lengthShare + (lengthShare * size) / corpus.averageSize);
  return terms.reduce((score, term) => {
    const count = countIn(corpus, term, index) || nearness(corpus, term, index);
    return score + term.weight * term.rarity * ((count * (saturation + 1)) / (count + norm));
  }, 0);
}

/** The share of the question's neighbouring words that a sentence has both of. */
function pairs(corpus: Corpus, terms: QueryTerm[], index: number): number {
  const words = terms.filter(({ term }) => term !== '');
  const counts = corpus.sentences[index]?.counts;
  const has = (term: QueryTerm | undefined) => term?.forms.some((form) => counts?.has(form)) === true;
  const both = words.filter((word, at) => has(word) && has(words[at - 1])).length;
  return both / Math.max(1, words.length - 1);
}

/** What a word counts that is only of the same theme; it tells nothing of what is covered. */
const sameTheme = 0.15;

function nearness(corpus: Corpus, { concept }: QueryTerm, index: number): number {
  const concepts = corpus.sentences[index]?.concepts;
  return concepts !== undefined && isNear(concept ?? '', concepts) ? sameTheme : 0;
}

/** What a word counts that is only about the same thing. */
const sameConcept = 0.4;

/** How often a sentence holds a term, in any of its forms; less than once where it only holds one about the same. */
export function countIn(corpus: Corpus, term: QueryTerm, index: number): number {
  const sentence = corpus.sentences[index];
  if (sentence === undefined) return 0;
  const count = term.forms.reduce((sum, form) => sum + (sentence.counts.get(form) ?? 0), 0);
  if (count > 0 || !isAbout(term, sentence.concepts)) return count;
  return term.term === '' ? 1 : sameConcept;
}

/** Whether one of these is what a term is about; asked of each sentence, so nothing is gathered for it. */
const isAbout = ({ concept, synonyms }: IndexTerm, concepts: ReadonlySet<string>): boolean =>
  concepts.has(concept ?? '') || synonyms?.some((one) => concepts.has(one)) === true;

/** What a term is about: its concept and its sets of synonyms. */
export const about = ({ concept, synonyms }: IndexTerm): string[] => [concept ?? [], synonyms ?? []].flat();

/** Inverse sentence frequency, positive also for what is in every sentence. What is nowhere counts as once. */
export function rarity(corpus: Corpus, forms: string[], concepts: readonly string[] = []): number {
  const exact = forms.reduce((sum, form) => sum + (corpus.frequency.get(form) ?? 0), 0);
  const meant = concepts.flatMap((concept) => corpus.conceptFrequency.get(concept) ?? []);
  const counted = exact > 0 ? [exact] : meant;
  const all = corpus.sentences.length;
  const held = counted.length === 0 ? 1 : Math.min(...counted, all);
  return Math.log(1 + (all - held + 0.5) / (held + 0.5));
}
