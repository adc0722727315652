import type { Language } from '../languages/language.ts';
import { normalize } from './normalize.ts';

/** No further than the longest opener reaches: Chinese and Japanese part no words. */
const firstWord = /\p{L}[\p{L}\p{M}]{0,30}/u;

/** Whether a sentence begins with a word that leans on the one before it: "He also said…", "Her lawyer…". */
export function pointsBack(sentence: string, { code, openers }: Language): boolean {
  // German “Das” before a noun is its article.
  if (code === 'de' && /^\P{L}*Das \p{Lu}/u.test(sentence)) return false;
  const opener = normalize(firstWord.exec(sentence)?.[0] ?? '');
  if (code !== 'ja' && code !== 'zh') return openers.has(opener);
  return [...openers].some((word) => opener.startsWith(word));
}
