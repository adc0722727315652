import { contentOf } from '../support.ts';
import type { Figure } from './figure.ts';
import {
  besides,
  inOneScale,
  isAgainst,
  isAlike,
  isShare,
  isSpan,
  isYear,
  pairsOf,
  thingOf,
  valueOf,
  type Result,
} from './operands.ts';
import { isDenied } from './trends.ts';

/** What is left of the whole: by one share, by two that stand one after the other, by all of them. */
export function restsOf(figure: Figure, held: Figure[]): Result[] {
  const shares = held.filter((one) => isShare(one) && one.unit !== 'point');
  const single = shares
    .filter((one) => !saysSame(figure, one))
    .map((one) => ({ sum: valueOf(one), sure: isDenied(figure.sentence) !== isDenied(one.sentence) }));
  const several = besides(shares).map(({ one, next }) => ({
    sum: valueOf(one) + valueOf(next),
    sure: false,
  }));
  const all =
    shares.length > 2 ? [{ sum: shares.reduce((sum, one) => sum + valueOf(one), 0), sure: false }] : [];
  return [...single, ...several, ...all]
    .filter(({ sum }) => sum > 0 && sum < 100)
    .map(({ sum, sure }) => ({ value: 100 - sum, sure, exact: true }));
}

/** Whether one says of a share what the other says of another: every word of it is the other's, and none denies it. */
function saysSame(one: Figure, other: Figure): boolean {
  if (isDenied(one.sentence) || isDenied(other.sentence)) return false;
  const words = wordsOf(one.context);
  const theirs = new Set(wordsOf(other.context));
  return words.length > 0 && words.every((word) => theirs.has(word));
}

const wordsOf = (text: string): string[] => [...contentOf(text)].filter((word) => !/^\d/u.test(word));

/** "From 363 to 318 million" is 12 percent less; of the larger where it went down, of the smaller where it went up. */
export function changesOf(figure: Figure, held: Figure[]): Result[] {
  if (figure.unit === 'point') return [];
  // A rate that went "from 4% to 5%" rose by a quarter.
  const counts = held.filter((one) =>
    isShare(one) ? one.step !== null : one.kind !== 'ordinal' && !isYear(one),
  );
  return counts.flatMap((one, at) => {
    const others = counts.slice(at + 1);
    const next =
      others.find(({ kind, unit }) => kind === one.kind && unit === one.unit) ??
      others.find((other) => isAlike(one, other));
    if (!next || isAgainst(figure, one, next)) return [];
    const [less = 0, more = 0] = inOneScale(one, next).toSorted((a, b) => a - b);
    if (less <= 0 || less === more) return [];
    const [way] = [figure, one, next].flatMap(({ trend }) => trend?.to ?? []);
    const bases = way === undefined ? [less, more] : [way === 'up' ? less : more];
    const sure = way !== undefined && one.step !== null && next.step !== null;
    return bases.map((base) => ({ value: (100 * (more - less)) / base, sure }));
  });
}

/** Sums and differences of shares, and what one is of another. */
export function sharesOf(figure: Figure, held: Figure[]): Result[] {
  const all = held.filter(isShare);
  const shares = pairsOf(all).flatMap(([one, other]) => {
    const sum = valueOf(one) + valueOf(other);
    const sure = one.sentence === other.sentence && one.step !== null && other.step !== null;
    const rest = { value: Math.abs(valueOf(one) - valueOf(other)), sure };
    return sum <= 100 ? [rest, { value: sum, sure: false }] : [rest];
  });
  const counts = held.filter((one) => !isShare(one));
  const parts = pairsOf(counts).flatMap(([one, other]) => {
    if (!isAlike(one, other) || !canBePart(one, other) || isOfOthers(figure, [one, other], held)) return [];
    // What fell by 40% is not what fell to 40%.
    if (one.step !== null && other.step !== null && figure.trend?.level === false) return [];
    const [less = 0, more = 0] = [valueOf(one), valueOf(other)].toSorted((a, b) => a - b);
    const alike = counts.filter((each) => isAlike(each, one));
    const isNear =
      one.sentence === other.sentence && Math.abs(alike.indexOf(one) - alike.indexOf(other)) === 1;
    const sure = isNear && areOfOneThing(one, other);
    return more > 0 ? [{ value: (100 * less) / more, sure }] : [];
  });
  return [...shares, ...parts];
}

/**
 * Whether what a share is said of is said of a third figure, and not of the smaller of the two: "64% were arrested" of
 * "500 came, 320 cars were parked, 12 were arrested".
 */
function isOfOthers(figure: Figure, pair: readonly [Figure, Figure], held: Figure[]): boolean {
  const [part] = pair.toSorted((one, other) => valueOf(one) - valueOf(other));
  const words = wordsOf(figure.context);
  const others = held.filter((each) => !pair.includes(each));
  if (!part || others.length === 0 || words.some((word) => clauseOf(part).has(word))) return false;
  const [own, theirs] = [pair, others].map((all) => new Set(all.flatMap((each) => [...clauseOf(each)])));
  return words.some((word) => theirs?.has(word) && !own?.has(word));
}

/** The words of a figure's own clause. */
const clauseOf = ({ sentence, at, end }: Figure): Set<string> =>
  contentOf(
    `${/[^,;:.]*$/u.exec(sentence.slice(0, at))?.[0] ?? ''} ${/^[^,;:.]*/u.exec(sentence.slice(end))?.[0] ?? ''}`,
  );

/** "12 fires, 24 people": of what is counted by another word none is a part. */
const canBePart = (one: Figure, other: Figure): boolean =>
  one.counter !== 'thing' || other.counter !== 'thing' || thingOf(one) === thingOf(other);

/** "1,200 farms, 300 refused": counts of one word, or of which one leaves it out; what two amounts went to isn't known. */
const areOfOneThing = (one: Figure, other: Figure): boolean =>
  one.kind === 'plain' &&
  (one.counted.length === 0 || other.counted.length === 0 || thingOf(one) === thingOf(other));

/**
 * Whether the sentences have one share of what is claimed, and that is far from the claim: "168 of 240 boats" are not
 * four in ten.
 */
export function isOtherShare(figure: Figure, held: Figure[]): boolean {
  if (held.some(({ kind }) => kind === 'multiple')) return false;
  const counts = held.filter(
    (one) => !one.isPart && !isShare(one) && one.kind !== 'ordinal' && !isSpan(one) && !isYear(one),
  );
  const pairs = pairsOf(counts).filter(
    ([one, other]) => one.kind === other.kind && one.unit === other.unit && one.sentence === other.sentence,
  );
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return false;
  const words = wordsOf(figure.context);
  const theirs = new Set(wordsOf(pair[0].sentence));
  if (words.filter((word) => theirs.has(word)).length * 2 < Math.max(1, words.length)) return false;
  const [less = 0, more = 0] = pair.map(valueOf).toSorted((a, b) => a - b);
  const { hedge } = figure;
  // In the same words it is no share of the others.
  const isRest =
    isDenied(figure.sentence) !== isDenied(pair[0].sentence) || !words.every((word) => theirs.has(word));
  const rest = isRest ? [1 - less / more] : [];
  const change = figure.trend === null && pair[0].step === null ? [] : [more / less - 1];
  return [less / more, ...rest, ...change].every((share) => {
    const apart = 100 * share - valueOf(figure);
    const most = hedge === null ? Math.min(6, 0.2 * valueOf(figure)) : 6;
    return hedge === 'over' ? apart < -1 : hedge === 'under' ? apart > 1 : Math.abs(apart) > most;
  });
}
