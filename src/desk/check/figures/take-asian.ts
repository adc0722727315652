import { takeFigure, type Figure } from './figure.ts';
import { nativeKorean, readNativeKorean, readSinoNumber } from './sino-numerals.ts';
import { takeAll, type Scan } from '../text/scan.ts';

const sino = '〇零一二三四五六七八九十百千万萬億亿兆两兩';
const hanCounter =
  '(?=人|名|羽|つ|個|年|月|日|円|回|件|社|頭|本|枚|台|棟|歳|度|倍|割|階|位|番|種|世|戸|軒|店|校|票|席|分|秒|時|週|キロ|メートル|パーセント|言語|元|家|次|岁|天|国|カ|ヶ|か)';
const koreanCounter =
  '(?= ?(?:명|분|대(?!통령|표|학|회|로|부)|채|번|회|시간|마리|곳|개|살|세|가지|달|주|건|차례|배|척|권|장|점|그루|쌍|팀|사람|해|층|평|표|석|편|곡|골|원|퍼센트|년|일|월|미터|킬로))';

const units = '[십백천만억조十百千万萬億亿兆]';
const tail = String.raw`(?: ?\d[\d,]*(?:\.\d+)? ?${units}+)*(?: ?\d[\d,]*)?(?![.,]?\d)`;
const digits = new RegExp(String.raw`\d[\d,]*(?:\.\d+)? ?${units}+${tail}`, 'gu');
const kanji = new RegExp(
  `(?<![数何几${sino}])[${sino}]{2,}(?!\\p{Script=Han})|(?<![数何几\\d${sino}])[${sino}]+${hanCounter}`,
  'gu',
);
const sinoKorean = new RegExp(
  `(?<!\\p{L})[일이삼사오육칠팔구]?[십백천만억조][일이삼사오육칠팔구십백천만억조]*${koreanCounter}`,
  'gu',
);
const native = new RegExp(`(?<!\\p{L})(?:${nativeKorean})${koreanCounter}`, 'gu');

/** "千葉", "万一": units alone, or one, are parts of words. */
const isWord = (text: string) => /^[〇零一]?$|^[千万億][^十百千万億]?$/u.test(text);

/** Takes "3조2000억", "2万7千", "三百七十二" and "아홉 명": digits with Asian units, and words for numbers before a counter. */
export function takeAsianFigures(scan: Scan): Figure[] {
  const take = (pattern: RegExp, worded: boolean, read: (text: string) => number | null) =>
    takeAll(scan, pattern, ({ 0: text, index }) => {
      const value = read(text);
      return value === null
        ? null
        : takeFigure(scan, { at: index, end: index + text.length, values: [value], worded });
    });
  return [
    ...take(digits, false, readSinoNumber),
    ...take(kanji, true, (text) => (isWord(text) ? null : readSinoNumber(text))),
    ...take(sinoKorean, true, readSinoNumber),
    ...take(native, true, readNativeKorean),
  ];
}
