/** Those worth most first; equals stay in their order. */
export function byWorth<T>(all: Iterable<T>, worth: (one: T) => number): T[] {
  return Array.from(all, (one) => ({ one, worth: worth(one) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}
