import type { Hedge, Period } from '../languages/language.ts';
import { perLanguage } from '../languages/index.ts';
import { hedgeOf } from './hedges.ts';
import { isOthers, periodOf } from './periods.ts';
import { trendOf, type Trend } from './trends.ts';
import { normalizeText } from '../text/normalize.ts';
import { take, type Scan } from '../text/scan.ts';
import { currencyBefore, unitAt } from './units.ts';

export type FigureKind = 'plain' | 'ordinal' | 'percent' | 'fraction' | 'money' | 'measure' | 'multiple';

export type Figure = {
  at: number;
  end: number;
  /** What it can mean, the likeliest first; a measure's in the base of its dimension. */
  values: number[];
  kind: FigureKind;
  /** Currency or dimension. */
  unit: string | null;
  /** Whether the unit may be a thing that is counted: "seven points". */
  open: boolean;
  /** What the unit multiplied the number by. */
  factor: number;
  /** Whether it is written in words. */
  worded: boolean;
  /** The digits as written, with their separators. */
  digits: string | null;
  /** The beginnings of the words that follow, or the Asian counter: what is counted. */
  counted: string[];
  /** In Chinese, Japanese and Korean: whether a unit follows, or a counter of things. */
  counter: 'unit' | 'thing' | null;
  hedge: Hedge | null;
  /** The side that its words leave no doubt of, "more than" and "below"; not of lengths of time, which things happen over. */
  bound: 'over' | 'under' | null;
  /** Which end of a range it is: "5 to 8 percent". */
  endOf: 'low' | 'high' | null;
  /** Which way its clause says that things went, and which way two figures went of which it is one that became the other. */
  trend: Trend | null;
  step: Trend['to'] | null;
  /** What it is so many of: 9 of "three of the nine". */
  whole: number | null;
  /** How often it falls due: "a year". */
  period: Period | null;
  /** Whether it counts others beside somebody: "another 208". */
  others: boolean;
  /** Whether it is a part of another figure: "a year" of "a year and nine months". */
  isPart: boolean;
  /** The text that it stands in, and what that says beside it. */
  sentence: string;
  context: string;
};

/** A number where it stands, without what stands beside it. */
export type Found = { at: number; end: number; values: number[]; kind?: FigureKind; worded: boolean };

/** The figure that a number makes with the unit, the hedge and the counted word beside it; it leaves the scan with its unit. */
export function takeFigure(scan: Scan, { at, end, values, kind = 'plain', worded }: Found): Figure {
  const before = scan.whole.slice(Math.max(0, at - 40), at);
  const infix = halfBefore(scan.language, scan.whole.slice(end, end + 8));
  const after = scan.whole.slice(end + infix, end + infix + 40);
  const beside = unitBeside(scan.language, before, after);
  // The 88th minute is no length of time.
  const { unit, scale, length } = kind === 'ordinal' ? { ...beside, unit: null, scale: 1 } : beside;
  const factor = scale * (unit?.factor ?? 1);
  const isSpan = unit?.unit === 'time' || unit?.unit === 'months';
  const part = shareAfter(scan.language, after.slice(length), isSpan);
  const share = infix > 0 ? 0.5 : part.share;
  const whole = end + length + infix + part.length;
  const { hedge, strict } = hedgeOf(before, after);
  take(scan, at, whole);
  return {
    at,
    end,
    values: values.map((value) => (value + share) * factor + (unit?.zero ?? 0)),
    kind: kind === 'plain' ? (unit?.kind ?? 'plain') : kind,
    unit: unit?.unit ?? null,
    open: unit?.open === true,
    factor,
    worded,
    digits: worded ? null : scan.whole.slice(at, end),
    counted: countedIn(after),
    counter: counterIn(scan.language, after, unit !== null),
    hedge,
    bound: strict && !isSpan && hedge !== 'about' ? hedge : null,
    endOf: null,
    trend: trendOf(scan, at, end, kind === 'plain' && unit === null),
    step: null,
    whole: null,
    period: periodOf(scan.language, before, after.slice(length)),
    others: isOthers(scan.language, before, after),
    isPart: false,
    sentence: scan.whole,
    context: `${scan.whole.slice(0, at)} ${scan.whole.slice(whole)}`,
  };
}

const atStart = (words: string | undefined): RegExp | null =>
  words === undefined ? null : new RegExp(`^(?:${words})`, 'u');

