import type { Figure } from './figure.ts';
import { normalizeText } from '../text/normalize.ts';
import { isShareOf, workOut } from './derived.ts';
import { isShare, significant, thingOf } from './operands.ts';

/**
 * `held`: the evidence has the figure, or all that it is worked out of. `derived`: a reader can have worked it out of what
 * the evidence has. `opposed`: it has it of what went the other way.
 */
export type Match = 'held' | 'derived' | 'opposed' | 'none';

/** Compares a figure of a statement with the figures of its evidence; `isExact` leaves out what can be worked out. */
export function matchFigure(figure: Figure, held: Figure[], isExact = false): Match {
  const comparable = held.filter((other) => isComparable(figure, other));
  const same = comparable.filter((other) => isSame(figure, other));
  if (same.length > 0 && isOfOtherSort(figure, same, comparable))
    return workOut(figure, held) === 'no' ? 'none' : 'derived';
  if (same.length > 0 && same.every((other) => isOtherSide(figure, other))) return 'opposed';
  const opposed = same.filter((other) => isOpposed(figure, other));
  if (same.length > 0 && opposed.length === same.length)
    return opposed.some((other) => isAlikeLevel(figure, other)) ? 'opposed' : 'derived';
  if (same.some((other) => (!other.others || figure.others) && !opposed.includes(other))) return 'held';
  if (same.length > 0) return 'derived';
  if (isExact) return 'none';
  if (comparable.some((other) => isOfOtherUnit(figure, other))) return 'none';
  const isNear = comparable.some(
    (other) =>
      isBound(figure, other) ||
      isNearShare(figure, other) ||
      isOneMore(figure, other) ||
      isRoughly(figure, other),
  );
  const workedOut = workOut(figure, held);
  if (workedOut === 'surely') return 'held';
  return isNear || workedOut === 'maybe' ? 'derived' : 'none';
}

/** What goes up where losses go down says nothing of the losses. */
const isOpposed = ({ trend: one }: Figure, { trend: other }: Figure): boolean =>
  one !== null &&
  other !== null &&
  one.to !== other.to &&
  one.of === other.of &&
  (one.of === null || one.level === other.level);

/** "Over 300" of "nearly 300", "at least 8%" of "5 to 8%", "from 8 to 5" of "from 5 to 8", "by 5" of "to 5". */
const isOtherSide = (one: Figure, other: Figure): boolean =>
  (one.bound !== null && other.bound !== null && one.bound !== other.bound) ||
  (one.endOf === null &&
    other.step === null &&
    ((one.bound === 'over' && other.endOf === 'high') || (one.bound === 'under' && other.endOf === 'low'))) ||
  (one.step !== null && other.step !== null && one.step !== other.step) ||
  isOtherEnd(one, other) ||
  isOtherEnd(other, one);

/** "Fell by 1.3 million" of "fell to 1.3 million", or of "from 2 to 1.3 million". */
const isOtherEnd = (one: Figure, { trend, step }: Figure): boolean =>
  one.trend?.by === true && trend?.by !== true && (step !== null || trend?.level === true);

/** "Inflation fell to 3%" and "prices rose 3%" are one: a share that something came to is none that it changed by. */
const isAlikeLevel = (one: Figure, other: Figure): boolean =>
  one.kind !== 'percent' || one.trend?.level === other.trend?.level;

/**
 * "11 operations" of 14 operations after 11 weeks, "4両" of "4号" and "2両": what equals it is a measure or has another
 * counter, and the same things are of another number.
 */
function isOfOtherSort(figure: Figure, same: Figure[], comparable: Figure[]): boolean {
  const [thing] = figure.counted;
  if (figure.kind !== 'plain' || thing === undefined) return false;
  if (!same.every((other) => other.kind === 'measure' || hasOtherCounter(figure, other))) return false;
  return comparable.some((other) => other.kind === 'plain' && other.counted[0] === thing);
}

/** Counters of things that others may count, too, tell nothing. */
const anyThing = /^[個个個つ개]$/u;

