import type { Article } from '../../article/article.ts';
import { figuresIn, type Figures } from './figures/read-figures.ts';
import { languageOf } from './languages/index.ts';
import { primaryOf } from './languages/detect.ts';
import { normalizeText } from './text/normalize.ts';
import { calendarOf } from './dates/calendar.ts';
import { type PartialDate, weekdayMarks } from './dates/read-dates.ts';
import { dayOfIso, relativeDates, sameDay, shift, type Day } from './dates/relative-dates.ts';

/** What a sentence is read with: it as it stands, its normalized text, the article's own day, and the date that was named before. */
type Reading = { raw: string; text: string; language: string; published: Day | null; before: string | null };

/**
 * The dates that each sentence of an article names, ISO 8601 as far as they are known, in their order of time. What a
 * text leaves open is filled from the day the article was published, as its own time zone has it: "on Friday" is the
 * Friday before, or the next one where the sentence looks ahead.
 */
export function resolveDates(article: Pick<Article, 'sentences' | 'language' | 'published'>): string[][] {
  const language = primaryOf(article.language);
  const published = dayOfIso(article.published);
  let before: string | null = null;
  return article.sentences.map((sentence) => {
    const text = normalizeText(sentence);
    const reading: Reading = { raw: sentence, text, language, published, before };
    const dates = datesIn(figuresIn(sentence.replaceAll(habit, ''), language), reading);
    before = dates.at(-1) ?? before;
    return dates;
  });
}

/** "On Wednesdays" is no day. */
const habit =
  /\b\p{Lu}\p{L}+days\b|(?<!\p{L})(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)(?!\p{L})/gu;

function datesIn({ dates, figures }: Figures, reading: Reading): string[] {
  const { text, published, before } = reading;
  if (before !== null && sameDay.test(text) && dates.every(({ day }) => day === undefined)) return [before];
  const counted = published ? relativeDates(text, published) : [];
  const years = counted.filter(({ month }) => month === undefined);
  const open = dates.filter((date) => date.year === undefined && date.month !== undefined);
  const named = figures.flatMap((figure) => {
    const value = yearOf(figure, published);
    return value === null ? [] : [{ year: value }];
  });
  const year = years[0]?.year;
  const whole = dates.map((date) =>
    year !== undefined && open.includes(date) ? yearsDate(date, year, reading) : date,
  );
  const all = [...whole, ...named, ...counted.filter((date) => open.length === 0 || !years.includes(date))];
  const isoDates = withoutWeekdays(all).flatMap((date) => resolve(date, reading) ?? []);
  return withoutWider(isoDates).toSorted();
}

/** "Last June" is the June gone by last, which may be this year's. */
const yearsDate = (date: PartialDate, year: number, { text, language }: Reading): PartialDate =>
  languageOf(language).dateCues?.past?.test(text) ? date : { ...date, year };

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
  if (!published) return null;
  if (date.month !== undefined) return iso({ ...date, year: yearNear(date, published, reading) });
  if (date.day !== undefined) return nearestDay(date.day, published);
  return date.weekday === undefined ? null : weekdayNear(date.weekday, published, reading);
}

/** The year in which the month lies nearest to the publication; before it where the text says "last". */
function yearNear(date: PartialDate, published: Day, { text, language, before }: Reading): number {
  const cues = languageOf(language).dateCues;
  if (before !== null && cues?.sameYear?.test(text)) return Number(before.slice(0, 4));
  const months = (date.month ?? 1) - published.month;
  if (cues?.past?.test(text)) return months < 0 ? published.year : published.year - 1;
  return published.year + (months > 6 ? -1 : months < -6 ? 1 : 0);
}

function nearestDay(day: number, published: Day): string | null {
  const days = Array.from({ length: 41 }, (_, at) => shift(published, at - 20)).filter(
    (each) => each.day === day,
  );
  const distance = (each: Day) => Math.abs(dayNumber(each) - dayNumber(published));
  const [nearest] = days.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? iso(nearest) : null;
}

function weekdayNear(weekday: number, published: Day, reading: Reading): string | null {
  const next = nextWeek(reading.text);
  const first = next === null ? (isAhead(reading) ? 1 : -6) : next - ((published.weekday + 6) % 7);
  const days = Array.from({ length: 7 }, (_, at) => shift(published, first + at));
  const found = days.find((each) => each.weekday === weekday);
  return found ? iso(found) : null;
}

/** Whether a sentence means a weekday that is to come. */
function isAhead({ raw, text, language }: Reading): boolean {
  const { ahead, future, over } = languageOf(language).dateCues ?? {};
  if (ahead?.test(verbLast.has(language) ? text : beforeWeekday(text)) || future?.test(raw)) return true;
  return (boundOf(language)?.test(text) ?? false) && !over?.test(text);
}

const bounds = new Map<string, RegExp | null>();

/** What begins or ends on a weekday. */
function boundOf(language: string): RegExp | null {
  const known = bounds.get(language);
  if (known !== undefined) return known;
  const { bound } = languageOf(language).dateCues ?? {};
  const names = `(?:${calendarOf(language).weekdayNames}|${weekdayMarks})`;
  const made = bound === undefined ? null : new RegExp(bound.replaceAll('DAY', names), 'u');
  bounds.set(language, made);
  return made;
}

/** Languages in which what looks ahead may stand behind the day. */
const verbLast = new Set(['de', 'ja', 'ko', 'zh']);

/** "Agreed on Thursday and will play" looks back on the Thursday. */
function beforeWeekday(text: string): string {
  const at = text.search(/(?:mon|tues|wednes|thurs|fri|satur|sun)day/u);
  return at < 0 ? text : text.slice(0, at);
}

const thisWeek =
  /[本这這]个?[周週][一二三四五六日天]|[本这這]个?星期[一二三四五六日天]|今週の?[月火水木金土日]曜|이번 ?주 ?[월화수목금토일]요일/u;

/** Days from the Monday of this week to that of the one that is named; null where none is. */
function nextWeek(text: string): number | null {
  if (thisWeek.test(text)) return 0;
  if (/\bnext week|nachste\p{L}* woche|semaine prochaine|proxima semana|来週|다음 ?주|下周|下週/u.test(text))
    return 7;
  return /\blast week|vergangene\p{L}* woche|semaine derniere|semana pasada|semana passada|先週|지난 ?주|上周|上週/u.test(
    text,
  )
    ? -7
    : null;
}

const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;

const iso = ({ year, month, day }: PartialDate): string =>
  [String(year).padStart(4, '0'), month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('-');
