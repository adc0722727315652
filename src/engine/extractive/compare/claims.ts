import type { Claims, Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';
import type { Sentence } from './facts.ts';
import { clausesOf, denies, lastDenial, ofNoun } from './negation.ts';
import { termsIn, unspaced } from './similarity.ts';

/** A noun phrase, as far as it can be told without a parser. */
type NounPhrase = { text: string; language: string };

/** A claim that has an opposite: on which point, on which side of it, of what, and in which words. */
export type Claim = {
  sentence: Sentence;
  point: string;
  side: number;
  /** As it is written. */
  word: string;
  /** Who or what stands before its word, else after it; null: "Nobody was hurt". */
  subject: NounPhrase | null;
  object: NounPhrase | null;
  /** What stands before its word and after it in its clause. */
  before: string;
  after: string;
};

/** A sentence is compared with many. */
const found = new WeakMap<Sentence, Claim[]>();

/** The claims of a sentence that have an opposite; a denial before one turns it round, one elsewhere in its clause leaves it out. */
export function claimsIn(sentence: Sentence): Claim[] {
  const known = found.get(sentence) ?? readClaims(sentence);
  found.set(sentence, known);
  return known;
}

/** Whether one sentence claims the opposite of another, be it of the same or not: then they don't say the same. */
export const mayOppose = (one: Sentence, other: Sentence): boolean =>
  claimsIn(one).some((a) => claimsIn(other).some((b) => a.point === b.point && a.side !== b.side));

function readClaims(sentence: Sentence): Claim[] {
  const points = pointsOf(languageOf(sentence.language));
  let start = 0;
  return clausesOf(sentence.text).flatMap((clause) => {
    start = sentence.text.indexOf(clause, start);
    const folded = fold(clause);
    const earlier = sentence.text.slice(0, start);
    return points.flatMap((point) =>
      [...folded.matchAll(point.pattern)].flatMap(
        (match) => claimAt(match, point, sentence, earlier, clause) ?? [],
      ),
    );
  });
}

/** In lower case without accents, in which words are found, each letter in its place. */
const fold = (text: string): string =>
  text.replaceAll(/./gsu, (letter) => {
    const normalized = normalize(letter);
    return normalized.length === letter.length ? normalized : letter;
  });

/** The claim that a word in a clause makes; `earlier` is what stands before the clause. */
function claimAt(
  match: RegExpExecArray,
  { name, sides }: Point,
  sentence: Sentence,
  earlier: string,
  clause: string,
): Claim | null {
  const { language } = sentence;
  const end = match.index + match[0].length;
  const to = wordEnd(clause, end, language);
  const [before, after] = [clause.slice(0, match.index), clause.slice(to)];
  const told = before.replaceAll(ofNoun, ' ');
  const isDenied = deniesNext(told, language);
  if (denies(`${told} ${clause.slice(end)}`, language) && !(isDenied && sides === 2)) return null;
  const side = match.slice(1).findIndex((words) => words !== undefined);
  const [subject = null, object = null] = nounsBeside(before, earlier + before, after, languageOf(language))
    .filter((text) => text !== undefined)
    .map((text) => ({ text, language }));
  return {
    sentence,
    point: name,
    side: isDenied ? 1 - side : side,
    word: clause.slice(isDenied ? lastDenial(before, language) : match.index, to),
    subject,
    object,
    before,
    after,
  };
}

/** A claim is shown by whole words, of which the pattern has the beginning. */
function wordEnd(clause: string, at: number, language: string): number {
  if (languageOf(language).fillers !== undefined) return at;
  return at + (/^[\p{L}\p{M}]*/u.exec(clause.slice(at))?.[0].length ?? 0);
}

/** So many words before a claim a denial is of it. */
const denialReach = 5;

/** What begins a clause of its own: "no doubt that it was closed" denies nothing of it. */
const newClause = /(?<!\p{L})(?:that|dass|que|что|which|who|because|weil)(?!\p{L})/iu;

function deniesNext(before: string, language: string): boolean {
  const near = before
    .split(/\s+/u)
    .slice(-denialReach - 1)
    .join(' ');
  return denies(near, language) && !newClause.test(near.slice(lastDenial(near, language)));
}

/** A point, how many sides it has, and the words for them, a group for each side. */
type Point = { name: string; sides: number; pattern: RegExp };

const points = new Map<string, Point[]>();

/** All points on which a language has words for opposites. */
function pointsOf({ code, claims }: Language): Point[] {
  const known = points.get(code) ?? (claims === undefined ? [] : readPoints(claims));
  points.set(code, known);
  return known;
}

function readPoints({ opposites, wordStart = String.raw`(?<![\p{L}\p{M}])` }: Claims): Point[] {
  return opposites
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', words = ''] = line.split(':');
      const sides = words.split('|').map(sourceOf);
      return {
        name: name.trim(),
        sides: sides.length,
        pattern: new RegExp(`${wordStart}(?:${sides.join('|')})`, 'gu'),
      };
    });
}

