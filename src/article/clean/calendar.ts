/** Locales whose months and weekdays a date line may name; their words come from Node's own CLDR. */
const locales =
  'en en-GB de fr es pt it nl ru uk be pl cs sk sl hr sr bg ro hu tr sv da nb fi et lv lt el ar ar-SY he hi id ms ca'.split(
    ' ',
  );

type Words = { months: ReadonlyMap<string, number>; weekdays: ReadonlySet<string> };
let held: Words | undefined;

/**
 * The month of a name, long or short, in any of the locales; null where it is none, and where two languages
 * disagree ("listopad" is October in Croatian and November in Czech).
 */
export function monthOf(name: string): number | null {
  return words().months.get(bare(name)) ?? null;
}

export function isWeekday(name: string): boolean {
  return words().weekdays.has(bare(name));
}

function words(): Words {
  return (held ??= { months: collectMonths(), weekdays: collectWeekdays() });
}

function collectMonths(): Map<string, number> {
  const months = new Map<string, number>([['sept', 9]]);
  const disputed = new Set<string>();
  for (const [name, month] of locales.flatMap(monthsIn)) {
    if ((months.get(name) ?? month) !== month) disputed.add(name);
    if (/\p{L}/u.test(name)) months.set(name, month);
  }
  for (const name of disputed) months.delete(name);
  return months;
}

/** With a day beside it a month stands in the genitive in Slavic languages: "7 февраля". */
function monthsIn(locale: string): [string, number][] {
  const forms = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' } as const,
  ]);
  return forms.flatMap((form) => {
    const format = formatFor(locale, form);
    return Array.from({ length: 12 }, (_, index): [string, number] => [
      part(format, 'month', Date.UTC(2021, index, 7)),
      index + 1,
    ]);
  });
}

function collectWeekdays(): Set<string> {
  const names = locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = formatFor(locale, { weekday });
      return Array.from({ length: 7 }, (_, day) => part(format, 'weekday', Date.UTC(2021, 1, 7 + day)));
    }),
  );
  return new Set(names);
}

function formatFor(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
}

function part(format: Intl.DateTimeFormat, type: 'month' | 'weekday', time: number): string {
  return bare(format.formatToParts(time).find((part) => part.type === type)?.value ?? '');
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}
