import { japaneseNames } from '../languages/ja.ts';
import type { NameWord } from './latin.ts';

/** Japanese: Han or Katakana before a title, and foreign names with a dot between. */
export function findJapaneseNames(text: string): NameWord[] {
  const titled = new RegExp(
    String.raw`([\p{Script=Han}々]{2,6}?|[\p{Script=Katakana}ー・]{2,})(?:${japaneseNames.titles})`,
    'gu',
  );
  const kana = new RegExp(String.raw`([\p{Script=Han}々]{1,4}[ぁ-ん]{2,4})(?:${japaneseNames.titles})`, 'gu');
  // "鴨下亮・主任調査官"
  const apposed = new RegExp(
    String.raw`(?<![\p{Script=Han}\p{Script=Katakana}・])([\p{Script=Han}々]{2,5})・(?=\p{Script=Han}{0,6}(?:${japaneseNames.titles}|官|員|士|師|家|者)(?!\p{Script=Han}))`,
    'gu',
  );
  const dotted = /[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)+/gu;
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
