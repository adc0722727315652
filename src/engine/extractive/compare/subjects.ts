import { languageOf } from '../languages/languages.ts';
import type { Claims, Language } from '../languages/language.ts';
import { conceptOf } from '../text/concepts.ts';
import { normalize } from '../text/normalize.ts';
import { wordSet } from '../text/word-set.ts';
import { termsIn } from './sentences.ts';

/** A noun phrase, as far as it can be told without a parser. */
type Phrase = { text: string; language: string };

/** What a claim is about: who or what stands before its word, and what follows it directly; `pronoun` where that is all. */
export type Subject = { before: Phrase | null; after: Phrase | null; pronoun: string | null };

/** What stands before a claim's word in its clause, and in its sentence, and after it in its clause. */
type Around = { before: string; earlier: string; after: string };

/** "Nobody was hurt": of nobody and nothing that has a name. */
export const isOfNobody = ({ before, after, pronoun }: Subject): boolean => !before && !after && !pronoun;

/** The phrases beside a claim's word in its clause, else in its sentence. */
export function subjectOf({ before, earlier, after }: Around, language: string): Subject {
  const known = languageOf(language);
  const { claims } = known;
  if (claims?.marks) return markedSubject(earlier, claims.marks, language);
  const find = unspaced.has(known.code) ? runsIn : phrasesIn;
  const [left, right] = [find(before, known), find(after, known)];
  const pronoun = pronounIn(before, known);
  const own = left.findLast(({ isPreposed }) => !isPreposed);
  const head = own ?? (pronoun ? undefined : find(earlier, known).findLast(({ isPreposed }) => !isPreposed));
  const object = right.find(({ isPreposed, at }) => !isPreposed && at === 0);
  const late = head ? undefined : right.find(({ isPreposed }) => !isPreposed);
  const phrase = (found: Found | undefined) => (found ? { text: found.text, language } : null);
  const nouns = left.filter(({ isPreposed }) => !isPreposed);
  if (known.code === 'de' && nouns.length > 1)
    return { before: phrase(nouns.at(-2)), after: phrase(own), pronoun: null };
  return {
    before: phrase(head ?? late),
    after: late ? null : phrase(object),
    pronoun: head ? null : pronoun,
  };
}

/** Languages in which a word begins anywhere and nothing marks a subject. */
const unspaced = new Set(['zh']);

function markedSubject(
  before: string,
  { subject, object }: NonNullable<Claims['marks']>,
  language: string,
): Subject {
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.[1];
  const [who, what] = [last(subject), last(object)].map((text) => (text ? { text, language } : null));
  return { before: who ?? what ?? null, after: who ? (what ?? null) : null, pronoun: null };
}

/** `at`: how many words stand between the phrase before, or the start, and this one. */
type Found = { text: string; isPreposed: boolean; at: number };

