import type { Fact } from '../../facts.ts';
import { closeness, isDate, isTime, keyOf } from './facts.ts';
import type { FactIndex, PlacedFact } from './placed-facts.ts';
import type { SentenceIndex } from './sentences.ts';

/**
 * What tells that two different facts of a kind are about the same thing, as log odds: the weights of a logistic
 * regression over a dozen stories of our own, each left out in turn.
 */
const weights = {
  bias: -2.8,
  related: 1.5,
  alike: 1.4,
  clause: 1,
  close: 2.9,
  topic: 1.5,
  ahead: 3,
  known: -1.6,
  backed: 0.6,
  small: -0.9,
  date: -1.7,
};

/** Concepts that tell what a figure or a date is of: other words for them are the same. */
export const measured: ReadonlySet<string> = new Set(
  'insure evacuate rescue missing trapped aboard guest critical protest inspect repair opened speed distance depth height width ticket member contract goal animal firefighter reopen return launch land sink raise sample loss participant refund hurt die damage vote arrest wage profit penalty prison delay'
    .split(' ')
    .map((concept) => `#${concept}`),
);

/** As little related as this, two sentences tell the times of two events. */
const leastOfTimes = 0.3;
/** Less than two hours from a time that two articles have. */
const closeTimes = 0.6;

/** How likely two facts of a kind, of one article and of the other, are about the same thing, from 0 to 1. */
export function relateFacts(
  index: SentenceIndex,
  one: FactIndex,
  other: FactIndex,
): (a: PlacedFact, b: PlacedFact) => number {
  const [ours, theirs] = [nearestIn(index, one), nearestIn(index, other)];
  return (a, b) => {
    const related = relationOf(index, a, b);
    const isKnown = other.keys.has(keyOf(a.fact)) || one.keys.has(keyOf(b.fact));
    const backed = !isKnown && [a, b].some(({ fact }) => isBacked(index, fact));
    const close = closeness(a.fact, b.fact);
    if (isTime(a.fact) && related < leastOfTimes && !(backed && close > closeTimes)) return 0;
    const isShared = (term: string) => measured.has(term) && b.clause.terms.has(term);
    const features: [keyof typeof weights, number][] = [
      ['bias', 1],
      ['related', related],
      ['alike', Math.sqrt(index.likenesses(a.sentence.at).get(b.sentence.at) ?? 0)],
      ['clause', Math.sqrt(index.likeness(a.clause, b.clause))],
      ['close', close],
      ['topic', Number([...a.clause.terms.keys()].some(isShared))],
      ['ahead', related - Math.max(theirs(a, b), ours(b, a))],
      ['known', Number(isKnown && !isSmall(a.fact))],
      ['backed', Number(backed)],
      ['small', Number(isSmall(a.fact) && isSmall(b.fact))],
      ['date', Number(isDate(a.fact))],
    ];
    const odds = Math.exp(features.reduce((sum, [name, value]) => sum + value * weights[name], 0));
    return odds / (1 + odds);
  };
}

/** Whether two articles have a figure: then it belongs to the story, and what the third has instead is its own version. */
const isBacked = (index: SentenceIndex, fact: Fact): boolean =>
  !isDate(fact) && !isSmall(fact) && index.bearersOf([`=${keyOf(fact)}`]) > 1;

/** At any hour something else happens: then the sentences themselves have to be alike. */
function relationOf(index: SentenceIndex, a: PlacedFact, b: PlacedFact): number {
  const shares = isTime(a.fact) ? index.likenesses : index.relations;
  return Math.sqrt(shares(a.sentence.at).get(b.sentence.at) ?? 0);
}

/** How much a fact is related to the nearest of its kind in an article, but for one. */
function nearestIn(
  index: SentenceIndex,
  { byKind }: FactIndex,
): (fact: PlacedFact, but: PlacedFact) => number {
  const known = new Map<PlacedFact, { rival: PlacedFact; related: number }[]>();
  return (fact, but) => {
    const found =
      known.get(fact) ??
      (byKind.get(fact.fact.kind) ?? [])
        .map((rival) => ({ rival, related: relationOf(index, fact, rival) }))
        .toSorted((x, y) => y.related - x.related);
    known.set(fact, found);
    return found.find(({ rival }) => rival !== but)?.related ?? 0;
  };
}

/** A dozen or less: such numbers are everywhere. */
const isSmall = ({ kind, values: [value = 0] }: Fact): boolean => kind.startsWith('plain') && value <= 12;
