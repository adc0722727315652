import type { PartialDate } from './read-dates.ts';
import { dayOf, shift, type Day } from './relative-dates.ts';

/**
 * Whether the text holds the date. The narrowest part that is wanted has to stand in a held date; what that leaves
 * open is filled from the other held dates and from the article's own: "on the 7th" in an article of February is
 * 7 February, "Monday" the Monday around it. Where the text names no date, the article's own is meant.
 */
export function holdsDate(wanted: PartialDate, held: PartialDate[], published: Day | null): boolean {
  const sources: PartialDate[] = published && held.length === 0 ? [published] : held;
  return sources.some((date) => isNamed(wanted, date, held, published)) || isOwnYear(wanted, published);
}

/** The year alone is often left to the reader. */
const isOwnYear = ({ year, month, day, weekday }: PartialDate, published: Day | null): boolean =>
  published !== null && year === published.year && [month, day, weekday].every((part) => part === undefined);

const parts = ['year', 'month', 'day', 'weekday'] as const;

function isNamed(
  wanted: PartialDate,
  date: PartialDate,
  held: PartialDate[],
  published: Day | null,
): boolean {
  if (!isNarrowEnough(wanted, date)) return false;
  return completions(date, held, published).some((day) =>
    parts.every((part) => wanted[part] === undefined || wanted[part] === day[part]),
  );
}

/** A day of the week and one of the month may each stand for the other; a day says no month by itself. */
function isNarrowEnough(wanted: PartialDate, date: PartialDate): boolean {
  const isDay = date.day !== undefined || date.weekday !== undefined;
  if (wanted.day !== undefined || wanted.weekday !== undefined) return isDay;
  return wanted.month === undefined || date.month !== undefined;
}

/** The date with what it leaves open filled in every plausible way. */
function completions(date: PartialDate, held: PartialDate[], published: Day | null): PartialDate[] {
  const years = date.year !== undefined ? [date.year] : plausibleYears(held, published);
  if (date.day === undefined && date.month === undefined && date.weekday !== undefined)
    return withWeekday(date, published);
  const months =
    date.month !== undefined
      ? [date.month]
      : date.day !== undefined
        ? plausibleMonths(held, published)
        : [undefined];
  const filled = years.flatMap((year) => months.map((month) => withParts(date, year, month)));
  return [date, ...filled].map(addWeekday);
}

function withParts(date: PartialDate, year: number | undefined, month: number | undefined): PartialDate {
  const filled = { ...date };
  if (year !== undefined) filled.year = year;
  if (month !== undefined) filled.month = month;
  return filled;
}

const plausibleYears = (held: PartialDate[], published: Day | null): (number | undefined)[] => {
  const named = held.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return published
    ? [...named, published.year - 1, published.year, published.year + 1]
    : [...named, undefined];
};

const plausibleMonths = (held: PartialDate[], published: Day | null): (number | undefined)[] => {
  const named = held.flatMap(({ month }) => (month === undefined ? [] : [month]));
  return published ? [...named, published.month, ((published.month + 10) % 12) + 1] : [...named, undefined];
};

/** A weekday alone is that day within a week of the article's own. */
function withWeekday(date: PartialDate, published: Day | null): PartialDate[] {
  if (!published) return [date];
  const days = Array.from({ length: 15 }, (_, at) => shift(published, at - 7));
  return [date, ...days.filter(({ weekday }) => weekday === date.weekday)];
}

function addWeekday(date: PartialDate): PartialDate {
  const { year, month, day } = date;
  if (date.weekday !== undefined || year === undefined || month === undefined || day === undefined)
    return date;
  return { ...date, weekday: dayOf(new Date(Date.UTC(year, month - 1, day))).weekday };
}
