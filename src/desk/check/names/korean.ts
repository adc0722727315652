import { koreanNames } from '../languages/ko.ts';
import type { NameWord } from './latin.ts';

/** "소방대는" where the article has "소방당국": a word, no name. */
const commonStart = (word: string, whole: string): boolean => whole.includes(word.slice(0, 2));

const title = String.raw`\p{Script=Hangul}{0,4}?(?:${koreanNames.titles})(?!\p{Script=Hangul}{3})`;
const isTitle = new RegExp(`^(?:${koreanNames.titles})$`, 'u');
/** "차은서 변호사", and "한도윤 신임 시장". */
const direct = new RegExp(String.raw`(?<!\p{L})(\p{Script=Hangul}{2,4}) ${title}`, 'gu');
const apart = new RegExp(
  String.raw`(?<!\p{L})(\p{Script=Hangul}{2,4}) \p{Script=Hangul}{1,6} ${title}`,
  'gu',
);

const untitled = new RegExp(
  String.raw`(?<!\p{L})([${koreanNames.surnames}][${koreanNames.givenSyllables}]{2})(?=(?:은|는|이|가|을|를|의|과|와|도|에게|께서)(?!\p{L}))`,
  'gu',
);

/** People in Korean text: a name before a title, or a surname with two syllables that names are made of. */
export function findKoreanNames(text: string, whole: string): NameWord[] {
  const before = [direct, apart].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 1: word = '', index }) => {
      const first = /(?<!\p{L})(\p{Script=Hangul}{2,5})[ ·]$/u.exec(text.slice(0, index))?.[1];
      return { word, sure: isPerson(word) || (first !== undefined && isForeign(first, word, whole)) };
    }),
  );
  const alone = [...text.matchAll(untitled)]
    .filter(([, word = '']) => !koreanNames.verbStem.test(word))
    .map(([, word = '']) => ({
      word,
      sure: !koreanNames.commonEndings.test(word) && !commonStart(word, whole),
    }));
  return [...before, ...alone].filter(
    ({ word }) => word.length > 1 && !koreanNames.common.test(word) && !isTitle.test(word),
  );
}

/** "안나 페트로바 교수": two words that the article hasn't, and neither is an institution or goes with the next. */
const isForeign = (first: string, last: string, whole: string): boolean =>
  !whole.includes(first) && first.length + last.length > 4 && !koreanNames.institutions.test(first);

const isPerson = (word: string): boolean =>
  (word.length > 2 && koreanNames.longSurnames.test(word)) ||
  (word.length === 3 && koreanNames.surnames.includes(word.slice(0, 1)) && !koreanNames.particles.test(word));
