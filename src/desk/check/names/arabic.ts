import { arabicNames } from '../languages/ar.ts';
import { normalizeText } from '../text/normalize.ts';
import type { NameWord } from './latin.ts';

export const given = new Set(arabicNames.given.split(' '));
/** Without the particle that is written with it. */
export const plainOf = (word: string) => (given.has(word) ? word : word.replace(/^[وفبلك]/u, ''));

/** Normalized, less the word for "on", which would be the name Ali then. */
export const withoutOn = (text: string): string =>
  normalizeText(text.replaceAll(/(?<!\p{L})[وف]?على(?!\p{L})/gu, ' . '));

let latest = { whole: '', folded: '', known: new Set<string>() };

/** The words of an article, for one statement about it after the other. */
function wordsOf(whole: string): typeof latest {
  if (latest.whole === whole) return latest;
  const folded = withoutOn(whole);
  const words = folded.match(/\p{Script=Arabic}+/gu) ?? [];
  latest = { whole, folded, known: new Set(words.flatMap((word) => [word, plainOf(word)])) };
  return latest;
}

/** People in Arabic text: a given name with the word that follows it, where the article has neither. */
export function findArabicNames(text: string, whole: string): NameWord[] {
  const words = withoutOn(text).match(/[\p{Script=Arabic}]+|[^\s\p{Script=Arabic}]/gu) ?? [];
  const { folded, known } = wordsOf(whole);
  return words.flatMap((word, at): NameWord[] => {
    const [first, last] = [plainOf(word), words[at + 1] ?? ''];
    if (!given.has(first) || !/^\p{Script=Arabic}{3,}$/u.test(last)) return [];
    const missing = [first, last].filter((each) => !known.has(each));
    if (missing.length === 2) return [{ word: `${first} ${last}`, sure: true }];
    // Another surname, in the place of the article's; a verb, too, may follow a given name.
    const surname = missing.includes(last) && last.startsWith('ال');
    const otherwise = surname && new RegExp(`${first} ال`, 'u').test(folded);
    // "Fadi Haddad" where the article only has Fadi Karam; a verb in the present follows a given name, too.
    const isOther = missing.includes(last) && !/^[يتنس]/u.test(last) && !isAlone(folded, first);
    return [{ word: surname || isOther ? `${first} ${last}` : first, sure: otherwise }];
  });
}

/** Whether a text has a given name without another word of a name after it. */
const isAlone = (folded: string, first: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})${first}(?! \p{L}{3})`, 'u').test(folded);
