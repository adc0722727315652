import { digitsPattern, readDigits } from '../numerals/digits.ts';
import { takeFigure, type Figure } from './figure.ts';
import { unitAt } from './units.ts';
import { languageOf, perLanguage } from '../languages/index.ts';
import { numberWordsOf, readNumeral, withoutUnit, type Token } from '../numerals/numerals.ts';
import { normalizeText } from '../text/normalize.ts';
import { takeAll, type Scan } from '../text/scan.ts';

/** Takes "21st", "3.º", "제3", "2番目", and ordinals in words. */
export const takeOrdinals = (scan: Scan): Figure[] => [
  ...takeWrittenOrdinals(scan),
  ...takeOrdinalWords(scan),
];

function takeWrittenOrdinals(scan: Scan): Figure[] {
  const digits =
    /(?<![\d.,])(\d{1,3})(?:st|nd|rd|th|e|er|eme|º|ª|\. ?o|번째|番目|위|位)(?![\p{Script=Latin}\d])/gu;
  const prefixed = /[第제]\s?(\d{1,3})/gu;
  const russian = /(?<![\d.,])(\d{1,3}|[03-9]\d{3})-(?:и|го|му|м|ом|я|е|х|ыи|ои|ая)(?!\p{L})/gu;
  const years = takeAll(scan, /(?<![\d.,])([12]\d{3})-(?:и|го|му|м)(?!\p{L})/gu, (match) => {
    const [at, end] = [match.index, match.index + match[0].length];
    const figure = takeFigure(scan, { at, end, values: [Number(match[1])], worded: false });
    return { ...figure, digits: match[1] ?? null };
  });
  const ordinals = [digits, prefixed, russian].flatMap((pattern) =>
    takeAll(scan, pattern, ({ 0: text, 1: number, index }) =>
      takeFigure(scan, {
        at: index,
        end: index + text.length,
        values: [Number(number)],
        kind: 'ordinal',
        worded: false,
      }),
    ),
  );
  return [...years, ...ordinals];
}

const rowOf = perLanguage(
  ({ inARow = '(?!)' }) => new RegExp(String.raw`^[^.;:!?]{0,24}?(?<!\p{L})(?:${inARow})(?!\p{L})`, 'u'),
);

/** "Fifth": a claim by itself only where it counts what came in a row. */
function takeOrdinalWords(scan: Scan): Figure[] {
  const { ordinals } = languageOf(scan.language);
  if (!ordinals) return [];
  const row = rowOf(scan.language);
  return takeAll(scan, /(?<!\p{L})\p{L}+(?=([ -]\p{L}+)?)/gu, (match) => {
    const found = [match[0] + (match[1] ?? ''), match[0]].find((words) => ordinals.has(words));
    if (found === undefined) return null;
    const end = match.index + found.length;
    const figure = takeFigure(scan, {
      at: match.index,
      end,
      values: [ordinals.get(found) ?? 0],
      kind: 'ordinal',
      worded: true,
    });
    return { ...figure, isPart: !row.test(normalizeText(scan.whole.slice(end, end + 48))) };
  });
}

const token = new RegExp(`${digitsPattern}|\\p{L}+|[^\\s\\p{L}\\d\\0]`, 'gu');

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(token), (match) => ({
    at: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

/** Takes digits, and numbers in the words of the language. */
export function takeNumerals(scan: Scan): Figure[] {
  const tokens = tokensOf(scan.text).flatMap((token) => withoutUnit(token, numberWordsOf(scan.language)));
  return tokens.flatMap((token, at) => {
    const left = scan.text.slice(token.at, token.end) === token.text;
    const figure = left ? numeralAt(scan, tokens, at) : null;
    return figure === null ? [] : [figure];
  });
}

function numeralAt(scan: Scan, tokens: Token[], at: number): Figure | null {
  const text = tokens[at]?.text ?? '';
  const digits = /^\d/u.test(text) ? readDigits(text, scan.language) : null;
  const numeral = readNumeral(tokens, at, numberWordsOf(scan.language), digits);
  if (numeral === null) return oneAt(scan, tokens, at);
  return takeFigure(scan, {
    at: numeral.at,
    end: numeral.end,
    values: [numeral.value],
    worded: digits === null,
  });
}

/** "a year", "ein Jahr": an article before a unit of time is one of it, but no claim by itself. */
function oneAt(scan: Scan, tokens: Token[], at: number): Figure | null {
  const token = tokens[at];
  if (!token || !numberWordsOf(scan.language).articles?.has(normalizeText(token.text))) return null;
  const unit = unitAt(scan.text.slice(token.end, token.end + 24));
  if (unit?.unit !== 'time' && unit?.unit !== 'months') return null;
  const figure = takeFigure(scan, { at: token.at, end: token.end, values: [1], worded: true });
  return { ...figure, isPart: true };
}
