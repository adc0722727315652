import { japaneseNames } from '../languages/ja.ts';
import type { NameWord } from './latin.ts';

const letter = String.raw`[\p{Script=Katakana}ー]`;
/** As long as a foreign name gets: a page's run of letters may have no end. */
const titled = new RegExp(
  String.raw`([\p{Script=Han}々]{2,6}?|${letter}[\p{Script=Katakana}ー・]{0,38}${letter})(?:${japaneseNames.titles})`,
  'gu',
);
const kana = new RegExp(String.raw`([\p{Script=Han}々]{1,4}[ぁ-ん]{2,4})(?:${japaneseNames.titles})`, 'gu');
// "鴨下亮・主任調査官"
const apposed = new RegExp(
  String.raw`(?<![\p{Script=Han}\p{Script=Katakana}・])([\p{Script=Han}々]{2,5})・(?=\p{Script=Han}{0,6}(?:${japaneseNames.titles}|官|員|士|師|家|者)(?!\p{Script=Han}))`,
  'gu',
);
const dotted = new RegExp(`${letter}{1,20}(?:・${letter}{1,20}){1,6}`, 'gu');

/** Japanese: Han or Katakana before a title, and foreign names with a dot between. */
export function findJapaneseNames(text: string): NameWord[] {
  const found = [titled, kana, apposed]
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .map(([, word = '']) => ({
      word,
      sure: true,
    }));
  return [
    ...found.filter(
      ({ word }) =>
        !japaneseNames.common.test(word) &&
        !/[をはがにのでと]/u.test(word) &&
        !japaneseNames.office.test(word),
    ),
    ...[...text.matchAll(dotted)].map(([word]) => ({ word, sure: true })),
  ];
}
