import { languageOf } from '../languages/index.ts';
import type { FractionWords } from '../languages/language.ts';
import { takeAll, type Scan } from '../text/scan.ts';

/** A share in percent. */
export type Fraction = { at: number; end: number; value: number };

/** Takes shares out of a folded scan: "two-thirds", "one in four", "3分の1", "1/3", "jede vierte". */
export function takeFractions(scan: Scan): Fraction[] {
  const own = languageOf(scan.language).fractions;
  return [
    ...takeDivided(scan),
    ...takeAsianHalves(scan),
    ...(own ? [...takeWorded(scan, own), ...takeOf(scan, own)] : []),
  ];
}

const at = (match: RegExpExecArray, value: number): Fraction => ({
  at: match.index,
  end: match.index + match[0].length,
  value,
});

const read = (text = ''): number => Number(text) || '〇一二三四五六七八九十'.indexOf(text);

function takeDivided(scan: Scan): Fraction[] {
  const slash = /(?<![\d/])(\d)\/(\d{1,2})(?![\d/])/gu;
  const asian = /(\d+|[一二三四五六七八九十]) ?(?:分の|분의 ?|分之) ?(\d+|[一二三四五六七八九十])/gu;
  return [
    ...takeAll(scan, slash, (match) => at(match, (100 * Number(match[1])) / Number(match[2]))),
    ...takeAll(scan, /百分之(\d+(?:\.\d+)?)/gu, (match) => at(match, Number(match[1]))),
    ...takeAll(scan, asian, (match) => at(match, (100 * read(match[2])) / read(match[1]))),
  ];
}

const takeAsianHalves = (scan: Scan): Fraction[] =>
  takeAll(scan, /절반|半分|半数|過半|一半/gu, (match) => at(match, 50));

function takeWorded(scan: Scan, { counts, halves, parts }: FractionWords): Fraction[] {
  const names = [...parts.keys()].join('|');
  const count = [...counts.keys(), 'the', String.raw`\d`].join('|');
  const part = new RegExp(String.raw`(?:(?<!\p{L})(${count})[\s-])(${names})(?:s|n)?(?!\p{L})`, 'gu');
  const half = new RegExp(String.raw`(?<!\p{L}|-|and an? |y |et )(?:${halves})(?!\p{L})`, 'gu');
  const joined = new RegExp(String.raw`(?<!\p{L})(${[...counts.keys()].join('|')})(${names})(?!\p{L})`, 'gu');
  const read = (match: RegExpExecArray) => {
    const whole = parts.get(match[2] ?? '') ?? 1;
    const number = Number(match[1]) || (counts.get(match[1] ?? '') ?? 1);
    return number < whole ? at(match, (100 * number) / whole) : null;
  };
  return [
    ...takeAll(scan, joined, read),
    ...takeAll(scan, part, read),
    ...takeAll(scan, half, (match) => at(match, 50)),
  ];
}

/** "one in four", "1 von 10", "une année sur deux", "jede vierte". */
function takeOf(scan: Scan, { of, numbers, every }: FractionWords): Fraction[] {
  const ones = [...numbers].flatMap(([word, value]) => (value === 1 ? [word] : []));
  const noun = scan.language === 'fr' ? String.raw`(?:\s\p{L}+)?` : '';
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${ones.join('|')}|1)${noun}\s(?:${of})\s(${[...numbers.keys()].join('|')}|10|\d)(?![\p{L}\d]|[.,]\d)`,
    'gu',
  );
  const shares = takeAll(scan, pattern, (match) => {
    const whole = Number(match[1]) || (numbers.get(match[1] ?? '') ?? 0);
    return whole > 1 ? at(match, 100 / whole) : null;
  });
  if (!every) return shares;
  const { before, ordinals } = every;
  const nth = new RegExp(
    String.raw`(?<!\p{L})${before} (${[...ordinals.keys()].join('|')})[rsn]?(?!\p{L})`,
    'gu',
  );
  return [...shares, ...takeAll(scan, nth, (match) => at(match, 100 / (ordinals.get(match[1] ?? '') ?? 1)))];
}
