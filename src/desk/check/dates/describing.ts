import { primaryOf } from '../languages/detect.ts';
import { perLanguage } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { calendarOf } from './calendar.ts';
import { weekdayMarks } from './read-dates.ts';

const describingOf = perLanguage(({ tag, dateCues: { describing } = {} }) => {
  if (describing === undefined) return null;
  const { weekdayNames, monthNames } = calendarOf(tag);
  const day = `(?:${weekdayNames}|${weekdayMarks.replaceAll(/\((?!\?)/gu, '(?:')}|${monthNames})`;
  const { noun, clause = '(?!)', isCapital = false } = describing;
  const before = noun === 'before' ? String.raw`(?:\p{L}+[ '’]){0,2}` : '';
  return {
    pattern: new RegExp(describing.pattern.replaceAll('DAY', day), 'giu'),
    subject: new RegExp(String.raw`(?<=(?:^\P{L}*|${clause})${before})`, 'iuy'),
    noun: isCapital ? /(?<=(?<!\p{L})\p{Lu}\p{L}+ )/uy : null,
  };
});

/**
 * A sentence with spaces for the dates that only tell which thing is meant: "the 2019 treaty", "last month's congress".
 * Null where it has none; `isSubject` where it, or a clause of it, begins with that thing.
 */
export function withoutDescribing(
  sentence: string,
  language: string,
): { text: string; isSubject: boolean } | null {
  const describing = describingOf(primaryOf(language));
  if (!describing) return null;
  const { pattern, subject, noun } = describing;
  const found = [...fold(sentence).matchAll(pattern)].filter(
    ({ index }) => noun === null || isAt(noun, sentence, index),
  );
  if (found.length === 0) return null;
  let [text, end] = ['', 0];
  for (const { index, 0: match } of found) {
    text += sentence.slice(end, index) + ' '.repeat(match.length);
    end = index + match.length;
  }
  text += sentence.slice(end);
  return { text, isSubject: found.some(({ index }) => isAt(subject, sentence, index)) };
}

/** Whether a sticky pattern matches at a place. */
function isAt(sticky: RegExp, text: string, place: number): boolean {
  sticky.lastIndex = place;
  return sticky.test(text);
}

/** Without accents, each letter in its place. */
const fold = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/gu, (letter) => {
    const plain = normalizeText(letter);
    return plain.length === letter.length ? plain : letter;
  });
