import type { Article } from '../../../article/article.ts';
import { toLatinDigits } from '../../../base/calendar/digits.ts';
import type { Language } from '../languages/language.ts';

/** Chinese and Japanese number what there are several of: "四号线", "三期". */
const hanNumbered = /[一二三四五六七八九十]+(?=[号號期届屆楼樓层層环環轮輪])/gu;
const hanDigit = (number: string): string => {
  const value = '一二三四五六七八九'.indexOf(number) + 1;
  return value > 0 ? String(value) : number;
};

/** The numbers of a text in digits, without what parts their thousands. */
function numbersIn(text: string): string[] {
  const plain = toLatinDigits(text).replaceAll(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/gu, '');
  const han = plain.match(hanNumbered) ?? [];
  return [...(plain.match(/\d+/gu) ?? []), ...han.map(hanDigit)].map((number) =>
    number.replace(/^0+(?=\d)/u, ''),
  );
}

/**
 * Whether a question names a number that the article has nowhere, nor as a day of its publication: it is asked about another
 * line, year or round than this sentence tells of. A number in words may be the one.
 */
export function asksForOther(
  article: Article,
  sentence: string,
  { numbers }: Language,
  question: string,
): boolean {
  const asked = numbersIn(question);
  if (asked.length === 0) return false;
  if (numbers !== undefined && new RegExp(`(?<!\\p{L})(?:${numbers})(?!\\p{L})`, 'iu').test(sentence))
    return false;
  const held = new Set(
    [...article.sentences, article.title ?? '', article.published ?? ''].flatMap(numbersIn),
  );
  return asked.some((number) => !held.has(number));
}
