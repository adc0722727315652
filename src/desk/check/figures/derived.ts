import type { Figure } from './figure.ts';

/** Days of a week, months and weeks of a year: "15,000 a month" is "180,000 a year". */
const periods = [7, 12, 52];

/** Whether a figure is the sum, difference, product or share of two figures of the evidence: a reader can have worked it out. */
export function isWorkedOut(figure: Figure, all: Figure[]): boolean {
  const held = all.filter(({ isPart }) => !isPart).map(atFullScale);
  if (held.length > 12) return false;
  return isWorkedOutOf(figure, held) || (isEllipsis(figure) && isWorkedOutOf(atFullScale(figure), held));
}

/** "80" of "80 to 110 million" is 80 or 80 million. */
const isEllipsis = ({ values, unit }: Figure): boolean => values.length > 1 && unit !== 'length';

const atFullScale = (figure: Figure): Figure =>
  isEllipsis(figure) ? { ...figure, values: figure.values.slice(-1) } : figure;

function isWorkedOutOf(figure: Figure, held: Figure[]): boolean {
  if (held.some((one) => isOfOtherPeriod(figure, one))) return true;
  if (isShare(figure) && restsIn(held).some((rest) => isResult({ ...figure, hedge: null }, rest)))
    return true;
  if (isChange(figure, held)) return true;
  if (sumsOf(figure, held).some((sum) => isResult(figure, sum) || isJustUnder(figure, sum))) return true;
  if (isApart(figure, held)) return true;
  if (figure.kind === 'multiple') return ratiosIn(held).some((ratio) => isTimes(figure, ratio));
  const pairs = held.flatMap((one, at) => held.slice(at + 1).map((other) => [one, other] as const));
  return pairs.some(([one, other]) =>
    resultsOf(figure, one, other).some((result) => isResult(figure, result)),
  );
}

/** "15,000 a month" and "180,000 a year"; small ones, which chance makes, only where both texts say so. */
function isOfOtherPeriod(figure: Figure, one: Figure): boolean {
  if (!isAlike(figure, one)) return false;
  const isTold = figure.period !== null && one.period !== null && figure.period !== one.period;
  return periods.some(
    (period) =>
      (isResult(figure, valueOf(one) * period) && (isTold || valueOf(figure) >= 1000)) ||
      (isTold && isResult(figure, valueOf(one) / period)),
  );
}

/** What is left of the whole: by one share, by two that stand one after the other, by all of them. */
function restsIn(held: Figure[]): number[] {
  const shares = held.filter((one) => isShare(one) && one.unit !== 'point').map(valueOf);
  const pairs = shares.slice(1).map((share, at) => share + (shares[at] ?? 0));
  return [...shares, ...pairs, shares.reduce((sum, share) => sum + share, 0)]
    .filter((sum) => sum > 0 && sum < 100)
    .map((sum) => 100 - sum);
}

/** "From 363 to 318 million" is 12 percent less. */
function isChange(figure: Figure, held: Figure[]): boolean {
  if (!isShare(figure) || figure.unit === 'point') return false;
  const counts = held.filter((one) => !isShare(one) && one.kind !== 'ordinal' && !isYear(one));
  return counts.some((one, at) => {
    const next = counts[at + 1];
    const [from, to] = [valueOf(one), next ? valueOf(next) : 0];
    if (!next || !isAlike(one, next) || from <= 0 || to <= 0) return false;
    const apart = 100 * Math.abs(to - from);
    return isResult(figure, apart / from) || isResult(figure, apart / to);
  });
}

/** The difference of two that stand one after the other: "from 68 to 60 hours" are eight fewer. */
function isApart(figure: Figure, held: Figure[]): boolean {
  const values = held.filter((one) => isAlike(figure, one) && !isShare(one) && !isYear(one)).map(valueOf);
  return values.some((value, at) => isResult(figure, Math.abs(value - (values[at + 1] ?? value))));
}

/** How many times as much one is as another, and as the other without it: "to 60, 40 more than before" is three times 20. */
function ratiosIn(held: Figure[]): number[] {
  const counts = held.filter(
    (one) => !isShare(one) && one.kind !== 'multiple' && one.kind !== 'ordinal' && !isYear(one),
  );
  return counts.flatMap((one, at) =>
    counts.slice(at + 1).flatMap((other) => {
      const [more, less] = [valueOf(one), valueOf(other)].toSorted((a, b) => b - a);
      return isAlike(one, other) && more && less && more > less ? [more / less, more / (more - less)] : [];
    }),
  );
}

const isYear = ({ kind, digits }: Figure): boolean =>
  kind === 'plain' && /^(?:1[5-9]|20)\d\d$/u.test(digits ?? '');

/** Whether a text has two numbers of a kind, of which one may be several times the other. */
export const hasRatio = (held: Figure[]): boolean =>
  ratiosIn(held.filter(({ isPart }) => !isPart)).length > 0;

