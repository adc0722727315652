import { takeDates, type PartialDate } from '../dates/read-dates.ts';
import { takeAmounts, withSums } from './durations.ts';
import { takeFigure, type Figure } from './figure.ts';
import { frequenciesIn, type Frequency } from './frequencies.ts';
import { takeFractions } from './fractions.ts';
import { shareUnits } from './ranges.ts';
import { scoresIn, type Score } from './scores.ts';
import { languageOf, languages } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { piecesOf } from '../text/pieces.ts';
import { openScan, take, takeAll, type Scan } from '../text/scan.ts';
import { takeAsianFigures } from './take-asian.ts';
import { withSteps } from './steps.ts';
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
  frequencies: Frequency[];
  scores: Score[];
  /** Days from a date that is named to one that isn't: "the day before". */
  shifts: number[];
  /** Whether it may hold numbers in words that aren't read. */
  unread: boolean;
};

/** Positions of what is found are those in its piece of the text. */
export const figuresIn = (text: string, language: string): Figures =>
  joinFigures(piecesOf(text).map((piece) => figuresOf(piece, language)));

function figuresOf(text: string, language: string): Figures {
  const scan = openScan(text, language);
  const frequencies = frequenciesIn(scan);
  const scores = scoresIn(scan);
  const yearParts = takeYearParts(scan);
  takeCodes(scan);
  takeMediated(scan);
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
    figures: withSteps(withWholes(withShares(withSums(shareUnits(inOrder, scan), scan), scan), scan), scan),
    dates,
    times,
    yearParts,
    decades,
    frequencies,
    scores,
    shifts: shiftsIn(scan),
    unread: isUnread(scan),
  };
}

export const joinFigures = (all: readonly Figures[]): Figures => ({
  figures: all.flatMap(({ figures }) => figures),
  dates: all.flatMap(({ dates }) => dates),
  times: all.flatMap(({ times }) => times),
  yearParts: all.flatMap(({ yearParts }) => yearParts),
  decades: all.flatMap(({ decades }) => decades),
  frequencies: all.flatMap(({ frequencies }) => frequencies),
  scores: all.flatMap(({ scores }) => scores),
  shifts: all.flatMap(({ shifts }) => shifts),
  unread: all.some(({ unread }) => unread),
});

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

/** Spanish "medió" is no half, which its folded letters are. */
function takeMediated(scan: Scan): void {
  if (scan.language !== 'es') return;
  for (const { index, 0: word } of scan.whole.matchAll(/(?<!\p{L})medi[óé](?!\p{L})/giu))
    take(scan, index, index + word.length);
}

const isSpan = ({ unit }: Figure) => unit === 'time' || unit === 'months';

/** Shares; "three quarters of a dinar" are an amount. */
const takeShares = (scan: Scan): Figure[] =>
  takeFractions(scan).map(({ at, end, value }) => {
    const joint = /^ (?:(?:of )?an?(?= )|ال)/u.exec(scan.whole.slice(end, end + 8))?.[0].length ?? 0;
    const figure = takeFigure(scan, { at, end: end + joint, values: [value], worded: true });
    const isAmount =
      figure.kind === 'money' || figure.unit === 'point' || (figure.kind === 'measure' && !isSpan(figure));
    if (isAmount) return Object.assign(figure, { values: [(value * figure.factor) / 100] });
    return Object.assign(figure, { values: [value], kind: 'fraction' as const, unit: '%', factor: 1 });
  });

/** "5人に1人", "넷 중 셋": a share, whose numbers are no claims of their own. */
function withShares(figures: Figure[], { whole, language }: Scan): Figure[] {
  const { partOf } = languageOf(language);
  if (partOf === undefined) return figures;
  const [between, to] = partOf;
  const part = (all: Figure[], at: number) => {
    const [group, some] = [all[at], all[at + 1]];
    const isPlain = group?.kind === 'plain' && some?.kind === 'plain' && !group.isPart;
    const [of = 0, count = 0] = [group?.values[0], some?.values[0]];
    if (!isPlain || of > 10 || count >= of || count < 1) return null;
    const isOf = between.test(whole.slice(group.end, some.at)) && to.test(whole.slice(some.end));
    return isOf ? { group, some, value: (100 * count) / of } : null;
  };
  return figures.flatMap((figure, at) => {
    const [share, last] = [part(figures, at), at > 0 ? part(figures, at - 1) : null];
    if (last) return [{ ...figure, isPart: true }];
    if (!share) return [figure];
    const { some, value } = share;
    const whole: Figure = {
      ...figure,
      end: some.end,
      values: [value],
      kind: 'fraction',
      unit: '%',
      factor: 1,
      worded: true,
      digits: null,
      counted: [],
    };
    return [whole, { ...figure, isPart: true }];
  });
}

/** "Three of the council's nine members", "zwei der neun Mitglieder", "три из девяти членов". */
const partOfWhole =
  /^\s(?:of|out of|von|der|des?|del|d[aeo]s|d[ei] l[oa]s|sur|из|із|з|من|من بين)(?:\s[\p{L}'-]+){0,2}\s$/u;

/** A part of so many counts what they are. */
const withWholes = (figures: Figure[], { whole }: Scan): Figure[] =>
  figures.map((part, at) => {
    const all = figures[at + 1];
    const isPlain = all?.kind === 'plain' && part.kind === 'plain' && part.unit === null && all.unit === null;
    const [some = 0, of = 0] = [part.values[0], all?.values[0]];
    if (!all || !isPlain || some >= of || !partOfWhole.test(normalizeText(whole.slice(part.end, all.at))))
      return part;
    return { ...part, whole: of, counted: all.counted.concat(part.counted) };
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
