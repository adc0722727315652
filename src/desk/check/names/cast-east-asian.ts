import { japaneseNames } from '../languages/ja.ts';
import { koreanNames } from '../languages/ko.ts';
import { chineseNames } from '../languages/zh.ts';
import { mostNamed, type Person, type Place } from './person.ts';
import { findChineseNames } from './chinese.ts';
import { findJapaneseNames } from './japanese.ts';

/** People by their whole names; a shorter name that another begins with is the same person's. */
function castOf(
  names: readonly string[],
  titlesOf: (name: string) => Iterable<string>,
  shortForms: (name: string, isAmbiguous: (short: string) => boolean) => RegExp | null,
): Person[] {
  const all = mostOf(names);
  const whole = all.filter((name) => !all.some((other) => other !== name && other.startsWith(name)));
  return whole.map((name) => {
    const isAmbiguous = (short: string) => whole.some((other) => other !== name && other.startsWith(short));
    const short = shortForms(name, isAmbiguous);
    const find = (text: string): Place | null => {
      const at = text.indexOf(name);
      if (at >= 0) return { at, end: at + name.length };
      const found = short?.exec(text);
      return found ? { at: found.index, end: found.index + found[0].length } : null;
    };
    const roles = new Set([...titlesOf(name)].filter((title) => title.length > 1 && !honorific.test(title)));
    return { name, roles, find };
  });
}

/** One letter alone is in many words. */
function lastPart(parts: readonly string[]): RegExp | null {
  const last = parts.at(-1) ?? '';
  return last.length > 1 ? new RegExp(last, 'u') : null;
}

/** What is said of anybody. */
const honorific = /^(?:先生|女士|さん|くん|ちゃん)$/u;

const mostOf = (names: readonly string[]): string[] => [...new Set(names)].slice(0, mostNamed);

type Beside = { before?: RegExp; after?: RegExp };

/** Longer than any title with what stands between it and a name, in UTF-16 units. */
const reach = 24;

/** What stands right before and after a name, wherever a text has it: what the first group finds there. */
function besideName(text: string, name: string, { before, after }: Beside): string[] {
  const found: (string | undefined)[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    found.push(before?.exec(text.slice(Math.max(0, at - reach), at))?.[1]);
    found.push(after?.exec(text.slice(end, end + reach))?.[1]);
  }
  return found.filter((title) => title !== undefined);
}

const chineseTitled = new RegExp(
  String.raw`${chineseNames.titles}(?:兼${chineseNames.titles})?([${chineseNames.surnames}]\p{Script=Han}{1,2})`,
  'gu',
);

const chineseTitleBefore = new RegExp(`(${chineseNames.titles})$`, 'u');

/** Names beside a title or before an act, as the checks find them, that the article has whole. */
export function castOfChinese(sentences: readonly string[]): Person[] {
  const text = sentences.join('\n');
  const found = mostOf(findChineseNames(text, '').map(({ word }) => word));
  const ofFirm = new RegExp(`^(?:${chineseNames.titles})+[${chineseNames.surnames}]`, 'u');
  const isFirm = (word: string) => ofFirm.test(text.slice(text.indexOf(word) + word.length));
  const words = mostOf([...text.matchAll(chineseTitled)].map(([, word = '']) => word));
  const titled = words.flatMap((word) => longest(word, text));
  const aged = mostOf([...text.matchAll(chineseAged)].map(([, word = '']) => word));
  const names = [...found, ...titled, ...aged].filter(
    (word) => word.length > 1 && !chineseNames.common.test(word) && !isFirm(word),
  );
  const titlesOf = (name: string) => besideName(text, name, { before: chineseTitleBefore });
  return castOf(settle(names), titlesOf, (name, isAmbiguous) => {
    const surname = name.slice(0, 1);
    if (name.includes('·')) return lastPart(name.split('·'));
    return isAmbiguous(surname) ? null : new RegExp(`${surname}(?:某|${chineseNames.titles})`, 'u');
  });
}

/** A name with a character too many is one of two where the text has those elsewhere without it. */
function longest(word: string, text: string): string[] {
  const short = word.slice(0, 2);
  const times = (part: string) => text.split(part).length - 1;
  return word.length > 2 && times(short) > times(word) ? [short] : [word];
}

