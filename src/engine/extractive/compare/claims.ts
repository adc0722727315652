import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import { normalize } from '../text/normalize.ts';
import { clausesOf, denies, ofNoun } from './clauses.ts';
import type { Stated } from './stated.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** A claim that has an opposite: on which point, on which side of it, of what, and in which words. */
export type Claim = {
  point: string;
  side: number;
  /** As it is written. */
  word: string;
  subject: Subject;
  /** What stands before its word and after it in its clause. */
  before: string;
  after: string;
};

/** The claims of a sentence that have an opposite; a denial beside one turns it round, one farther off leaves it out. */
export function claimsIn(sentence: Stated): Claim[] {
  const known = found.get(sentence) ?? findClaims(sentence);
  found.set(sentence, known);
  return known;
}

export const isOpposite = (a: Claim, b: Claim): boolean => a.point === b.point && a.side !== b.side;

/** Whether one sentence claims the opposite of another, be it of the same or not: then they don't say the same. */
export const mayOppose = (one: Stated, other: Stated): boolean => {
  const theirs = claimsIn(other);
  return claimsIn(one).some((a) => theirs.some((b) => isOpposite(a, b)));
};

/** A sentence is compared with many. */
const found = new WeakMap<Stated, Claim[]>();

function findClaims({ text, language: code }: Stated): Claim[] {
  const language = languageOf(code);
  const points = pointsOf(language);
  if (points.length === 0) return [];
  let read = 0;
  return clausesOf(text).flatMap((clause) => {
    const start = text.indexOf(clause, read);
    read = start + clause.length;
    const { normalized, toRaw } = normalizeWithOffsets(clause);
    return points.flatMap((point) =>
      [...normalized.matchAll(point.pattern)].flatMap(({ 0: match, index, groups = {} }) => {
        const side = Object.keys(groups).findIndex((name) => groups[name] !== undefined);
        const [from, end] = [toRaw(index), toRaw(index + match.length)];
        return claimAt(language, point, side, { text, clause, start, from, end }) ?? [];
      }),
    );
  });
}

/** Where a claim's word stands in its clause, and the clause in its sentence. */
type Place = { text: string; clause: string; start: number; from: number; end: number };

function claimAt(
  language: Language,
  { point, sides }: Point,
  side: number,
  { text, clause, start, from, end }: Place,
): Claim | null {
  const to = wordEnd(clause, end, language);
  const [before, after] = [clause.slice(0, from), clause.slice(to)];
  const parts = { before: before.replaceAll(ofNoun, ' '), after, ending: clause.slice(end, to) };
  const denial = denialOf(parts, language.code);
  if (denial === 'far' || (denial !== null && sides > 2)) return null;
  const denied = denial === 'before' ? lastDenial(before, language.code) : from;
  return {
    point,
    side: denial === null ? side : 1 - side,
    word: clause.slice(denied, to),
    subject: subjectOf({ before, earlier: text.slice(0, start + from), after }, language.code),
    before,
    after,
  };
}

/** Where in a text the last word that denies begins. */
function lastDenial(text: string, language: string): number {
  const all = [...text.matchAll(new RegExp(languageOf(language).claims?.denial ?? '(?!)', 'giu'))];
  return all.at(-1)?.index ?? text.length;
}

/** A text in which words are found, and the place of each of its characters in what was written. */
function normalizeWithOffsets(text: string): { normalized: string; toRaw: (at: number) => number } {
  const places: number[] = [];
  let normalized = '';
  for (const { segment, index } of graphemes.segment(text)) {
    const form = normalize(segment);
    normalized += form;
    for (let at = 0; at < form.length; at += 1) places.push(index);
  }
  return { normalized, toRaw: (at) => places[at] ?? text.length };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A claim is shown by whole words, of which the pattern has the beginning. */
function wordEnd(clause: string, at: number, { code }: Language): number {
  if (code === 'ja' || code === 'zh') return at;
  return at + (/^[\p{L}\p{M}]*/u.exec(clause.slice(at))?.[0].length ?? 0);
}

/** So many words before a claim, and after it, a denial is of it; so many characters where words aren't spaced. */
const denialReach = { before: 5, after: 2, characters: 8 };

/** What begins a clause of its own: "no doubt that it was closed" denies nothing of it. */
const newClause = /(?<!\p{L})(?:that|dass|que|что|which|who|because|weil)(?!\p{L})/iu;

function denialOf(
  { before, after, ending }: { before: string; after: string; ending: string },
  language: string,
): 'before' | 'after' | 'far' | null {
  const isSpaced = /\s/u.test(before.trim()) || /\s/u.test(after.trim());
  const [left, right] = isSpaced
    ? [
        before
          .split(/\s+/u)
          .slice(-denialReach.before - 1)
          .join(' '),
        after
          .split(/\s+/u)
          .slice(0, denialReach.after + 1)
          .join(' '),
      ]
    : [before.slice(-denialReach.characters), after.slice(0, denialReach.characters)];
  if (denies(left, language) && !newClause.test(left.slice(lastDenial(left, language)))) return 'before';
  if (denies(`${ending}${right}`, language)) return 'after';
  return denies(`${before} ${after}`, language) ? 'far' : null;
}

/** A point, how many sides it has, and the words for them, a group for each side. */
type Point = { point: string; sides: number; pattern: RegExp };

const points = new Map<string, Point[]>();

/** All points on which a language has words for opposites. */
function pointsOf(language: Language): Point[] {
  const known = points.get(language.code);
  if (known) return known;
  const begin = unspaced.has(language.code)
    ? ''
    : String.raw`(?<![\p{L}\p{M}])${prefixes[language.code] ?? ''}`;
  const made = (language.claims?.opposites ?? '').split('\n').flatMap((line): Point[] => {
    const [point = '', words = ''] = line.split(':');
    if (words === '') return [];
    const sides = words.split('|').map((side) => side.match(/\S+/gu) ?? []);
    const groups = sides.map((side, at) => `(?<side${at}>${sourceOf(side)})`);
    const pattern = new RegExp(`${begin}(?:${groups.join('|')})`, 'gu');
    return [{ point: point.trim(), sides: sides.length, pattern }];
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
