import type { Article } from '../../article/article.ts';
import { figuresIn, type Figures } from './figures/read-figures.ts';
import { languageOf } from './languages/index.ts';
import { primaryOf } from './languages/detect.ts';
import { normalizeText } from './text/normalize.ts';
import { piecesOf } from './text/pieces.ts';
import { openScan } from './text/scan.ts';
import { bearingsIn, type Bearing } from './dates/direction.ts';
import type { PartialDate } from './dates/read-dates.ts';
import { dayOfPublication, relativeDates, sameDay, shift, type Day } from './dates/relative-dates.ts';

/** What a sentence is read with: its normalized text, the article's own day, and what was named before. */
type Reading = {
  text: string;
  language: string;
  published: Day | null;
  /** The last date before. */
  before: string | null;
  /** The day of the last sentence that named a date, where it named that alone. */
  told: string | null;
  frame: Frame | null;
  bearingOf: (date: PartialDate) => Bearing;
};

/**
 * The year that the sentence before names, and the last month with it. It is certain to go on where that sentence
 * names a month, too, or begins with the year: not after "founded in 1987".
 */
type Frame = { year: number; month: number | null; isCertain: boolean };

/**
 * The dates that each sentence of an article names, ISO 8601 as far as they are known, in their order of time. What a
 * text leaves open is filled from the day the article was published, as its own time zone has it, and from nothing
 * where that isn't known: "on Friday" is the
 * Friday before, or the next one where the sentence looks ahead; where it doesn't tell which, no day is given.
 */
export function resolveDates(article: Pick<Article, 'sentences' | 'language' | 'published'>): string[][] {
  const language = primaryOf(article.language);
  const published = dayOfPublication(article);
  let before: string | null = null;
  let told: string | null = null;
  let frame: Frame | null = null;
  const datesOf = (piece: string): string[] => {
    const { whole } = openScan(piece, language);
    const text = normalizeText(piece);
    const bearings = bearingsIn(whole, language);
    const bearingOf = ({ span = [0, 0] }: PartialDate) => bearings(span);
    const reading: Reading = { text, language, published, before, told, frame, bearingOf };
    const figures = figuresIn(whole, language);
    const dates = datesIn(figures, reading);
    before = dates.at(-1) ?? before;
    if (dates.length > 0) told = dates.length === 1 && isDay(before) ? before : null;
    frame = frameOf(whole, figures, reading);
    return dates;
  };
  return article.sentences.map((sentence) => withoutWider(piecesOf(sentence).flatMap(datesOf)).toSorted());
}

function frameOf(whole: string, { dates, figures }: Figures, { published, frame }: Reading): Frame | null {
  const named = [
    ...dates.flatMap(({ year, month = null, span = [0, 0] }) =>
      year === undefined ? [] : [{ year, month, at: span[0] }],
    ),
    ...figures.flatMap((figure) => {
      const year = yearOf(figure, published);
      return year === null ? [] : [{ year, month: null, at: figure.at }];
    }),
  ].toSorted((a, b) => a.at - b.at);
  const [first] = named;
  if (first === undefined) return goesOn(dates, frame);
  if (named.some(({ year }) => year !== first.year)) return null;
  const month = named.findLast((each) => each.month !== null)?.month ?? null;
  return { year: first.year, month, isCertain: month !== null || opening.test(whole.slice(0, first.at)) };
}

/** "In", "Im Jahr": what may stand before the year that a sentence begins with. */
const opening = /^(?:(?!\p{Script=Han}|\p{Script=Hangul})\p{L}{1,4}\P{L}+){0,3}$/u;

/** A month of the year named before leads on to the next sentence. */
function goesOn(dates: PartialDate[], frame: Frame | null): Frame | null {
  const month = dates.findLast((date) => date.month !== undefined)?.month;
  return frame?.isCertain && month !== undefined ? { ...frame, month } : null;
}

function datesIn({ dates, figures, shifts }: Figures, reading: Reading): string[] {
  const { text, published, before, told, bearingOf } = reading;
  const isOpen = dates.every(({ day, weekday }) => day === undefined && weekday === undefined);
  if (before !== null && sameDay.test(text) && dates.every(({ day }) => day === undefined)) return [before];
  if (told !== null && isOpen && shifts.includes(1)) return [dayAfter(told)];
  const counted = published ? relativeDates(text, published) : [];
  const years = counted.filter(({ month }) => month === undefined);
  const certain = withMonths(dates).filter((date) => !isWeekday(date) || !bearingOf(date).habit);
  const open = certain.filter((date) => date.year === undefined && date.month !== undefined);
  const named = figures.flatMap((figure) => {
    const value = yearOf(figure, published);
    return value === null ? [] : [{ year: value }];
  });
  const year = years[0]?.year;
  const whole = certain.map((date) =>
    year !== undefined && open.includes(date) ? yearsDate(date, year, reading) : date,
  );
  const all = [...whole, ...named, ...counted.filter((date) => open.length === 0 || !years.includes(date))];
  const isoDates = withoutWeekdays(all).flatMap((date) => resolve(date, reading) ?? []);
  return withoutWider(isoDates).toSorted();
}

const isDay = (iso: string | null): boolean => iso?.length === 10;

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const isWeekday = ({ day, weekday }: PartialDate): boolean => day === undefined && weekday !== undefined;

