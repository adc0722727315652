import type { Article } from '../../../article/article.ts';
import { scriptOf, type Languages } from '../languages/detect.ts';
import { findJapaneseNames } from './japanese.ts';
import { findKoreanNames } from './korean.ts';
import { findTransliteratedNames } from './transliterated.ts';
import { findArabicNames } from './arabic.ts';
import { findChineseNames } from './chinese.ts';
import { findGermanNames } from './german.ts';
import { castOf } from './cast.ts';
import { languageOf } from '../languages/index.ts';
import { expandedIn } from './acronyms.ts';
import { findOrganisations } from './organisations.ts';
import { hasAlike, hasSurname, hasWord, nameIndexOf, type NameIndex } from './name-index.ts';
import { findLatinNames, type NameWord } from './latin.ts';
import { findRespelled, hasGivenLike } from './respelled.ts';
import { normalizeText } from '../text/normalize.ts';

/** What the names of a statement come to. */
export type NameFinding = {
  /** The article nowhere has one of them. */
  missing: boolean;
  /** One that the article hasn't may be a form of one that it has. */
  unchecked: boolean;
  /** Names that the article has. */
  known: NameWord[];
};

/** Looks the names of a text up in its article. */
export function findNames(article: Article, text: string, languages: Languages): NameFinding {
  const index = nameIndexOf(article);
  const names = namesIn(article, text, languages, index).concat(
    languages.translated ? [] : findOrganisations(text, languages.statement, index),
  );
  const expanded = expandedIn(text, index.acronyms);
  const strange = names.filter((name) => !name.heard && !isKnown(name, index) && !expanded.has(name.word));
  const respelled = new Map(
    strange.flatMap((name) => {
      const own = findRespelled(index.capitals, name.word, languages);
      return own ? [[name, own] as const] : [];
    }),
  );
  // A given name that may be respelled is so before a surname that is.
  const isHeld = (name: NameWord | undefined): boolean =>
    name !== undefined && (!strange.includes(name) || respelled.get(name)?.sure === true);
  const surnameAfter = (name: NameWord) => {
    const next = names[names.indexOf(name) + 1];
    return next?.surname === true ? next : undefined;
  };
  const unknown = strange.filter(
    (name) => !isHeld(name) && !(respelled.has(name) && isHeld(surnameAfter(name))),
  );
  // It takes the other language's form, too: "Володимир" is "Владимир".
  const isGiven = (name: NameWord) => {
    const next = surnameAfter(name);
    if (!next || !(respelled.has(next) || isCyrillic(next.word))) return false;
    return !isStranger(next) && hasGivenLike(index.capitals, name.word, languages);
  };
  const isStranger = (name: NameWord) => unknown.includes(name) && !respelled.has(name);
  // Of a language that nothing is known of any name may be in another case.
  const isOpen = (name: NameWord) =>
    !isStranger(name) ||
    isGiven(name) ||
    (languageOf(languages.statement).names === undefined && hasAlike(index.words, name.word));
  const asInArticle = new Map(Array.from(respelled, ([name, { word }]) => [name, { ...name, word }]));
  return {
    missing: unknown.some((name) => name.sure && !isOpen(name)),
    unchecked: unknown.length > 0,
    known: names.flatMap((name) => (unknown.includes(name) ? [] : (asInArticle.get(name) ?? name))),
  };
}

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

function namesIn(
  article: Article,
  text: string,
  { statement, translated }: Languages,
  index: NameIndex,
): NameWord[] {
  const { words, whole, script } = index;
  const own = scriptOf(text);
  const holds = (word: string) => hasWord(words, word);
  if (own === 'hangul') return script === 'hangul' ? findKoreanNames(text, whole) : [];
  if (own === 'han' || own === 'kana')
    return statement === 'zh' && script === 'han'
      ? findChineseNames(text, whole)
      : statement === 'ja'
        ? findJapaneseNamesIn(text, translated, index)
        : [];
  if (own === 'arabic') return script === 'arabic' ? findArabicNames(text, whole) : [];
  const language = statement === 'und' ? 'en' : statement;
  if (own !== script) return findTransliteratedNames(text, language, { script, hear: index.hear, holds });
  if (statement !== 'de') return findLatinNames(text, statement, translated);
  const surnames = castOf(article).people.flatMap(({ name }) => name.split(' ').at(-1) ?? []);
  const isGiven = (word: string) => !translated || isGivenIn(whole, word);
  return findGermanNames(text, { isKnown: holds, isGiven, surnames: new Set(surnames) });
}

/** Whether an article in another language ever has a capital behind a word, as behind a given name; "Haddons" is of Haddon. */
const isGivenIn = (whole: string, word: string): boolean =>
  [word, word.replace(/s$/u, '')].some((each) => new RegExp(`(?<!\\p{L})${each} \\p{Lu}`, 'u').test(whole));

/** In other letters a name that sounds like none of the article can still be one of its: Han is written in several ways. */
function findJapaneseNamesIn(text: string, translated: boolean, { script, hear }: NameIndex): NameWord[] {
  if (script === 'latin') return [];
  const names = findJapaneseNames(text);
  if (!translated) return names;
  return names.map(({ word }) => {
    const parts = word.split('・');
    return { word: parts.join(' '), sure: false, heard: hear(parts) === 'whole' };
  });
}

function isKnown({ word, surname }: NameWord, { words, initials, whole, folded }: NameIndex): boolean {
  if (isArabic(word)) return folded.includes(word);
  if (!/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(word)) return whole.includes(word);
  const parts = word.split('-').filter((part) => part.length > 1);
  const isHeld = (part: string) => hasWord(words, part) || initials.has(part);
  // Turkish, and others with it, set an apostrophe before the ending of a name: "Yıldız'ın".
  const [stem = ''] = word.split(/['’]/u);
  return (
    (stem.length > 2 && stem !== word && words.has(stem)) ||
    (surname ? hasSurname(words, word) : hasWord(words, word)) ||
    (word.length > 1 && initials.has(word)) ||
    (parts.length > 1 && parts.every(isHeld))
  );
}

/** Whether the sentences, those beside them, or the title have each of the names. */
export function areNear(article: Article, names: NameWord[], evidence: number[]): boolean {
  const { sentences, title, hearIn } = nameIndexOf(article);
  const around = [...new Set(evidence.flatMap((at) => [at - 1, at, at + 1]))].filter(
    (at) => at in article.sentences,
  );
  return names.every(({ word, heard }) =>
    heard
      ? around.some((at) => /whole|part/u.test(hearIn(at)(word.split(' '))))
      : has(word, title, article.title ?? '') ||
        around.some((at) => has(word, sentences[at], article.sentences[at] ?? '')),
  );
}

const has = (name: string, words: Set<string> | undefined, sentence: string): boolean =>
  /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(name)
    ? words !== undefined && hasWord(words, name)
    : (isArabic(name) ? normalizeText(sentence) : sentence).includes(name);

/** Arabic names are found in normalized text. */
const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);
