/** The locales whose months and weekdays are read where a text's language isn't known; the words are those of Node's CLDR. */
const locales =
  'en en-GB de fr es pt it nl ca ro ru uk be bg pl cs sk sl hr sr hu tr el sv da nb fi et lv lt vi id ms ar ar-SY fa he hi'.split(
    ' ',
  );

/** Names that are written and that CLDR doesn't have. */
const further: Record<string, [string, number][]> = {
  en: [['sept', 9]],
  de: [
    ['jänner', 1],
    ['feber', 2],
    ['maerz', 3],
  ],
  es: [['setiembre', 9]],
};

/** A locale's names in lower case and without a full stop: months 1 to 12, weekdays 0 (Sunday) to 6. */
export type CalendarNames = {
  months: ReadonlyMap<string, number>;
  /** Those of `months` that are not short forms. */
  longMonths: ReadonlySet<string>;
  weekdays: ReadonlyMap<string, number>;
};

const known = new Map<string, CalendarNames>();

/** The calendar of a language that Intl knows, else the English one. */
export function calendarNames(language: string): CalendarNames {
  const locale = supported(language) ?? 'en';
  const names = known.get(locale) ?? collectNames(locale);
  known.set(locale, names);
  return names;
}

function supported(language: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0];
  } catch {
    return undefined;
  }
}

function collectNames(locale: string): CalendarNames {
  const months = new Map(further[locale.split('-')[0] ?? '']);
  const longMonths = new Set(months.keys());
  const weekdays = new Map<string, number>();
  for (const width of ['short', 'long'] as const) {
    for (const form of [{ month: width }, { month: width, day: 'numeric' }] as const)
      for (const [at, name] of namesIn(locale, form, 'month', 12)) {
        months.set(name, at + 1);
        if (width === 'long') longMonths.add(name);
      }
    for (const [at, name] of namesIn(locale, { weekday: width }, 'weekday', 7)) weekdays.set(name, at);
  }
  return { months, longMonths, weekdays };
}

/** With a day beside it a month stands in the genitive in Slavic languages: "7 февраля". */
function namesIn(
  locale: string,
  form: Intl.DateTimeFormatOptions,
  part: 'month' | 'weekday',
  count: number,
): [number, string][] {
  const format = new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
  // 7 January 2024 was a Sunday.
  const timeOf = (at: number) => (part === 'month' ? Date.UTC(2024, at, 7) : Date.UTC(2024, 0, 7 + at));
  return Array.from({ length: count }, (_, at): [number, string] => {
    const name = format.formatToParts(timeOf(at)).find(({ type }) => type === part)?.value ?? '';
    return [at, bare(name)];
  }).filter(([, name]) => /^\D*\p{L}\D*$/u.test(name));
}

const bare = (name: string) => name.toLowerCase().replaceAll('.', '');

type AnyNames = { months: ReadonlyMap<string, number>; weekdays: ReadonlySet<string> };
let ofAll: AnyNames | undefined;

/**
 * The month, 1 to 12, of a name, long or short: as `language` has it, else as all locales that know it agree.
 * Null where it is none, and where they disagree: "listopada" is in October in Croatian and in November in Polish.
 */
export function monthOf(name: string, language: string | null = null): number | null {
  const own = language === null ? undefined : calendarNames(language).months.get(bare(name));
  return own ?? anyNames().months.get(bare(name)) ?? null;
}

export function isWeekday(name: string, language: string | null = null): boolean {
  const isOwn = language !== null && calendarNames(language).weekdays.has(bare(name));
  return isOwn || anyNames().weekdays.has(bare(name));
}

function anyNames(): AnyNames {
  return (ofAll ??= collectAll());
}

function collectAll(): AnyNames {
  const all = locales.map(calendarNames);
  const months = new Map<string, number>();
  const disputed = new Set<string>();
  for (const [name, month] of all.flatMap((names) => Array.from(names.months))) {
    if ((months.get(name) ?? month) !== month) disputed.add(name);
    months.set(name, month);
  }
  for (const name of disputed) months.delete(name);
  return { months, weekdays: new Set(all.flatMap((names) => Array.from(names.weekdays.keys()))) };
}
