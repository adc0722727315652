import type { Article } from '../../../article/article.ts';
import { languageOf, languages } from '../languages/index.ts';
import { primaryOf } from '../languages/detect.ts';
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
function dayOfIso(iso: string | null): Day | null {
  const date = /^\d{4}-\d{2}-\d{2}/u.test(iso ?? '')
    ? new Date(`${(iso ?? '').slice(0, 10)}T00:00:00Z`)
    : null;
  return date === null || Number.isNaN(date.getTime()) ? null : dayOf(date);
}

/**
 * The day on which an article was published where it is read: machines often write it in UTC, by which what is written in
 * Tokyo before nine is of the day before.
 */
export function dayOfPublication({
  published,
  language,
}: Pick<Article, 'published' | 'language'>): Day | null {
  const { zone } = languageOf(primaryOf(language));
  const isUtc = /T[\d:.]+(?:Z|[+-]00:00)$/u.test(published ?? '');
  if (published === null || zone === undefined || !isUtc) return dayOfIso(published);
  const local = new Date(published).toLocaleDateString('sv-SE', { timeZone: zone });
  return dayOfIso(local) ?? dayOfIso(published);
}

/** `days` after the day. */
export const shift = ({ year, month, day }: Day, days: number): Day =>
  dayOf(new Date(Date.UTC(year, month - 1, day + days)));

/** What means the day that was named last, in any language; normalized. */
export const sameDay =
  /同日|同じ日|같은 날|同一天|[当當](?:天|日)|\bthe same day\b|(?:selben|gleichen) tag|mismo dia|meme jour|mesmo dia|(?<!\p{L})т(?:от|ого) же д(?:ень|ня)|того ж дня|اليوم (?:نفسه|ذاته)|نفس اليوم/u;

const words = languages.flatMap(({ relativeDates }) => relativeDates ?? []);

/** The dates that a normalized text names by their distance from its own. */
export function relativeDates(text: string, now: Day): PartialDate[] {
  return words.flatMap(([pattern, span, step]) => {
    if (!pattern.test(text)) return [];
    if (span === 'day') return [shift(now, step)];
    if (span === 'year') return [{ year: now.year + step }];
    const months = now.year * 12 + now.month - 1 + step;
    return [{ year: Math.floor(months / 12), month: (months % 12) + 1 }];
  });
}
