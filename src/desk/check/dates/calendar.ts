import { languageOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';

/** The months and weekdays of a language as patterns of normalized text; `read` gives 1 to 12, or 0 (Sunday) to 6. */
export type Calendar = {
  months: Map<string, number>;
  /** The names that are not short. */
  long: Set<string>;
  weekdays: Map<string, number>;
  monthNames: string;
  weekdayNames: string;
};

const calendars = new Map<string, Calendar>();

/** The calendar of a language that Intl knows, else the English one. */
export function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const calendar = makeCalendar(language);
  calendars.set(language, calendar);
  return calendar;
}

function makeCalendar(language: string): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const long = new Set<string>();
  for (let month = 0; month < 12; month += 1) {
    const names = namesOf(language, 'month', Date.UTC(2024, month, 15));
    for (const name of names) months.set(name, month + 1);
    for (const name of names.slice(0, 2)) long.add(name);
  }
  // 7 January 2024 was a Sunday.
  for (let day = 0; day < 7; day += 1) {
    for (const name of namesOf(language, 'weekday', Date.UTC(2024, 0, 7 + day))) weekdays.set(name, day);
  }
  for (const [name, month] of languageOf(language).calendar?.months ?? []) months.set(name, month);
  return { months, long, weekdays, monthNames: alternatives(months), weekdayNames: alternatives(weekdays) };
}

/** Long and short; months also as they stand beside a day, which is another case in some languages. */
function namesOf(language: string, part: 'month' | 'weekday', date: number): string[] {
  const formats = (['long', 'short'] as const).flatMap((width) => {
    const locale = Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? 'en';
    const alone = new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC' });
    return part === 'month'
      ? [alone, new Intl.DateTimeFormat(locale, { month: width, day: 'numeric', timeZone: 'UTC' })]
      : [alone];
  });
  return formats.flatMap((format) => {
    const found = format.formatToParts(date).find(({ type }) => type === part);
    const name = normalizeText(found?.value ?? '').replaceAll('.', '');
    return name.length > 1 && !/\d/u.test(name) ? [name] : [];
  });
}

const alternatives = (names: Map<string, number>): string =>
  [...names.keys()].toSorted((a, b) => b.length - a.length).join('|') || '(?!)';
