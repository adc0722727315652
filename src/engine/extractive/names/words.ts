import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';

/** What stands at a place among the words of a sentence; nothing outside of it. */
export const wordAt = (tokens: Token[], at: number): string => tokens[at]?.normalized ?? '';
export const textAt = (tokens: Token[], at: number): string => tokens[at]?.text ?? '';
export const gapAt = (tokens: Token[], at: number): string => tokens[at]?.gap ?? '';

export const isCapital = (tokens: Token[], at: number): boolean => /^\p{Lu}/u.test(textAt(tokens, at));
export const isGiven = (tokens: Token[], at: number): boolean => givenNames.has(wordAt(tokens, at));

/** The last of the words with a capital behind one. */
export function lastCapital(tokens: Token[], from: number): number {
  let at = from;
  while (gapAt(tokens, at + 1) === ' ' && isCapital(tokens, at + 1)) at += 1;
  return at;
}
