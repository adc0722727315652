import { languageOf } from '../languages/index.ts';
import { isTitleCase, wordsIn, type Word } from './capitals.ts';
import { genericWords, isActOfPerson, isNumberWord, looksCommon, opensSentences } from './common-words.ts';
import { isPlace } from './places.ts';

/**
 * A word that may be a name; `sure` where nothing else can be meant, `surname` where it stands after a name or an office,
 * `heard` where the article has it in other letters.
 */
export type NameWord = { word: string; sure: boolean; surname?: boolean; heard?: boolean };

/** The capitalised words that name somebody or something, in a language that writes nouns small. */
export function findLatinNames(text: string, language: string, translated: boolean): NameWord[] {
  const words = wordsIn(text);
  const headline = isTitleCase(words);
  return words.flatMap((word, at) => {
    if (isUnit(words[at - 1], word) || !isCandidate(word, words, at, language)) return [];
    const isBehind = isCapital(words[at - 1], word) && !isDescription(words, at, language);
    const alone = !isBehind && !isCapital(words[at + 1], words[at + 1]);
    const office = word.opens && !alone;
    const open = translated && (alone || isInstitution(words, at, language));
    const sure = !headline && !office && !isPlace(word.folded, language) && !open;
    const surname = isBehind && !word.opens;
    return [{ word: word.folded, sure, surname }];
  });
}

/** "The Zurich volcanologist": what stands between an article and a noun tells of which place one is. */
function isDescription(words: Word[], at: number, language: string): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.opens !== true || !opensSentences(before.folded, language)) return false;
  return next?.adjoins === true && !next.capital && !isActOfPerson(next.folded, language);
}

/** "Autoridade Portuária" is translated: the run of capitals begins with a common noun. */
function isInstitution(words: Word[], at: number, language: string): boolean {
  let first = at;
  const isJoined = ({ capital, folded }: Word) => capital && !opensSentences(folded, language);
  while (words[first]?.adjoins === true && words.slice(first - 1, first).some(isJoined)) first -= 1;
  return languageOf(language).organisations?.kinds?.test(words[first]?.folded ?? '') === true;
}

/** "III", "Q3", "H1". */
export const isNumeral = /^(?:[ivx]{1,5}|[qth][1-4])$/u;

/** "Analyst Claire Adeyemi": an office that opens a sentence. */
const offices =
  /(?:[iy]st|er|or|ian|ant|ent|man|woman|iste|eur|euse|ente?|or|ora|ogue|icien|icienne|ologo|ologa)$/u;

export const isOffice = (word: string): boolean => word.length > 4 && offices.test(word);

/** "Harrow Trust": what stands before one names it, at the start of a sentence too. */
const institutions =
  /^(?:university|college|institute|academy|hospital|museum|corporation|group|bank|trust|fund|foundation|association|union|society|agency|airlines)s?$/u;

/** "1,150 MW". */
const isUnit = (before: Word | undefined, word: Word) =>
  word.adjoins && word.text.length < 5 && /^\d/u.test(before?.text ?? '');

const isCapital = (word: Word | undefined, joint: Word | undefined) =>
  word?.capital === true && joint?.adjoins === true && !genericWords.has(word.folded);

function isCandidate(word: Word, words: Word[], at: number, language: string): boolean {
  if (!word.capital || word.text.length < 2 || genericWords.has(word.folded)) return false;
  if (isNumberWord(word.folded, language) || isNumeral.test(word.folded)) return false;
  if (!word.opens) return !/^(?:\p{Lu}\.?|I['’]\p{L}+)$/u.test(word.text);
  if (opensSentences(word.folded, language)) return false;
  const next = words[at + 1];
  if (isCapital(next, next)) return !offices.test(word.folded);
  if (next?.capital === true && next.adjoins && institutions.test(next.folded))
    return !looksCommon(word.folded, language);
  if (next?.afterComma === true && !next.capital) return !looksCommon(word.folded, language);
  return next !== undefined && isActOfPerson(next.folded, language) && !looksCommon(word.folded, language);
}
