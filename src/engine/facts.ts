import type { Article } from '../article/article.ts';

/**
 * A figure as far as two can be compared: of one `kind` (a currency, a dimension, a person's age, a plain count …), with
 * what it can mean. `counted` are the beginnings of the words for what is counted, `text` is the number as it was written.
 */
export type Fact = {
  kind: string;
  values: number[];
  counted: string[];
  text: string;
  /** The same with its unit, as people are shown it. */
  shown: string;
  /** Where it stands in its sentence; null where that isn't known. */
  at: number | null;
  /** Whether it is called rounded, a lower or an upper bound. */
  hedge: 'about' | 'over' | 'under' | null;
};

/**
 * Of a sentence: its figures, and the dates that it names, ISO 8601 as far as they are known, in order; `told` without
 * those that only say which thing is meant: "the 2019 treaty".
 */
export type SentenceFacts = { figures: Fact[]; dates: string[]; told: string[] };

/** Reads the figures and dates of an article, sentence by sentence: what is known of them lies with the checks. */
export type ReadFacts = (article: Article) => readonly SentenceFacts[];
