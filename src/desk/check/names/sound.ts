import { normalizeText } from '../text/normalize.ts';
import { readSyllable } from './hangul.ts';
import { spellingsOf } from './spellings.ts';

const hangulInitials = 'k k n t t r m p p s s . s s s k t p .'.split(' ');

/** The consonants of a Hangul syllable, in the few classes that survive a transliteration. */
function consonantsOfHangul(letter: string): string {
  const syllable = readSyllable(letter);
  return syllable ? (hangulInitials[syllable.initial] ?? '') + syllable.final : '';
}

const byLetter = (classes: Record<string, string>): Map<string, string> =>
  new Map(
    Object.entries(classes).flatMap(([consonant, letters]) =>
      Array.from(letters, (letter): [string, string] => [letter, consonant]),
    ),
  );

const katakana = byLetter({
  k: 'カキクケコガギグゲゴ',
  s: 'サシスセソザジズゼゾチツヂヅ',
  t: 'タテトダデド',
  n: 'ナニヌネノン',
  p: 'フバビブベボパピプペポヴ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
});

const arabic = byLetter({ k: 'كقخغگ', s: 'سصشزجثذظژچ', t: 'تطدض', n: 'ن', p: 'بفپڤ', m: 'م', r: 'رل' });

const latin: [RegExp, string][] = [
  [/dzh/gu, 's'],
  [/shch|zh/gu, 's'],
  [/kh/gu, 'k'],
  [/ng/gu, 'n'],
  [/tch|sch|ch|sh|ts|tz|c(?=[eiy])|[jz]/gu, 's'],
  [/ck|[cqgx]/gu, 'k'],
  [/ph|[bvf]/gu, 'p'],
  [/th|d/gu, 't'],
  [/l/gu, 'r'],
  [/[aeiouyhw]/gu, ''],
];

const once = (sound: string): string => sound.replaceAll(/(.)\1+/gu, '$1');

/** What a word sounds like, roughly: its consonants in seven classes, doubles once. "Trump" and "트럼프" are "trmp". */
export function soundOf(word: string): string {
  const spelled = latin.reduce(
    (sound, [letters, consonant]) => sound.replaceAll(letters, consonant),
    normalizeText(word),
  );
  return once(
    spelled
      .replaceAll(/\p{Script=Hangul}/gu, consonantsOfHangul)
      .replaceAll(/[\p{Script=Katakana}ー]/gu, (letter) => katakana.get(letter) ?? '')
      .replaceAll(/\p{Script=Arabic}/gu, (letter) => arabic.get(letter) ?? '')
      .replaceAll(/[^ksntpmr]/gu, ''),
  );
}

/** English leaves an r after a vowel unsaid: "Carter" is "카터". */
export const soundsOf = (word: string): string[] => [
  ...new Set(
    spellingsOf(word).flatMap((spelled) => [
      soundOf(spelled),
      soundOf(spelled.replaceAll(/(?<=[aeiou])r(?![aeiouy])/gu, '')),
    ]),
  ),
];

const cyrillic = byLetter({
  b: 'б',
  v: 'в',
  g: 'гґ',
  h: 'х',
  d: 'д',
  s: 'сзжцчшщ',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  p: 'п',
  r: 'р',
  t: 'т',
  f: 'ф',
});

const inLatin: [RegExp, string][] = [
  [/schtsch|tsch|dsch|shch|tch|sch|zh|ch|sh|ts|tz|c(?=[eiy])|z/gu, 's'],
  [/kh/gu, 'h'],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|[cq]/gu, 'k'],
  [/w/gu, 'v'],
  [/ff$/gu, 'v'],
  [/[aeiouyj]/gu, ''],
];

/**
 * The consonants of a word in Latin or Cyrillic letters in fourteen classes: "Shagaleyev", "Schagalejew" and "Шагалеев"
 * are "sglv".
 */
function consonantsOf(word: string): string {
  const spelled = inLatin.reduce(
    (sound, [letters, consonant]) => sound.replaceAll(letters, consonant),
    normalizeText(word),
  );
  const sound = spelled.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => cyrillic.get(letter) ?? '');
  return once(sound.replaceAll(/[^bvghdsklmnprtf]/gu, ''));
}

/** The same of each way that it can be said. */
export const consonantsHeard = (word: string): string[] => [...new Set(spellingsOf(word).map(consonantsOf))];
