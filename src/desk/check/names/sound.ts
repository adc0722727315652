import { normalizeText } from '../text/normalize.ts';

const hangulInitials = 'k k n t t r m p p s s . s s s k t p .'.split(' ');
const hangulFinals = '. k k k n n n t r k m r r r p r m p p t t n t t k t p .'.split(' ');

/** The consonants of a Hangul syllable, in the few classes that survive a transliteration. */
function consonantsOfHangul(letter: string): string {
  const at = (letter.codePointAt(0) ?? 0) - 0xac00;
  return (hangulInitials[Math.floor(at / 588)] ?? '') + (hangulFinals[at % 28] ?? '');
}

const katakana: [string, RegExp][] = [
  ['k', /[カキクケコガギグゲゴ]/u],
  ['s', /[サシスセソザジズゼゾチツヂヅ]/u],
  ['t', /[タテトダデド]/u],
  ['n', /[ナニヌネノン]/u],
  ['p', /[フバビブベボパピプペポヴ]/u],
  ['m', /[マミムメモ]/u],
  ['r', /[ラリルレロ]/u],
];

const consonantOfKatakana = (letter: string): string =>
  katakana.find(([, letters]) => letters.test(letter))?.[0] ?? '';

const latin: [RegExp, string][] = [
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

const cyrillic = new Map(
  Object.entries({ k: 'кгх', s: 'сзцчшщж', t: 'тд', n: 'н', m: 'м', p: 'пбфв', r: 'рл' }).flatMap(
    ([consonant, letters]) => Array.from(letters, (letter): [string, string] => [letter, consonant]),
  ),
);

/** What a word sounds like, roughly: its consonants in six classes, doubles once. "Trump" and "트럼프" are "trmp". */
export function soundOf(word: string): string {
  const spelled = latin.reduce(
    (sound, [letters, consonant]) => sound.replaceAll(letters, consonant),
    normalizeText(word),
  );
  const sound = spelled
    .replaceAll(/\p{Script=Hangul}/gu, consonantsOfHangul)
    .replaceAll(/[\p{Script=Katakana}ー]/gu, consonantOfKatakana)
    .replaceAll(/\p{Script=Cyrillic}/gu, (letter) => cyrillic.get(letter) ?? '')
    .replaceAll(/[^ksntpmr]/gu, '');
  return sound.replaceAll(/(.)\1+/gu, '$1');
}

/** English leaves an r after a vowel unsaid: "Carter" is "카터". */
export const soundsOf = (word: string): string[] => [
  soundOf(word),
  soundOf(word.replaceAll(/(?<=[aeiou])r(?![aeiouy])/giu, '')),
];
