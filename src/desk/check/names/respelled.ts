import type { Languages } from '../languages/detect.ts';
import { isFormOf } from './forms.ts';

/** A spelling and the sound that it stands for where a language writes names from other letters. */
type Spelling = readonly (readonly [RegExp, string])[];

/** What the languages share once their own spellings are read: "i" is also й, "š" also ж, "h" also х. */
const shared: Spelling = [
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/ou|oo/gu, 'u'],
  [/w|ff$/gu, 'v'],
  [/c(?![eiy])/gu, 'k'],
  [/š[čc]/gu, 'š'],
  [/(?<=[aeiou])[yj]|[yj](?=[aeiou])|[iyj]+$/gu, 'i'],
  [/(.)\1+/gu, '$1'],
  [/(?<=.)ie|^ie/gu, 'e'],
  // "ё" is "e" or "o".
  [/(?<=[šč])o/gu, 'e'],
  [/(.)\1+/gu, '$1'],
];

const english: Spelling = [
  [/tz/gu, 'ţ'],
  [/shch|zh|sh/gu, 'š'],
  [/tch|ch/gu, 'č'],
  [/ts/gu, 'ţ'],
  [/kh/gu, 'h'],
];

/** After the Duden, the French press, and the Real Academia Española. */
const spellings: Readonly<Record<string, Spelling>> = {
  en: english,
  de: [
    [/schtsch/gu, 'š'],
    [/tsch/gu, 'č'],
    [/sch|sh/gu, 'š'],
    [/ch|kh/gu, 'h'],
    [/tz|ts|z/gu, 'ţ'],
  ],
  fr: [
    [/chtch/gu, 'š'],
    [/tch/gu, 'č'],
    [/ch|j/gu, 'š'],
    [/ts|tz/gu, 'ţ'],
    [/kh/gu, 'h'],
    [/gu(?=[eiy])/gu, 'g'],
    [/(?<=[nvfk])e$/gu, ''],
  ],
  es: [
    [/shch|sch|zh|sh/gu, 'š'],
    [/ch/gu, 'č'],
    [/ts|tz/gu, 'ţ'],
    [/kh|j/gu, 'h'],
    [/gu(?=[eiy])/gu, 'g'],
  ],
  pt: [
    [/chtch/gu, 'š'],
    [/tch/gu, 'č'],
    [/sh|ch|j|zh/gu, 'š'],
    [/ts|tz/gu, 'ţ'],
    [/kh/gu, 'h'],
    [/gu(?=[eiy])/gu, 'g'],
  ],
};

const cyrillic: Spelling = [
  [/[іїы]/gu, 'и'],
  [/[єэ]/gu, 'е'],
  [/ґ/gu, 'г'],
  [/[ьъ'’]/gu, ''],
];

const read = (word: string, spelling: Spelling): string =>
  spelling.reduce((sound, [letters, own]) => sound.replaceAll(letters, own), word);

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

const sounds = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/** The words of an article with what they sound like: every name is compared with them. */
function soundsIn(words: ReadonlySet<string>, language: string): Map<string, string> {
  const known = sounds.get(words) ?? new Map(Array.from(words, (word) => [word, soundOf(word, language)]));
  sounds.set(words, known);
  return known;
}

function soundOf(word: string, language: string): string {
  if (isCyrillic(word)) return read(word, cyrillic);
  return read(read(word, spellings[language] ?? english), shared);
}

/** Surnames that come from Cyrillic letters whatever language writes them. */
const slavic = /(?:[oei][vw]a?|ine?a?|sk[iyj]+|ska[iyj]a|enko)$/u;

/** What is left of a name without its vowels. */
const consonants = (word: string): string =>
  word.replaceAll(/[aeiouyаеиоуюяйєіїыэё]/gu, '').replaceAll(/(.)\1+/gu, '$1');

/**
 * How a word of a translation is like one of the article's: `same` where both spell one name by the rules of their
 * languages ("Selenskyj" and "Zelenskyy"), `like` where that may be, `other` where nothing tells so.
 */
type Likeness = 'same' | 'like' | 'other';

/** Doubled letters that no language doubles for another's reader, as it does "s" and "f". */
const doubles = (word: string): string => (word.match(/([bdghklmnprt])\1/gu) ?? []).join('');

/** Where Ukrainian has "і" Russian may have "е" or "о": "Білоусова" is "Белоусова". */
const withoutYat = (sound: string): string => sound.replaceAll(/[иео]/gu, '');

type Heard = { word: string; sound: string };

function likenessOf(own: Heard, other: Heard, hasGerman: boolean): Likeness {
  const inCyrillic = isCyrillic(own.word);
  if (own.word.length < 4 || other.word.length < 4 || inCyrillic !== isCyrillic(other.word)) return 'other';
  if (inCyrillic && isFormOf(own.sound, other.sound)) return 'same';
  if (inCyrillic && withoutYat(own.sound) === withoutYat(other.sound)) return 'like';
  // German has one letter for "s" and "z".
  const [one = '', two = ''] = [own, other].map(({ sound }) =>
    hasGerman ? sound.replaceAll('z', 's') : sound,
  );
  const differs = consonants(own.word) !== consonants(other.word.replace(/(?<=.{4})s$/u, ''));
  if (one === two || two === `${one}s`) {
    const isRegular = differs || slavic.test(own.word);
    return isRegular && doubles(own.word) === doubles(other.word) ? 'same' : 'like';
  }
  const [bare, spoken] = [consonants(one), consonants(two)];
  return bare.length > 2 && bare === spoken && differs ? 'like' : 'other';
}

/** The word of the article that a word of a translation in the same letters spells otherwise, if there is one. */
export function findRespelled(
  capitals: ReadonlySet<string>,
  word: string,
  { translated, crossed, article, statement }: Languages,
): { word: string; sure: boolean } | null {
  if (!translated || crossed) return null;
  const other = { word, sound: soundOf(word, statement) };
  const hasGerman = article === 'de' || statement === 'de';
  let like: string | null = null;
  for (const [own, sound] of soundsIn(capitals, article)) {
    const likeness = likenessOf({ word: own, sound }, other, hasGerman);
    if (likeness === 'same') return { word: own, sure: true };
    if (likeness === 'like') like ??= own;
  }
  return like === null ? null : { word: like, sure: false };
}

/** Whether the article has a given name of which this may be the other language's form: "Володимир" and "Владимир". */
export function hasGivenLike(
  capitals: ReadonlySet<string>,
  word: string,
  { translated, crossed, article, statement }: Languages,
): boolean {
  if (!translated || crossed) return false;
  const sound = consonants(soundOf(word, statement));
  return (
    sound.length > 1 &&
    soundsIn(capitals, article)
      .values()
      .some((own) => consonants(own) === sound)
  );
}
