import { languageOf, perLanguage } from '../languages/index.ts';
import type { FractionWords } from '../languages/language.ts';
import { isAsian, takeAll, type Scan } from '../text/scan.ts';
import { readSinoNumber } from '../numerals/sino-numerals.ts';

/** A share in percent. */
export type Fraction = { at: number; end: number; value: number };

/** Takes shares out of a folded scan: "two-thirds", "one in four", "3分の1", "1/3", "jede vierte". */
export function takeFractions(scan: Scan): Fraction[] {
  const own = languageOf(scan.language).fractions;
  return [
    ...takeDivided(scan),
    ...(isAsian(scan) ? takeAsian(scan) : []),
    ...(own ? [...takeWorded(scan, own), ...takeOf(scan, own)] : []),
  ];
}

const at = (match: RegExpExecArray, value: number): Fraction => ({
  at: match.index,
  end: match.index + match[0].length,
  value,
});

const read = (text = ''): number => Number(text) || (readSinoNumber(text) ?? 0);

const slash = /(?<![\d/])(\d)\/(\d{1,2})(?![\d/])/gu;
const numeral = String.raw`\d+(?:\.\d+)?|[一二三四五六七八九十百]+|[일이삼사오육칠팔구십]+`;
const asian = new RegExp(String.raw`(${numeral}) ?(?:分の|분의 ?|分之) ?(${numeral})`, 'gu');
// "3割5分"; "六成五的员工", but not "八成二手房": the next word may begin with a numeral.
const tenths =
  /([一二三四五六七八九\d])(?:[成割]([一二三四五六七八九\d])分|成([一二三四五六七八九\d])(?=[的，。,、；]|左右|以上|以下|以内|\s|$))/gu;

const takeDivided = (scan: Scan): Fraction[] =>
  takeAll(scan, slash, (match) => at(match, (100 * Number(match[1])) / Number(match[2])));

const takeAsian = (scan: Scan): Fraction[] => [
  ...takeAll(scan, tenths, (match) => at(match, 10 * read(match[1]) + read(match[2] ?? match[3]))),
  ...takeAll(scan, asian, (match) =>
    read(match[1]) > 0 ? at(match, (100 * read(match[2])) / read(match[1])) : null,
  ),
  ...takeAll(scan, /절반|半分|半数|半額|半減|过半|減半|减半|過半|一半/gu, (match) => at(match, 50)),
];

const longestFirst = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

const wordedOf = perLanguage(({ fractions }) => {
  if (!fractions) return null;
  const { counts, halves, parts, shares = {} } = fractions;
  const names = longestFirst(parts.keys());
  const count = [...counts.keys(), String.raw`\d`].join('|');
  return {
    part: new RegExp(String.raw`(?:(?<!\p{L})(${count})[\s-])(${names})(?:s|n)?(?!\p{L})`, 'gu'),
    half: new RegExp(String.raw`(?<!\p{L}|-|and an? |(?<!\p{L})(?:y|et) )(?:${halves})(?!\p{L})`, 'gu'),
    joined: new RegExp(
      String.raw`(?<!\p{L})(${[...counts.keys()].join('|') || '(?!)'})(${names})(?!\p{L})`,
      'gu',
    ),
    shares: Object.entries(shares).map(([words, value]) => ({
      pattern: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'gu'),
      value,
    })),
  };
});

function takeWorded(scan: Scan, { counts, parts }: FractionWords): Fraction[] {
  const patterns = wordedOf(scan.language);
  if (patterns === null) return [];
  const read = (match: RegExpExecArray) => {
    if (isOrdinal(scan, match)) return null;
    const whole = parts.get(match[2] ?? '') ?? 1;
    const number = Number(match[1]) || (counts.get(match[1] ?? '') ?? 1);
    return number < whole ? at(match, (100 * number) / whole) : null;
  };
  return [
    ...takeAll(scan, patterns.joined, read),
    ...takeAll(scan, patterns.part, read),
    ...takeAll(scan, patterns.half, (match) => at(match, 50)),
    ...patterns.shares.flatMap(({ pattern, value }) => takeAll(scan, pattern, (match) => at(match, value))),
  ];
}

/** "The fifth month" is no fifth, "the fifth of" and "a fifth" are. */
function isOrdinal(
  { text, language }: Scan,
  { 0: all, 1: count = '', 2: part = '', index }: RegExpExecArray,
): boolean {
  const { ordinals } = languageOf(language);
  if (!/^(?:the|la|der|die|das)$/u.test(count) || ordinals?.has(part) !== true) return false;
  return /^\s(?!(?:of|de|du|des|del|da|do)(?!\p{L}))\p{L}/u.test(text.slice(index + all.length));
}

const shareOf = perLanguage(({ fractions, ordinals }) => {
  if (!fractions) return null;
  const { of, nounBeforeOf, numbers, every } = fractions;
  const any = longestFirst(numbers.keys());
  const noun = nounBeforeOf ? String.raw`(?:\s\p{L}+){0,2}` : '';
  return {
    of: new RegExp(
      String.raw`(?<![\p{L}\d.,])(${any}|\d)${noun}\s(?:${of})\s(${any}|10|\d)(?![\p{L}\d]|[.,]\d)`,
      'gu',
    ),
    nth:
      every === undefined || !ordinals
        ? null
        : new RegExp(String.raw`(?<!\p{L})${every} (${longestFirst(ordinals.keys())})[rsn]?(?!\p{L})`, 'gu'),
  };
});

/** "one in four", "nueve de cada diez", "une année sur deux", "jede vierte". */
function takeOf(scan: Scan, { numbers }: FractionWords): Fraction[] {
  const patterns = shareOf(scan.language);
  if (patterns === null) return [];
  const value = (text = '') => Number(text) || (numbers.get(text) ?? 0);
  const shares = takeAll(scan, patterns.of, (match) => {
    const [part, whole] = [value(match[1]), value(match[2])];
    return part > 0 && part < whole ? at(match, (100 * part) / whole) : null;
  });
  const { ordinals } = languageOf(scan.language);
  if (patterns.nth === null || !ordinals) return shares;
  return [
    ...shares,
    ...takeAll(scan, patterns.nth, (match) => at(match, 100 / (ordinals.get(match[1] ?? '') ?? 1))),
  ];
}
