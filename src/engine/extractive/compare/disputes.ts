import type { Fact } from '../../facts.ts';
import { closeness, isCompatible, isSame } from './facts.ts';
import { relateFacts } from './likelihood.ts';
import { type FactIndex, indexFacts, type PlacedFact } from './placed-facts.ts';
import { canBeOfOne, type Tells } from './same-thing.ts';
import type { SentenceIndex } from './sentences.ts';
import type { Stated } from './stated.ts';

/** Two sentences of two articles that say of the same thing something else; `values` are what each has there. */
export type Dispute = { sides: [Stated, Stated]; values: [string, string]; facts: Fact[]; score: number };

/** Facts that are less close than this are rarely about the same. */
const leastClose = 0.25;

/** As likely as this, two facts are shown as a dispute; as this, neither is shown as agreed on. */
const least = { disputed: 0.5, doubtful: 0.4 };

/** Two facts of a kind of two articles, and how likely they are about the same thing. */
type Pair = { a: PlacedFact; b: PlacedFact; score: number };

/** Where two articles differ in a figure or a date of a kind, each in one dispute at most. */
export function factDisputes(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  const taken = new Set<Fact>();
  return pairsOf(index, one, other)
    .filter(({ score }) => score > least.disputed)
    .toSorted((x, y) => y.score - x.score)
    .filter(({ a, b }) => {
      const isFree = !taken.has(a.fact) && !taken.has(b.fact);
      if (isFree) taken.add(a.fact).add(b.fact);
      return isFree;
    })
    .map(({ a, b, score }) => ({
      sides: [a.sentence, b.sentence],
      values: [a.fact.shown, b.fact.shown],
      facts: [a.fact, b.fact],
      score,
    }));
}

/** The facts that another article may dispute. */
export const doubtfulFacts = (index: SentenceIndex, one: Stated[], other: Stated[]): Fact[] =>
  pairsOf(index, one, other)
    .filter(({ score }) => score > least.doubtful)
    .flatMap(({ a, b }) => [a.fact, b.fact]);

function pairsOf(index: SentenceIndex, one: Stated[], other: Stated[]): Pair[] {
  const [ourTerms, theirTerms] = [one, other].map(
    (sentences) => new Set(sentences.flatMap(({ at }) => [...(index.terms[at]?.keys() ?? [])])),
  );
  const tells: Tells = ({ sentence }, terms) =>
    !(sentence.article === one[0]?.article ? ourTerms : theirTerms)?.isDisjointFrom(terms);
  const [ours, theirs] = [indexFacts(one), indexFacts(other)];
  const likelihood = relateFacts(index, ours, theirs);
  return ours.all.flatMap((a) =>
    candidatesFor(index, a, theirs, tells).map((b) => ({ a, b, score: likelihood(a, b) })),
  );
}

/** Facts of the same kind: in sentences that share something, and the only one there is. */
function candidatesFor(
  index: SentenceIndex,
  claim: PlacedFact,
  theirs: FactIndex,
  tells: Tells,
): PlacedFact[] {
  const { fact, sentence } = claim;
  const near = [...index.relations(sentence.at).keys()].flatMap((at) => theirs.bySentence.get(at) ?? []);
  const ofKind = theirs.byKind.get(fact.kind) ?? [];
  const found = new Set([...near, ...(ofKind.length === 1 ? ofKind : [])]);
  return [...found].filter(
    (rival) =>
      rival.fact.kind === fact.kind &&
      closeness(fact, rival.fact) >= leastClose &&
      !isCompatible(fact, rival.fact) &&
      !isIn(fact, rival.sentence) &&
      !isIn(rival.fact, sentence) &&
      canBeOfOne(claim, rival, tells),
  );
}

/** Whether a sentence has a figure, too: then it is no side there. */
const isIn = (fact: Fact, { facts }: Stated): boolean =>
  facts.some((held) => held.text === fact.text || (held.kind === fact.kind && isSame(held, fact)));
