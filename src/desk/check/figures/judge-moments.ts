import { holdsDate } from '../dates/match-date.ts';
import type { PartialDate } from '../dates/read-dates.ts';
import { holdsTime, type TimeOfDay } from '../dates/times.ts';
import type { Figure } from './figure.ts';
import type { Finding, Held } from './held.ts';
import { isEndOfYear, isReached, isTimeReached, isYearOfMonth } from './open-moments.ts';
import type { Score } from './scores.ts';
import { isBetweenTimes, isCountedDay, isCountedYear, yearsIn } from './spans.ts';
import { normalizeText } from '../text/normalize.ts';

/** How sentences bear a date. */
export function judgeDate(date: PartialDate, evidence: Held, carried: boolean): Finding {
  const { dates, figures, title, published } = evidence;
  const years = figures.filter(
    ({ kind, values }) => kind === 'plain' && (values[0] ?? 0) >= 1500 && (values[0] ?? 0) <= 2100,
  );
  const held = [...dates, ...title.dates, ...years.map(({ values }) => ({ year: values[0] ?? 0 }))];
  const ordinals = figures
    .filter(({ kind, worded }) => kind === 'ordinal' && !worded)
    .map(({ values }) => ({ day: values[0] ?? 0 }));
  if (holdsDate(date, [...held, ...ordinals], published)) return 'held';
  if (isCountOfDays(date, figures)) return 'held';
  if (carried) return 'missing';
  const isOpen =
    isNthWeekday(date, held) ||
    isCountedDay(date, evidence) ||
    (isYearAlone(date) && isOpenYear(date.year ?? 0, evidence)) ||
    isReached(date, evidence) ||
    isEndOfYear(date, held);
  return isOpen ? 'unchecked' : 'missing';
}

/** "1日に44便" of "1日44便", "10日" of ten days. */
const isCountOfDays = ({ year, month, day, weekday }: PartialDate, figures: Figure[]): boolean =>
  day !== undefined &&
  [year, month, weekday].every((part) => part === undefined) &&
  figures.some(
    ({ unit, factor, counted: [counter = ''], period, values: [value = 0] }) =>
      (unit === 'time' && factor === 1440 && value / factor === day) ||
      (/^[日일]$/u.test(counter) && value === day) ||
      (period === 'day' && day === 1),
  );

/** A year that the evidence leaves open, or that can be counted from another: "last summer", "at the age of 24". */
export const isImpliedYear = ({ kind, digits, values: [year = 0] }: Figure, held: Held): boolean =>
  kind === 'plain' && /^\d{4}$/u.test(digits ?? '') && isOpenYear(year, held);

export const isYearAlone = ({ year, month, day, weekday }: PartialDate): boolean =>
  year !== undefined && [month, day, weekday].every((part) => part === undefined);

const isOpenYear = (year: number, held: Held): boolean =>
  isCountedYear(year, held) ||
  isFollowingYear(year, held) ||
  isReached({ year }, held) ||
  isYearOfMonth(year, held) ||
  (held.yearParts.length > 0 &&
    held.dates.every((date) => date.year === undefined) &&
    held.published !== null &&
    Math.abs(year - held.published.year) <= 1);

const following =
  /(?<!\p{L})(?:following|next (?:\p{L}+ )?years?|(?:folgend|nachst|kommend)e[nrs]?|siguientes?|proxim[oa]s?|seguintes?|suivante?s?|prochaine?s?|следующ\p{L}+|ближайш\p{L}+)(?!\p{L})|翌年|翌々年|次の|다음|이듬해|次年|随后|接下来|التالي|المقبل/u;

/** "A rise of 3% in each of the two following years": two or so after a year that is named, or that of publication. */
function isFollowingYear(year: number, { dates, figures, published }: Held): boolean {
  const near = figures.filter(({ sentence }) => following.test(normalizeText(sentence)));
  if (near.length === 0) return false;
  const counts = near.flatMap(({ kind, unit, factor, values: [value = 0] }) =>
    kind === 'plain' || (unit === 'months' && factor === 12) ? [value / factor] : [],
  );
  const most = Math.max(2, ...counts.filter((count) => count <= 5));
  const bases = [...(published ? [published.year] : []), ...yearsIn({ dates, figures })];
  return bases.some((base) => year > base && year <= base + most);
}

/** "The last Friday of May" may be the day that is claimed: which one it is isn't read. */
function isNthWeekday({ year, month, day }: PartialDate, held: PartialDate[]): boolean {
  if (month === undefined || day === undefined) return false;
  const isMonth = (other: PartialDate) => other.month === month && other.day === undefined;
  const years = held.filter(isMonth).map((other) => year ?? other.year);
  return years.some((each) => {
    const weekday = each === undefined ? null : new Date(Date.UTC(each, month - 1, day)).getUTCDay();
    return held.some((other) => other.day === undefined && other.weekday === weekday);
  });
}

/** The first hour of "12 to 8 p.m.". */
export const isHour = ({ kind, unit, digits }: Figure, { minutes }: TimeOfDay): boolean =>
  kind === 'plain' &&
  unit === null &&
  /^(?:1?\d|2[0-4])$/u.test(digits ?? '') &&
  (Number(digits) % 12) * 60 === minutes;

/** "At 6.15" may be a time of day without more. */
export function isPointedTime({ kind, unit, digits }: Figure, { minutes }: TimeOfDay): boolean {
  const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/u.exec(digits ?? '') ?? [];
  return (
    kind === 'plain' &&
    unit === null &&
    hour !== undefined &&
    (Number(hour) % 12) * 60 + Number(minute) === minutes
  );
}

/** "11:16" may be how a match ended, for the one or the other. */
const isScoreAt = ({ goals: [one, other], timed }: Score, { minutes }: TimeOfDay): boolean =>
  (!timed && (one * 60 + other) % 720 === minutes) || (other < 25 && (other * 60 + one) % 720 === minutes);

/** How sentences bear a time of day. */
export function judgeTime(time: TimeOfDay, { times, title, figures, scores }: Held): Finding {
  if ([...times, ...title.times].some((other) => holdsTime(time, other))) return 'held';
  if (figures.some((figure) => isPointedTime(figure, time))) return 'held';
  if (scores.some((score) => isScoreAt(score, time))) return 'held';
  const isLength =
    isTimeReached(time, { times, figures }) ||
    figures.some(({ unit, values }) => unit === 'time' && values[0] === time.minutes) ||
    (time.half === null && isBetweenTimes(time.minutes, { times, figures }));
  return isLength ? 'unchecked' : 'missing';
}
