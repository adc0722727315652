import type { Language } from '../languages/language.ts';
import { normalize } from './normalize.ts';

/** No further than the longest opener reaches: Chinese and Japanese part no words. */
const firstWord = /\p{L}[\p{L}\p{M}]{0,30}/u;

/** Whether a sentence begins with a word that leans on the one before it: "He also said…", "Her lawyer…". */
export function pointsBack(sentence: string, { openers, noOpener, fillers }: Language): boolean {
  if (noOpener?.test(sentence) === true) return false;
  const opener = normalize(firstWord.exec(sentence)?.[0] ?? '');
  return fillers === undefined ? openers.has(opener) : [...openers].some((word) => opener.startsWith(word));
}
