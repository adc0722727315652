import {
  differencesOf,
  lengthsOf,
  overPeriods,
  partsOf,
  productsOf,
  sumsOf,
  timesOf,
} from './derived-amounts.ts';
import { changesOf, restsOf, sharesOf } from './derived-shares.ts';
import type { Figure } from './figure.ts';
import { isShare, mostHeld, significant, valueOf, type Result } from './operands.ts';

/**
 * Whether a figure can have been worked out of those of the evidence: `surely` where it is what one became or is of another
 * of the same; `maybe` where it is one of many things that can come of them.
 */
export type WorkedOut = 'surely' | 'maybe' | 'no';

export function workOut(figure: Figure, all: Figure[]): WorkedOut {
  const held = all.filter(({ isPart }) => !isPart);
  if (held.length > mostHeld) return 'no';
  // "62 of 3,100" are no thousands.
  const scales = held.some(isEllipsis) ? [held.map(atFullScale), held] : [held];
  const found = [figure, ...(isEllipsis(figure) ? [atFullScale(figure)] : [])].flatMap((each) =>
    scales
      .flatMap((figures) => resultsOf(each, figures))
      .filter(({ value, exact }) => isResult(exact ? { ...each, hedge: null } : each, value)),
  );
  if (found.length === 0) return 'no';
  return !isSmall(figure) && found.some(({ sure }) => sure) ? 'surely' : 'maybe';
}

/** Small numbers come of others by chance. */
const isSmall = (figure: Figure): boolean =>
  (figure.kind === 'plain' || figure.kind === 'multiple') && valueOf(figure) <= 12;

/** "80" of "80 to 110 million" is 80 or 80 million. */
const isEllipsis = ({ values, unit }: Figure): boolean => values.length > 1 && unit !== 'length';

const atFullScale = (figure: Figure): Figure =>
  isEllipsis(figure) ? { ...figure, values: figure.values.slice(-1) } : figure;

function resultsOf(figure: Figure, held: Figure[]): Result[] {
  if (isShare(figure))
    return [...restsOf(figure, held), ...changesOf(figure, held), ...sharesOf(figure, held)];
  if (figure.kind === 'multiple') return [...timesOf(figure, held), ...differencesOf(figure, held)];
  return [
    ...differencesOf(figure, held),
    ...sumsOf(figure, held),
    ...partsOf(figure, held),
    ...overPeriods(figure, held),
    ...lengthsOf(figure, held),
    ...productsOf(figure, held),
  ];
}

/** "More than a third" of 35 percent, "about a third" of 32, "nearly half" of 48. */
export function isShareOf(share: number, hedge: Figure['hedge'], result: number): boolean {
  if (hedge === null) return Math.abs(share - result) <= 1.5;
  const { least, most } = nearShares[hedge];
  return result >= share * least && result <= share * most;
}

const nearShares = {
  over: { least: 1, most: 1.3 },
  about: { least: 0.9, most: 1.1 },
  under: { least: 0.8, most: 1 },
} as const;

/** A share is worked out to the point that it is given to, a rounded number or a bound in its own digits, all else exactly. */
function isResult({ kind, values: [value = 0], hedge }: Figure, result: number): boolean {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  if (kind === 'fraction') return isShareOf(value, hedge, result);
  if (kind === 'percent')
    return Math.abs(value - result) <= (hedge === null ? 0.5 * 10 ** -decimals : 1) + 1e-9;
  if (Math.abs(value - result) < 1e-9 * value) return true;
  if (hedge === null || (hedge === 'over' && result < value) || (hedge === 'under' && result > value))
    return false;
  const isRounded = Number(result.toPrecision(significant(value))) === value;
  return isRounded || (hedge === 'over' && result <= value * 1.05);
}
