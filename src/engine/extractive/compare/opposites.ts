import { type Claim, claimsIn, isOpposite } from './claims.ts';
import type { Dispute } from './disputes.ts';
import { isDate, isSame } from './facts.ts';
import type { SentenceIndex } from './sentences.ts';
import type { Stated } from './stated.ts';
import { areSame, isOfNobody } from './subjects.ts';

/** A sentence that makes claims. */
type Claiming = { sentence: Stated; claims: Claim[] };

/** How much sentences and what stands beside them must share, to speak of the same that is open or closed. */
const leastRelated = 0.08;
/** Where one says that nothing and nobody is so, only the rest tells what it speaks of. */
const leastOfNobody = 0.2;

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
      .filter((rival) => isOpposite(claim, rival) && isOfSame(claim, rival, related))
      .filter(() => isOneSided(claim, a.claims) && isOneSided(claim, b.claims))
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

/** What was closed on one day may be open on another. */
function isAtOneTime(a: Stated, b: Stated): boolean {
  const [ours, theirs] = [a, b].map(({ facts }) => facts.filter(isDate).map(({ text }) => text));
  if (!ours?.length || !theirs?.length) return true;
  return ours.some((date) => theirs.some((other) => other.startsWith(date) || date.startsWith(other)));
}

/** Sentences that count each another number may speak of others of a kind: "three are open", "two are closed". */
function countOthers(a: Stated, b: Stated): boolean {
  const [ours, theirs] = [a, b].map(({ facts }) => facts.filter(({ counted }) => counted.length > 0));
  if (!ours?.length || !theirs?.length) return false;
  return !ours.some((fact) => theirs.some((other) => isSame(fact, other)));
}
