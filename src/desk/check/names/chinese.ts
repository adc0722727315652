import { chineseNames } from '../languages/zh.ts';
import type { NameWord } from './latin.ts';

const { surnames, titles, speech, common } = chineseNames;
const name = String.raw`(?:[${surnames}]\p{Script=Han}{1,2}|\p{Script=Han}{1,5}(?:·\p{Script=Han}{1,5})+)`;
const start = String.raw`(?<=^|[\s，。；、：“”‘’（）《》的]|${titles})`;
const patterns = [
  new RegExp(`${start}(${name})(?=${titles})`, 'gu'),
  new RegExp(`(?<=${titles})(${name})(?=${speech}|[，、（。])`, 'gu'),
  new RegExp(String.raw`(?<=^|[\s，。；、：（）])([${surnames}]\p{Script=Han}{2})(?=${speech})`, 'gu'),
  /(\p{Script=Han}{1,5}(?:·\p{Script=Han}{1,5})+)/gu,
];

/** People in Chinese text: a surname with one or two characters beside a title or before an act of speech, and foreign names with a dot. */
export function findChineseNames(text: string): NameWord[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, word = '']) => word));
  return [...new Set(found)]
    .filter((word) => !common.test(word))
    .map((word) => ({ word, sure: word.length > 2 }));
}
