import { wordsIn, type Word } from './capitals.ts';
import { genericWords, opensSentences } from './common-words.ts';
import type { Script } from '../languages/detect.ts';
import type { NameWord } from './latin.ts';
import { isPlace } from './places.ts';
import { soundsOf } from './sound.ts';

/**
 * Names in Latin letters about an article in another script. One that some word of the article sounds like is known;
 * of the others only a name of two words after a title is `sure` to be missing, where nothing sounds like it at all:
 * institutions are translated, and Han have no one sound.
 */
export function findTransliteratedNames(
  text: string,
  language: string,
  whole: string,
  script: Script,
): NameWord[] {
  const sounds = soundsIn(whole, script);
  const lower = whole.toLowerCase();
  return runsIn(wordsIn(text), language).flatMap(({ parts, titled }) => {
    const heard = parts.some((part) => lower.includes(part)) ? 'whole' : hear(parts, sounds);
    if (heard === 'whole') return [];
    const readable = sounds !== null && (script !== 'kana' || parts.some((part) => !isJapanese(part)));
    return [{ word: parts.join(' '), sure: titled && parts.length === 2 && heard === 'nothing' && readable }];
  });
}

/** The words of the article that can stand for a sound; null in a script that this file can't read. */
function soundsIn(whole: string, script: Script): string[] | null {
  const words =
    script === 'hangul'
      ? /\p{Script=Hangul}{2,}/gu
      : script === 'kana'
        ? /[\p{Script=Katakana}ー]{2,}/gu
        : script === 'cyrillic'
          ? /\p{Script=Cyrillic}{2,}/gu
          : null;
  return words && [...new Set(whole.match(words) ?? [])].flatMap(soundsOf);
}

/**
 * Whether a word of the article sounds, but for a particle, like the whole name, in either order, or like one of its
 * words. Two consonants are too few to say, three of a word alone say little.
 */
function hear(parts: string[], sounds: string[] | null): 'whole' | 'part' | 'nothing' {
  const like = (spelling: string) =>
    sounds?.some((sound) => sound === spelling || sound.slice(0, -1) === spelling) ?? false;
  const [wholes, words] = [[parts.join(''), parts.toReversed().join('')], parts].map((spellings) =>
    spellings.flatMap(soundsOf),
  );
  const short = wholes?.some((sound) => sound.length < 3) ?? true;
  if (
    wholes?.some((sound) => sound.length > 2 && like(sound)) ||
    words?.some((sound) => sound.length > 3 && like(sound))
  )
    return 'whole';
  return short || words?.some((sound) => sound.length === 3 && like(sound)) ? 'part' : 'nothing';
}

type Run = { parts: string[]; titled: boolean };

const titles =
  /^(?:mr|mrs|ms|dr|prof|professor|president|minister|mayor|governor|senator|judge|chancellor)$/u;

/** Capitalised words side by side, but for common ones. */
function runsIn(words: Word[], language: string): Run[] {
  const runs: Run[] = [];
  let last: Word | undefined;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (isCommon(word, language)) return;
    if (word.adjoins && before === last) runs.at(-1)?.parts.push(word.folded);
    else runs.push({ parts: [word.folded], titled: word.adjoins && titles.test(before?.folded ?? '') });
    last = word;
  });
  return runs;
}

const isCommon = ({ capital, opens, folded }: Word, language: string): boolean =>
  !capital ||
  genericWords.has(folded) ||
  isPlace(folded, language) ||
  (opens && opensSentences(folded, language));

const isJapanese = (word: string): boolean =>
  /^(?:(?:[kgnhbpmr]y|ch|sh|ts|[kgsztdnhbpmyrwfj])?[aiueo]+|n)+$/u.test(word);
