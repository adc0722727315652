import { rulesOf, type Language } from '../languages/language.ts';
import { korean } from '../languages/ko.ts';
import { conceptOf, conceptsIn, synonymsOf } from './concepts.ts';
import { normalize } from './normalize.ts';

/** A unit in which texts are compared: the stem of a word, or two characters where words aren't spaced. */
export type IndexTerm = {
  term: string;
  /** How much it tells: a name or a figure more than a word, a part of a word less. */
  weight: number;
  /** What it is about, by which words meet that share no stem; where words aren't spaced, a term of its own. */
  concept?: string | null;
  /** The sets of synonyms it is in. */
  synonyms?: readonly string[];
  /** Whether it is a figure or written like a name; missing where the writing doesn't tell. */
  isNamed?: boolean;
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

/** In the name of a crime, 事故罪, what it is about tells of a charge, not that there was one. */
const crime = /\p{Script=Han}{2}(?<![有无無犯定认認问判])(?=罪)/gu;

export function indexTermsOf(whole: string, language: Language): IndexTerm[] {
  const isSpaced = language.fillers === undefined;
  const text = isSpaced ? whole : whole.replaceAll(crime, ' ');
  const terms = [...text.matchAll(run)].flatMap(({ groups, index }) => {
    if (groups?.['unspaced'] !== undefined) return unspaced(groups['unspaced'], language);
    if (groups?.['kana'] !== undefined) return [{ term: groups['kana'], weight: 1.5 }];
    if (groups?.['hangul'] !== undefined) return hangul(groups['hangul'], korean);
    return spaced(groups?.['word'] ?? '', index === 0, language);
  });
  return isSpaced ? terms : [...subjectsOf(text, language), ...terms];
}

function subjectsOf(text: string, language: Language): IndexTerm[] {
  return [
    ...conceptsIn(text, language).map((concept) => ({ term: '', weight: 1, concept })),
    ...conceptsIn(text, language, 'synonyms').map((one) => ({ term: '', weight: 1, synonyms: [one] })),
  ];
}

function unspaced(characters: string, { fillers }: Language): IndexTerm[] {
  const cut = fillers === undefined ? characters : characters.replaceAll(fillers, ' ');
  const parts = cut.split(' ').map((part) => Array.from(part));
  const letters = parts.filter(({ length }) => length > 1).flat();
  return [
    ...parts.flatMap(pairs).map((term) => ({ term, weight: 1 })),
    ...letters.map((term) => ({ term, weight: letterAlone })),
  ];
}

/** What a letter counts beside the pairs in which it stands: words of one letter, and short forms, share no pair. */
const letterAlone = 0.4;

function spaced(word: string, opens: boolean, language: Language): IndexTerm[] {
  const known = wordOf(word, language);
  if (known === null) return [];
  if (known.isNamed === true || opens || rulesOf(language)?.nouns === 'capitalised') return [known];
  if (/^\p{Lu}/u.test(word)) return [{ term: known.term, ...named }];
  return [/^\p{Ll}/u.test(word) ? { ...known, isNamed: false } : known];
}

/** A figure, or what is written like a name. */
const named = { weight: 1.6, isNamed: true };

const mostWords = 20_000;

/** Words as they were read, by language: an article says most of its words again, and stemming takes longest. */
function remembered<T>(read: (word: string, language: Language) => T): typeof read {
  const words = new Map<string, Map<string, T>>();
  return (word, language) => {
    const known = words.get(language.code) ?? new Map<string, T>();
    words.set(language.code, known);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostWords) known.clear();
    const made = read(word, language);
    known.set(word, made);
    return made;
  };
}

const hangul = remembered((word, language): readonly IndexTerm[] => {
  const { stopwords, stem: stemOf = unchanged } = language;
  const stem = stemOf(word);
  if (stopwords.has(stem)) return [];
  const parts = pairs(Array.from(stem));
  const [concept, synonyms] = [conceptOf(word, language), synonymsOf(word, language)];
  const weight = (parts.length > 1 ? 1.3 : 1) / parts.length;
  return parts.map((term) => ({ term, weight, concept, synonyms }));
});

const wordOf = remembered((word, language): IndexTerm | null => {
  const { stopwords, stem = unchanged, bare: bareOf = withoutGenitive } = language;
  const bare = bareOf(normalize(word));
  const isAcronym = /^\p{Lu}{2,5}$/u.test(word);
  if (!isAcronym && stopwords.has(bare)) return null;
  if (/\p{N}/u.test(bare)) return { term: bare, ...named };
  if (bare.length < 2) return null;
  const [concept, synonyms] = [conceptOf(bare, language), synonymsOf(bare, language)];
  return { term: stem(bare), weight: 1, concept, synonyms };
});

const unchanged = (word: string): string => word;
const withoutGenitive = (word: string): string => word.replace(/'s$/u, '');

/** Every two neighbouring characters; a single character as it is. */
function pairs(all: string[]): string[] {
  if (all.length < 2) return all;
  return all.slice(1).map((character, index) => `${all[index]}${character}`);
}
