import { languageOf } from '../languages/index.ts';
import { takeFigure, type Figure } from './figure.ts';
import { nativeCompound, nativeKorean, readNativeKorean, readSinoNumber } from '../numerals/sino-numerals.ts';
import { isAsian, takeAll, type Scan } from '../text/scan.ts';

const sino = '〇零一二三四五六七八九十百千万萬億亿兆两兩';
const counterOf = (...tags: string[]) =>
  `(?=${tags.map((tag) => languageOf(tag).counters ?? '(?!)').join('|')})`;
const hanCounter = counterOf('ja', 'zh');
const koreanCounter = counterOf('ko');

const units = '[십백천만억조十百千万萬億亿兆]';
const tail = String.raw`(?: ?\d[\d,]*(?:\.\d+)? ?${units}+)*(?: ?\d[\d,]*)?(?![.,]?\d)`;
const digits = new RegExp(String.raw`\d[\d,]*(?:\.\d+)? ?${units}+${tail}`, 'gu');
const kanji = new RegExp(
  `(?<![数何几${sino}])[${sino}]{2,}(?!\\p{Script=Han})|(?<![数何几\\d${sino}])(?!百分[点點之])[${sino}]+${hanCounter}|(?<![数何几\\d${sino}])[${sino}]{3,}`,
  'gu',
);
/** "一" alone is a word more often than a number. */
const oneAndHalf = new RegExp(`一(?=${languageOf('zh').halfBefore})`, 'gu');
const sinoKorean = new RegExp(
  `(?<!\\p{L})[일이삼사오육칠팔구]?[십백천만억조][일이삼사오육칠팔구십백천만억조]*${koreanCounter}`,
  'gu',
);
/** "다섯 학교": a number before any noun; up to four they are other words, too. */
const nativeAlone = '다섯|여섯|일곱|여덟|아홉';
const native = new RegExp(
  `(?<!\\p{L})(?:(?:${nativeKorean})${koreanCounter}|(?:${nativeCompound})(?= ?\\p{Script=Hangul})|(?:${nativeAlone})(?= \\p{Script=Hangul}))`,
  'gu',
);

/** "千葉", "万一": units alone, or one, are parts of words. */
const isWord = (text: string) => /^[〇零一]?$|^[千万億][^十百千万億]?$/u.test(text);

/** Takes "3조2000억", "2万7千", "三百七十二" and "아홉 명": digits with Asian units, and words for numbers before a counter. */
export function takeAsianFigures(scan: Scan): Figure[] {
  if (!isAsian(scan)) return [];
  const take = (pattern: RegExp, worded: boolean, read: (text: string) => number | null) =>
    takeAll(scan, pattern, ({ 0: text, index }) => {
      const value = read(text);
      return value === null
        ? null
        : takeFigure(scan, { at: index, end: index + text.length, values: [value], worded });
    });
  return [
    ...take(digits, false, readSinoNumber),
    ...take(oneAndHalf, true, readSinoNumber),
    ...take(kanji, true, (text) => (isWord(text) ? null : readSinoNumber(text))),
    ...take(sinoKorean, true, readSinoNumber),
    ...take(native, true, readNativeKorean),
  ];
}
