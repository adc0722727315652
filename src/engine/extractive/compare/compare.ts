import type { Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import type { ReadFacts } from '../../facts.ts';
import { causesBetween } from './causes.ts';
import { denialsBetween, denies } from './denials.ts';
import { type Dispute, factDisputes } from './disputes.ts';
import { bears, keyOf, keysOf } from './facts.ts';
import { oppositesBetween } from './opposites.ts';
import { indexSentences, type SentenceIndex, termsIn } from './sentences.ts';
import { type Stated, statedIn } from './stated.ts';

/** So many of each are shown: of what one says, an article. */
const most = { agreed: 10, disputed: 8, only: 3 };

/** Sentences that share this much say much the same. */
const alike = 0.25;

/**
 * Compares articles by their sentences alone: what two or more say with the same figures, where they differ, and what is
 * said by one. Nothing where they are about nothing in common.
 */
export function compare(
  dossier: Dossier,
  readFacts: ReadFacts,
): { answerable: boolean; statements: Statement[] } {
  const index = indexSentences(dossier, readFacts);
  const articles = statedIn(dossier, readFacts);
  const disputes = disputesIn(index, articles);
  const points = pointsOf(disputes).slice(0, most.disputed);
  const agreed = agreedIn(index, articles.flat(), disputes);
  if (agreed.length === 0 && pairsAlike(index, articles.flat()) < 2)
    return { answerable: false, statements: [] };
  const shared = new Set([...agreed, ...points.flat()].flatMap(({ evidence }) => evidence));
  const only = articles.flatMap((own, at) => onlyIn(index, own, articles.toSpliced(at, 1).flat(), shared));
  return { answerable: true, statements: [...agreed, ...points.flat(), ...only] };
}

/** The other sides of what a sentence says and other articles dispute, among sentences that share a word with a question. */
export function otherSides(
  dossier: Dossier,
  readFacts: ReadFacts,
  at: number,
  question: string,
): Statement[] {
  const index = indexSentences(dossier, readFacts);
  const points = pointsOf(disputesIn(index, statedIn(dossier, readFacts)));
  const asked = termsIn(question, dossier.language);
  return points
    .filter((sides) => sides.some(({ evidence }) => evidence.includes(at)))
    .flatMap((sides) => sides.filter(({ evidence: [other = at] }) => other !== at))
    .filter(({ evidence: [other = at] }) => index.containment(asked, other) > 0)
    .map(({ text, evidence }) => ({ label: '', text, evidence }));
}

const finders = [factDisputes, oppositesBetween, denialsBetween, causesBetween];

const disputesIn = (index: SentenceIndex, articles: Stated[][]): Dispute[] =>
  articles.flatMap((one, at) =>
    articles.slice(at + 1).flatMap((other) => finders.flatMap((find) => find(index, one, other))),
  );

const pairsAlike = (index: SentenceIndex, sentences: Stated[]): number =>
  sentences.flatMap(({ at }) => [...index.likenesses(at).values()].filter((like) => like >= alike)).length /
  2;

/** Disputes that share a figure are one point, with a side of each article; the surest first. */
function pointsOf(disputes: Dispute[]): Statement[][] {
  const points: { sides: Stated[]; values: string[] }[] = [];
  for (const { sides, values } of disputes.toSorted((a, b) => b.score - a.score)) {
    const known = points.find((point) =>
      sides.some((side, at) =>
        point.sides.some((other, place) => other.at === side.at && point.values[place] === values[at]),
      ),
    );
    if (!known) points.push({ sides: [...sides], values: [...values] });
    else
      for (const [at, side] of sides.entries())
        if (known.sides.every(({ article }) => article !== side.article)) {
          known.sides.push(side);
          known.values.push(values[at] ?? '');
        }
  }
  return points.map(({ sides, values }) => {
    const label = `disputed: ${[...new Set(values)].join(' / ')}`;
    return sides.map(({ text, at }) => ({ label, text, evidence: [at] }));
  });
}

/** A sentence whose figures, dates and denials another article has too, with most of its words; none is in dispute. */
function agreedIn(index: SentenceIndex, sentences: Stated[], disputes: Dispute[]): Statement[] {
  const pairs = new Set(disputes.flatMap(({ sides: [a, b] }) => [`${a.at} ${b.at}`, `${b.at} ${a.at}`]));
  const facts = new Set(disputes.flatMap((dispute) => dispute.facts));
  const candidates = sentences.flatMap((sentence) => {
    if (sentence.facts.some((fact) => facts.has(fact))) return [];
    const near = [...index.likenesses(sentence.at)].toSorted(([, a], [, b]) => b - a);
    const fitting = near.flatMap(([at, like]) => {
      const other = sentences[at];
      const isFitting = other && !pairs.has(`${sentence.at} ${at}`) && isSaidBy(index, sentence, other, like);
      return isFitting ? [other] : [];
    });
    const bearers = [...Map.groupBy(fitting, ({ article }) => article).values()].flatMap(
      ([best]) => best ?? [],
    );
    const relations = bearers.map(({ at }) => index.relations(sentence.at).get(at) ?? 0);
    return bearers.length === 0
      ? []
      : [{ sentence, bearers, score: Math.max(...relations) + bearers.length }];
  });
  const used = new Set<number>();
  const agreed: Statement[] = [];
  for (const { sentence, bearers } of candidates.toSorted((a, b) => b.score - a.score)) {
    const evidence = [sentence, ...bearers].map(({ at }) => at);
    if (agreed.length >= most.agreed || evidence.some((at) => used.has(at))) continue;
    for (const at of evidence) used.add(at);
    agreed.push({ label: 'agreed', text: sentence.text, evidence });
  }
  return agreed;
}

/** Whether another sentence says as much; where no figure or date tells it, most of the words have to. */
function isSaidBy(index: SentenceIndex, sentence: Stated, other: Stated, like: number): boolean {
  const least = sentence.facts.length > 0 ? { like: 0.25, share: 0.3 } : { like: 0.45, share: 0.8 };
  return (
    like >= least.like &&
    index.containment(index.terms[sentence.at] ?? new Map(), other.at) >= least.share &&
    denies(sentence.text) === denies(other.text) &&
    bears(sentence, other)
  );
}

/** Sentences with figures or dates that no other article has, which are like none of theirs: those that state most. */
function onlyIn(
  index: SentenceIndex,
  sentences: Stated[],
  others: Stated[],
  shared: ReadonlySet<number>,
): Statement[] {
  const held = new Set(others.flatMap(({ facts }) => facts.flatMap(keysOf)));
  const scored = sentences.flatMap((sentence) => {
    const own = sentence.facts.filter((fact) => !held.has(keyOf(fact)));
    const isKnown =
      shared.has(sentence.at) || [...index.likenesses(sentence.at).values()].some((like) => like >= alike);
    return isKnown || own.length === 0 ? [] : [{ sentence, score: own.length }];
  });
  const chosen = scored.toSorted((a, b) => b.score - a.score).slice(0, most.only);
  return chosen
    .map(({ sentence: { text, at } }) => ({ label: 'only', text, evidence: [at] }))
    .toSorted((a, b) => (a.evidence[0] ?? 0) - (b.evidence[0] ?? 0));
}