const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Runs of words that tell something, and whether a preposition stands before each. */
function phrasesIn(text: string, language: Language): Found[] {
  const found: (Found & { end: number })[] = [];
  let between: string[] = [];
  for (const { 0: raw, index } of text.matchAll(word)) {
    const last = found.at(-1);
    if (isFunction(raw, language)) between.push(normalize(raw));
    else if (last && between.length === 0 && text.slice(last.end, index).trim() === '') {
      last.text = text.slice(last.end - last.text.length, index + raw.length);
      last.end = index + raw.length;
    } else {
      const isGenitive =
        between.join(' ') === 'der' && last !== undefined && text.slice(last.end, index).trim() === 'der';
      const isPreposed =
        isGenitive ||
        between.some((each) => language.claims?.prepositions?.has(each)) ||
        /^d['’]/iu.test(raw);
      const at = between.filter((each) => !determiners.has(each)).length;
      found.push({ text: raw, isPreposed, at, end: index + raw.length });
      between = [];
    }
  }
  return found;
}

/** What may stand between a verb and its object. */
const determiners = new Set(
  'the a an his her its their all any der die das den dem ein eine einen le la les l un une des el los las una o os as um uma'.split(
    ' ',
  ),
);

function isFunction(raw: string, language: Language): boolean {
  const normalized = normalize(raw);
  return (
    [language.stopwords, language.claims?.prepositions, copulas].some((words) => words?.has(normalized)) ||
    termsIn(raw, language.code).size === 0 ||
    conceptOf(normalized, language) === 'say'
  );
}

/** Forms of "to be" that searches keep. */
const copulas = wordSet(
  'been being sei waren etait etaient etre sera seront sont fut furent avait avaient fue fueron era eran estaba estaban esta estan sera habia foi foram estava estavam tinha tinham был была было были',
);

const particles =
  /已经|已|仍然|仍|依然|目前|现已|没有|未|不|均|都|并|最终|(?:周|星期|禮拜)[一二三四五六日天]/gu;

function runsIn(text: string, { fillers }: Language): Found[] {
  const runs = text
    .replaceAll(particles, ' ')
    .replaceAll(fillers ?? /(?!)/gu, ' ')
    .split(/\P{L}+/u);
  return runs.filter((run) => run.length >= 2).map((run) => ({ text: run, isPreposed: false, at: 0 }));
}

function pronounIn(before: string, { stopwords }: Language): string | null {
  const words = (before.match(word) ?? []).map(normalize);
  return words.findLast((each) => persons.has(each) && stopwords.has(each)) ?? null;
}

const persons = new Set('he she they er sie il elle ils elles él ella el ele ela он она они'.split(' '));

/** Whether two claims can be about the same; where one has no noun, both the same pronoun. */
export function areSame(one: Subject, other: Subject, isIntransitive: boolean): boolean {
  if (!one.before && !other.before) return one.pronoun !== null && one.pronoun === other.pronoun;
  if (one.before && other.before && areAlike(one.before, other.before))
    return isIntransitive || !one.after || !other.after || areAlike(one.after, other.after);
  const isPassive = (a: Subject, b: Subject) =>
    a.before !== null && a.after === null && b.after !== null && areAlike(a.before, b.after);
  return !isIntransitive && (isPassive(one, other) || isPassive(other, one));
}

export const namesSomebody = ({ before }: Subject): boolean =>
  before !== null && unitsOf(before).some(({ isName }) => isName);

/** Whether two claims are of others: they name somebody each, or have an object, and not the same. */
export function areOfOthers(one: Subject, other: Subject): boolean {
  if (one.after && other.after && !areAlike(one.after, other.after)) return true;
  const [ours, theirs] = [one, other].map(({ before }) =>
    before ? unitsOf(before).filter(({ isName }) => isName) : [],
  );
  if (!ours?.length || !theirs?.length) return false;
  return !ours.some((unit) => theirs.some((held) => meet(unit, held)));
}

/** Whether one phrase may name what another does: with no other head, and of its words some alone. */
function areAlike(one: Phrase, other: Phrase): boolean {
  const [a, b] = [unitsOf(one), unitsOf(other)];
  if (one.language !== other.language) return a.some((unit) => b.some((held) => meet(unit, held, true)));
  if (unspacedScript.test(one.text)) return haveEnd(one.text, other.text);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isPart = short.length > 0 && short.every((unit) => long.some((held) => meet(unit, held)));
  const isLast = headLast.has(one.language);
  const head = short.at(isLast ? -1 : 0);
  const at = head === undefined ? -1 : long.findIndex((held) => meet(head, held));
  const beyond = isLast ? long.slice(at + 1) : long.slice(0, at);
  return isPart && at !== -1 && beyond.every(({ isName }) => isName);
}

/** Languages whose nouns end with what they are: a harbour office is no harbour. */
const headLast = new Set(['en', 'de', 'nl']);
const unspacedScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Two characters at the end tell what a compound is. */
function haveEnd(one: string, other: string): boolean {
  const end = Math.min(2, one.length, other.length);
  return end > 0 && one.slice(-end) === other.slice(-end);
}

type Unit = { terms: ReadonlyMap<string, number>; isName: boolean };

const unitsOf = ({ text, language }: Phrase): Unit[] =>
  (unspacedScript.test(text) ? [text] : (text.match(word) ?? [])).map((raw) => ({
    terms: termsIn(raw, language),
    isName: language !== 'de' && /^\p{Lu}/u.test(raw),
  }));

/** Revenue and profit are of one concept, which tells two languages' words alone that they are the same. */
const meet = ({ terms }: Unit, held: Unit, isAcross = false): boolean =>
  [...terms.keys()].some((term) => (isAcross || !term.startsWith('#')) && held.terms.has(term));
