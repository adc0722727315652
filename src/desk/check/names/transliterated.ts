import { arabicNames } from '../languages/ar.ts';
import { wordsIn, type Word } from './capitals.ts';
import { genericWords, isNumberWord, opensSentences } from './common-words.ts';
import type { Script } from '../languages/detect.ts';
import { languageOf } from '../languages/index.ts';
import type { Ear } from './hear.ts';
import { isOffice, type NameWord } from './latin.ts';
import { pinyinOf } from './pinyin.ts';
import { isPlace } from './places.ts';
import { koreanSyllables } from './romanized-korean.ts';
import { soundOf } from './sound.ts';

/** What an article in other letters is asked for. */
export type Foreign = {
  script: Script;
  hear: Ear;
  /** Whether it has the word in the statement's own letters. */
  holds: (word: string) => boolean;
};

/**
 * Names in other letters than the article's. One that it sounds like is known; one is `sure` to be missing where it is
 * a person's and nothing in the article sounds like it: institutions are translated. A person's that its letters don't
 * tell is unsure, and of others nothing is said.
 */
export function findTransliteratedNames(
  text: string,
  language: string,
  { script, hear, holds }: Foreign,
): NameWord[] {
  const runs = runsIn(wordsIn(text), language).map(({ parts, titled, alone }) => {
    const isHalf = parts.length > 1 && isKind(parts.at(-1) ?? '', language);
    const name = isHalf ? parts.slice(0, -1) : parts;
    const heard = parts.some(holds) ? 'whole' : hear(name);
    const person = parts.length > 1 && alone && (titled || looksPersonal(parts, script));
    return { parts: name, heard: heard === 'whole', person, sure: heard === 'nothing' && !isHalf };
  });
  return runs
    .filter(({ heard, person }) => heard || person)
    .map(({ parts, heard, sure }) => ({ word: parts.join(' '), sure, heard }));
}

/** "Nour Environment": what a firm is for is translated. */
const isKind = (word: string, language: string): boolean =>
  languageOf(language).organisations?.kinds?.test(word) === true;

type Run = { parts: string[]; titled: boolean; alone: boolean };

const titles =
  /^(?:mr|mrs|ms|dr|prof|professor|president|minister|mayor|governor|senator|judge|chancellor)$/u;

/** Capitalised words side by side, but for common ones; `alone` where none of those adjoins, such as "Bank". */
function runsIn(words: Word[], language: string): Run[] {
  const runs: Run[] = [];
  let last: Word | undefined;
  words.forEach((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const goesOn = next?.capital === true && next.adjoins && isCommon(next, language);
    if (isCommon(word, language)) return;
    const run = runs.at(-1);
    if (run && word.adjoins && before === last) {
      run.parts.push(word.folded);
      run.alone = run.alone && !goesOn;
    } else {
      const adjoined = word.adjoins && before?.capital === true;
      const titled = word.adjoins && before !== undefined && isTitle(before, language);
      runs.push({ parts: [word.folded], titled, alone: !goesOn && (!adjoined || titled) });
    }
    last = word;
  });
  return runs;
}

/** "Professor", "the analyst". */
const isTitle = (word: Word, language: string): boolean =>
  titles.test(word.folded) ||
  (!opensSentences(word.folded, language) && (!word.capital || word.opens) && isOffice(word.folded));

const isCommon = ({ capital, opens, folded }: Word, language: string): boolean =>
  !capital ||
  genericWords.has(folded) ||
  isNumberWord(folded, language) ||
  isPlace(folded, language) ||
  (opens && (opensSentences(folded, language) || isOffice(folded)));

const slavic = /(?:[oe]va?|ina?|[ys]ky|skaya|skiy|sky[iy]|enko|[iy]uk|ch|off|ew[a]?|ow[a]?|skij|skaja)$/u;

const arabicGiven = new Set(
  arabicNames.given
    .split(' ')
    .map(soundOf)
    .filter((sound) => sound.length > 1),
);

/** Whether only a person is called so in the article's language: by its syllables, endings or given name. */
function looksPersonal(parts: readonly string[], script: Script): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (script === 'han') {
    const lengths = parts.map((part) => pinyinOf(part).map((syllables) => syllables.length));
    return lengths.every((of) => of.some((length) => length < 3)) && lengths.some((of) => of.includes(1));
  }
  if (script === 'hangul') {
    const lengths = parts.map((part) => koreanSyllables(part)?.length ?? 0);
    return lengths.every((length) => length > 0 && length < 3) && parts.some((part) => part.includes('-'));
  }
  if (script === 'cyrillic') return parts.length < 4 && slavic.test(last);
  return script === 'arabic' && (last.startsWith('al-') || arabicGiven.has(soundOf(first)));
}
