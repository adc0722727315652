import { wordsIn, type Word } from './capitals.ts';
import { genericWords, opensSentences } from './common-words.ts';
import type { Script } from './language.ts';
import type { NameWord } from './names-latin.ts';
import { isPlace } from './places.ts';
import { soundsOf } from './transliteration.ts';

/**
 * Names in Latin letters about an article in Hangul or Japanese. A name of two words or more is `sure` to be missing
 * where no word of the article sounds like it; Han have no one sound, so that what can be Japanese never is.
 */
export function crossedNames(text: string, language: string, whole: string, script: Script): NameWord[] {
  const sounds = soundsIn(whole, script);
  return runsIn(wordsIn(text), language).flatMap((run) => {
    const parts = run.map(({ folded }) => folded);
    const latin = parts.some((part) => whole.toLowerCase().includes(part));
    if (latin || isHeard(parts, sounds)) return [];
    const readable = script === 'hangul' || parts.some((part) => !isJapanese(part));
    return [{ word: parts.join(' '), sure: run.length > 1 && sounds !== null && readable }];
  });
}

/** The words of the article that can stand for a sound; null in a script that this file can't read. */
function soundsIn(whole: string, script: Script): string[] | null {
  const words =
    script === 'hangul'
      ? /\p{Script=Hangul}{2,}/gu
      : script === 'kana'
        ? /[\p{Script=Katakana}ー]{2,}/gu
        : null;
  return words && [...new Set(whole.match(words) ?? [])].flatMap(soundsOf);
}

/** Whether a word of the article sounds, but for a particle, like the whole name, in either order, or like one of its words. */
function isHeard(parts: string[], sounds: string[] | null): boolean {
  const spellings = [parts.join(''), parts.toReversed().join(''), ...parts]
    .flatMap(soundsOf)
    .filter((sound) => sound.length > 2);
  return (
    sounds?.some((sound) =>
      spellings.some((spelling) => sound === spelling || sound.slice(0, -1) === spelling),
    ) ?? false
  );
}

/** Capitalised words side by side that no article or possessive makes a title or an institution. */
function runsIn(words: Word[], language: string): Word[][] {
  const runs: Word[][] = [];
  words.forEach((word, at) => {
    const plain =
      !word.capital ||
      genericWords.has(word.folded) ||
      isPlace(word.folded, language) ||
      (word.opens && opensSentences(word.folded, language));
    if (plain) return;
    const before = words[at - 1];
    const goesOn = word.adjoins && before !== undefined && runs.at(-1)?.at(-1) === before;
    if (goesOn) runs.at(-1)?.push(word);
    else if (!/^(?:the|a|an|its|their|his|her|our)$/u.test(before?.folded ?? '')) runs.push([word]);
  });
  return runs;
}

const isJapanese = (word: string): boolean =>
  /^(?:(?:[kgnhbpmr]y|ch|sh|ts|[kgsztdnhbpmyrwfj])?[aiueo]+|n)+$/u.test(word);
