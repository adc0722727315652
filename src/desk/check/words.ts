import { fold } from './languages/detect.ts';

const stopWords = new Set(
  (
    'the and that this with from have has had was were are been will would could should not for but his her their its they them which who whom what when where ' +
    'said says say also than then into over under about after before more most other some such only all any can may out one two there here upon your our ' +
    'der die das den dem des ein eine einen einem einer und oder aber mit von vom zum zur fur auf aus bei nach ist sind war waren wird werden hat haben hatte sich nicht auch noch nur als wie dass sie ihr ihre sein seine uber unter durch gegen ' +
    'les des une est sont ete etait dans pour par sur avec que qui pas plus ses son sa leur leurs aux cette ces cet ont ait elle ils mais ou selon ' +
    'los las una del por para con que como mas sus fue han hay esta este estos son ser sin sobre entre desde hasta segun'
  ).split(' '),
);

/**
 * What two texts can share: the beginnings of words in scripts with spaces, so that inflected forms meet, pairs of
 * letters in Japanese, Chinese and Korean, and numbers as digits.
 */
export function contentOf(text: string): Set<string> {
  const folded = fold(text.normalize('NFKC'));
  const words =
    folded.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]{3,}/gu) ?? [];
  const stems = words
    .filter((word) => !stopWords.has(word))
    .map((word) => (word.length > 5 ? word.slice(0, 5) : word.replace(/[esn]$/u, '')));
  const runs = folded.match(/\p{Script=Han}{2,}|\p{Script=Katakana}{2,}|\p{Script=Hangul}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const numbers = folded.match(/\d+/gu) ?? [];
  return new Set([...stems, ...pairs, ...numbers]);
}
