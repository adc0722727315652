import type { Language } from '../languages/language.ts';
import { normalize } from './normalize.ts';

/** Whether a sentence begins with a word that leans on the one before it: "He also said…", "Her lawyer…". */
export function pointsBack(sentence: string, { code, openers }: Language): boolean {
  // German “Das” before a noun is its article.
  if (code === 'de' && /^\P{L}*Das \p{Lu}/u.test(sentence)) return false;
  const opener = normalize(/\p{L}[\p{L}\p{M}]*/u.exec(sentence)?.[0] ?? '');
  if (code !== 'ja' && code !== 'zh') return openers.has(opener);
  return [...openers].some((word) => opener.startsWith(word));
}
