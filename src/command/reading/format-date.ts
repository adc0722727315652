import { formatLocale } from '../../words/words.ts';

/** A year, a month or a day, ISO 8601, as it is written in the reader's language. */
export function formatDate(iso: string, locale: string): string {
  const [, month, day] = iso.split('-');
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(formatLocale(locale), { ...style, timeZone: 'UTC' }).format(new Date(iso));
}
