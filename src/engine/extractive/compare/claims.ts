import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import { normalize } from '../text/normalize.ts';
import { clausesOf, denies, lastDenial, ofNoun } from './negation.ts';
import type { Sentence } from './sentence.ts';
import { type Subject, subjectOf } from './subjects.ts';

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
  const begin = unspaced.has(language.code)
    ? ''
    : String.raw`(?<![\p{L}\p{M}])${prefixes[language.code] ?? ''}`;
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

/** Languages in which a word begins anywhere; and what is written to the beginning of one. */
const unspaced = new Set(['ja', 'ko', 'zh']);
const prefixes: Record<string, string> = { ar: '[وفبل]?(?:ال)?' };

const sourceOf = (words: readonly string[]): string =>
  words
    .map((word) =>
      normalize(word)
        .replaceAll('_', ' ')
        .replace('$', String.raw`(?![\p{L}\p{M}])`),
    )
    .toSorted((a, b) => b.length - a.length)
    .join('|');
