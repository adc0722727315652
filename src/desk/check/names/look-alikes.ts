import type { Article } from '../../../article/article.ts';
import { germanNames } from '../languages/de.ts';
import { languageOf } from '../languages/index.ts';
import type { Languages } from '../languages/detect.ts';
import { given, plainOf, withoutOn } from './arabic.ts';
import { wordsIn, type Word } from './capitals.ts';
import { castOf } from './cast.ts';
import { genericWords, isActOfPerson, isNumberWord, opensSentences } from './common-words.ts';
import { hasWord, nameIndexOf } from './name-index.ts';
import { findRespelled, hasGivenLike } from './respelled.ts';

/**
 * Whether a text names somebody who is nearly one of the article's people, in that one's place: "Fehrenberg" for Fenneberg,
 * "Karim Sorel" for Hakim Sorel, "罗思远" for 罗思源. Nobody of the article is called so, so a slip is likelier than a stranger.
 */
export function hasLookAlike(article: Article, text: string, languages: Languages): boolean {
  const { crossed, statement } = languages;
  if (crossed) return false;
  const { script } = nameIndexOf(article);
  // Where the cases of a language aren't known, what is nearly a name may be its form: "Heikkisen" of Heikkinen.
  if (script === 'latin' || script === 'cyrillic')
    return languageOf(statement).names !== undefined && hasInLetters(article, text, languages);
  if (script === 'arabic') return hasInArabic(article, text);
  return script !== 'other' && hasInSyllables(article, text);
}

function hasInLetters(article: Article, text: string, languages: Languages): boolean {
  const { words: held, capitals } = nameIndexOf(article);
  const words = wordsIn(text);
  const isStrange = ({ capital, folded, opens }: Word): boolean =>
    capital &&
    folded.length > 3 &&
    !genericWords.has(folded) &&
    !(opens && opensSentences(folded, languages.statement)) &&
    !hasWord(held, folded) &&
    findRespelled(capitals, folded, languages) === null &&
    !(/\p{Script=Cyrillic}/u.test(folded) && hasGivenLike(capitals, folded, languages));
  const strange = new Set(words.filter(isStrange));
  if (strange.size === 0) return false;
  return castOf(article).people.some(({ name, find }) => {
    const parts = name.split(' ');
    const last = parts.at(-1) ?? '';
    const isLast = (word: Word | undefined): boolean => word !== undefined && word.folded === last;
    const isGiven = [...strange].some(
      (word) =>
        isLast(words[words.indexOf(word) + 1]) &&
        parts.slice(0, -1).some((given) => isSlip(word.folded, given, 1)),
    );
    return (
      isGiven ||
      (find(text) === null &&
        !words.some(isLast) &&
        [...strange].some(
          (word) => isSlip(word.folded, last, 2) && !mayBeNoun(words, word, languages.statement),
        ))
    );
  });
}

/** "Planning to sue", "die Gärtner", "zwei Gärtner", "Teller und Töpfe": what has a capital and needn't be a name. */
function mayBeNoun(words: Word[], word: Word, language: string): boolean {
  const at = words.indexOf(word);
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word.opens) {
    if (next === undefined || next.capital || isActOfPerson(next.folded, language)) return false;
    return language === 'de' ? next.folded !== 'zufolge' : language === 'en' && word.folded.endsWith('ing');
  }
  if (language !== 'de' || before === undefined || !word.adjoins) return false;
  if (before.capital) return before.opens && opensSentences(before.folded, 'de');
  const isVerb = germanNames.speech.test(before.folded) || isActOfPerson(before.folded, 'de');
  return isNumberWord(before.folded, 'de') || (!isVerb && /^\d|(?:e[nmrs]?|das)$/u.test(before.folded));
}

/** After the given name of one of the article's people or an office of theirs, and another given name before their surname. */
function hasInArabic(article: Article, text: string): boolean {
  const known = new Set(withoutOn(nameIndexOf(article).folded).match(/\p{Script=Arabic}+/gu));
  const words = withoutOn(text).match(/\p{Script=Arabic}+|[^\s\p{Script=Arabic}]/gu) ?? [];
  return castOf(article).people.some(({ name, roles }) => {
    const [first = '', last = ''] = name.split(' ');
    return words.some((word, at) => {
      const before = plainOf(words[at - 1] ?? '');
      if (word === last) return given.has(before) && before !== first && !known.has(before);
      const isBeside = before === first || roles.has(withoutArticle(before));
      const [own, theirs] = [withoutArticle(word), withoutArticle(last)];
      return isBeside && !known.has(word) && shared(own, theirs) > 1 && distance(own, theirs) === 1;
    });
  });
}

const withoutArticle = (word: string): string => word.replace(/^[وفبلك]?ال/u, '');

/** A name of three syllables or more of which one is another, but for a particle in the last one's place. */
function hasInSyllables(article: Article, text: string): boolean {
  const { whole } = nameIndexOf(article);
  return castOf(article).people.some(({ name, find }) => {
    if (name.length < 3 || !isSyllables.test(name) || find(text) !== null) return false;
    return Array.from(name).some((own, at) => {
      const isLast = at === name.length - 1;
      if (isLast && particle.test(own)) return false;
      const other = new RegExp(`${name.slice(0, at)}(${syllable})${name.slice(at + 1)}`, 'gu');
      return [...text.matchAll(other)].some(
        ([found, letter = '']) => !whole.includes(found) && !(isLast && particle.test(letter)),
      );
    });
  });
}

const syllable = String.raw`[\p{Script=Han}\p{Script=Hangul}]`;
const isSyllables = new RegExp(`^${syllable}+$`, 'u');
const particle = /[은는이가을를의과와도에만로께]/u;

/** Spellings of one sound. */
const soundOf = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll(/c[kh]?/gu, 'k')
    .replaceAll('y', 'i')
    .replaceAll(/(.)\1/gu, '$1');

/** Whether a word is another with a letter or two amiss; not its form, its short form or another spelling. */
function isSlip(word: string, name: string, least: number): boolean {
  if (word.startsWith(name) || name.startsWith(word) || soundOf(word) === soundOf(name)) return false;
  const length = Math.max(word.length, name.length);
  if (Math.abs(word.length - name.length) > 1 || name.length < 4) return false;
  const [start, end] = [shared(word, name), shared(reversed(word), reversed(name))];
  // Another end may be another case.
  if (least > 1 && (end < 1 || start + 2 >= length || length < 6)) return false;
  const amiss = distance(word, name);
  return (
    amiss === 1 ||
    (amiss === 2 && (length > 7 || least === 1)) ||
    (start > 1 && start + end >= 0.6 * length && length > 7)
  );
}

const reversed = (word: string): string => Array.from(word).toReversed().join('');

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How many letters are to be changed, added or left out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  Array.from(one).forEach((letter, at) => {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1),
        ),
      );
    row = next;
  });
  return row.at(-1) ?? 0;
}
