/** How a language writes numbers in words. All words are folded: lower case, without accents. */
export type NumberWords = {
  /** Words that add: "seven", "twenty", "quinientos". */
  add: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  scales: ReadonlyMap<string, number>;
  /** Scales that stand for one of themselves where nothing is before them: "mil", "hundert". */
  bare: ReadonlySet<string>;
  /** What means one before a scale and is no figure alone: "a", "une". */
  articles: ReadonlySet<string>;
  /** What may stand between the parts of one number: "and", "et". */
  joins: ReadonlySet<string>;
  /** Words for a half: added after a number, a value before a scale. */
  halves: ReadonlySet<string>;
  /** Whether numbers are one word, as in German, with the ones before the tens. */
  compounds: boolean;
  /** Whether four and twenty are eighty, as in French. */
  scores: boolean;
};

/** Words as a table: `words` count up from `start` by `step`. */
export const counting = (words: string, start: number, step = 1): [string, number][] =>
  words.split(' ').map((word, at) => [word, start + at * step]);
