import { chineseNames } from '../languages/zh.ts';
import type { NameWord } from './latin.ts';

const { surnames, titles, speech, sequel, common, wordy } = chineseNames;
const name = `[${surnames}]\\p{Script=Han}{1,2}`;
const start = String.raw`(?<=^|[\s，。；、：“”‘’（）《》的]|${titles})`;
const patterns = [
  new RegExp(`${start}(${name})(?=${titles})`, 'gu'),
  new RegExp(`(?<=${titles})(${name})(?=${speech}|${sequel}|[，、（。])`, 'gu'),
  new RegExp(
    String.raw`(?<=^|[\s，。；、：（）])([${surnames}]\p{Script=Han}{2})(?=${speech}|主张|反驳|辩称|坚称|重申|声称)`,
    'gu',
  ),
];
const dotted = /\p{Script=Han}{1,5}(?:·\p{Script=Han}{1,5})+/gu;
const beforeName = new RegExp(`^.*(?:${titles}|[的是由和与对向其]|国)`, 'u');
const afterName = new RegExp(`(?<=·.*\\p{Script=Han})(?:${speech}|[是将也已于向对为]).*$`, 'u');

/** Foreign names have a dot: what stands before or after them goes. */
const dottedNames = (text: string): string[] =>
  (text.match(dotted) ?? []).map((word) => word.replace(beforeName, '').replace(afterName, ''));

/** What follows a title may be a name of three characters, whatever it does. */
const afterTitle = new RegExp(String.raw`(?<=${titles})((?![${wordy}])[${surnames}]\p{Script=Han}{2})`, 'gu');

/** "房租现在是1200元": a word of the article that begins like a surname. */
const isWordOf = (word: string, whole: string): boolean =>
  wordy.includes(word.slice(0, 1)) && whole.includes(word.slice(0, 2)) && !whole.includes(word);

/** People in Chinese text: a surname with one or two characters beside a title or before an act of speech, and foreign names with a dot. */
export function findChineseNames(text: string, whole: string): NameWord[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, word = '']) => word));
  const foreign = dottedNames(text);
  const strange = [...text.matchAll(afterTitle)]
    .map(([, word = '']) => word)
    .filter((word) => !whole.includes(word.slice(0, 2)) && !whole.includes(word.slice(1)));
  return [...new Set([...found, ...foreign, ...strange])]
    .filter((word) => !common.test(word))
    .map((word) => ({ word, sure: word.length > 2 && !isWordOf(word, whole) }));
}
