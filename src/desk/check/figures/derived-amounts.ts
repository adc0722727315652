import type { Period } from '../languages/language.ts';
import { contentOf } from '../support.ts';
import type { Figure } from './figure.ts';
import {
  alikeTo,
  apart,
  besides,
  inOneScale,
  isAgainst,
  isAlike,
  isShare,
  isSpan,
  isYear,
  pairsOf,
  significant,
  valueOf,
  type Result,
} from './operands.ts';
import { areAcrossNought } from './signs.ts';
import { isDenied } from './trends.ts';

/** How many of one period are in another: "15,000 a month" is "180,000 a year". */
const inPeriod: Partial<Record<Period, Partial<Record<Period, number[]>>>> = {
  week: { day: [7, 5] },
  month: { day: [30, 31], week: [4, 52 / 12] },
  year: { day: [365], week: [52], month: [12] },
};

/** How many times as much one is as another, and as the other without it: "to 60, 40 more than before" is three times 20. */
export const timesOf = (figure: Figure, held: Figure[]): Result[] =>
  ratiosIn(held)
    .filter((ratio) => isTimes(figure, ratio))
    .map(() => ({ value: valueOf(figure), sure: false }));

function ratiosIn(held: Figure[]): number[] {
  const counts = held.filter(
    (one) => !isShare(one) && one.kind !== 'multiple' && one.kind !== 'ordinal' && !isYear(one),
  );
  return pairsOf(counts).flatMap(([one, other]) => {
    const [more, less] = inOneScale(one, other).toSorted((a, b) => b - a);
    return isAlike(one, other) && more && less && more > less ? [more / less, more / (more - less)] : [];
  });
}

/** Whether a text has two numbers of a kind, of which one may be several times the other. */
export const hasRatio = (held: Figure[]): boolean =>
  ratiosIn(held.filter(({ isPart }) => !isPart)).length > 0;

function isTimes({ values: [times = 0], hedge }: Figure, ratio: number): boolean {
  if (hedge === 'over') return ratio >= 0.98 * times && ratio <= 1.5 * times;
  return Math.abs(ratio - times) <= (hedge === 'under' ? 0.25 : 0.15) * times;
}

/** The difference of two that stand one after the other, "from 68 to 60 hours", and of any two where it is no small one. */
export function differencesOf(figure: Figure, held: Figure[]): Result[] {
  const alike = alikeTo(figure, held);
  const near = besides(alike).flatMap(({ one, next, sure }) =>
    isAgainst(figure, one, next) || (!isChange(figure) && [one, next].some((each) => saysSame(figure, each)))
      ? []
      : [{ value: distance(one, next), sure }],
  );
  // One of two may be below zero.
  const overZero = besides(figure.unit === 'temperature' ? alike : []).map(({ one, next }) => ({
    value: valueOf(one) + valueOf(next),
    sure: false,
  }));
  const any = pairsOf(alike)
    .map(([one, other]) => ({ value: distance(one, other), sure: false }))
    .filter(({ value }) => figure.kind !== 'multiple' && (isLarge(figure, value) || isChange(figure)));
  return [...near, ...overZero, ...any];
}

/** From a profit of 95 to a loss of 60 it is 155. */
const distance = (one: Figure, other: Figure): number =>
  areAcrossNought(one, other) ? valueOf(one) + valueOf(other) : apart(one, other);

/** "6 cars, of which 2 were derailed": of what is said of the 2 there are no 4, too. */
function saysSame(figure: Figure, other: Figure): boolean {
  const [own, theirs] = [figure, other].map(predicateOf);
  if (!own || !theirs || own.length === 0 || theirs.length === 0) return false;
  return isDenied(figure.sentence) === isDenied(other.sentence) && own.join(' ') === theirs.join(' ');
}

/** What the clause of a figure says after it, but for other numbers. */
const predicateOf = ({ sentence, end }: Figure): string[] => {
  const clause = /^[^.,;:!?。、，；：！？]*/u.exec(sentence.slice(end))?.[0] ?? '';
  return [...contentOf(clause)].filter((word) => !/^\d/u.test(word)).toSorted();
};

/** "Five more": what came on top is a difference, however small. */
const isChange = ({ trend, others }: Figure): boolean => others || trend?.level === false;

/** Small ones are made by chance. */
const isLarge = (figure: Figure, value: number): boolean =>
  value >= (figure.kind === 'money' ? 1 : 10) * figure.factor;

/** Sums of two, and of more that stand one after the other: "4,000 books, 120 maps and 45 letters". */
export function sumsOf(figure: Figure, held: Figure[]): Result[] {
  const alike = alikeTo(figure, held);
  const values = alike.map(valueOf);
  const pairs = pairsOf(alike)
    .map(([one, other]) => inOneScale(one, other))
    .map(([first, second]) => ({ value: first + second, sure: false }))
    .filter(({ value }) => isLarge(figure, value));
  const runs = runsOf(values, 3);
  const sums = runs.map((run) => ({
    value: sumOf(run),
    sure: false,
  }));
  // Of 1,500, 300 and 850: what is left of the first.
  const rests = values.flatMap((whole, at) =>
    runsOf(values.slice(at + 1), 2).map((run) => ({ value: whole - sumOf(run), sure: false })),
  );
  // A single one is seldom written as a figure: "four soloists, two pianists and an organist".
  const withOne =
    figure.worded && values.length >= 2
      ? [{ value: values.reduce((sum, value) => sum + value, 1), sure: false }]
      : [];
  return [...pairs, ...sums, ...rests.filter(({ value }) => isLarge(figure, value)), ...withOne];
}

