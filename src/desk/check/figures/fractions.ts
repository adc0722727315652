import { takeAll, type Scan } from '../text/scan.ts';

/** A share in percent. */
export type Fraction = { at: number; end: number; value: number };

type FractionWords = { count: string; halves: string; parts: [string, number][]; of: string };

const words: Record<string, FractionWords> = {
  en: {
    count: 'a one two three four five',
    halves: String.raw`half(?! a (?:million|billion|dozen|decade)| past)|halves`,
    parts: [
      ['third', 3],
      ['quarter', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['eighth', 8],
      ['tenth', 10],
    ],
    of: 'in|out of',
  },
  de: {
    count: 'ein zwei drei vier funf',
    halves: 'halfte',
    parts: [
      ['drittel', 3],
      ['viertel', 4],
      ['funftel', 5],
      ['sechstel', 6],
      ['achtel', 8],
      ['zehntel', 10],
    ],
    of: 'von',
  },
  fr: {
    count: 'un deux trois quatre cinq',
    halves: 'moitie',
    parts: [
      ['tiers', 3],
      ['quart', 4],
      ['cinquieme', 5],
      ['sixieme', 6],
      ['dixieme', 10],
    ],
    of: 'sur',
  },
  es: {
    count: 'un dos tres cuatro cinco',
    halves: 'mitad',
    parts: [
      ['tercio', 3],
      ['cuarto', 4],
      ['cuarta parte', 4],
      ['quinto', 5],
      ['quinta parte', 5],
      ['tercera parte', 3],
      ['decima parte', 10],
    ],
    of: 'de cada',
  },
};

/** Takes shares out of a folded scan: "two-thirds", "one in four", "3分の1", "1/3", "jede vierte". */
export function takeFractions(scan: Scan): Fraction[] {
  const own = words[scan.language];
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

function takeWorded(scan: Scan, { count, halves, parts }: FractionWords): Fraction[] {
  const counts = count.split(' ');
  const names = parts.map(([name]) => name).join('|');
  const article = String.raw`(?:(?<!\p{L})(${counts.join('|')}|the|eine?m?s?|la|une|una|\d)[\s-])`;
  const part = new RegExp(String.raw`${article}(${names})(?:s|n)?(?!\p{L})`, 'gu');
  const half = new RegExp(String.raw`(?<!\p{L}|-|and an? |y |et )(?:${halves})(?!\p{L})`, 'gu');
  const joined = new RegExp(String.raw`(?<!\p{L})(zwei|drei)(drittel|viertel|funftel)(?!\p{L})`, 'gu');
  const read = (match: RegExpExecArray) => {
    const whole = parts.find(([name]) => name === match[2])?.[1] ?? 1;
    const number =
      Number(match[1]) || Math.max(1, counts.indexOf(match[1] ?? '') + (counts[0] === 'a' ? 0 : 1));
    return number < whole ? at(match, (100 * number) / whole) : null;
  };
  return [
    ...takeAll(scan, joined, read),
    ...takeAll(scan, part, read),
    ...takeAll(scan, half, (match) => at(match, 50)),
  ];
}

const numbers: Record<string, string> = {
  en: 'one two three four five six seven eight nine ten',
  de: 'einer|eine|ein zwei drei vier funf sechs sieben acht neun zehn',
  fr: 'un|une deux trois quatre cinq six sept huit neuf dix',
  es: 'uno|una dos tres cuatro cinco seis siete ocho nueve diez',
};

/** "one in four", "1 von 10", "une année sur deux", "jede vierte". */
function takeOf(scan: Scan, { of }: FractionWords): Fraction[] {
  const list = (numbers[scan.language] ?? '').split(' ').map((forms) => forms.split('|'));
  const any = list.flat().join('|');
  const noun = scan.language === 'fr' ? String.raw`(?:\s\p{L}+)?` : '';
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${list[0]?.join('|')}|1)${noun}\s(?:${of})\s(${any}|10|\d)(?![\p{L}\d]|[.,]\d)`,
    'gu',
  );
  const whole = (text = '') => Number(text) || list.findIndex((forms) => forms.includes(text)) + 1;
  const shares = takeAll(scan, pattern, (match) =>
    whole(match[1]) > 1 ? at(match, 100 / whole(match[1])) : null,
  );
  return scan.language === 'de' ? [...shares, ...takeEvery(scan)] : shares;
}

function takeEvery(scan: Scan): Fraction[] {
  const nth = 'zweite dritte vierte funfte sechste siebte achte neunte zehnte'.split(' ');
  const every = new RegExp(String.raw`(?<!\p{L})jede[rsnm]? (${nth.join('|')})[rsn]?(?!\p{L})`, 'gu');
  return takeAll(scan, every, (match) => at(match, 100 / (nth.indexOf(match[1] ?? '') + 2)));
}
