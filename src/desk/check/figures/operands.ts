import type { Figure } from './figure.ts';

/** What figures come to; `sure` where there is little else that they can come to, `exact` where "about" is no leave. */
export type Result = { value: number; sure: boolean; exact?: true };

export const valueOf = ({ values: [value = 0] }: Figure): number => value;

/**
 * Figures of a kind, each with the next one; `sure` where something went from one to the other: two that only stand side by
 * side, "500 were hurt and 320 arrested", count different things.
 */
export const besides = (held: Figure[]): { one: Figure; next: Figure; sure: boolean }[] =>
  held.flatMap((one, at) => {
    const next = held[at + 1];
    return next
      ? [{ one, next, sure: one.sentence === next.sentence && one.step !== null && next.step !== null }]
      : [];
  });

/** More figures than these have some sum or share for any number. */
export const mostHeld = 12;

export const pairsOf = <T>(held: T[]): (readonly [T, T])[] =>
  held.length > mostHeld
    ? []
    : held.flatMap((one, at) => held.slice(at + 1).map((other) => [one, other] as const));

/** Whether a text says that something went one way, and its figures say that it went the other. */
export function isAgainst({ trend }: Figure, ...others: Figure[]): boolean {
  const ways = others.flatMap((other) => other.trend?.to ?? []);
  return trend !== null && ways.length === others.length && ways.every((way) => way !== trend.to);
}

export const isYear = ({ kind, digits }: Figure): boolean =>
  kind === 'plain' && /^(?:1[5-9]|20)\d\d$/u.test(digits ?? '');

/** Those of the figure's kind; what happened "five times" counts like twelve goals. */
export const alikeTo = (figure: Figure, held: Figure[]): Figure[] =>
  held.filter(
    (one) =>
      !isShare(one) &&
      !isYear(one) &&
      (isAlike(figure, one) || (figure.kind === 'multiple' && one.kind === 'plain' && one.unit === null)),
  );

/** "12" of "9 million and 12" may be as many millions. */
export function apart(one: Figure, other: Figure): number {
  const [first, second] = inOneScale(one, other);
  return Math.abs(first - second);
}

export function inOneScale(one: Figure, other: Figure): [number, number] {
  const [first, second] = [valueOf(one), valueOf(other)];
  if (isElliptic(one, other) && one.factor > 1) return [first, second * one.factor];
  if (isElliptic(other, one) && other.factor > 1) return [first * other.factor, second];
  const scale = scaleOf(first);
  const isOpen = other.unit === null && other.counted.length === 0;
  return isOpen && second < 1000 && scale >= 1e6 ? [first, second * scale] : [first, second];
}

const scaleOf = (value: number): number => [1e9, 1e6].find((scale) => value >= scale) ?? 1;

export const isAlike = (one: Figure, other: Figure): boolean =>
  (one.kind === other.kind && (one.unit === other.unit || [one.unit, other.unit].includes('cent'))) ||
  isElliptic(one, other) ||
  isElliptic(other, one);

/** Amounts and measures often leave the unit to the one before. */
const isElliptic = (one: Figure, other: Figure): boolean =>
  other.kind === 'plain' &&
  ((one.kind === 'measure' && (!isSpan(one) || other.counted.length === 0)) ||
    (one.kind === 'money' && !isYear(other) && (valueOf(other) >= 1000 || other.counted.length === 0)));

export const isSpan = ({ unit }: Figure): boolean => unit === 'time' || unit === 'months';

export const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction';

/** How many digits a number is given in, without the noughts before and after them. */
export const significant = (value: number): number => {
  const [digits = ''] = Number(value.toPrecision(12)).toExponential().split('e');
  return digits.replace('.', '').length;
};

/** The word, or the counter, for what is counted; people have several. */
export const thingOf = ({ counted: [word = ''] }: Figure): string =>
  /^[名人位명분]/u.test(word) ? '人' : word;
