import type { PartialDate } from '../dates/read-dates.ts';
import type { TimeOfDay } from '../dates/times.ts';
import type { Figure } from './figure.ts';
import type { Moments } from './spans.ts';

const minutesInDay = 1440;
const minutesInMonth = 43_830;

const monthOf = (year: number, month: number): number => year * 12 + month - 1;

/** The months that a text leads to, counted from one that it names, or from its own date: "in September … for 18 months". */
function monthsReached({ dates, figures, published }: Moments): number[] {
  if (!published) return [];
  const own = dates.some(({ year }) => year !== undefined) ? [] : [monthOf(published.year, published.month)];
  const bases = dates.flatMap(({ year = published.year, month }) =>
    month === undefined ? [] : [monthOf(year, month)],
  );
  const spans = figures.flatMap(({ unit, factor, values: [value = 0] }) => {
    if (unit === 'months') return [value];
    return unit === 'time' && factor > minutesInDay ? [value / minutesInMonth] : [];
  });
  return (bases.length > 0 ? bases : own).flatMap((base) =>
    spans.flatMap((span) => [base + span, base - span]),
  );
}

/** Whether a month or a year is one that a length of time of the text leads to, give or take a month. */
export function isReached({ year, month, day, weekday }: PartialDate, moments: Moments): boolean {
  if (day !== undefined || weekday !== undefined || (year === undefined && month === undefined)) return false;
  return monthsReached(moments).some((reached) =>
    [-1, 0, 1].some((step) => {
      const at = Math.round(reached) + step;
      return (
        (year === undefined || Math.floor(at / 12) === year) &&
        (month === undefined || (((at % 12) + 12) % 12) + 1 === month)
      );
    }),
  );
}

/** "By December 2027" may be "by the end of 2027". */
export const isEndOfYear = ({ year, month, day }: PartialDate, held: PartialDate[]): boolean =>
  month === 12 &&
  day === undefined &&
  year !== undefined &&
  held.some((other) => other.year === year && other.month === undefined);

/** "At the end of 2025" may be "in December", whose year the text leaves open. */
export const isYearOfMonth = (year: number, { dates, published }: Moments): boolean =>
  published !== null &&
  Math.abs(year - published.year) <= 1 &&
  dates.some((date) => date.month !== undefined && date.year === undefined);

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
