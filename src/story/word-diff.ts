import type { Word } from './words.ts';

/** Words by index, from `start` to before `end`. */
export type Range = { start: number; end: number };
/** Words of one sentence that stand in the place of another's; either range may be empty. */
export type Replacement = { before: Range; after: Range };

/** Pairs of words beyond which the middle of two sentences counts as replaced in one piece. */
const mostCells = 1_000_000;

/** What turns one sentence into the other, in order; as many words as possible stay (longest common subsequence). */
export function diffWords(before: readonly Word[], after: readonly Word[]): Replacement[] {
  const start = sharedLength(before, after);
  const end = sharedLength(before.slice(start).toReversed(), after.slice(start).toReversed());
  const old = { start, end: before.length - end };
  const fresh = { start, end: after.length - end };
  const size = (old.end - start) * (fresh.end - start);
  if (size === 0 || size > mostCells)
    return old.end + fresh.end > 2 * start ? [{ before: old, after: fresh }] : [];
  return [...replacements(before.slice(start, old.end), after.slice(start, fresh.end), start)];
}

function sharedLength(before: readonly Word[], after: readonly Word[]): number {
  const differs = before.findIndex(({ key }, index) => key !== after[index]?.key);
  return differs < 0 ? before.length : differs;
}

/** The sentences' differing middles, which begin at `start`. */
function* replacements(
  before: readonly Word[],
  after: readonly Word[],
  start: number,
): Iterable<Replacement> {
  const common = commonLengths(before, after);
  let [b, a] = [0, 0];
  let from = { b, a };
  const passed = (): Replacement => ({
    before: { start: start + from.b, end: start + b },
    after: { start: start + from.a, end: start + a },
  });
  while (b < before.length || a < after.length) {
    if (b < before.length && before[b]?.key === after[a]?.key) {
      if (b > from.b || a > from.a) yield passed();
      [b, a] = [b + 1, a + 1];
      from = { b, a };
    } else if (a === after.length || (b < before.length && common(b + 1, a) >= common(b, a + 1))) b += 1;
    else a += 1;
  }
  if (b > from.b || a > from.a) yield passed();
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
