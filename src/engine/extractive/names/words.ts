import { givenNames } from '../gazetteer/given-names.ts';
import type { NameRules } from '../languages/name-rules.ts';
import type { Token } from '../text/tokenizer.ts';

/** No word. */
export const outside: Token = { text: '', normalized: '', start: 0, end: 0, possessive: false, gap: '' };

/** What stands at a place among the words of a sentence; no word outside of it. */
export const tokenAt = (tokens: Token[], at: number): Token => tokens[at] ?? outside;
export const wordAt = (tokens: Token[], at: number): string => tokenAt(tokens, at).normalized;
export const textAt = (tokens: Token[], at: number): string => tokenAt(tokens, at).text;
export const gapAt = (tokens: Token[], at: number): string => tokenAt(tokens, at).gap;

export const isCapital = (tokens: Token[], at: number): boolean => /^\p{Lu}/u.test(textAt(tokens, at));
export const isGiven = (tokens: Token[], at: number): boolean => givenNames.has(wordAt(tokens, at));

/** The last of the words with a capital behind one. */
export function lastCapital(tokens: Token[], from: number): number {
  let at = from;
  while (gapAt(tokens, at + 1) === ' ' && isCapital(tokens, at + 1)) at += 1;
  return at;
}

/** Where the word before a name stands, or before the name's article. */
export const beforeArticle = (tokens: Token[], first: number, { determiners }: NameRules): number =>
  determiners.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;

/** Whether a role stands right before its name and only names have capitals, as in English. */
export const isLikeEnglish = ({ roleOrder, nouns }: NameRules): boolean =>
  roleOrder === 'noun-last' && nouns === 'lower';

/** Whether a role's phrase begins with its noun, and nouns have articles, as in French. */
export const isLikeFrench = ({ roleOrder, definite }: NameRules): boolean =>
  roleOrder === 'noun-first' && definite.size > 0;
