import { type Claim, claimsIn, isOpposite } from './claims.ts';
import type { Dispute } from './disputes.ts';
import { isSame } from './facts.ts';
import { type SentenceIndex, termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';
import { areOfTwo, isAtOneTime, type Made } from './same-thing.ts';
import { areOfOthers, areSame, isOfNobody, namesSomebody } from './subjects.ts';

/** A sentence that makes claims. */
type Claiming = { sentence: Stated; claims: Claim[] };

/** How much sentences and what stands beside them must share, to speak of the same that is open or closed. */
const leastRelated = 0.08;
/** Where one says that nothing and nobody is so, only the rest tells what it speaks of. */
const leastOfNobody = 0.2;

/** Of what a story has once. */
const leastOfOnce = 0.02;

/** Where a sentence of one article claims the opposite of what one of another does of the same, a point once. */
export function oppositesBetween(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  const others = new Map(claiming(other));
  const found = claiming(one).flatMap(([at, a]) =>
    [...index.relations(at)].flatMap(([near, related]) => {
      const b = others.get(near);
      const isNear = b && related >= leastRelated && index.likenesses(at).has(near);
      return isNear && isAtOneTime(a.sentence, b.sentence) && !countOthers(a.sentence, b.sentence)
        ? opposed(a, b, related)
        : [];
    }),
  );
  const all = [...found, ...lonePoints(index, [...claiming(one)], [...others])];
  return [...Map.groupBy(all, ({ point }) => point).values()].flatMap(
    (disputes) => disputes.toSorted((x, y) => y.dispute.score - x.dispute.score)[0]?.dispute ?? [],
  );
}

/** Points that a story has once as a rule: where two articles each take one side, they speak of the same. */
const oncePoints = new Set(
  'arrest plea stay rebuild jobs sue charge serious warn fault concede ground drink ransom intent report shot clean'.split(
    ' ',
  ),
);

function lonePoints(index: SentenceIndex, ours: [number, Claiming][], theirs: [number, Claiming][]): Found[] {
  const [one, other] = [ours, theirs].map((claiming) =>
    Map.groupBy(
      claiming.flatMap(([, { sentence, claims }]) =>
        claims.filter(({ point }) => oncePoints.has(point)).map((claim) => ({ sentence, claim })),
      ),
      ({ claim }) => claim.point,
    ),
  );
  return [...(one ?? [])].flatMap(([point, mine]) => {
    const yours = other?.get(point) ?? [];
    const sides = [mine, yours].map((all) => new Set(all.map(({ claim }) => claim.side)));
    if (sides.some(({ size }) => size !== 1) || !sides[0]?.isDisjointFrom(sides[1] ?? new Set())) return [];
    return mine.flatMap((a) =>
      yours
        .filter((b) => isAtOneTime(a.sentence, b.sentence) && !areOfTwo(a, b))
        .filter((b) => !areOfOthers(a.claim.subject, b.claim.subject) && isKnownTo(a, b) && isKnownTo(b, a))
        .flatMap((b) => {
          const related = index.relations(a.sentence.at).get(b.sentence.at) ?? 0;
          return related < leastOfOnce ? [] : [disputeOver(point, [a, b], related)];
        }),
    );
  });
}

/** The sentences that make claims, by their number. */
const claiming = (sentences: readonly Stated[]): [number, Claiming][] =>
  sentences.flatMap((sentence): [number, Claiming][] => {
    const claims = claimsIn(sentence);
    return claims.length === 0 ? [] : [[sentence.at, { sentence, claims }]];
  });

/** Whether a report that names nobody there speaks of whom the other one names, as far as that one tells. */
function isKnownTo({ sentence, claim: { subject } }: Made, { claim: { subject: other } }: Made): boolean {
  if (!namesSomebody(subject) || namesSomebody(other) || !other.before) return true;
  const told = termsIn(`${sentence.before} ${sentence.text}`, sentence.language);
  return [...termsIn(other.before.text, other.before.language).keys()].some((term) => told.has(term));
}

type Found = { point: string; dispute: Dispute };

const disputeOver = (point: string, [a, b]: [Made, Made], related: number): Found => ({
  point,
  dispute: {
    sides: [a.sentence, b.sentence],
    values: [a.claim.word, b.claim.word],
    facts: [],
    score: Math.sqrt(related),
  },
});

function opposed(a: Claiming, b: Claiming, related: number): Found[] {
  return a.claims.flatMap((claim) =>
    b.claims
      .filter((rival) => isOpposite(claim, rival) && isOfSame(claim, rival, related))
      .filter(() => isOneSided(claim, a.claims) && isOneSided(claim, b.claims))
      .map((rival): [Made, Made] => [
        { sentence: a.sentence, claim },
        { sentence: b.sentence, claim: rival },
      ])
      .filter(([one, other]) => !areOfTwo(one, other))
      .map((sides) => disputeOver(claim.point, sides, related)),
  );
}

/** Points on which one thing alone is spoken of, whatever follows the verb. */
const intransitive = new Set(
  'dead hurt hospital colour rise work free leave success alcohol safe known alone enough whole'.split(' '),
);

/** Where neither has anything that it is said of, the rest of the sentences tells. */
function isOfSame({ subject, point }: Claim, rival: Claim, related: number): boolean {
  if (isOfNobody(subject) || isOfNobody(rival.subject)) return related >= leastOfNobody;
  return areSame(subject, rival.subject, intransitive.has(point));
}

/** Who says that one was closed and one was open contradicts nobody. */
const isOneSided = ({ point }: Claim, claims: readonly Claim[]): boolean =>
  new Set(claims.filter((claim) => claim.point === point).map(({ side }) => side)).size === 1;

/** Sentences that count each another number may speak of others of a kind: "three are open", "two are closed". */
function countOthers(a: Stated, b: Stated): boolean {
  const [ours, theirs] = [a, b].map(({ facts }) => facts.filter(({ counted }) => counted.length > 0));
  if (!ours?.length || !theirs?.length) return false;
  return !ours.some((fact) => theirs.some((other) => isSame(fact, other)));
}
