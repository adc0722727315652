/** Articles of other stories that are taken for granted, so that of the first few not every word seems common. */
const background = 200;

/** A text as a vector of length 1: its terms, rare ones counting more. */
export type Vector = ReadonlyMap<string, number>;

/** In how many of the texts that are held each term stands. */
export type DocumentFrequency = {
  add(terms: ReadonlyMap<string, number>): void;
  remove(terms: ReadonlyMap<string, number>): void;
  /** TF-IDF by what is held now. */
  vectorOf(terms: ReadonlyMap<string, number>): Vector;
};

export function countDocuments(): DocumentFrequency {
  const counts = new Map<string, number>();
  let size = 0;
  const change = (terms: ReadonlyMap<string, number>, by: number) => {
    size += by;
    for (const term of terms.keys()) {
      const count = (counts.get(term) ?? 0) + by;
      if (count > 0) counts.set(term, count);
      else counts.delete(term);
    }
  };
  const weigh = (term: string, frequency: number) =>
    Math.log1p(frequency) * Math.log1p((size + background) / (1 + (counts.get(term) ?? 0)));
  return {
    add: (terms) => change(terms, 1),
    remove: (terms) => change(terms, -1),
    vectorOf: (terms) => {
      const weights = Array.from(terms, ([term, frequency]): [string, number] => [
        term,
        weigh(term, frequency),
      ]);
      const length = Math.hypot(...weights.map(([, weight]) => weight));
      return new Map(weights.map(([term, weight]) => [term, weight / length]));
    },
  };
}

/** The cosine of each vector with each one before it, by a table of who has which term. */
export function cosines(vectors: readonly Vector[]): number[][] {
  const holders = new Map<string, { at: number; weight: number }[]>();
  return vectors.map((vector, at) => {
    const row = Array.from({ length: at }, () => 0);
    for (const [term, weight] of vector) {
      const known = holders.get(term) ?? [];
      for (const other of known) row[other.at] = (row[other.at] ?? 0) + weight * other.weight;
      known.push({ at, weight });
      holders.set(term, known);
    }
    return row;
  });
}
