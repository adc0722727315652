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
  const { pattern, sides } = patternOf(language);
  if (pattern === null) return [];
  let read = 0;
  return clausesOf(text).flatMap((clause) => {
    const start = text.indexOf(clause, read);
    read = start + clause.length;
    const { normalized, toRaw } = normalizeWithOffsets(clause);
    return [...normalized.matchAll(pattern)].flatMap(({ 0: match, index, groups = {} }): Claim[] => {
      const meant = sides.get(Object.keys(groups).find((name) => groups[name] !== undefined) ?? '');
      if (!meant) return [];
      const from = toRaw(index);
      const to = wordEnd(clause, toRaw(index + match.length), language);
      const [before, after] = [clause.slice(0, from), clause.slice(to)];
      const denial = denialOf(
        {
          before: before.replaceAll(ofNoun, ' '),
          after,
          ending: clause.slice(toRaw(index + match.length), to),
        },
        code,
      );
      if (denial === 'far' || (denial === 'near' && meant.isOfMany)) return [];
      return [
        {
          point: meant.point,
          side: denial === 'near' ? 1 - meant.side : meant.side,
          word: clause.slice(from, to),
          subject: subjectOf({ before, earlier: text.slice(0, start + from), after }, code),
        },
      ];
    });
  });
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
): 'near' | 'far' | null {
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
  if (denies(left, language) && !newClause.test(left)) return 'near';
  if (denies(`${ending}${right}`, language)) return 'near';
  return denies(`${before} ${after}`, language) ? 'far' : null;
}

type Pattern = { pattern: RegExp | null; sides: Map<string, Meant> };
/** What a word claims; whether it is one of more than two. */
type Meant = { point: string; side: number; isOfMany: boolean };

const patterns = new Map<string, Pattern>();

/** All the words of a language that have an opposite as one pattern, with a group for each side of a point. */
function patternOf(language: Language): Pattern {
  const known = patterns.get(language.code);
  if (known) return known;
  const sides: Pattern['sides'] = new Map();
  const groups = (language.claims?.opposites ?? '').split('\n').flatMap((line) => {
    const [point = '', words = ''] = line.split(':');
    const ofPoint = words.split('|');
    return ofPoint.flatMap((side, at) => {
      const all = side.match(/\S+/gu) ?? [];
      if (all.length === 0) return [];
      const name = `side${sides.size}`;
      sides.set(name, { point: point.trim(), side: at, isOfMany: ofPoint.length > 2 });
      return [`(?<${name}>${sourceOf(all)})`];
    });
  });
  const begin = unspaced.has(language.code)
    ? ''
    : String.raw`(?<![\p{L}\p{M}])${prefixes[language.code] ?? ''}`;
  const pattern = groups.length === 0 ? null : new RegExp(`${begin}(?:${groups.join('|')})`, 'gu');
  patterns.set(language.code, { pattern, sides });
  return { pattern, sides };
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
