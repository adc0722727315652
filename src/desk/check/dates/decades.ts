import { languageOf } from '../languages/index.ts';
import { takeAll, type Scan } from '../text/scan.ts';

/** "The 1990s" is 90 of the century 19; "the nineties" are 90 of one that is left open. */
export type Decade = { decade: number; century: number | null };

const patterns = new Map<string, RegExp[]>();

function patternsOf(language: string): RegExp[] {
  const known = patterns.get(language);
  if (known) return known;
  const { decades } = languageOf(language);
  const words = [...(decades?.words.keys() ?? [])].toSorted((a, b) => b.length - a.length).join('|');
  const made = (decades?.patterns ?? []).map((pattern) => {
    const digits = pattern.replace('DIGITS', String.raw`(?<!\d|\d[.,])(?<digits>\d{3}0|[1-9]0)`);
    return new RegExp(digits.replace('WORD', `(?<word>${words})`), 'gu');
  });
  patterns.set(language, made);
  return made;
}

/** Takes decades out of a normalized scan. */
export const takeDecades = (scan: Scan): Decade[] =>
  patternsOf(scan.language).flatMap((pattern) =>
    takeAll(scan, pattern, ({ groups = {} }) => {
      const { digits, word = '' } = groups;
      const year = digits === undefined ? languageOf(scan.language).decades?.words.get(word) : Number(digits);
      if (year === undefined) return null;
      return { decade: year % 100, century: year < 100 ? null : Math.floor(year / 100) };
    }),
  );

const isSame = (one: Decade, other: Decade) =>
  one.decade === other.decade &&
  (one.century === null || other.century === null || one.century === other.century);

const decadeOf = (year: number): Decade => ({
  decade: Math.floor((year % 100) / 10) * 10,
  century: Math.floor(year / 100),
});

/** Whether a text names a decade, or a year of it: `unchecked` where it names no other either. */
export function judgeDecade(
  wanted: Decade,
  decades: Decade[],
  years: number[],
): 'held' | 'unchecked' | 'missing' {
  const named = [...decades, ...years.map(decadeOf)];
  if (named.some((other) => isSame(wanted, other))) return 'held';
  return named.length > 0 ? 'missing' : 'unchecked';
}

/** A decade is called by its first year. */
export const firstYears = (decades: readonly Decade[]): number[] =>
  decades.flatMap(({ decade, century }) => (century === null ? [] : [century * 100 + decade]));

export const isRivalDecade = (one: Decade, other: Decade): boolean => !isSame(one, other);
