import { normalize } from './normalize.ts';

/** A set of words, normalized, from lines of them. */
export function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(/\S+/gu) ?? []).map(normalize));
}
