import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import { normalize } from '../text/normalize.ts';
import { clausesOf, denies } from './denials.ts';
import type { Dispute } from './disputes.ts';
import type { SentenceIndex } from './sentences.ts';
import type { Stated } from './stated.ts';

/** A claim that has an opposite: on which point, on which side of it, and in which words. */
type Claim = { point: string; side: number; word: string };
/** A sentence that makes some. */
type Claiming = { sentence: Stated; claims: Claim[] };

/** How much sentences and what stands beside them must share, to speak of the same that is open or closed. */
const leastRelated = 0.08;
/** Colours and the like, of which there are more than two, are of many things. */
const leastOfMany = 0.25;

/** Where a sentence of one article claims the opposite of what one of another does, a point once. */
export function oppositesBetween(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  const others = new Map(claiming(other));
  const found = claiming(one).flatMap(([at, a]) =>
    [...index.relations(at)].flatMap(([near, related]) => {
      const b = others.get(near);
      return b && related >= leastRelated && index.likenesses(at).has(near) ? opposed(a, b, related) : [];
    }),
  );
  return [...Map.groupBy(found, ({ point }) => point).values()].flatMap(
    (all) => all.toSorted((x, y) => y.dispute.score - x.dispute.score)[0]?.dispute ?? [],
  );
}

/** The sentences that make claims, by their number. */
const claiming = (sentences: readonly Stated[]): [number, Claiming][] =>
  sentences.flatMap((sentence): [number, Claiming][] => {
    const claims = claimsIn(sentence);
    return claims.length === 0 ? [] : [[sentence.at, { sentence, claims }]];
  });

function opposed(a: Claiming, b: Claiming, related: number): { point: string; dispute: Dispute }[] {
  return a.claims.flatMap((claim) =>
    b.claims
      .filter(({ point, side }) => point === claim.point && side !== claim.side)
      .filter(() => isOneSided(claim, a.claims) && isOneSided(claim, b.claims))
      .filter(() => !isOfMany(claim) || related >= leastOfMany)
      .map(({ word }) => ({
        point: claim.point,
        dispute: {
          sides: [a.sentence, b.sentence],
          values: [claim.word, word],
          facts: [],
          score: Math.sqrt(related),
        },
      })),
  );
}

/** Who says that one was closed and one was open contradicts nobody. */
const isOneSided = ({ point }: Claim, claims: readonly Claim[]): boolean =>
  new Set(claims.filter((claim) => claim.point === point).map(({ side }) => side)).size === 1;

const isOfMany = ({ point }: Claim): boolean => point === 'colour';

/** The claims of a sentence that have an opposite; a denial turns one of two round. */
function claimsIn({ text, language }: Stated): Claim[] {
  const { pattern, sides } = patternOf(languageOf(language));
  if (pattern === null) return [];
  return clausesOf(text).flatMap((clause) =>
    [...normalize(clause).matchAll(pattern)].flatMap(({ 0: word, index, groups = {} }) => {
      const found = sides.get(Object.keys(groups).find((name) => groups[name] !== undefined) ?? '');
      if (!found) return [];
      const isDenied = denies(`${clause.slice(0, index)} ${clause.slice(index + word.length)}`);
      if (isDenied && isOfMany({ ...found, word })) return [];
      return [
        {
          ...found,
          side: isDenied ? 1 - found.side : found.side,
          word: clause.slice(index, index + word.length),
        },
      ];
    }),
  );
}

type Pattern = { pattern: RegExp | null; sides: Map<string, { point: string; side: number }> };

const patterns = new Map<string, Pattern>();

/** All the words of a language that have an opposite as one pattern, with a group for each side of a point. */
function patternOf(language: Language): Pattern {
  const known = patterns.get(language.code);
  if (known) return known;
  const sides: Pattern['sides'] = new Map();
  const groups = (language.claims?.opposites ?? '').split('\n').flatMap((line) => {
    const [point = '', words = ''] = line.split(':');
    return words.split('|').flatMap((side, at) => {
      const all = side.match(/\S+/gu) ?? [];
      const name = `side${sides.size}`;
      if (all.length > 0) sides.set(name, { point: point.trim(), side: at });
      return all.length === 0 ? [] : [`(?<${name}>${sourceOf(all)})`];
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
