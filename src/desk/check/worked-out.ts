import type { Figure } from './figure.ts';

/** Whether a figure is the sum, difference, product or share of two figures of the evidence: a reader can have worked it out. */
export function isWorkedOut(figure: Figure, held: Figure[]): boolean {
  if (held.length > 12) return false;
  const pairs = held.flatMap((one, at) => held.slice(at + 1).map((other) => [one, other] as const));
  return pairs.some(([one, other]) =>
    resultsOf(figure, one, other).some((result) => isResult(figure, result)),
  );
}

/** Results of another kind or unit than the figure's, and small ones, which chance makes, are left out. */
function resultsOf(figure: Figure, one: Figure, other: Figure): number[] {
  const [first = 0, second = 0] = [one.values[0], other.values[0]];
  const alike = isAlike(one, other);
  if (first === 0 || second === 0) return [];
  if (isShare(figure))
    return alike && !isShare(one) ? [(100 * Math.min(first, second)) / Math.max(first, second)] : [];
  const sums = alike && isAlike(figure, one) ? [first + second, Math.abs(first - second)] : [];
  const products = [one, other].some((factor) => isAlike(figure, factor))
    ? [(first * second) / Math.min(one.factor, other.factor)]
    : [];
  const least = figure.kind === 'plain' ? 10 : 1;
  return [
    ...sums.filter((sum) => sum >= least * figure.factor),
    ...products.filter((product) => product >= 100),
  ];
}

/** Amounts often leave the currency to the one before. */
const isAlike = (one: Figure, other: Figure): boolean =>
  (one.kind === other.kind && one.unit === other.unit) || isElliptic(one, other) || isElliptic(other, one);

const isElliptic = (one: Figure, other: Figure): boolean =>
  one.kind === 'money' && other.kind === 'plain' && (other.values[0] ?? 0) >= 1000;

const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction';

/** A share is worked out to the point that it is given to, "nearly" and "about" to two figures, all else exactly. */
function isResult({ kind, values: [value = 0], hedge, factor }: Figure, result: number): boolean {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  if (kind === 'percent' || kind === 'fraction')
    return Math.abs(value - result) <= 0.5 * 10 ** -decimals + 1e-9;
  if (hedge === null) return Math.abs(value - result) < 1e-9 * value;
  return Math.abs(value - result) <= 0.05 * value && value % (10 * factor) === 0;
}
