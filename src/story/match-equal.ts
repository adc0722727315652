/** Sentences that say the same in both versions, by their indices: from the earlier to the later, and back. */
export type Equal = { before: Map<number, number>; after: Map<number, number> };

/**
 * Matches sentences by what `comparableText` makes of them, wherever they stand, also one that was two: each at most
 * once. Empty texts match nothing and nobody misses them.
 */
export function matchEqual(before: readonly string[], after: readonly string[]): Equal {
  const equal: Equal = { before: new Map(), after: new Map() };
  const places = Map.groupBy(after.keys(), (index) => after[index] ?? '');
  for (const [index, text] of before.entries()) {
    const place = text === '' ? undefined : places.get(text)?.shift();
    if (place === undefined) continue;
    equal.before.set(index, place);
    equal.after.set(place, index);
  }
  for (const [whole, parts] of joined(before, after, equal.before, equal.after)) {
    equal.before.set(whole, parts[0] ?? 0);
    for (const part of parts) equal.after.set(part, whole);
  }
  for (const [whole, parts] of joined(after, before, equal.after, equal.before)) {
    equal.after.set(whole, parts[0] ?? 0);
    for (const part of parts) equal.before.set(part, whole);
  }
  return equal;
}

/** Parts that a text may begin with, of each length, that are tried: of more, the page repeats one line without end. */
const mostTried = 20;

/** Unmatched texts that neighbouring unmatched texts of the other side make up: [whole, its parts]. */
function* joined(
  wholes: readonly string[],
  parts: readonly string[],
  ofWholes: ReadonlyMap<number, number>,
  ofParts: ReadonlyMap<number, number>,
): Iterable<[number, number[]]> {
  const open = [...parts.keys()].filter((index) => !ofParts.has(index) && parts[index] !== '');
  const places = Map.groupBy(open, (index) => parts[index] ?? '');
  const lengths = [...new Set(places.keys().map(({ length }) => length))];
  for (const [whole, text] of wholes.entries()) {
    if (ofWholes.has(whole)) continue;
    const firsts = lengths
      .filter((length) => length < text.length)
      .flatMap((length) => places.get(text.slice(0, length))?.slice(0, mostTried) ?? [])
      .toSorted((a, b) => a - b);
    const found = firsts.map((first) => partsFrom(first, text, parts, ofParts)).find((run) => run.length > 0);
    if (found) yield [whole, found];
  }
}

function partsFrom(
  first: number,
  text: string,
  parts: readonly string[],
  matched: ReadonlyMap<number, number>,
): number[] {
  const run: number[] = [];
  let rest = text;
  for (let index = first; rest !== ''; index += 1) {
    const part = parts[index] ?? '';
    if (part === '' || matched.has(index) || !rest.startsWith(part)) return [];
    rest = rest.slice(part.length);
    run.push(index);
  }
  return run;
}
