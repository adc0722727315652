import type { Language } from '../languages/language.ts';
import { korean } from '../languages/ko.ts';
import { conceptOf, conceptsIn } from './concepts.ts';
import { normalize } from './normalize.ts';

/** A unit in which texts are compared: the stem of a word, or two characters where words aren't spaced. */
export type IndexTerm = {
  term: string;
  /** How much it tells: a name or a figure more than a word, a part of a word less. */
  weight: number;
  /** What it is about, by which words meet that share no stem; where words aren't spaced, a term of its own. */
  concept?: string | null;
};

/** A run of characters that are written without spaces. */
const unspacedRun = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々]+/u;
const kanaRun = /[\p{Script=Katakana}ー]+/u;
const hangulRun = /\p{Script=Hangul}+/u;
const letter = String.raw`(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])[\p{L}\p{M}\p{N}])`;
const run = new RegExp(
  `(?<unspaced>${unspacedRun.source})|(?<kana>${kanaRun.source})|(?<hangul>${hangulRun.source})|(?<word>${letter}+(?:[.,:'’-]${letter}+)*)`,
  'gu',
);

export function indexTermsOf(text: string, language: Language): IndexTerm[] {
  const about =
    language.fillers === undefined
      ? []
      : conceptsIn(text, language).map((concept) => ({ term: '', weight: 1, concept }));
  const terms = [...text.matchAll(run)].flatMap(({ groups, index }) => {
    if (groups?.['unspaced'] !== undefined) return unspaced(groups['unspaced'], language);
    if (groups?.['kana'] !== undefined) return kana(groups['kana']);
    if (groups?.['hangul'] !== undefined) return hangul(groups['hangul']);
    return spaced(groups?.['word'] ?? '', index === 0, language);
  });
  return [...about, ...terms];
}

function unspaced(characters: string, language: Language): IndexTerm[] {
  const { fillers } = language;
  const cut = fillers === undefined ? characters : characters.replaceAll(fillers, ' ');
  return cut.split(' ').flatMap((part) => pairs(part).map((term) => ({ term, weight: 1 })));
}

function kana(word: string): IndexTerm[] {
  return word.length < 2 ? [] : [{ term: word, weight: 1.5 }];
}

function hangul(word: string): IndexTerm[] {
  const { stopwords, stem: stemOf = unchanged } = korean;
  const stem = stemOf(word);
  if (stopwords.has(word) || stopwords.has(stem)) return [];
  const parts = pairs(stem);
  const concept = conceptOf(word, korean);
  return parts.map((term) => ({ term, weight: (parts.length > 1 ? 1.3 : 1) / parts.length, concept }));
}

function spaced(word: string, opens: boolean, language: Language): IndexTerm[] {
  const { code, stopwords, stem = unchanged, bare: bareOf = withoutGenitive } = language;
  const normalized = normalize(word);
  const bare = bareOf(normalized);
  const isAcronym = /^\p{Lu}{2,5}$/u.test(word);
  if (!isAcronym && (stopwords.has(normalized) || stopwords.has(bare))) return [];
  if (/\p{N}/u.test(bare)) return [{ term: bare, weight: 1.6 }];
  if (bare.length < 2) return [];
  const named = !opens && code !== 'de' && /^\p{Lu}/u.test(word);
  return [{ term: stem(bare), weight: named ? 1.6 : 1, concept: conceptOf(bare, language) }];
}

const unchanged = (word: string): string => word;
const withoutGenitive = (word: string): string => word.replace(/'s$/u, '');

/** Every two neighbouring characters; a single character as it is. */
function pairs(characters: string): string[] {
  const all = Array.from(characters);
  if (all.length < 2) return all;
  return all.slice(1).map((character, index) => `${all[index]}${character}`);
}
