import { takeDates, type PartialDate } from '../dates/read-dates.ts';
import { takeAmounts, withSums } from './durations.ts';
import { takeFigure, type Figure } from './figure.ts';
import { takeFractions } from './fractions.ts';
import { shareUnits } from './ranges.ts';
import { openScan, takeAll, type Scan } from '../text/scan.ts';
import { takeAsianFigures } from './take-asian.ts';
import { takeNumerals, takeOrdinals } from './take-numerals.ts';
import { takeTimes } from '../dates/times.ts';

/** Every figure, date and time of day that a text holds. */
export type Figures = { figures: Figure[]; dates: PartialDate[]; times: number[] };

export function figuresIn(text: string, language: string): Figures {
  const scan = openScan(text, language);
  takeCodes(scan);
  const dates = takeDates(scan);
  const times = takeTimes(scan);
  const figures = [
    ...takeAmounts(scan),
    ...takeShares(scan),
    ...takeAsianFigures(scan),
    ...takeOrdinals(scan),
    ...takeNumerals(scan),
  ];
  const inOrder = figures.toSorted((a, b) => a.at - b.at);
  return { figures: withSums(shareUnits(inOrder, scan), scan), dates, times };
}

/** "COVID-19", "GW1422m", "G7": names, not figures. */
function takeCodes(scan: Scan): void {
  takeAll(scan, /(?<![\p{L}\d$€£])(?!us\$|r\$)\p{Script=Latin}+-?\d+[\p{Script=Latin}\d]*/gu, ({ index }) =>
    /\p{Lu}/u.test(scan.whole[index] ?? '') ? index : null,
  );
}

const takeShares = (scan: Scan): Figure[] =>
  takeFractions(scan).map(({ at, end, value }) => {
    const figure = takeFigure(scan, { at, end, values: [value], worded: true });
    return Object.assign(figure, { values: [value], kind: 'fraction' as const, unit: '%', factor: 1 });
  });
