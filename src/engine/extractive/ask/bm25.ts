import type { Corpus } from './corpus.ts';
import type { Term } from './query-terms.ts';

/** BM25's usual constants (Robertson and Zaragoza 2009): how fast repetition saturates, how much length counts. */
const saturation = 1.2;
const lengthShare = 0.75;
/** What a neighbour's words lend to a sentence: the one before carries its topic on, the one after less. */
const before = 0.25;
const after = 0.1;
/** Two neighbouring words of the question are both in the sentence. */
const together = 0.15;

/** How well each sentence answers to these terms; 0 where it shares none. */
export function scoresOf(corpus: Corpus, terms: Term[]): number[] {
  const own = corpus.sentences.map((_, index) => bm25(corpus, terms, index));
  return own.map((score, index) => {
    if (score === 0) return 0;
    return score + before * (own[index - 1] ?? 0) + after * (own[index + 1] ?? 0);
  });
}

function bm25(corpus: Corpus, terms: Term[], index: number): number {
  const size = corpus.sentences[index]?.size ?? 0;
  const norm = saturation * (1 - lengthShare + (lengthShare * size) / corpus.averageSize);
  let score = 0;
  let held = false;
  for (const term of terms) {
    const count = countIn(corpus, term, index);
    const gain = term.weight * rarity(corpus, term) * ((count * (saturation + 1)) / (count + norm));
    score += count > 0 && held ? gain * (1 + together) : gain;
    held = count > 0;
  }
  return score;
}

/** How often a sentence holds a term, in any of its forms. */
export function countIn(corpus: Corpus, term: Term, index: number): number {
  const counts = corpus.sentences[index]?.counts;
  if (counts === undefined) return 0;
  return term.forms.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);
}

/** Inverse sentence frequency, positive also for what is in every sentence. What is nowhere counts as once. */
export function rarity(corpus: Corpus, term: Term): number {
  const frequency = term.forms.reduce((sum, form) => sum + (corpus.frequency.get(form) ?? 0), 0);
  const held = Math.min(Math.max(frequency, 1), corpus.sentences.length);
  return Math.log(1 + (corpus.sentences.length - held + 0.5) / (held + 0.5));
}