const wordsAtStart = (words: string | undefined): RegExp | null =>
  words === undefined
    ? null
    : new RegExp(String.raw`^\s?(?:${words})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])`, 'u');

const patternsOf = perLanguage(({ halfBefore, andHalf, andQuarters, counters, unitsFirst }) => {
  const [one, three] = andQuarters ?? [];
  return {
    halfBefore: atStart(halfBefore),
    shares: [
      { share: 0.5, pattern: wordsAtStart(andHalf), ofSpan: false },
      { share: 0.75, pattern: wordsAtStart(three), ofSpan: true },
      { share: 0.25, pattern: wordsAtStart(one), ofSpan: true },
    ],
    counter: atStart(counters),
    unitFirst:
      unitsFirst === undefined
        ? null
        : new RegExp(String.raw`(?<!\p{L})(${unitsFirst})(?: \p{L}{1,5})?\s$`, 'u'),
  };
});

const halfBefore = (language: string, after: string): number =>
  patternsOf(language).halfBefore?.exec(after)?.[0].length ?? 0;

/** The half or the quarters that follow a unit, and their length: "two euros and a half", "3時間半", "dos horas y cuarto". */
function shareAfter(language: string, after: string, isSpan: boolean): { share: number; length: number } {
  const text = normalizeText(after);
  for (const { share, pattern, ofSpan } of patternsOf(language).shares) {
    const match = ofSpan && !isSpan ? null : pattern?.exec(text);
    if (match) return { share, length: match[0].length };
  }
  return { share: 0, length: 0 };
}

function counterIn(language: string, after: string, hasUnit: boolean): Figure['counter'] {
  const { counter } = patternsOf(language);
  if (counter === null) return null;
  if (hasUnit) return 'unit';
  return counter.test(after) ? 'thing' : null;
}

/** In Asian text the counter itself, else the beginnings of up to three words of the same clause. */
function countedIn(after: string): string[] {
  const counter = /^\s?([\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}])/u.exec(after)?.[1];
  if (counter !== undefined) return [counter];
  const clause = /^[^.,;:!?()]*/u.exec(after)?.[0] ?? '';
  const words = normalizeText(clause).match(/\p{L}{3,}/gu) ?? [];
  return words
    .slice(0, 3)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, Math.max(4, Math.min(6, word.length - 1))));
}

type Beside = {
  unit: { kind: FigureKind; unit: string; factor: number; zero?: number; open?: true } | null;
  scale: number;
  length: number;
};

/** "£118m", "32 M€", "12억여 원", "800 millions d'euros". */
function unitBeside(language: string, before: string, after: string): Beside {
  // "2,1 مليون اليوم": today.
  if (language === 'ar' && /^\sاليوم(?!\p{L})/u.test(after)) return { unit: null, scale: 1, length: 0 };
  const sign = currencyBefore(before);
  const short = sign === null ? null : /^\s?(mn|m|bn|b|k|tn)(?![\p{L}\d])/iu.exec(after);
  if (sign !== null) return { unit: money(sign), scale: scaleOf(short?.[1]), length: short?.[0].length ?? 0 };
  const french = /^\s?(m|md)\s?([€£$])/iu.exec(after);
  const named = french && currencyBefore(french[2] ?? '');
  if (named) return { unit: money(named), scale: scaleOf(french[1]), length: french[0].length };
  const between = /^(?:\s?[여餘余]|\.?\s(?:de\s|d')(?=\p{L}))/u.exec(after)?.[0].length ?? 0;
  const unit = unitAt(between > 0 ? ` ${after.slice(between).trimStart()}` : after);
  if (unit === null) return { unit: unitFirst(language, before, after), scale: 1, length: 0 };
  return { unit, scale: 1, length: unit.length + Math.max(0, between - 1) };
}

/** "Секунд двадцать", "лет через пять": about so many, where nothing follows that the number could count. */
function unitFirst(language: string, before: string, after: string): Beside['unit'] {
  const pattern = patternsOf(language).unitFirst;
  if (pattern === null || /^\s\p{L}{4}/u.test(after)) return null;
  const found = pattern.exec(normalizeText(before));
  return found ? unitAt(found[1] ?? '') : null;
}

const money = (unit: string) => ({ kind: 'money' as const, unit, factor: 1 });

const scales: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, md: 1e9, tn: 1e12 };

const scaleOf = (short: string | undefined): number => scales[short?.toLowerCase() ?? ''] ?? 1;
