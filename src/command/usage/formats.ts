import { formatLocale } from '../../words/words.ts';

/** Numbers and days as they are written in a language. */
export type Formats = {
  number: (value: number) => string;
  /** US dollars: whole cents, and what is less than a cent to the hundredth of a cent. */
  dollars: (usd: number) => string;
  percent: (share: number) => string;
  /** `at` in milliseconds since 1970; the UTC day. */
  day: (at: number) => string;
};

export function formatsIn(reader: string): Formats {
  const locale = formatLocale(reader);
  const plain = new Intl.NumberFormat(locale);
  const money = (digits: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: digits });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => plain.format(value),
    dollars: (usd) => money(usd !== 0 && usd < 0.1 ? 4 : 2).format(usd),
    percent: (value) => share.format(value),
    day: (at) => date.format(at),
  };
}
