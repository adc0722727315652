import type { Fact } from '../../facts.ts';
import { mayOppose } from './claims.ts';
import { closeness, isCompatible, isDate, isSame, isTime, keyOf, keysOf } from './facts.ts';
import type { SentenceIndex } from './sentences.ts';
import type { Stated } from './stated.ts';

/** Two sentences of two articles that say of the same thing something else; `values` are what each has there. */
export type Dispute = { sides: [Stated, Stated]; values: [string, string]; facts: Fact[]; score: number };

/**
 * What tells that two different facts of a kind are about the same thing, beside how much their sentences share: how near
 * the facts are, that no other fact could be meant, and that neither article has both. The weights are a logistic
 * regression's over nine stories of our own, in parts of the first.
 */
const weights = { close: 0.44, lone: 0.27, known: -0.17 };
const leastScore = 0.72;
/** Two languages share less, and that by chance more often. */
const leastAcross = 0.76;

/** Facts that are less close than this are rarely about the same. */
const leastClose = 0.25;
/** As near as this, another fact of the kind could be meant. */
const rivalClose = 0.4;

type Claim = { fact: Fact; sentence: Stated };

/** Where two articles differ in a figure or a date of a kind, each in one dispute at most. */
export function factDisputes(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  const [ours, theirs] = [claimsIn(one), claimsIn(other)];
  const pairs = ours.all.flatMap((a) =>
    candidatesFor(index, a, theirs)
      .filter((b) => !isAgreed(index, a, b, theirs) && !isAgreed(index, b, a, ours))
      .map((b) => ({ a, b, score: scoreOf(index, a, b, ours, theirs) })),
  );
  const taken = new Set<Fact>();
  return pairs
    .filter(({ a, b, score }) => score >= (isAcross(a, b) ? leastAcross : leastScore))
    .toSorted((x, y) => y.score - x.score)
    .filter(({ a, b }) => {
      const isFree = !taken.has(a.fact) && !taken.has(b.fact);
      if (isFree) taken.add(a.fact).add(b.fact);
      return isFree;
    })
    .map(({ a, b, score }) => ({
      sides: [a.sentence, b.sentence],
      values: [a.fact.text, b.fact.text],
      facts: [a.fact, b.fact],
      score,
    }));
}

/** What an article claims, in its order, by kind and sentence, and as keys. */
type Claims = {
  all: Claim[];
  byKind: Map<string, Claim[]>;
  bySentence: Map<number, Claim[]>;
  keys: Set<string>;
};

function claimsIn(sentences: readonly Stated[]): Claims {
  const all = sentences.flatMap((sentence) => sentence.facts.map((fact) => ({ fact, sentence })));
  return {
    all,
    byKind: Map.groupBy(all, ({ fact }) => fact.kind),
    bySentence: Map.groupBy(all, ({ sentence }) => sentence.at),
    keys: new Set(all.flatMap(({ fact }) => keysOf(fact))),
  };
}

/** Facts of the same kind: in sentences that share something, and the only one there is. */
function candidatesFor(index: SentenceIndex, claim: Claim, theirs: Claims): Claim[] {
  const { fact, sentence } = claim;
  const near = [...index.relations(sentence.at).keys()].flatMap((at) => theirs.bySentence.get(at) ?? []);
  const lone = rivalsOf(fact, theirs);
  const found = new Set([...near, ...(lone.length === 1 ? lone : [])]);
  return [...found].filter(
    (rival) =>
      rival.fact.kind === fact.kind &&
      closeness(fact, rival.fact) >= leastClose &&
      !isCompatible(fact, rival.fact) &&
      canBeSame(claim, rival),
  );
}

/**
 * Whether two facts of a kind can be of one thing: both gone by, or both to come; counted by the same Asian counter, and
 * not as what is open here and closed there.
 */
function canBeSame(a: Claim, b: Claim): boolean {
  if (isDate(a.fact)) return isToCome(a) === null || isToCome(b) === null || isToCome(a) === isToCome(b);
  const [one, other] = [a, b].map(({ fact }) => fact.counted.find((word) => asianCounter.test(word)));
  const isCounter = isAcross(a, b) || one === undefined || other === undefined || one === other;
  return isCounter && !(saysWhat(a.fact) && mayOppose(a.sentence, b.sentence));
}

const isAcross = (a: Claim, b: Claim): boolean => a.sentence.language !== b.sentence.language;

const asianCounter = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

/** Whether a date is after its article's; null where that is open. */
function isToCome({ fact, sentence: { published } }: Claim): boolean | null {
  return published === null || published.startsWith(fact.text) ? null : fact.text > published;
}

/** Those that could stand in the place of a fact, two at most. */
function rivalsOf(fact: Fact, { byKind }: Claims): Claim[] {
  const found: Claim[] = [];
  for (const claim of byKind.get(fact.kind) ?? []) {
    const isMeant =
      closeness(fact, claim.fact) > rivalClose && (!saysWhat(fact) || countSame(fact, claim.fact));
    if (isMeant) found.push(claim);
    if (found.length === 2) break;
  }
  return found;
}

/** Whether a number says what it counts. */
const saysWhat = ({ kind, counted }: Fact): boolean => kind.startsWith('plain') && counted.length > 0;
const countSame = (fact: Fact, rival: Fact): boolean =>
  fact.counted.some((word) => rival.counted.includes(word));

function scoreOf(index: SentenceIndex, a: Claim, b: Claim, ours: Claims, theirs: Claims): number {
  const canCountSame = !saysWhat(a.fact) || !saysWhat(b.fact) || countSame(a.fact, b.fact);
  const isLone = canCountSame && rivalsOf(b.fact, ours).length <= 1 && rivalsOf(a.fact, theirs).length <= 1;
  const isKnown = !isSmall(a.fact) && (theirs.keys.has(keyOf(a.fact)) || ours.keys.has(keyOf(b.fact)));
  // At any hour something else happens: then the sentences themselves have to be alike.
  const alike = isTime(a.fact) ? index.likenesses : index.relations;
  return (
    Math.sqrt(alike(a.sentence.at).get(b.sentence.at) ?? 0) +
    weights.close * closeness(a.fact, b.fact) ** 4 +
    (isLone && !isTime(a.fact) ? weights.lone : 0) +
    (isKnown ? weights.known : 0)
  );
}

/** Whether a fact is in the other article, too, in a sentence that is as near as the rival's: then it is no side. */
function isAgreed(index: SentenceIndex, { fact, sentence }: Claim, rival: Claim, theirs: Claims): boolean {
  if (rival.sentence.facts.some(({ text }) => text === fact.text)) return true;
  if (!theirs.keys.has(keyOf(fact))) return false;
  const relations = index.relations(sentence.at);
  const near = relations.get(rival.sentence.at) ?? 0;
  return (theirs.byKind.get(fact.kind) ?? []).some(
    (claim) => isSame(claim.fact, fact) && (relations.get(claim.sentence.at) ?? 0) >= near,
  );
}

/** A dozen or less: such numbers are everywhere. */
const isSmall = ({ kind, values: [value = 0] }: Fact): boolean => kind.startsWith('plain') && value <= 12;
