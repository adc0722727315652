import { day } from '../../base/time.ts';
import type { Context } from '../command.ts';
import { formatLocale } from '../../words/words.ts';

/** An instant as people in that zone speak of it: “tomorrow, 08:00 (Europe/Berlin)”, or with the day of the week. */
export function whenIn(
  at: number,
  zone: string,
  { words, locale: reader }: Pick<Context, 'words' | 'locale'>,
  now: number,
): string {
  const locale = formatLocale(reader);
  const style = { timeStyle: 'short', timeZone: zone } as const;
  const time = new Intl.DateTimeFormat(locale, style).format(at);
  const days = Math.round((dayIn(at, zone) - dayIn(now, zone)) / day);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  });
  const which = Math.abs(days) <= 1 ? relative.format(days, 'day') : date.format(at);
  return words.feeds.when(which, time, zone);
}

/** The day there, as that day's beginning in UTC. */
function dayIn(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(at)
    .map(({ type, value }) => [type, Number(value)] as const);
  const { year = 1970, month = 1, day: date = 1 } = Object.fromEntries(parts);
  return Date.UTC(year, month - 1, date);
}