/** So many and more that stand one after the other. */
const runsOf = (values: number[], least: number): number[][] =>
  values.flatMap((_, from) =>
    values.slice(from + least - 1).map((_, more) => values.slice(from, from + least + more)),
  );

const sumOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A share of an amount, a multiple of it, and the amount before it changed by the share: "down 9% to $7.28" was $8. */
export function partsOf(figure: Figure, held: Figure[]): Result[] {
  const pairs = held
    .filter(isShare)
    .flatMap((share) => alikeTo(figure, held).map((whole) => ({ share, whole })));
  const parts = pairs
    .map(({ share, whole }) => ({
      value: (valueOf(whole) * valueOf(share)) / 100,
      sure: false,
    }))
    .filter(({ value }) => value >= 10 * figure.factor);
  const changed = pairs.flatMap(({ share: { trend, values }, whole }) => {
    if (trend === null || trend.level) return [];
    const times = 1 + ((trend.to === 'up' ? 1 : -1) * (values[0] ?? 0)) / 100;
    const [before, after] = [valueOf(whole) / times, valueOf(whole) * times];
    if (isAfter(figure) && isAfter(whole)) return [];
    return isAfter(figure) ? [after] : isAfter(whole) ? [before] : [before, after];
  });
  const times = held
    .filter(({ kind }) => kind === 'multiple')
    .flatMap((each) =>
      alikeTo(figure, held).flatMap((one) => [valueOf(one) * valueOf(each), valueOf(one) / valueOf(each)]),
    );
  return [
    ...parts,
    ...[...changed, ...times].map((value) => ({ value: roundedAs(figure, value), sure: false })),
  ];
}

/** What something came to is not what it was before. */
const isAfter = ({ trend }: Figure): boolean => trend?.level === true;

/** A result in as many digits as the figure is given in, two at least. */
function roundedAs({ values: [value = 0] }: Figure, result: number): number {
  const digits = Math.max(2, significant(value));
  return Number.isFinite(result) && digits < 4 ? Number(result.toPrecision(digits)) : result;
}

/** "15,000 a month" and "180,000 a year", and their differences; only large ones where a text leaves the period open. */
export function overPeriods(figure: Figure, held: Figure[]): Result[] {
  const alike = alikeTo(figure, held);
  const amounts = [
    ...alike.map((one) => ({ value: valueOf(one), period: one.period, sure: true })),
    ...besides(alike).map(({ one, next }) => ({
      value: apart(one, next),
      period: one.period ?? next.period,
      sure: false,
    })),
  ];
  return amounts.flatMap(({ value, period, sure }) => {
    if (figure.period === null || period === null)
      return sure && valueOf(figure) >= 1000
        ? [7, 12, 52].map((times) => ({ value: value * times, sure: false }))
        : [];
    const times = inPeriod[figure.period]?.[period] ?? [];
    const parts = inPeriod[period]?.[figure.period] ?? [];
    return [...times.map((each) => value * each), ...parts.map((each) => value / each)].map((each) => ({
      value: roundedAs(figure, each),
      sure,
    }));
  });
}

/** How long it takes at so much a year: "96 kilometres, 24 a year" are four years. */
export function lengthsOf(figure: Figure, held: Figure[]): Result[] {
  if (figure.unit !== 'time' && figure.unit !== 'months') return [];
  const rates = held.filter(({ period }) => period !== null);
  return rates.flatMap((rate) =>
    held
      .filter((total) => total !== rate && total.period === null && isAlike(total, rate) && valueOf(rate) > 0)
      .map((total) => ({
        value: lengthOf(rate.period, figure.unit) * (valueOf(total) / valueOf(rate)),
        sure: false,
      })),
  );
}

function lengthOf(period: Figure['period'], unit: string | null): number {
  if (unit === 'months') return period === 'year' ? 12 : period === 'month' ? 1 : Number.NaN;
  return period === 'week' ? 10_080 : period === 'day' ? 1440 : Number.NaN;
}

/** So many each, so much a piece, so many in all of so many days. */
export function productsOf(figure: Figure, held: Figure[]): Result[] {
  const counts = held.filter((one) => !isShare(one));
  return pairsOf(counts).flatMap(([one, other]) => {
    const isFactor = [one, other].some((factor) => isAlike(figure, factor));
    if (!isFactor || (one.unit !== null && one.unit === other.unit)) return [];
    const isLength = (each: Figure) => isSpan(each) && each.unit !== figure.unit;
    // "380,000 a day" in ten days: of a length of time the number counts.
    const parts = [one, other].map((each) =>
      isLength(each)
        ? { value: valueOf(each) / each.factor, factor: 1 }
        : { value: valueOf(each), factor: each.factor },
    );
    const [first = 0, second = 0] = parts.map(({ value }) => value).toSorted((a, b) => b - a);
    const isRate = figure.period !== null || ![one, other].some(isLength);
    const product = (first * second) / Math.min(...parts.map(({ factor }) => factor));
    const quotients =
      second >= 2 && first / second >= 100 && isRate ? [roundedAs(figure, first / second)] : [];
    return [product, ...quotients]
      .filter((value) => value >= 50 * figure.factor)
      .map((value) => ({ value, sure: false }));
  });
}
