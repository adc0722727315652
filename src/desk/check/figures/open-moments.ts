import type { PartialDate } from '../dates/read-dates.ts';
import type { TimeOfDay } from '../dates/times.ts';
import type { Figure } from './figure.ts';
import type { Moments } from './spans.ts';

const minutesInDay = 1440;
const minutesInMonth = 43_830;

const monthOf = (year: number, month: number): number => year * 12 + month - 1;

/** A length of time in months, and whether it is told only about: weeks and days are no whole months. */
type Length = { months: number; about: boolean };

/** Lengths of time, but for "a year" of "$480,000 a year". */
const lengthsIn = (figures: Figure[]): Length[] =>
  figures.flatMap(({ unit, factor, hedge, isPart, values: [value = 0] }) => {
    if (isPart) return [];
    if (unit === 'months') return [{ months: value, about: hedge !== null }];
    return unit === 'time' && factor > minutesInDay ? [{ months: value / minutesInMonth, about: true }] : [];
  });

/**
 * The months that a text leads to, counted from one that it names, or from its own date: "in September … for 18 months".
 * The first month may count; from a date that isn't named, or by a length told about, it is a month more or less.
 */
function monthsReached({ dates, figures, published }: Moments): Set<number> {
  if (!published) return new Set();
  const now = monthOf(published.year, published.month);
  const named = dates.flatMap(({ year, month }) => {
    if (month === undefined) return [];
    if (year !== undefined) return [monthOf(year, month)];
    return [-1, 0, 1]
      .map((step) => monthOf(published.year + step, month))
      .filter((each) => Math.abs(each - now) <= 8);
  });
  const own = dates.some(({ year }) => year !== undefined) ? [] : [now];
  const bases = named.length > 0 ? named : own;
  return new Set(
    lengthsIn(figures).flatMap(({ months, about }) => {
      const isOpen = about || named.length === 0;
      return bases.flatMap((base) =>
        [
          { at: base + months, steps: isOpen ? [-1, 0, 1] : [-1, 0] },
          { at: base - months, steps: isOpen ? [-1, 0, 1] : [0, 1] },
        ].flatMap(({ at, steps }) => steps.map((step) => Math.round(at) + step)),
      );
    }),
  );
}

/** Whether a month or a year is one that a length of time of the text leads to. */
export function isReached({ year, month, day, weekday }: PartialDate, moments: Moments): boolean {
  if (day !== undefined || weekday !== undefined || (year === undefined && month === undefined)) return false;
  return [...monthsReached(moments)].some(
    (at) =>
      (year === undefined || Math.floor(at / 12) === year) &&
      (month === undefined || (((at % 12) + 12) % 12) + 1 === month),
  );
}

/** "By December 2027" may be "by the end of 2027". */
export const isEndOfYear = ({ year, month, day }: PartialDate, held: PartialDate[]): boolean =>
  month === 12 &&
  day === undefined &&
  year !== undefined &&
  held.some((other) => other.year === year && other.month === undefined);

/** "At the end of 2025" may be "in December", whose year the text leaves open: of the one that is nearest to the text's own date. */
export const isYearOfMonth = (year: number, { dates, published }: Moments): boolean =>
  published !== null &&
  dates.some(
    (date) =>
      date.month !== undefined &&
      date.year === undefined &&
      Math.abs(monthOf(year, date.month) - monthOf(published.year, published.month)) <= 6,
  );

/** "At 16.45" of "at 16.20 … 25 minutes later". */
export const isTimeReached = (
  { minutes }: TimeOfDay,
  { times, figures }: { times: TimeOfDay[]; figures: Figure[] },
): boolean =>
  figures.some(
    ({ unit, factor, values: [length = 0] }) =>
      unit === 'time' &&
      factor < minutesInDay &&
      length < minutesInDay &&
      times.some((time) =>
        [time.minutes + length, time.minutes - length].some(
          (at) => (((at - minutes) % 720) + 720) % 720 === 0,
        ),
      ),
  );
