import { normalize } from './normalize.ts';

/** A set of words, normalized, from lines of them. */
export function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(/\S+/gu) ?? []).map(normalize));
}

/** Their stems, from lines of words. */
export const stemSet = (stem: (word: string) => string, ...lines: string[]): ReadonlySet<string> =>
  new Set([...wordSet(...lines)].map(stem));

/** Alternatives of a pattern, from lines of words or their beginnings. */
export const oneOf = (...lines: string[]): string => `(?:${lines.join(' ').trim().replaceAll(/\s+/gu, '|')})`;