function hasOtherCounter(one: Figure, other: Figure): boolean {
  const [own, theirs] = [one, other].map(thingOf);
  const isCounter = other.counter === 'thing' || /^[号番호번]$/u.test(theirs ?? '');
  if (one.counter !== 'thing' || !isCounter || other.kind !== 'plain') return false;
  return own !== theirs && ![own, theirs].some((each) => anyThing.test(each ?? ''));
}

/** Ten weeks for ten days. */
const isOfOtherUnit = (one: Figure, other: Figure): boolean =>
  one.kind === 'measure' &&
  one.unit === other.unit &&
  one.factor !== other.factor &&
  close((one.values[0] ?? 0) / one.factor, (other.values[0] ?? 0) / other.factor);

/** She and 208 others are 209; "the other two" are all that are left. */
const isOneMore = (one: Figure, { others, sentence, at, values: [held = 0] }: Figure): boolean =>
  others &&
  !one.others &&
  one.values[0] === held + 1 &&
  !allOthers.test(normalizeText(sentence.slice(Math.max(0, at - 24), at)));

const allOthers =
  /(?<!\p{L})(?:the (?:other|remaining)|(?:die|der|den) (?:anderen|ubrigen)|les|l[oa]s otr[oa]s|os outros|as outras|остальны\p{L}+|решт\p{L}+)\s$/u;

/** A percentage is never compared with a count, dollars never with euros. */
function isComparable(one: Figure, other: Figure): boolean {
  if (one.period !== null && other.period !== null && one.period !== other.period) return false;
  if (isCounted(one, other) || isCounted(other, one)) return true;
  if (isShare(one) || isShare(other)) return isShare(one) && isShare(other) && !isPoint(one, other);
  if ([one, other].some(({ unit }) => unit === 'cent')) return one.kind === other.kind;
  if (one.kind !== other.kind) return (isBare(one) || isBare(other)) && !areCounted(one, other);
  return one.unit === other.unit || areSpans(one, other) || [one.unit, other.unit].includes('kilo');
}

/** Points of a match: "minus seven", "sieben Punkte" and "7分", which may be minutes, are seven points. */
const isCounted = ({ open }: Figure, { kind, counted }: Figure): boolean =>
  open && (kind === 'plain' || counted[0] === '分');

/** Percentage points are no percent; a share of another kind may be either. */
const isPoint = (one: Figure, other: Figure) =>
  one.kind === 'percent' && other.kind === 'percent' && one.unit !== other.unit;

/** "310万 boxes" are no tons: what follows a number in Chinese, Japanese and Korean is what it counts. */
function areCounted(one: Figure, other: Figure): boolean {
  const [bare, measured] = isBare(one) ? [one, other] : [other, one];
  return bare.counter === 'thing' && measured.counter === 'unit';
}

const isBare = ({ kind }: Figure) => kind === 'plain' || kind === 'ordinal';

const areSpans = (one: Pick<Figure, 'unit'>, other: Pick<Figure, 'unit'>) =>
  one.unit !== other.unit && [one, other].every(({ unit }) => unit === 'months' || unit === 'time');

const close = (one: number, other: number, share = 1e-9) =>
  Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));

const minutesInMonth = 43_830;

const minutesOf = ({ unit }: Figure, span: number): number =>
  unit === 'months' ? span * minutesInMonth : span;

/** Six weeks are a month and a half, where a month is four weeks. */
const isRoughly = (one: Figure, other: Figure): boolean =>
  areSpans(one, other) &&
  close(minutesOf(one, one.values[0] ?? 0), minutesOf(other, other.values[0] ?? 0), 0.1);

function isSame(one: Figure, other: Figure): boolean {
  if (one.digits !== null && one.digits === other.digits && one.factor === other.factor) return true;
  return one.values.some((value) => other.values.some((held) => isEqual(one, other, value, held)));
}

