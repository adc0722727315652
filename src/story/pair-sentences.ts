/** A sentence of one version that has no equal in the other. */
export type Unmatched = { index: number; keys: ReadonlySet<string> };
export type Pair = { before: number; after: number };

/** Of the words of both, the share that both have, rare words counting more, from which they are one sentence, changed. */
const leastAlike = 0.4;
/** A word that more sentences of one version have tells nothing, and would cost much in a book. */
const mostHolders = 100;
/** A sentence that stands between the same neighbours counts as that much more alike. */
const inPlace = 0.1;

/**
 * Which sentence became which: the most alike first, each once. `isInPlace` tells whether a pair stands beside the same
 * sentences in both versions.
 */
export function pairSentences(
  before: readonly Unmatched[],
  after: readonly Unmatched[],
  isInPlace: (pair: Pair) => boolean,
): Pair[] {
  const scored = likenesses(before, after).flatMap(({ pair, likeness }) => {
    const score = likeness + (isInPlace(pair) ? inPlace : 0);
    return score >= leastAlike ? [{ pair, score }] : [];
  });
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return scored
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ pair }) => {
      if (taken.before.has(pair.before) || taken.after.has(pair.after)) return [];
      taken.before.add(pair.before);
      taken.after.add(pair.after);
      return [pair];
    });
}

/** Every pair that shares a word, by an inverted index: what shares none costs nothing. */
function likenesses(
  before: readonly Unmatched[],
  after: readonly Unmatched[],
): { pair: Pair; likeness: number }[] {
  const holders = Map.groupBy(
    before.flatMap((sentence) => [...sentence.keys].map((key) => ({ key, sentence }))),
    ({ key }) => key,
  );
  const counts = new Map<string, number>();
  for (const { keys } of [...before, ...after])
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weight = (key: string) => 1 / Math.sqrt(counts.get(key) ?? 1);
  const whole = ({ keys }: Unmatched) => [...keys].reduce((sum, key) => sum + weight(key), 0);
  const wholes = new Map(before.map((sentence) => [sentence.index, whole(sentence)]));
  return after.flatMap((sentence) => {
    const own = whole(sentence);
    const shared = new Map<number, number>();
    for (const key of sentence.keys) {
      const having = holders.get(key) ?? [];
      if (having.length > mostHolders) continue;
      for (const { sentence: other } of having)
        shared.set(other.index, (shared.get(other.index) ?? 0) + weight(key));
    }
    return [...shared].map(([index, sum]) => ({
      pair: { before: index, after: sentence.index },
      likeness: (2 * sum) / (own + (wholes.get(index) ?? 0)),
    }));
  });
}
