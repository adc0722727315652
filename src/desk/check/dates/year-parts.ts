import { languageOf } from '../languages/index.ts';
import type { YearPartWords } from '../languages/language.ts';
import { takeAll, type Scan } from '../text/scan.ts';
import type { PartialDate } from './read-dates.ts';

/** A quarter, a half or a season; `nth` counts from 1, seasons from spring. */
export type YearPart = { kind: keyof YearPartWords; nth: number };

const noLetter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\d]`;

const patterns = new Map<string, { part: YearPart; pattern: RegExp }[]>();

function patternsOf(language: string): { part: YearPart; pattern: RegExp }[] {
  const known = patterns.get(language);
  if (known) return known;
  const words = languageOf(language).yearParts ?? {};
  const made = (['quarters', 'halves', 'seasons'] as const).flatMap((kind) =>
    (words[kind] ?? []).map((each, at) => ({
      part: { kind, nth: at + 1 },
      pattern: new RegExp(`(?<!${noLetter})(?:${each})(?!${noLetter})`, 'gu'),
    })),
  );
  patterns.set(language, made);
  return made;
}

/** Takes the parts of a year out of a normalized scan; a year beside one stays. */
export const takeYearParts = (scan: Scan): YearPart[] =>
  patternsOf(scan.language).flatMap(({ part, pattern }) =>
    takeAll(scan, pattern, ({ 0: text, index }) => (isInARow(scan, index + text.length) ? null : part)),
  );

/** "The third quarter in a row" may be any quarter. */
function isInARow({ text, language }: Scan, end: number): boolean {
  const { inARow } = languageOf(language);
  return inARow !== undefined && new RegExp(`^ ?(?:${inARow})`, 'u').test(text.slice(end, end + 24));
}

const isSame = (one: YearPart, other: YearPart) => one.kind === other.kind && one.nth === other.nth;

/**
 * Whether the parts that a text names hold one: `missing` where it names another of the kind, `unchecked` where it
 * names none, since months and days can have been called so.
 */
export function judgeYearPart(
  wanted: YearPart,
  parts: YearPart[],
  dates: PartialDate[],
): 'held' | 'unchecked' | 'missing' {
  if (parts.some((part) => isSame(wanted, part))) return 'held';
  const { kind, nth } = wanted;
  const months = dates.flatMap(({ month }) => month ?? []);
  const length = kind === 'quarters' ? 3 : 6;
  if (kind !== 'seasons' && months.some((month) => Math.ceil(month / length) === nth)) return 'held';
  return parts.some((part) => part.kind === kind) ? 'missing' : 'unchecked';
}

/** Whether one stands in another's place: of the same kind, and another. */
export const isRivalPart = (one: YearPart, other: YearPart): boolean =>
  one.kind === other.kind && one.nth !== other.nth;
