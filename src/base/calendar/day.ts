/** `YYYY-MM-DD`; null for a day that no calendar has, and for a year that no article is of (2564 in Bangkok is 2021). */
export function toIsoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1700 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** The year before the first of each Japanese era that people alive have dated by. */
const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Matches an era's name and its year: "令和8年", "平成元年". */
export const eraYear = /(令和|平成|昭和)(\d{1,2}|元)年/u;

/** The year of the common era that a match of `eraYear` names. */
export function yearOfEra([, era = '', year]: RegExpExecArray | string[]): number {
  return (eras[era] ?? 0) + (year === '元' ? 1 : Number(year));
}