/** A group of the words of a side, the longest first. */
function sourceOf(side: string): string {
  const words = (side.match(/\S+/gu) ?? []).map((word) =>
    normalize(word)
      .replaceAll('_', ' ')
      .replace('$', String.raw`(?![\p{L}\p{M}])`),
  );
  return `(${words.toSorted((a, b) => b.length - a.length).join('|')})`;
}

/** The phrases beside a claim's word, who or what it is of first: in its clause, else in its sentence, else only after it. */
function nounsBeside(
  before: string,
  earlier: string,
  after: string,
  language: Language,
): (string | undefined)[] {
  const { marks, verbLast = false } = language.claims ?? {};
  if (marks !== undefined)
    return [marks.subject, marks.object].map((mark) => [...earlier.matchAll(mark)].at(-1)?.[1]);
  const left = phrasesIn(before, language);
  if (verbLast && left.length > 1) return left.slice(-2);
  return [left.at(-1) ?? phrasesIn(earlier, language).at(-1), phrasesIn(after, language)[0]];
}

const words = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Runs of words that tell something, but for those behind a preposition. */
function phrasesIn(text: string, { stopwords, fillers = /(?!)/gu, claims }: Language): string[] {
  if (claims?.particles !== undefined)
    return text
      .replaceAll(claims.particles, ' ')
      .replaceAll(fillers, ' ')
      .split(/\P{L}+/u)
      .filter((run) => run.length >= 2);
  const phrases: string[] = [];
  let [isOpen, isPreposed] = [false, false];
  for (const [raw] of text.matchAll(words)) {
    const normalized = normalize(raw);
    const isPreposition = claims?.prepositions?.has(normalized) ?? false;
    const isFunction = isPreposition || stopwords.has(normalized);
    if (isFunction) isPreposed = isPreposition || (isPreposed && !isOpen);
    else if (!isPreposed) phrases.push(isOpen ? `${phrases.pop()} ${raw}` : raw);
    isOpen = !isFunction;
  }
  return phrases;
}

/** Whether two claims can be about the same. */
export function areSame(one: Claim, other: Claim): boolean {
  if (!one.subject || !other.subject || !areAlike(one.subject, other.subject)) return false;
  return !one.object || !other.object || areAlike(one.object, other.object);
}

/** Whether one phrase may name what another does: what it ends or begins with is the same, or where one is but a name, any word. */
export function areAlike(one: NounPhrase, other: NounPhrase): boolean {
  if (one.language !== other.language) return meet(wordsOf(one), wordsOf(other), true);
  if (unspaced.test(one.text)) return one.text.slice(-2) === other.text.slice(-2);
  const [ours, theirs] = [headOf(one), headOf(other)];
  return ours && theirs ? meet([ours], [theirs]) : meet(wordsOf(one), wordsOf(other));
}

function headOf(phrase: NounPhrase): Word | undefined {
  const nouns = wordsOf(phrase).filter(({ isName }) => !isName);
  return nouns.at(languageOf(phrase.language).headLast === true ? -1 : 0);
}

type Word = { terms: ReadonlyMap<string, number>; isName: boolean };

const wordsOf = ({ text, language }: NounPhrase): Word[] =>
  (unspaced.test(text) ? [text] : (text.match(words) ?? [])).map((raw) => ({
    terms: termsIn(raw, language),
    isName: languageOf(language).capitalNouns !== true && /^\p{Lu}/u.test(raw),
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