function isTimes({ values: [times = 0], hedge }: Figure, ratio: number): boolean {
  if (hedge === 'over') return ratio >= 0.98 * times && ratio <= 1.5 * times;
  return Math.abs(ratio - times) <= (hedge === 'under' ? 0.25 : 0.15) * times;
}

/** Sums of three and more that stand one after the other: "4,000 books, 120 maps and 45 letters". */
function sumsOf(figure: Figure, held: Figure[]): number[] {
  const values = held.filter((one) => isAlike(figure, one) && !isShare(one)).map(valueOf);
  const runs = values.flatMap((_, from) =>
    values.slice(from + 2).map((_, more) => values.slice(from, from + 3 + more)),
  );
  const sums = runs.map((run) => run.reduce((sum, value) => sum + value, 0));
  // A single one is seldom written as a figure: "four soloists, two pianists and an organist".
  const withOne = figure.worded && values.length >= 2 ? [values.reduce((sum, value) => sum + value, 1)] : [];
  return [...sums, ...withOne];
}

/** "More than 4,100" of 4,165. */
const isJustUnder = ({ hedge, values: [value = 0] }: Figure, sum: number): boolean =>
  hedge === 'over' && sum >= value && sum <= value * 1.05;

/** Results of another kind or unit than the figure's, and small ones, which chance makes, are left out. */
function resultsOf(figure: Figure, one: Figure, other: Figure): number[] {
  const [first, second] = isElliptic(one, other)
    ? [valueOf(one), valueOf(other) * one.factor]
    : [valueOf(one), valueOf(other)];
  if (first === 0 || second === 0) return [];
  const alike = isAlike(one, other);
  const difference = Math.abs(first - second);
  if (isShare(figure))
    return isShare(one) && isShare(other)
      ? [difference, first + second <= 100 ? first + second : 0]
      : [alike ? (100 * Math.min(first, second)) / Math.max(first, second) : 0];
  if (isShare(one) !== isShare(other)) {
    const [share, whole] = isShare(one) ? [one, other] : [other, one];
    const part = (valueOf(whole) * valueOf(share)) / 100;
    return isAlike(figure, whole) && part >= 10 * figure.factor ? [part] : [];
  }
  const candidates = alike && isAlike(figure, one) ? [first + second, difference] : [];
  return [
    ...candidates.filter((sum) => sum >= (figure.kind === 'money' ? 1 : 10) * figure.factor),
    ...productsOf(figure, one, other),
  ];
}

const valueOf = ({ values: [value = 0] }: Figure): number => value;

/** So many each, so much a piece. */
function productsOf(figure: Figure, one: Figure, other: Figure): number[] {
  if (
    ![one, other].some((factor) => isAlike(figure, factor)) ||
    (one.unit !== null && one.unit === other.unit)
  )
    return [];
  const isSpan = (each: Figure) =>
    (each.unit === 'time' || each.unit === 'months') && each.unit !== figure.unit;
  // "380,000 a day" in ten days: of a length of time the number counts.
  const parts = [one, other].map((each) =>
    isSpan(each)
      ? { value: valueOf(each) / each.factor, factor: 1 }
      : { value: valueOf(each), factor: each.factor },
  );
  const [first = 0, second = 0] = parts.map(({ value }) => value).toSorted((a, b) => b - a);
  const isRate = figure.period !== null || ![one, other].some(isSpan);
  const [product, quotient] = [
    (first * second) / Math.min(...parts.map(({ factor }) => factor)),
    first / second,
  ];
  return [product, ...(second >= 2 && quotient >= 100 && isRate ? [quotient] : [])].filter(
    (result) => result >= 50 * figure.factor,
  );
}

const isAlike = (one: Figure, other: Figure): boolean =>
  (one.kind === other.kind && (one.unit === other.unit || [one.unit, other.unit].includes('cent'))) ||
  isElliptic(one, other) ||
  isElliptic(other, one);

/** Amounts and measures often leave the unit to the one before. */
const isElliptic = (one: Figure, other: Figure): boolean =>
  other.kind === 'plain' &&
  (one.kind === 'measure' ||
    (one.kind === 'money' && !isYear(other) && (valueOf(other) >= 1000 || other.counted.length === 0)));

export const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction';

/** A share is worked out to the point that it is given to, "nearly" and "about" to one figure, all else exactly. */
function isResult({ kind, values: [value = 0], hedge }: Figure, result: number): boolean {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  if (kind === 'fraction') return Math.abs(value - result) <= 1.5;
  if (kind === 'percent')
    return Math.abs(value - result) <= (hedge === null ? 0.5 * 10 ** -decimals : 1) + 1e-9;
  if (hedge === 'over' && result >= value && result <= value * 1.05) return true;
  const exact = Math.abs(value - result) < 1e-9 * value;
  return exact || (hedge !== null && Number(result.toPrecision(1)) === value);
}