/** "5月3日から9日": the later day is of the month that was named with the day before it. */
const withMonths = (dates: PartialDate[]): PartialDate[] =>
  dates.map((date) => {
    if (date.day === undefined || date.month !== undefined) return date;
    const earlier = dates
      .filter(({ month, span: [from] = [0] }) => month !== undefined && from < (date.span?.[0] ?? 0))
      .toSorted((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
      .at(-1);
    if (earlier?.day === undefined || earlier.day >= date.day) return date;
    const { year, month } = earlier;
    return { ...date, ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
  });

/** "Last June" is the June gone by last, which may be this year's. */
const yearsDate = (date: PartialDate, year: number, { text, language }: Reading): PartialDate =>
  languageOf(language).dateCues?.lastMonth?.test(text) ? date : { ...date, year };

/** A number of four digits that nothing makes an amount. */
function yearOf({ kind, unit, digits, values, counted }: Figures['figures'][number], published: Day | null) {
  const [value = 0] = values;
  if (kind !== 'plain' || unit !== null || !/^(?:1[5-9]|20)\d\d$/u.test(digits ?? '')) return null;
  if (value % 100 === 0 && counted.length > 0) return null;
  return published && value > published.year + 40 ? null : value;
}

/** A day of the week beside one of the month says nothing more. */
function withoutWeekdays(dates: PartialDate[]): PartialDate[] {
  const isWhole = dates.some(({ day }) => day !== undefined);
  return dates.filter((date) => !isWhole || date.day !== undefined || date.weekday === undefined);
}

/** A year or a month goes where one of its days is named. */
const withoutWider = (dates: string[]): string[] =>
  [...new Set(dates)].filter(
    (date, _, all) => !all.some((other) => other !== date && other.startsWith(date)),
  );

function resolve(date: PartialDate, reading: Reading): string | null {
  const { published } = reading;
  if (date.year !== undefined) return iso(date);
  if (date.month !== undefined) {
    const year = yearFor(date, reading);
    return year === null ? null : iso({ ...date, year });
  }
  if (!published) return null;
  if (date.day !== undefined) return nearestDay(date.day, published, reading.bearingOf(date).direction);
  return date.weekday === undefined ? null : weekdayNear(date.weekday, published, reading.bearingOf(date));
}

/** The year of a month; null where it may be the one named before or one near the publication. */
function yearFor(date: PartialDate, reading: Reading): number | null {
  const { published, text, language, before, frame } = reading;
  if (before !== null && languageOf(language).dateCues?.sameYear?.test(text))
    return Number(before.slice(0, 4));
  const near = published && yearNear(date, published, reading);
  const isBehind = reading.bearingOf(date).direction !== 'ahead' && frame !== null;
  if (!isBehind || (published && frame.year >= published.year)) return near;
  const goesOn = frame.isCertain && (frame.month === null || (date.month ?? 0) >= frame.month);
  return goesOn ? frame.year : null;
}

/**
 * The year in which the month lies next to the publication, on the side that the sentence looks to. A day of a month
 * some months away has no year where it is the nearest; null where the side makes it a month nearly a year away, which
 * nobody leaves without a year.
 */
function yearNear(date: PartialDate, published: Day, { text, language, bearingOf }: Reading): number | null {
  const { month = 1, day = published.day } = date;
  const months = month - published.month;
  if (languageOf(language).dateCues?.lastMonth?.test(text))
    return months < 0 ? published.year : published.year - 1;
  const { direction, apart } = bearingOf(date);
  const days = date.day === undefined && apart ? 0 : day - published.day;
  const side = months === 0 ? days : months;
  const isHere = apart && months === 0 && days === 0;
  const nearest = published.year + (months > 6 ? -1 : months < -6 ? 1 : 0);
  if (direction === null || (date.day !== undefined && !apart && Math.abs(months) <= 5)) return nearest;
  const isOver = direction === 'past' ? side > 0 || isHere : side < 0 || isHere;
  const year = published.year + (isOver ? (direction === 'past' ? -1 : 1) : 0);
  return apart || Math.abs((year - published.year) * 12 + months) <= 10 ? year : null;
}

/** The day of the month next to the publication, on the side that the sentence looks to. */
function nearestDay(day: number, published: Day, direction: Bearing['direction']): string | null {
  const [from, to] = direction === 'past' ? [-31, 0] : direction === 'ahead' ? [0, 31] : [-20, 20];
  const days = Array.from({ length: to - from + 1 }, (_, at) => shift(published, from + at)).filter(
    (each) => each.day === day,
  );
  const distance = (each: Day) => Math.abs(dayNumber(each) - dayNumber(published));
  const [nearest] = days.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? iso(nearest) : null;
}

/** Null where it may be the last or the next one; the weekday of the publication is that day itself. */
function weekdayNear(weekday: number, published: Day, { direction, apart, week }: Bearing): string | null {
  const first = firstDay(published, { direction, apart, week });
  if (first === null) return weekday === published.weekday ? iso(published) : null;
  const days = Array.from({ length: 7 }, (_, at) => shift(published, first + at));
  const found = days.find((each) => each.weekday === weekday);
  return found ? iso(found) : null;
}

/** How many days from the publication the week begins in which a weekday is looked for. */
function firstDay(
  published: Day,
  { direction, apart, week }: Pick<Bearing, 'direction' | 'apart' | 'week'>,
): number | null {
  if (week !== null) return week - ((published.weekday + 6) % 7);
  if (direction === 'ahead') return apart ? 1 : 0;
  if (direction === 'past') return apart ? -7 : -6;
  return null;
}

const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;

const iso = ({ year, month, day }: PartialDate): string =>
  [String(year).padStart(4, '0'), month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('-');
