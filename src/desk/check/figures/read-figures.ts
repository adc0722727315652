import { takeDates, type PartialDate } from '../dates/read-dates.ts';
import { takeAmounts, withSums } from './durations.ts';
import { takeFigure, type Figure } from './figure.ts';
import { takeFractions } from './fractions.ts';
import { shareUnits } from './ranges.ts';
import { languageOf, languages } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { openScan, takeAll, type Scan } from '../text/scan.ts';
import { takeAsianFigures } from './take-asian.ts';
import { takeNumerals, takeOrdinals } from './take-numerals.ts';
import { takeDecades, type Decade } from '../dates/decades.ts';
import { takeYearParts, type YearPart } from '../dates/year-parts.ts';
import { takeTimes, type TimeOfDay } from '../dates/times.ts';

/** Every figure, date and time of day that a text holds. */
export type Figures = {
  figures: Figure[];
  dates: PartialDate[];
  times: TimeOfDay[];
  yearParts: YearPart[];
  decades: Decade[];
  /** Days from a date that is named to one that isn't: "the day before". */
  shifts: number[];
  /** Whether it may hold numbers in words that aren't read. */
  unread: boolean;
};

export function figuresIn(text: string, language: string): Figures {
  const scan = openScan(text, language);
  const yearParts = takeYearParts(scan);
  takeCodes(scan);
  const decades = takeDecades(scan);
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
  return {
    figures: withSums(shareUnits(inOrder, scan), scan),
    dates,
    times,
    yearParts,
    decades,
    shifts: shiftsIn(scan),
    unread: isUnread(scan),
  };
}

/** "The day before", "a day later". */
function shiftsIn({ whole, language }: Scan): number[] {
  const words = languageOf(language).dayShifts;
  if (!words) return [];
  const text = normalizeText(whole);
  return words.flatMap(([pattern, step]) => (pattern.test(text) ? [step] : []));
}

/** "COVID-19", "GW1422m", "G7": names, not figures. */
function takeCodes(scan: Scan): void {
  takeAll(scan, /(?<![\p{L}\d$€£])(?!us\$|r\$)\p{Script=Latin}+-?\d+[\p{Script=Latin}\d]*/gu, ({ index }) =>
    /\p{Lu}/u.test(scan.whole[index] ?? '') ? index : null,
  );
}

const isSpan = ({ unit }: Figure) => unit === 'time' || unit === 'months';

/** Shares; "three quarters of a dinar" are an amount. */
const takeShares = (scan: Scan): Figure[] =>
  takeFractions(scan).map(({ at, end, value }) => {
    const joint = /^ (?:(?:of )?an?(?= )|ال)/u.exec(scan.whole.slice(end, end + 8))?.[0].length ?? 0;
    const figure = takeFigure(scan, { at, end: end + joint, values: [value], worded: true });
    const isAmount = figure.kind === 'money' || (figure.kind === 'measure' && !isSpan(figure));
    if (isAmount) return Object.assign(figure, { values: [(value * figure.factor) / 100] });
    return Object.assign(figure, { values: [value], kind: 'fraction' as const, unit: '%', factor: 1 });
  });

const longWords = new Map(
  languages.map(({ tag, numbers }) => [
    tag,
    [...(numbers?.add.keys() ?? []), ...(numbers?.scales.keys() ?? [])].filter((word) => word.length > 4),
  ]),
);

/** Numerals that are left over, words that begin like a number ("sixties"), or any words of a language without a table. */
function isUnread({ text, language }: Scan): boolean {
  if (/[一二三四五六七八九十百千万億亿兆]{2}|\p{Nl}|\p{No}/u.test(text)) return true;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(text)) return false;
  const known = longWords.get(language) ?? [];
  if (known.length === 0) return /\p{L}/u.test(text);
  const words = text.match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => known.some((number) => word.startsWith(number)));
}
