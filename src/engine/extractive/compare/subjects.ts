import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import { normalize } from '../text/normalize.ts';
import { wordSet } from '../text/word-set.ts';
import { termsIn } from './similarity.ts';

/** A noun phrase, as far as it can be told without a parser. */
type NounPhrase = { text: string; language: string };

/** What a claim is about: who or what stands before its word, and what follows it. */
export type Subject = { before: NounPhrase | null; after: NounPhrase | null };

/** What stands before a claim's word in its clause, and in its sentence, and after it in its clause. */
type Around = { before: string; earlier: string; after: string };

/** "Nobody was hurt": of nobody and nothing that has a name. */
export const isOfNobody = ({ before, after }: Subject): boolean => before === null && after === null;

/** The phrases beside a claim's word: in its clause, else in its sentence, else only after it. */
export function subjectOf({ before, earlier, after }: Around, language: string): Subject {
  const known = languageOf(language);
  const phrase = (text: string | undefined) => (text === undefined ? null : { text, language });
  const marks = known.claims?.marks;
  if (marks) {
    const last = (pattern: RegExp) => phrase([...earlier.matchAll(pattern)].at(-1)?.[1]);
    const [who, what] = [last(marks.subject), last(marks.object)];
    return { before: who ?? what, after: who && what };
  }
  const find = known.code === 'zh' ? runsIn : phrasesIn;
  const left = find(before, known);
  const [object] = find(after, known);
  // A German verb stands behind its object.
  if (known.code === 'de' && left.length > 1)
    return { before: phrase(left.at(-2)), after: phrase(left.at(-1)) };
  const head = left.at(-1) ?? find(earlier, known).at(-1);
  return head === undefined
    ? { before: phrase(object), after: null }
    : { before: phrase(head), after: phrase(object) };
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Runs of words that tell something, but for those behind a preposition. */
function phrasesIn(text: string, { stopwords, claims }: Language): string[] {
  const phrases: string[] = [];
  let [isOpen, isPreposed] = [false, false];
  for (const [raw] of text.matchAll(word)) {
    const normalized = normalize(raw);
    const isPreposition = claims?.prepositions?.has(normalized) ?? false;
    const isFunction = isPreposition || stopwords.has(normalized) || copulas.has(normalized);
    if (isFunction) isPreposed = isPreposition || (isPreposed && !isOpen);
    else if (!isPreposed) phrases.push(isOpen ? `${phrases.pop()} ${raw}` : raw);
    isOpen = !isFunction;
  }
  return phrases;
}

/** Forms of "to be" that searches keep. */
const copulas = wordSet(
  'been being sei waren etait etaient etre sera seront sont fut furent avait avaient fue fueron era eran estaba estaban esta estan sera habia foi foram estava estavam tinha tinham был была было были',
);

const particles =
  /已经|已|仍然|仍|依然|目前|现已|没有|未|不|均|都|并|最终|(?:周|星期|禮拜)[一二三四五六日天]/gu;

const runsIn = (text: string, { fillers }: Language): string[] =>
  text
    .replaceAll(particles, ' ')
    .replaceAll(fillers ?? /(?!)/gu, ' ')
    .split(/\P{L}+/u)
    .filter((run) => run.length >= 2);

/** Whether two claims can be about the same; of an intransitive verb, whatever follows it. */
export function areSame(one: Subject, other: Subject, isIntransitive: boolean): boolean {
  if (!one.before || !other.before || !areAlike(one.before, other.before)) return false;
  return isIntransitive || !one.after || !other.after || areAlike(one.after, other.after);
}

/** Whether one phrase may name what another does: what it ends or begins with is the same, or where one is but a name, any word. */
export function areAlike(one: NounPhrase, other: NounPhrase): boolean {
  if (one.language !== other.language) return meet(wordsOf(one), wordsOf(other), true);
  if (unspacedScript.test(one.text)) return one.text.slice(-2) === other.text.slice(-2);
  const [ours, theirs] = [headOf(one), headOf(other)];
  return ours && theirs ? meet([ours], [theirs]) : meet(wordsOf(one), wordsOf(other));
}

/** Languages whose nouns end with what they are: a harbour office is no harbour. */
const headLast = new Set(['en', 'de', 'nl']);
const unspacedScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

function headOf(phrase: NounPhrase): Word | undefined {
  const nouns = wordsOf(phrase).filter(({ isName }) => !isName);
  return nouns.at(headLast.has(phrase.language) ? -1 : 0);
}

type Word = { terms: ReadonlyMap<string, number>; isName: boolean };

const wordsOf = ({ text, language }: NounPhrase): Word[] =>
  (unspacedScript.test(text) ? [text] : (text.match(word) ?? [])).map((raw) => ({
    terms: termsIn(raw, language),
    isName: language !== 'de' && /^\p{Lu}/u.test(raw),
  }));

/** The names of a phrase. */
export const namesIn = (phrase: NounPhrase | null): Word[] =>
  phrase === null ? [] : wordsOf(phrase).filter(({ isName }) => isName);

/** Revenue and profit are of one concept, which tells two languages' words alone that they are the same. */
export const meet = (some: readonly Word[], others: readonly Word[], isAcross = false): boolean =>
  some.some(({ terms }) =>
    others.some((held) =>
      [...terms.keys()].some((term) => (isAcross || !term.startsWith('#')) && held.terms.has(term)),
    ),
  );
