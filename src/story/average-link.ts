/**
 * Groups of `0 … size - 1`: the two that are most alike on average become one, as long as they reach `threshold`.
 * `likeness` is asked for each with those before it.
 */
export function groupByAverageLink(
  size: number,
  likeness: (at: number, before: number) => number,
  threshold: number,
): number[][] {
  const groups = Array.from({ length: size }, (_, index) => [index]);
  const likenesses = groups.map(() => groups.map(() => 0));
  for (const [at, row] of likenesses.entries())
    for (let before = 0; before < at; before += 1) {
      row[before] = likeness(at, before);
      const other = likenesses[before];
      if (other) other[at] = row[before] ?? 0;
    }
  const open = new Set(groups.keys());
  for (;;) {
    const best = mostAlike(open, likenesses);
    if (best === null || best.likeness < threshold) return [...open].map((index) => groups[index] ?? []);
    merge(best, groups, likenesses, open);
  }
}

type Best = { one: number; other: number; likeness: number };

function mostAlike(open: ReadonlySet<number>, likenesses: readonly number[][]): Best | null {
  let best: Best | null = null;
  for (const one of open) {
    const row = likenesses[one] ?? [];
    for (const other of open) {
      if (other >= one) continue;
      const likeness = row[other] ?? 0;
      if (best === null || likeness > best.likeness) best = { one, other, likeness };
    }
  }
  return best;
}

function merge({ one, other }: Best, groups: number[][], likenesses: number[][], open: Set<number>): void {
  const [kept, gone] = [groups[one] ?? [], groups[other] ?? []];
  open.delete(other);
  for (const third of open) {
    const [a, b] = [likenesses[one]?.[third] ?? 0, likenesses[other]?.[third] ?? 0];
    const average = (a * kept.length + b * gone.length) / (kept.length + gone.length);
    likenesses[one]?.splice(third, 1, average);
    likenesses[third]?.splice(one, 1, average);
  }
  kept.push(...gone);
}
