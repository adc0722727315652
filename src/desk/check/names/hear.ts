import type { Script } from '../languages/detect.ts';
import { pinyinOf, pinyinReader, spellingOf } from './pinyin.ts';
import { koreanReader, koreanSyllables } from './romanized-korean.ts';
import { consonantsHeard, soundsOf } from './sound.ts';

/**
 * What of a name in other letters a text has: all of it or its last word, something like it, or nothing. A name is
 * `unreadable` where no letter tells its sound, as with a Japanese name in Han.
 */
export type Heard = 'whole' | 'part' | 'nothing' | 'unreadable';
export type Ear = (parts: readonly string[]) => Heard;

/** Hears folded words of a name in a text of the script. */
export function earFor(text: string, script: Script): Ear {
  if (script === 'han') return earForChinese(text);
  if (script === 'hangul') return earForKorean(text);
  if (script === 'kana') return earForJapanese(text);
  if (script === 'arabic') return earForArabic(text);
  if (script === 'cyrillic' || script === 'latin') return earForLetters(text);
  return () => 'unreadable';
}

/** All readings of a name's words, each as the syllables in both orders of the words. */
function inBothOrders<T>(words: readonly (readonly T[])[]): T[][] {
  return [words.flat(), words.toReversed().flat()];
}

function combinations<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>(
    (all, choice) => all.flatMap((start) => choice.map((each) => [...start, each])),
    [[]],
  );
}

/** A name has two or three; more are no name's. */
const mostReadings = 100;

function earForChinese(text: string): Ear {
  const foreign = (text.match(/\p{Script=Han}{1,12}(?:·\p{Script=Han}{1,12})+/gu) ?? []).flatMap((name) =>
    name.split('·'),
  );
  const spelled = new Set(foreign.flatMap((name) => soundsOf(spellingOf(name))));
  const holds = pinyinReader(text);
  return (parts) => {
    const readings = parts.map(pinyinOf);
    const ways = readings.reduce((product, { length }) => product * length, 1);
    if (ways > mostReadings) return 'unreadable';
    if (ways > 0) {
      const spoken = combinations(readings).flatMap(inBothOrders);
      const count = Math.min(...spoken.map(({ length }) => length));
      if (spoken.some(holds)) return count > 1 ? 'whole' : 'part';
      return count > 1 && count < 5 ? 'nothing' : 'unreadable';
    }
    const sounds = soundsOf(parts.at(-1) ?? '');
    return sounds.some((sound) => sound.length > 1 && spelled.has(sound)) ? 'whole' : 'unreadable';
  };
}

function earForKorean(text: string): Ear {
  const listen = earForSounds(text.match(/\p{Script=Hangul}{2,}/gu) ?? [], 1);
  const holds = koreanReader(text);
  return (parts) => {
    const words = parts.map(koreanSyllables);
    const syllables = words.flatMap((word) => word ?? []);
    if (words.includes(null) || syllables.length > 5) return listen(parts);
    const isHeld = inBothOrders(words.flatMap((word) => (word ? [word] : []))).some(holds);
    if (isHeld) return syllables.length > 1 ? 'whole' : 'part';
    return syllables.length < 2 ? 'part' : isKorean(parts) ? 'nothing' : listen(parts);
  };
}

/** A surname and a given name of one to three syllables: "Pyo Ji-hoon". */
const isKorean = (parts: readonly string[]): boolean =>
  parts.some((part) => part.includes('-')) || parts.length === 3;

const isJapanese = (word: string): boolean =>
  /^(?:(?:[kgnhbpmr]y|ch|sh|ts|[kgsztdnhbpmyrwfj])?[aiueo]|n(?!y?[aiueo]))+$/u.test(word);

/** Names that are written in Han, which has several readings: of Japanese, and of most Chinese and Koreans. */
const isInHan = (parts: readonly string[]): boolean =>
  parts.every(isJapanese) ||
  parts.every((part) => pinyinOf(part).length > 0) ||
  (isKorean(parts) && parts.every((part) => koreanSyllables(part) !== null));

function earForJapanese(text: string): Ear {
  const listen = earForSounds(text.match(/[\p{Script=Katakana}ー]{2,}/gu) ?? [], 0);
  return (parts) => {
    const heard = listen(parts);
    return heard !== 'whole' && isInHan(parts) ? 'unreadable' : heard;
  };
}

