import { phraseLocale } from './parse-intent.ts';
import { localeByWords } from '../../words/question-language.ts';
import { splitLinks } from '../sources/parse-links.ts';

/** Letters that only one of the languages has. */
const ownLetters: readonly (readonly [string, RegExp])[] = [
  ['de', /[äöß]/u],
  ['fr', /[œèùû]/u],
  ['es', /ñ/u],
  ['pt-BR', /[ãõ]/u],
];

/** Names of sites and files, mail addresses, and "tl;dr": no words of a language. */
const noise = /\S*[\p{L}\p{N}][.@/]\p{L}\S*|\btl;? ?dr\b/giu;

/**
 * The language that somebody writes in, of those that the bot speaks; null where it can't be told. Hangul and kana
 * settle it, else a phrase of one language alone, else the most function words, else letters of one language.
 */
export function guessLocale(content: string): string | null {
  const { words: said } = splitLinks(content);
  const text = said.replaceAll(noise, ' ').slice(0, 500).toLowerCase();
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/[¿¡]/u.test(text)) return 'es';
  const phrase = phraseLocale(text);
  if (phrase !== null) return phrase;
  const worded = localeByWords(text);
  if (worded !== null) return worded;
  const lettered = ownLetters.filter(([, letters]) => letters.test(text));
  return lettered.length === 1 ? (lettered[0]?.[0] ?? null) : null;
}
