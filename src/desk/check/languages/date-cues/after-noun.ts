import type { DateCues } from '../language.ts';

type NounDates = {
  /** What links the date to its noun, and the date; DAY is a weekday or a month. */
  link: string;
  date: string;
  /** What follows the first day of a span. */
  until: string;
  /** Words before it that date what happened: parts of a day or a year, verbs. */
  times: string;
  /** What stands before a noun in which something happened: "in the attack of Tuesday". */
  within: string;
};

/** A date behind the noun that it describes: "le traité de 2019". */
export const afterNoun = ({
  link,
  date,
  until,
  times,
  within,
}: NounDates): NonNullable<DateCues['describing']> => ({
  noun: 'before',
  pattern: String.raw`(?<!\p{L})(?=${link})(?<=(?<!(?<!\p{L})(?:${within})[ '’](?:\p{L}+[ '’]){0,3})(?<!\p{L})(?!(?:${times}|DAY)(?!\p{L}))\p{L}{3,} )(?:${link})(?=(?<date>(?:${date})(?![\p{L}\d])))\k<date>(?! (?:${until})(?: \p{L}{1,3})? (?:\d|DAY))`,
});
