import { calendarNames } from '../../../base/calendar/names.ts';
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
  const known = calendars.get(language) ?? makeCalendar(language);
  calendars.set(language, known);
  return known;
}

function makeCalendar(language: string): Calendar {
  const names = calendarNames(language);
  const own = languageOf(language).calendar ?? {};
  const months = new Map([...normalized(names.months), ...(own.months ?? [])]);
  const weekdays = new Map([...normalized(names.weekdays), ...(own.weekdays ?? [])]);
  const long = new Set(
    [
      ...names.longMonths,
      ...(own.months ?? [])
        .map(([name]) => name)
        .filter((name) => name.length > (/\p{Script=Latin}/u.test(name) ? 4 : 3)),
    ].map(normalizeText),
  );
  return { months, long, weekdays, monthNames: alternatives(months), weekdayNames: alternatives(weekdays) };
}

const normalized = (names: ReadonlyMap<string, number>): [string, number][] =>
  [...names]
    .map(([name, value]): [string, number] => [normalizeText(name), value])
    .filter(([name]) => name.length > 1);

const alternatives = (names: Map<string, number>): string =>
  [...names.keys()].toSorted((a, b) => b.length - a.length).join('|') || '(?!)';