/** Measures of one dimension are converted; where only one side has a unit, the numbers are compared as written. */
function isEqual(one: Figure, other: Figure, value: number, held: number): boolean {
  if (areSpans(one, other)) {
    return close(minutesOf(one, value), minutesOf(other, held), 0.03);
  }
  if ([one, other].some(({ unit }) => unit === 'cent' || unit === 'kilo'))
    return isEqualInBase(one, other, value, held);
  const own = value / one.factor;
  const theirs = held / (one.unit === other.unit ? one.factor : other.factor);
  return (
    close(own, theirs, isConverted(one, other) ? 0.03 : 1e-9) ||
    (isMoneyUntold(one, other) && close(value, held)) ||
    isRounded(one, own, theirs) ||
    isShareInWords(one, other, value, held)
  );
}

/** "£1.8m" is "1,8 million de livres", though only one is known for money. */
const isMoneyUntold = (one: Figure, other: Figure): boolean =>
  (one.kind === 'money' && other.kind === 'plain') || (one.kind === 'plain' && other.kind === 'money');

const inGrams = ({ unit }: Figure, amount: number) => (unit === 'mass' ? amount * 1e3 : amount);

/** A cent is a hundredth of any currency, a "kilo" a thousand metres or grams. */
function isEqualInBase(one: Figure, other: Figure, value: number, held: number): boolean {
  return one.unit === null || other.unit === null
    ? close(value / one.factor, held / other.factor)
    : close(inGrams(one, value), inGrams(other, held));
}

/** A third is 33, 33.3 or 33.33 percent, two thirds 66 or 67. */
function isShareInWords(one: Figure, other: Figure, value: number, held: number): boolean {
  const [share, percent] = one.kind === 'fraction' ? [value, held] : [held, value];
  if (one.kind !== 'fraction' && other.kind !== 'fraction') return false;
  const places = 10 ** (String(percent).split('.')[1]?.length ?? 0);
  const endless = !Number.isInteger(share * 1000);
  return (
    endless && [Math.round(share * places), Math.floor(share * places)].includes(Math.round(percent * places))
  );
}

/** A share in words with a bound, of one in percent. */
const isNearShare = ({ kind, hedge, values: [share = 0] }: Figure, other: Figure): boolean =>
  kind === 'fraction' &&
  hedge !== null &&
  other.kind === 'percent' &&
  other.values.some((held) => isShareOf(share, hedge, held));

/** Miles of kilometres are rounded, metres of kilometres and minutes of hours are not. */
function isConverted(one: Figure, other: Figure): boolean {
  const exact =
    one.unit === 'time' ||
    one.unit === 'months' ||
    Number.isInteger(Math.abs(Math.log10(one.factor / other.factor)));
  return one.kind === 'measure' && one.unit === other.unit && !exact;
}

/** "About 1.2 million" of 1,213,400. Without "about", two figures have to be left and two to be gone. */
function isRounded({ hedge }: Figure, value: number, held: number): boolean {
  if (!close(value, held, hedge === null ? 0.05 : 0.15)) return false;
  const [left, gone] = [significant(value), significant(held) - significant(value)];
  if (hedge === null && (left < 2 || gone < 2)) return false;
  if ((hedge === 'over' && held < value) || (hedge === 'under' && held > value)) return false;
  return close(value, Number(held.toPrecision(left)));
}

/** "More than a thousand" of 1,340, "nearly 400" of 380: the bound is rounder than what it bounds. */
function isBound({ hedge, values, unit, factor }: Figure, other: Figure): boolean {
  if (hedge === null) return false;
  const scale = unit === other.unit && unit !== null ? factor : 1;
  const span = unit === 'months' ? minutesInMonth * factor : factor;
  const bounds = (value: number, held: number) =>
    significant(value) < significant(held) &&
    ((hedge === 'over' && held >= value && held <= value * 1.5) ||
      (hedge === 'under' && held <= value && held >= value * 0.8) ||
      (hedge === 'about' && Number(held.toPrecision(1)) === value && close(value, held, 0.25)));
  if (areSpans({ unit }, other))
    return bounds((values[0] ?? 0) / factor, minutesOf(other, other.values[0] ?? 0) / span);
  return values.some((value) => other.values.some((held) => bounds(value / scale, held / scale)));
}
