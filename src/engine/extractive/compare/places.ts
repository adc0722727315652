import { givenNames } from '../gazetteer/given-names.ts';
import { languageOf } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';
import type { Dispute } from './disputes.ts';
import { isDate, isSame } from './facts.ts';
import { isAtOneTime, tellOfAnother } from './same-thing.ts';
import { type SentenceIndex, termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';

/** Where something was, by name, as a sentence has it: "in Leeds". */
type Place = { sentence: Stated; name: string };

/**
 * How much sentences must be alike that name two places of one thing; and, with what stands beside them, where a third
 * article has one of the places, too.
 */
const least = { alike: 0.12, backed: 0.03 };

/** Where two sentences of one language name each a place of which the other's article knows nothing, each in one dispute. */
export function placesBetween(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  if (one[0]?.language !== other[0]?.language) return [];
  const [ours, theirs] = [unknownTo(other, placesIn(one)), unknownTo(one, placesIn(other))];
  const pairs = ours.flatMap((a) =>
    theirs.flatMap((b) => {
      const score = scoreOf(index, a, b);
      return score > 0 && isOfOne(a.sentence, b.sentence) ? [{ a, b, score }] : [];
    }),
  );
  const taken = new Set<Place>();
  return pairs
    .toSorted((x, y) => y.score - x.score)
    .flatMap(({ a, b, score }) => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [{ sides: [a.sentence, b.sentence], values: [a.name, b.name], facts: [], score }];
    });
}

function placesIn(sentences: readonly Stated[]): Place[] {
  const surnames = new Set([...textOf(sentences).matchAll(twoNames)].map(([, last = '']) => last));
  return sentences.flatMap((sentence) => {
    const { language, text } = sentence;
    const pattern = languageOf(language).claims?.places ?? /(?!)/gu;
    return [...text.matchAll(pattern)].flatMap(({ groups }) => {
      const { name = '' } = groups ?? {};
      const [first = ''] = name.split(' ');
      const isPerson = givenNames.has(normalize(first)) || (language !== 'de' && surnames.has(first));
      return isPerson ? [] : [{ sentence, name }];
    });
  });
}

/** "De Ordax" is nowhere where "Pilar Ordax" is somebody; but a German noun stands before a place, too. */
const twoNames = /\p{Lu}\p{Ll}+(?= (\p{Lu}[\p{L}-]+))/gu;

const textOf = (sentences: readonly Stated[]): string => sentences.map(({ text }) => text).join('\n');

/** The places of whose names an article has no word. */
function unknownTo(article: readonly Stated[], places: readonly Place[]): Place[] {
  const text = textOf(article);
  return places.filter(({ name }) => name.split(' ').every((word) => !text.includes(word)));
}

/** Nothing where the sentences may be of two things. */
function scoreOf(index: SentenceIndex, a: Place, b: Place): number {
  const [alike, related] = [index.likenesses, index.relations].map(
    (shares) => shares(a.sentence.at).get(b.sentence.at) ?? 0,
  );
  const isBacked = [a, b].some(({ name, sentence: { language } }) => {
    const terms = [...termsIn(name, language).keys()].filter((term) => !term.startsWith('#'));
    return terms.length > 0 && index.bearersOf(terms) > 1;
  });
  if (isBacked && (related ?? 0) >= least.backed) return Math.sqrt(related ?? 0);
  const isAlike = (alike ?? 0) >= least.alike && shareWords(index, a, b) && shareWords(index, b, a);
  return isAlike ? Math.sqrt(alike ?? 0) : 0;
}

/** Whether another sentence has a word of one that is no name. */
function shareWords(index: SentenceIndex, { sentence: { text, language } }: Place, other: Place): boolean {
  const words = language === 'de' ? text : text.replaceAll(/(?<=\p{L}\s)\p{Lu}[\p{L}’'-]+/gu, ' ');
  return index.containment(termsIn(words, language), other.sentence.at) > 0;
}

/** Not where each tells of another time, another one of its kind, or another number: "400 there, 250 here". */
const isOfOne = (a: Stated, b: Stated): boolean =>
  isAtOneTime(a, b) && tellOfAnother(a) === tellOfAnother(b) && !countOthers(a, b);

const countOthers = (a: Stated, b: Stated): boolean =>
  a.facts.some(
    (fact) =>
      !isDate(fact) &&
      b.facts.some(({ kind }) => kind === fact.kind) &&
      !b.facts.some((rival) => isSame(fact, rival)),
  );
