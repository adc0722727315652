import type { Word } from './words.ts';

/** Words that one sentence has in the place of another's; either list may be empty. */
export type Replacement = { before: readonly Word[]; after: readonly Word[] };

/** Pairs of words beyond which the middle of two sentences counts as replaced in one piece. */
const mostCells = 1_000_000;

/** What turns one sentence into the other, in order; as many words as possible stay (longest common subsequence). */
export function diffWords(before: readonly Word[], after: readonly Word[]): Replacement[] {
  const start = sharedLength(before, after);
  const end = sharedLength(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (old.length + fresh.length === 0) return [];
  if (old.length * fresh.length > mostCells) return [{ before: old, after: fresh }];
  return [...replacements(old, fresh)];
}

function sharedLength(before: readonly Word[], after: readonly Word[]): number {
  const differs = before.findIndex(({ key }, index) => key !== after[index]?.key);
  return differs < 0 ? before.length : differs;
}

function* replacements(before: readonly Word[], after: readonly Word[]): Iterable<Replacement> {
  const common = commonLengths(before, after);
  let [b, a, fromB, fromA] = [0, 0, 0, 0];
  while (b < before.length || a < after.length) {
    const stays = b < before.length && before[b]?.key === after[a]?.key;
    if (stays) {
      if (b > fromB || a > fromA) yield { before: before.slice(fromB, b), after: after.slice(fromA, a) };
      [b, a, fromB, fromA] = [b + 1, a + 1, b + 1, a + 1];
    } else if (a === after.length || (b < before.length && common(b + 1, a) >= common(b, a + 1))) b += 1;
    else a += 1;
  }
  if (b > fromB || a > fromA) yield { before: before.slice(fromB), after: after.slice(fromA) };
}

/** How many words two sentences have in common, in order, from the given words on. */
function commonLengths(before: readonly Word[], after: readonly Word[]): (b: number, a: number) => number {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (b: number, a: number) => lengths[b * width + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const same = before[b]?.key === after[a]?.key;
      lengths[b * width + a] = same ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
    }
  }
  return at;
}
