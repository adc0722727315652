import type { Fact } from '../../facts.ts';
import { clauseAt } from './negation.ts';
import { canBeOfOne, measured } from './same-thing.ts';
import { type SimilarityIndex, termsIn } from './similarity.ts';
import {
  closeness,
  type Contradiction,
  isCompatible,
  isDate,
  isSame,
  isSmall,
  isTime,
  keyOf,
  keysOf,
  type PlacedFact,
  type Sentence,
  type Side,
} from './facts.ts';

/** Facts that are less close than this are rarely about the same. */
const leastClose = 0.25;

/** Less likely than this, two facts are about two things; as likely, neither is shown as agreed on. */
const leastLikely = 0.4;

/** The facts of an article, by kind and sentence, and as keys. */
type FactIndex = {
  all: PlacedFact[];
  byKind: Map<string, PlacedFact[]>;
  bySentence: Map<number, PlacedFact[]>;
  keys: Set<string>;
};

/** Where two articles have another figure or date of a kind, be it likely or doubtful that it is of the same thing. */
export function figuresBetween(index: SimilarityIndex, one: Sentence[], other: Sentence[]): Contradiction[] {
  const [ours, theirs] = [factsOf(one), factsOf(other)];
  const likelihood = likelihoodOf(index, ours, theirs);
  return ours.all.flatMap((a) =>
    alignedWith(index, a, theirs).flatMap((b): Contradiction[] => {
      const score = likelihood(a, b);
      return score > leastLikely ? [{ sides: [sideOf(a), sideOf(b)], score }] : [];
    }),
  );
}

const sideOf = ({ sentence, fact }: PlacedFact): Side => ({ sentence, value: fact.shown, fact });

function factsOf(sentences: readonly Sentence[]): FactIndex {
  const all = sentences.flatMap((sentence) =>
    sentence.facts.map((fact): PlacedFact => {
      const { language } = sentence;
      const text = clauseAt(sentence.text, fact.at);
      return { fact, sentence, text, clause: { terms: termsIn(text, language), language } };
    }),
  );
  return {
    all,
    byKind: Map.groupBy(all, ({ fact }) => fact.kind),
    bySentence: Map.groupBy(all, ({ sentence }) => sentence.at),
    keys: new Set(all.flatMap(({ fact }) => keysOf(fact))),
  };
}

/** Facts of the same kind, in sentences that share something, or the only one there is; and not what both can say. */
function alignedWith(index: SimilarityIndex, claim: PlacedFact, theirs: FactIndex): PlacedFact[] {
  const { fact, sentence } = claim;
  const near = [...index.relations(sentence.at).keys()].flatMap((at) => theirs.bySentence.get(at) ?? []);
  const ofKind = theirs.byKind.get(fact.kind) ?? [];
  const found = new Set(near.filter((rival) => rival.fact.kind === fact.kind));
  return [...found.union(new Set(ofKind.length === 1 ? ofKind : []))].filter(
    (rival) =>
      closeness(fact, rival.fact) >= leastClose &&
      !isCompatible(fact, rival.fact) &&
      !isIn(fact, rival.sentence) &&
      !isIn(rival.fact, sentence) &&
      canBeOfOne(index, claim, rival),
  );
}

/** Whether a sentence has a figure, too: then it is no side there. */
const isIn = (fact: Fact, { facts }: Sentence): boolean =>
  facts.some((held) => held.text === fact.text || isSame(held, fact));

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

/** As little related as this, two sentences tell the times of two events. */
const leastOfTimes = 0.3;
/** Less than two hours from a time that two articles have. */
const closeTimes = 0.6;

/** How likely two facts of a kind, of one article and of the other, are about the same thing, from 0 to 1. */
function likelihoodOf(index: SimilarityIndex, one: FactIndex, other: FactIndex) {
  const [ours, theirs] = [nearestIn(index, one), nearestIn(index, other)];
  return (a: PlacedFact, b: PlacedFact): number => {
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
const isBacked = (index: SimilarityIndex, fact: Fact): boolean =>
  !isDate(fact) &&
  !isSmall(fact) &&
  index.vocabularies.filter((own) => own.has(`=${keyOf(fact)}`)).length > 1;

/** At any hour something else happens: then the sentences themselves have to be alike. */
function relationOf(index: SimilarityIndex, a: PlacedFact, b: PlacedFact): number {
  const shares = isTime(a.fact) ? index.likenesses : index.relations;
  return Math.sqrt(shares(a.sentence.at).get(b.sentence.at) ?? 0);
}

/** How much a fact is related to the nearest of its kind in an article, but for one. */
function nearestIn(index: SimilarityIndex, { byKind }: FactIndex) {
  const known = new Map<PlacedFact, { rival: PlacedFact; related: number }[]>();
  return (fact: PlacedFact, but: PlacedFact): number => {
    const found =
      known.get(fact) ??
      (byKind.get(fact.fact.kind) ?? [])
        .map((rival) => ({ rival, related: relationOf(index, fact, rival) }))
        .toSorted((x, y) => y.related - x.related);
    known.set(fact, found);
    return found.find(({ rival }) => rival !== but)?.related ?? 0;
  };
}
