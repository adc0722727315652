import { primaryOf } from '../languages/detect.ts';
import { perLanguage } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { calendarOf } from './calendar.ts';
import { weekdayMarks } from './read-dates.ts';

const describingOf = perLanguage(({ tag, dateCues: { describing } = {} }) => {
  const { weekdayNames, monthNames } = calendarOf(tag);
  const day = `(?:${weekdayNames}|${weekdayMarks.replaceAll(/\((?!\?)/gu, '(?:')}|${monthNames})`;
  return describing === undefined
    ? null
    : {
        pattern: new RegExp(describing.pattern.replaceAll('DAY', day), 'giu'),
        opening: describing.noun === 'before' ? /^\P{L}*(?:\p{L}+[ '’]){0,2}$/u : /^\P{L}*$/u,
      };
});

/**
 * A sentence with spaces for the dates that only tell which thing is meant: "the 2019 treaty", "last month's congress".
 * Null where it has none; `isSubject` where it begins with that thing.
 */
export function withoutDescribing(
  sentence: string,
  language: string,
): { text: string; isSubject: boolean } | null {
  const describing = describingOf(primaryOf(language));
  const found = describing ? [...fold(sentence).matchAll(describing.pattern)] : [];
  if (found.length === 0) return null;
  let text = sentence;
  for (const { index, 0: match } of found)
    text = text.slice(0, index) + ' '.repeat(match.length) + text.slice(index + match.length);
  return { text, isSubject: found.some(({ index }) => describing?.opening.test(sentence.slice(0, index))) };
}

/** Without accents, each letter in its place. */
const fold = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/gu, (letter) => {
    const plain = normalizeText(letter);
    return plain.length === letter.length ? plain : letter;
  });
