import type { PartialDate } from './read-dates.ts';

/** A moment that a text counts from: the article's own date. */
export type Day = { year: number; month: number; day: number; weekday: number };

export const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  weekday: date.getUTCDay(),
});

/** The calendar day of a date as ISO 8601; null where it is none. */
export function dayOfIso(iso: string | null): Day | null {
  const date = /^\d{4}-\d{2}-\d{2}/u.test(iso ?? '')
    ? new Date(`${(iso ?? '').slice(0, 10)}T00:00:00Z`)
    : null;
  return date === null || Number.isNaN(date.getTime()) ? null : dayOf(date);
}

/** `days` after the day. */
export const shift = ({ year, month, day }: Day, days: number): Day =>
  dayOf(new Date(Date.UTC(year, month - 1, day + days)));

type Span = 'day' | 'month' | 'year';

/** Words for days, months and years counted from now, in folded text. */
const words: [RegExp, Span, number][] = [
  [
    /\blast (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)/u,
    'year',
    -1,
  ],
  [/\byesterday|(?<!\p{L})gestern|\bhier\b|\bayer\b|어제|전날|昨日|きのう|昨天/u, 'day', -1],
  [/\btoday|\btonight|(?<!\p{L})heute|aujourd'hui|\bhoy\b|오늘|이날|今日|きょう|同日|今天/u, 'day', 0],
  [/\btomorrow|(?<!\p{L})morgen|\bdemain\b|내일|이튿날|明日|あす|明天|翌日/u, 'day', 1],
  [
    /\blast month|letzten monat|vergangenen monat|le mois dernier|el mes pasado|지난달|先月|上个月/u,
    'month',
    -1,
  ],
  [/\bthis month|(?:diesen|diesem) monat|ce mois|este mes|이달|이번 달|今月|这个月|本月/u, 'month', 0],
  [/\bnext month|nachsten monat|le mois prochain|el proximo mes|다음 달|내달|来月|下个月/u, 'month', 1],
  [
    /\blast year|letzte[sn]? jahr|vergangene[sn]? jahr|vorjahr|l'an dernier|l'annee derniere|el ano pasado|지난해|작년|전년|昨年|去年|前年/u,
    'year',
    -1,
  ],
  [/\bthis year|diese[sm]? jahr|cette annee|este ano|올해|올 |今年/u, 'year', 0],
  [
    /\bnext year|(?:nachste[sn]?|kommende[sn]?) jahr|l'an prochain|l'annee prochaine|el proximo ano|내년|来年|明年/u,
    'year',
    1,
  ],
];

/** The dates that a folded text names by their distance from its own. */
export function relativeDates(text: string, now: Day): PartialDate[] {
  return words.flatMap(([pattern, span, step]) => {
    if (!pattern.test(text)) return [];
    if (span === 'day') return [shift(now, step)];
    if (span === 'year') return [{ year: now.year + step }];
    const months = now.year * 12 + now.month - 1 + step;
    return [{ year: Math.floor(months / 12), month: (months % 12) + 1 }];
  });
}