/** Two consonants are too few to say, three of a word alone say little. */
function earForSounds(words: readonly string[], particles: number): Ear {
  const sounds = new Set(words.flatMap(soundsOf).flatMap((sound) => endingsOff(sound, particles)));
  return (parts) => {
    const words = parts.map(soundsOf);
    const wholes = combinations(words).flatMap((way) => [once(way), once(way.toReversed())]);
    const single = words.flat();
    if (wholes.some((sound) => sound.length > 2 && sounds.has(sound))) return 'whole';
    if (single.some((sound) => sound.length > 3 && sounds.has(sound))) return 'whole';
    const isShort = wholes.some((sound) => sound.length < 3);
    return isShort || single.some((sound) => sound.length > 1 && sounds.has(sound)) ? 'part' : 'nothing';
  };
}

const once = (sounds: readonly string[]): string => sounds.join('').replaceAll(/(.)\1+/gu, '$1');

const endingsOff = (sound: string, count: number): string[] =>
  Array.from({ length: count + 1 }, (_, at) => sound.slice(0, sound.length - at));

const particle = /^(?:al|el|a[nrstz]|e[nrstz]|ash|ad|bin|ben|ibn|abu|de|von)$/u;

function earForArabic(text: string): Ear {
  const words = (text.normalize('NFKC').match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []).map(
    (word) => soundsOf(word.replace(/^[وفبلك]?(?:ال|لل)/u, ''))[0] ?? '',
  );
  const spans = new Set(
    words.flatMap((_, at) => [1, 2, 3, 4, 5].map((length) => once(words.slice(at, at + length)))),
  );
  const single = new Set(words);
  return (parts) => {
    const names = parts
      .map((part) => part.replace(/^(?:al|el)-/u, ''))
      .filter((part) => !particle.test(part));
    const ways = names.map(soundsOf);
    const wholes = combinations(ways).map(once);
    if (wholes.some((whole) => whole.length > 3 && spans.has(whole))) return 'whole';
    const isInARow = (at: number) =>
      ways.every((sounds, next) => sounds.some((sound) => sound !== '' && sound === words[at + next]));
    if (ways.length > 1 && wholes.some(({ length }) => length > 2) && words.some((_, at) => isInARow(at)))
      return 'whole';
    const heard = ways.map((sounds) => sounds.filter((sound) => sound.length > 1 && single.has(sound)));
    const isShort = once(ways.map(([plain = '']) => plain)).length < 4;
    if (heard.every((sounds) => sounds.length > 0) && wholes.some((whole) => whole.length > 2))
      return names.length > 1 ? 'whole' : 'part';
    return isShort || heard.flat().some((sound) => sound.length > 2) ? 'part' : 'nothing';
  };
}

/** Words with a capital, in Latin or Cyrillic letters, less an ending. */
function earForLetters(text: string): Ear {
  const capitals: string[] = text.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? [];
  const words = [...new Set(capitals.concat(capitals.flatMap((word) => word.split('-'))))];
  const sounds = words.flatMap(consonantsHeard);
  const isHeld = (sound: string) =>
    sound !== '' && sounds.some((other) => other === sound || isInflected(sound, other));
  return (parts) => {
    const ways = parts.map(consonantsHeard);
    // The longest of the ways to say a part that the text has; the less of it there is, the less it says.
    const heard = ways.map((way) => Math.max(0, ...way.filter(isHeld).map(({ length }) => length)));
    const last = heard.at(-1) ?? 0;
    if (last > 2) return 'whole';
    if (heard.every((length) => length > 0))
      return heard.length > 1 || heard.some((length) => length > 2) ? 'whole' : 'part';
    const sound = ways.at(-1) ?? [];
    const isFar = sound.every((each) => each.length > 1 && !sounds.some((other) => isNear(each, other)));
    // Another surname after a given name that the text has: nothing in it comes near.
    if (isFar && parts.length === 2 && sound.some(({ length }) => length > 2)) return 'nothing';
    return !isFar || heard.some((length) => length > 1) ? 'part' : 'nothing';
  };
}

/** Whether two sounds may be one name's, heard amiss: a consonant or two more, or another, are all that differs. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2 || long.length - short.length > 2) return false;
  let same = 0;
  for (const letter of long) if (letter === short[same]) same += 1;
  // "Hughes" and "Foucault" have two that nobody says.
  if (short.length < 3 && long.length > 3) return same === short.length && short[0] === long[0];
  const differing = Array.from(short).filter((letter, at) => letter !== long[at]).length;
  return same >= short.length - 1 || (short.length === long.length && differing < 2);
}

/** Cases add a consonant at most, or take one off: "Лопатиным", "Kerenskys". */
const isInflected = (sound: string, other: string): boolean =>
  sound.length > 2 && other.startsWith(sound) && /^[mvhsg]$/u.test(other.slice(sound.length));
