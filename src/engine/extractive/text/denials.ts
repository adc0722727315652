/** Sentences behind an accusation in which it is denied. */
const answeredWithin = 3;

const denies = (concepts: ReadonlySet<string>): boolean =>
  concepts.has('deny') || (concepts.has('reject') && concepts.has('accuse'));

/** For each sentence, by the concepts that it holds, that accuses somebody the next one that denies; null where it says so itself, or none does. */
export function denialsIn(sentences: readonly ReadonlySet<string>[]): (number | null)[] {
  return sentences.map((concepts, at) => {
    const accuses = (concepts.has('accuse') || concepts.has('suspect')) && !denies(concepts);
    const behind = sentences.slice(at + 1, at + 1 + answeredWithin).findIndex(denies);
    return accuses && behind >= 0 ? at + 1 + behind : null;
  });
}
