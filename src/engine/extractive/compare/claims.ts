import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';
import type { Sentence } from './facts.ts';
import { clausesOf, denies, lastDenial, ofNoun } from './negation.ts';
import { termsIn } from './similarity.ts';

/** A claim that has an opposite: on which point, on which side of it, of what, and in which words. */
export type Claim = {
  sentence: Sentence;
  point: string;
  side: number;
  /** As it is written. */
  word: string;
  subject: Subject;
  /** What stands before its word and after it in its clause. */
  before: string;
  after: string;
};

/** The claims of a sentence that have an opposite; a denial before one turns it round, one elsewhere in its clause leaves it out. */
export function claimsIn(sentence: Sentence): Claim[] {
  const known = found.get(sentence) ?? readClaims(sentence);
  found.set(sentence, known);
  return known;
}

/** Whether one sentence claims the opposite of another, be it of the same or not: then they don't say the same. */
export const mayOppose = (one: Sentence, other: Sentence): boolean =>
  claimsIn(one).some((a) => claimsIn(other).some((b) => a.point === b.point && a.side !== b.side));

/** A sentence is compared with many. */
const found = new WeakMap<Sentence, Claim[]>();

function readClaims(sentence: Sentence): Claim[] {
  const points = pointsOf(languageOf(sentence.language));
  let start = 0;
  return clausesOf(sentence.text).flatMap((clause) => {
    start = sentence.text.indexOf(clause, start);
    const folded = fold(clause);
    const earlier = sentence.text.slice(0, start);
    return points.flatMap((point) =>
      [...folded.matchAll(point.pattern)].flatMap(({ 0: match, index, groups = {} }) => {
        const side = Object.keys(groups).findIndex((name) => groups[name] !== undefined);
        return (
          claimAt(
            sentence,
            { ...point, side },
            { clause, earlier, from: index, end: index + match.length },
          ) ?? []
        );
      }),
    );
  });
}

/** In lower case without accents, in which words are found, each letter in its place. */
const fold = (text: string): string =>
  text.replaceAll(/./gsu, (letter) => {
    const normalized = normalize(letter);
    return normalized.length === letter.length ? normalized : letter;
  });

/** A claim's word in its clause, and what stands before that in its sentence. */
type Place = { clause: string; earlier: string; from: number; end: number };

function claimAt(
  sentence: Sentence,
  { name, sides, side }: Point & { side: number },
  { clause, earlier, from, end }: Place,
): Claim | null {
  const { language } = sentence;
  const to = wordEnd(clause, end, language);
  const [before, after] = [clause.slice(0, from), clause.slice(to)];
  const isDenied = deniesNext(before.replaceAll(ofNoun, ' '), language);
  const isUnclear = denies(`${before.replaceAll(ofNoun, ' ')} ${clause.slice(end)}`, language);
  if (isUnclear && !(isDenied && sides === 2)) return null;
  return {
    sentence,
    point: name,
    side: isDenied ? 1 - side : side,
    word: clause.slice(isDenied ? lastDenial(before, language) : from, to),
    subject: subjectOf({ before, earlier: earlier + before, after }, language),
    before,
    after,
  };
}

/** A claim is shown by whole words, of which the pattern has the beginning. */
function wordEnd(clause: string, at: number, language: string): number {
  if (language.startsWith('ja') || language.startsWith('zh')) return at;
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
function pointsOf(language: Language): Point[] {
  const known = points.get(language.code);
  if (known) return known;
  const begin = bare.has(language.code) ? '' : String.raw`(?<![\p{L}\p{M}])${language.claims?.prefix ?? ''}`;
  const made = (language.claims?.opposites ?? '').split('\n').flatMap((line): Point[] => {
    const [name = '', words = ''] = line.split(':');
    if (words === '') return [];
    const sides = words.split('|').map((side) => side.match(/\S+/gu) ?? []);
    const groups = sides.map((side, at) => `(?<side${at}>${sourceOf(side)})`);
    return [
      {
        name: name.trim(),
        sides: sides.length,
        pattern: new RegExp(`${begin}(?:${groups.join('|')})`, 'gu'),
      },
    ];
  });
  points.set(language.code, made);
  return made;
}

/** Languages in which a word begins anywhere. */
const bare = new Set(['ja', 'ko', 'zh']);

const sourceOf = (words: readonly string[]): string =>
  words
    .map((word) =>
      normalize(word)
        .replaceAll('_', ' ')
        .replace('$', String.raw`(?![\p{L}\p{M}])`),
    )
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** A noun phrase, as far as it can be told without a parser. */
type NounPhrase = { text: string; language: string };

/** What a claim is about: who or what stands before its word, and what follows it. */
type Subject = { before: NounPhrase | null; after: NounPhrase | null };

/** What stands before a claim's word in its clause, and in its sentence, and after it in its clause. */
type Around = { before: string; earlier: string; after: string };

/** "Nobody was hurt": of nobody and nothing that has a name. */
export const isOfNobody = ({ before, after }: Subject): boolean => before === null && after === null;

/** The phrases beside a claim's word: in its clause, else in its sentence, else only after it. */
function subjectOf({ before, earlier, after }: Around, language: string): Subject {
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

const words = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Runs of words that tell something, but for those behind a preposition. */
function phrasesIn(text: string, { stopwords, claims }: Language): string[] {
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

const runsIn = (text: string, { fillers, claims }: Language): string[] =>
  text
    .replaceAll(claims?.particles ?? /(?!)/gu, ' ')
    .replaceAll(fillers ?? /(?!)/gu, ' ')
    .split(/\P{L}+/u)
    .filter((run) => run.length >= 2);

/** Whether two claims can be about the same. */
export function areSame(one: Subject, other: Subject): boolean {
  if (!one.before || !other.before || !areAlike(one.before, other.before)) return false;
  return !one.after || !other.after || areAlike(one.after, other.after);
}

/** Whether one phrase may name what another does: what it ends or begins with is the same, or where one is but a name, any word. */
export function areAlike(one: NounPhrase, other: NounPhrase): boolean {
  if (one.language !== other.language) return meet(wordsOf(one), wordsOf(other), true);
  if (unspaced.test(one.text)) return one.text.slice(-2) === other.text.slice(-2);
  const [ours, theirs] = [headOf(one), headOf(other)];
  return ours && theirs ? meet([ours], [theirs]) : meet(wordsOf(one), wordsOf(other));
}

/** Languages whose nouns end with what they are: a harbour office is no harbour. */
const headLast = new Set(['en', 'de', 'nl']);
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

function headOf(phrase: NounPhrase): Word | undefined {
  const nouns = wordsOf(phrase).filter(({ isName }) => !isName);
  return nouns.at(headLast.has(phrase.language) ? -1 : 0);
}

type Word = { terms: ReadonlyMap<string, number>; isName: boolean };

const wordsOf = ({ text, language }: NounPhrase): Word[] =>
  (unspaced.test(text) ? [text] : (text.match(words) ?? [])).map((raw) => ({
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
