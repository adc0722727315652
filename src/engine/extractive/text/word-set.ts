import { fold } from './normalize.ts';

/** A set of words from a line of them: how the tables of this room are written. */
export function list(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(/\S+/gu) ?? []).map(fold));
}
