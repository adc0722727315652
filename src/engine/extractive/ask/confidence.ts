import type { Corpus, QueryTerm } from './bm25.ts';
import { countIn, rarity } from './bm25.ts';

/** What a term counts that only the sentence before has; in the sentence, in whatever words, it counts 1. */
const inBefore = 0.6;
/** What a share is worth where only names and figures are covered: who is asked about, but nothing of what is asked; a name of three words stays unsure. */
const namesOnly = 0.45;
/** What it is worth where no word of the question is there itself, only such as mean the same. */
const meantOnly = 0.85;

/** A question of one word is covered by any sentence that holds it: as if it had so much of a rare word more that none holds. */
const unasked = 0.75;

/** The share of a question that a sentence and its surroundings cover, from 0 to 1, rare words and names first. */
export function coverage(corpus: Corpus, terms: QueryTerm[], index: number): number {
  let covered = 0;
  let asked = 0;
  for (const term of terms) {
    const counts = term.weight * term.rarity;
    asked += counts;
    covered += counts * presence(corpus, term, index);
  }
  if (asked === 0) return 0;
  const plain = terms.filter(({ weight, isName }) => weight === 1 && !isName);
  const isMissed = plain.length > 0 && plain.every((term) => presence(corpus, term, index) === 0);
  const isSaid = terms.some((term) => isIn(corpus, term, index) || isIn(corpus, term, index - 1));
  const share = covered / (asked + unasked * rarity(corpus, []));
  return share * (isMissed ? namesOnly : 1) * (isSaid ? 1 : meantOnly);
}

const isIn = (corpus: Corpus, { forms }: QueryTerm, index: number): boolean =>
  forms.some((form) => corpus.sentences[index]?.counts.has(form));

/** How far a term is in a sentence, from 0 to 1. */
export function presence(corpus: Corpus, term: QueryTerm, index: number): number {
  if (countIn(corpus, term, index) > 0) return 1;
  return countIn(corpus, term, index - 1) > 0 ? inBefore : 0;
}