/** Of a name and the same with one character more, the shorter one. */
const settle = (names: string[]): string[] =>
  names.filter(
    (name) =>
      !names.some(
        (other) =>
          other.length > 1 && other.length < name.length && name.startsWith(other) && !name.includes('·'),
      ),
  );

const japaneseTitleEnd = new RegExp(`(?:${japaneseNames.titles})$`, 'u');
const japaneseTitle = `(?:${japaneseNames.titles})`;
const japaneseTitleAfter = new RegExp(`^(${japaneseTitle})`, 'u');

const japaneseAged = /(?<![\p{Script=Han}々])([\p{Script=Han}々]{2,6}?)(?:さん|氏)?[（(]\d{2}歳?[）)]/gu;
const chineseAged = new RegExp(
  String.raw`(?<!\p{Script=Han})([${chineseNames.surnames}]\p{Script=Han}{1,2})[（(，]\d{2}岁?[）)，]`,
  'gu',
);

/** Names before a title or an age. */
export function castOfJapanese(sentences: readonly string[]): Person[] {
  const found = sentences.flatMap((sentence) => [
    ...findJapaneseNames(sentence).map(({ word }) => word),
    ...[...sentence.matchAll(japaneseAged)].map(([, word = '']) => word.replace(japaneseTitleEnd, '')),
  ]);
  const names = found.filter((word) => word.length > 1 && !japaneseNames.office.test(word));
  const text = sentences.join('\n');
  const titlesOf = (name: string) => besideName(text, name, { after: japaneseTitleAfter });
  return castOf(names, titlesOf, (name, isAmbiguous) => {
    if (name.includes('・')) return lastPart(name.split('・'));
    const prefixes = [3, 2, 1]
      .map((length) => name.slice(0, length))
      .filter((short) => short.length < name.length);
    const own = prefixes.filter((short) => !isAmbiguous(short));
    return own.length === 0
      ? null
      : new RegExp(String.raw`(?<![\p{Script=Han}])(?:${own.join('|')})${japaneseTitle}`, 'u');
  });
}

const { surnames, longSurnames, titles, particles, common, commonEndings, givenSyllables } = koreanNames;
/** Rarer ones, that say little but beside a title. */
const allSurnames = `${surnames}나봉복피좌감편목동`;
const koreanName = String.raw`(?:(?:${longSurnames.source.slice(1)})\p{Script=Hangul}{1,2}|[${allSurnames}][${givenSyllables}]{2}|[${allSurnames}][${givenSyllables}])`;
const koreanBefore = new RegExp(
  String.raw`(?<!\p{L})(${koreanName})(?:\(\d+\))? (?:(?!${koreanName} )\p{Script=Hangul}{1,8} ){0,2}[\p{Script=Hangul}\d]{0,8}?(?:${titles})(?!\p{Script=Hangul}{4})`,
  'gu',
);
/** "류재호(61)" */
const koreanAged = new RegExp(String.raw`(?<!\p{L})(${koreanName})\(\d{2}\)`, 'gu');
const koreanTitleBefore = new RegExp(`(${titles}) $`, 'u');
const koreanTitleAfter = new RegExp(
  String.raw`^(?:\(\d+\))? (?:전 |현 )?[\p{Script=Hangul}\d]{0,8}?(${titles})`,
  'u',
);
const koreanAfter = new RegExp(
  String.raw`(?:${titles}) (${koreanName})(?=(?:(?:은|는|이|가|을|를|의|과|와|도|에게|께서| 씨)(?!\p{L})|[()]))`,
  'gu',
);

/** Names before or after a title. */
export function castOfKorean(sentences: readonly string[]): Person[] {
  const text = sentences.join('\n');
  const found = [koreanBefore, koreanAfter, koreanAged].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, word = '']) => word),
  );
  const names = found.filter(
    (word) =>
      word.length > 2 &&
      word !== '나머지' &&
      !common.test(word) &&
      (!particles.test(word) || !commonEndings.test(word)),
  );
  const titlesOf = (name: string) =>
    besideName(text, name, { before: koreanTitleBefore, after: koreanTitleAfter });
  return castOf(names, titlesOf, (name, isAmbiguous) => {
    const surname = longSurnames.exec(name)?.[0] ?? name.slice(0, 1);
    return isAmbiguous(surname) ? null : new RegExp(String.raw`(?<!\p{L})${surname} (?:${titles})`, 'u');
  });
}
