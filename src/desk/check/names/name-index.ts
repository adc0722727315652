import type { Article } from '../../../article/article.ts';
import { beginAlike, isFormOf } from './forms.ts';
import { acronymsIn } from './acronyms.ts';
import { normalizeText } from '../text/normalize.ts';
import { scriptOfArticle, type Script } from '../languages/detect.ts';
import { earFor, type Ear } from './hear.ts';

/** The words of an article, to look names up in. */
export type NameIndex = {
  /** Folded words, possessives and hyphens undone. */
  words: Set<string>;
  /**
   * First letters of words side by side: "ons" of "Office for Nuclear Safety", "ue" of "Union européenne", and three or more of
   * them whatever they begin with, since French and Spanish write most institutions small.
   */
  initials: Set<string>;
  acronyms: Set<string>;
  /** Folded words with a capital and, of those with a hyphen, their parts. */
  capitals: Set<string>;
  /** Folded words of each sentence. */
  sentences: Set<string>[];
  title: Set<string>;
  /** All that the article says, for scripts without spaces. */
  whole: string;
  /** The same, normalized. */
  folded: string;
  script: Script;
  /** Hears names in other letters in the whole, or in one sentence. */
  hear: Ear;
  hearIn: (sentence: number) => Ear;
  /** Hears them in any part of it, such as a name. */
  earOf: (part: string) => Ear;
};

const indexes = new WeakMap<Article, NameIndex>();

export function nameIndexOf(article: Article): NameIndex {
  const known = indexes.get(article);
  if (known) return known;
  const head = [article.title, article.byline, article.outlet].filter((part) => part !== null);
  const whole = [...head, ...article.sentences].join('\n').normalize('NFKC');
  const script = scriptOfArticle(article);
  const sentences = article.sentences.map((sentence) => new Set(namePieces(sentence)));
  const ears = new Map<number, Ear>();
  const partEars = new Map<string, Ear>();
  const index: NameIndex = {
    words: new Set([...namePieces(head.join('\n')), ...sentences.flatMap((words) => [...words])]),
    initials: initialsIn(whole),
    acronyms: acronymsIn(whole),
    capitals: new Set((whole.match(/\p{Lu}[\p{L}\p{M}'’-]{1,60}/gu) ?? []).flatMap(namePieces)),
    sentences,
    title: new Set(namePieces(article.title ?? '')),
    whole,
    folded: foldedText(whole),
    script,
    hear: (parts) => {
      const ear = ears.get(-1) ?? earFor(whole, script);
      ears.set(-1, ear);
      return ear(parts);
    },
    earOf: (part) => {
      const ear = partEars.get(part) ?? earFor(part, script);
      partEars.set(part, ear);
      return ear;
    },
    hearIn: (sentence) => {
      const ear = ears.get(sentence) ?? earFor(article.sentences[sentence] ?? '', script);
      ears.set(sentence, ear);
      return ear;
    },
  };
  indexes.set(article, index);
  return index;
}

export const foldedText = (text: string): string => normalizeText(text.replaceAll('’', "'"));

/** Folded words and, of those with a hyphen, their parts. */
function namePieces(text: string): string[] {
  const words = text.normalize('NFKC').match(/[\p{L}\d][\p{L}\p{M}\d'’-]*/gu) ?? [];
  return words.flatMap((word) => {
    const plain = normalizeText(word)
      .replace(/['’]s?$/u, '')
      .replace(/^(?:[ldscn]|qu|jusqu|aujourd)['’]/u, '');
    const parts = plain.includes('-') ? plain.split('-').filter((part) => part.length > 1) : [];
    return [plain].concat(parts);
  });
}

/** As long as words get: a page's run of letters may have no end. */
const rest = String.raw`[\p{L}'’-]{0,60}`;
const namedRun = new RegExp(String.raw`\p{Lu}${rest}(?:[\s-]\p{L}${rest}){1,8}`, 'gu');
const anyRun = new RegExp(String.raw`\p{L}${rest}(?:[\s-]\p{L}${rest})+`, 'gu');

function initialsIn(text: string): Set<string> {
  const named = text.match(namedRun) ?? [];
  const all = text.match(anyRun) ?? [];
  return new Set([
    ...named.flatMap((run) => runsOf(initialsOf(run))),
    ...all.flatMap((run) => runsOf(initialsOf(run))).filter((letters) => letters.length > 2),
  ]);
}

const initialsOf = (run: string): string =>
  run
    .split(/[\s-]|(?<=^|\s)\p{L}['’]/u)
    .filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();

/** Two to six letters side by side. */
const runsOf = (letters: string): string[] =>
  Array.from(letters, (_, from) =>
    [2, 3, 4, 5, 6].map((length) => letters.slice(from, from + length)),
  ).flat();

/** Whether the article has the word, as it is, inflected, within a compound, or as another form of a place. */
export function hasWord(words: Set<string>, word: string): boolean {
  if (words.has(word) || words.has(word.replace(/(?:e?s|n|en)$/u, ''))) return true;
  const alike = byInitial(words).get(word[0]) ?? [];
  return alike.some((other) => isFormOf(word, other) || isAbbreviation(word, other));
}

/** Whether the article has a word that begins like this one. */
export const hasAlike = (words: Set<string>, word: string): boolean =>
  byInitial(words)
    .get(word[0])
    ?.some((other) => beginAlike(word, other)) ?? false;

const initialsOfWords = new WeakMap<Set<string>, Map<string | undefined, string[]>>();

/** Words by their first letter, which no form of them changes. */
function byInitial(words: Set<string>): Map<string | undefined, string[]> {
  const known = initialsOfWords.get(words) ?? Map.groupBy(words, ([initial]) => initial);
  initialsOfWords.set(words, known);
  return known;
}

/** Whether the article has a surname, and not only one that lacks its end: Loewen is not Loewe. */
export const hasSurname = (words: Set<string>, word: string): boolean =>
  words.has(word) ||
  (hasWord(words, word) &&
    ![/n$/u, /en$/u].some((end) => end.test(word) && words.has(word.replace(end, ''))));

/** "Det" and "Sgt" of "detective" and "sergeant": the beginning, or letters in order without vowels. */
function isAbbreviation(short: string, word: string): boolean {
  const isShort = short.length > 1 && short.length < 5 && word.length > short.length + 2;
  if (!isShort || short[0] !== word[0]) return false;
  if (short.length > 2 && word.startsWith(short)) return true;
  if (/[aeiou]/u.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}
