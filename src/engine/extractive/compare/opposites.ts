import { areAlike, areSame, type Claim, claimsIn, meet, namesIn } from './claims.ts';
import { type Contradiction, isSame, type Sentence, type Side } from './facts.ts';
import { clausesOf, denies, ofNoun } from './negation.ts';
import { areOfTwo, isAtOneTime, isOfElse } from './same-thing.ts';
import { type SimilarityIndex, termsIn, termSetIn } from './similarity.ts';

/**
 * How much sentences and what stands beside them must share, to speak of the same that is open or closed; where one says
 * that nothing and nobody is so, only the rest tells what it speaks of; and of what a story has once.
 */
const least = { related: 0.08, ofNobody: 0.2, once: 0.02 };

/** Points that a story has once as a rule: where two articles each take one side, they speak of the same. */
const oncePoints = new Set(
  'arrest plea stay rebuild jobs sue charge serious warn fault concede ground drink ransom intent'.split(' '),
);

/** Where a sentence of one article claims the opposite of what one of another does of the same, a point once. */
export function oppositesBetween(
  index: SimilarityIndex,
  one: Sentence[],
  other: Sentence[],
): Contradiction[] {
  const theirs = Map.groupBy(other.flatMap(claimsIn), ({ point }) => point);
  return [...Map.groupBy(one.flatMap(claimsIn), ({ point }) => point)].flatMap(([point, mine]) => {
    const yours = theirs.get(point) ?? [];
    const isOnce = oncePoints.has(point) && isOneSided(mine) && isOneSided(yours);
    const found = mine.flatMap((a) =>
      yours.flatMap((b): Contradiction[] => {
        if (a.side === b.side || !isAtOneTime(a.sentence, b.sentence) || areOfTwo(a, b)) return [];
        const related = index.relations(a.sentence.at).get(b.sentence.at) ?? 0;
        const isKnown = isOnce && related >= least.once && !areOfOthers(a, b);
        if (!isKnown && !areOfOne(index, a, b, related)) return [];
        return [{ sides: [sideOf(a), sideOf(b)], score: Math.sqrt(related) }];
      }),
    );
    return found.toSorted((x, y) => y.score - x.score).slice(0, 1);
  });
}

const sideOf = ({ sentence, word }: Claim): Side => ({ sentence, value: word });

/** Who says that one was closed and one was open contradicts nobody. */
const isOneSided = (claims: readonly Claim[]): boolean => new Set(claims.map(({ side }) => side)).size === 1;

/** Whether its sentence claims the opposite, too. */
const isOpposed = ({ sentence, point, side }: Claim): boolean =>
  claimsIn(sentence).some((claim) => claim.point === point && claim.side !== side);

/** Whether two claims on a point are of the same subject; where neither has one, the rest of the sentences tells. */
function areOfOne(index: SimilarityIndex, a: Claim, b: Claim, related: number): boolean {
  const isNear = related >= least.related && index.likenesses(a.sentence.at).has(b.sentence.at);
  if (!isNear || countOthers(a.sentence, b.sentence) || isOpposed(a) || isOpposed(b)) return false;
  if (a.subject === null || b.subject === null) return related >= least.ofNobody;
  return areSame(a, b);
}

/** Whether two claims name others: each has another object or name, or one a name where the other's report has none of its words. */
function areOfOthers(a: Claim, b: Claim): boolean {
  if (a.object && b.object && !areAlike(a.object, b.object)) return true;
  const [ours, theirs] = [namesIn(a.subject), namesIn(b.subject)];
  if (ours.length > 0 && theirs.length > 0) return !meet(ours, theirs);
  return (ours.length > 0 && !knowsOf(a, b)) || (theirs.length > 0 && !knowsOf(b, a));
}

/** Whether a report that names somebody has a word for whom a claim of the other one is about, as far as that one tells. */
function knowsOf({ sentence }: Claim, { subject }: Claim): boolean {
  if (subject === null) return true;
  const told = termSetIn(`${sentence.before} ${sentence.text}`, sentence.language);
  return !told.isDisjointFrom(termSetIn(subject.text, subject.language));
}

const countsIn = ({ facts }: Sentence) => facts.filter(({ counted }) => counted.length > 0);

/** Sentences that count each another number may speak of others of a kind: "three are open", "two are closed". */
function countOthers(a: Sentence, b: Sentence): boolean {
  const [ours, theirs] = [countsIn(a), countsIn(b)];
  const isShared = ours.some((fact) => theirs.some((other) => isSame(fact, other)));
  return ours.length > 0 && theirs.length > 0 && !isShared;
}

/**
 * So much must a clause that denies share with a sentence that doesn't, and both sentences: less where no other sentence
 * has two of the words, or the one that they share, which others share by chance.
 */
const leastDenied = { shared: 0.4, rare: 0.2, alone: 0.3 };

/** What a clause of one article denies, and a sentence of another says. */
export function denialsBetween(index: SimilarityIndex, one: Sentence[], other: Sentence[]): Contradiction[] {
  return [...denialsOf(index, one, other), ...denialsOf(index, other, one)];
}

function denialsOf(index: SimilarityIndex, denying: Sentence[], saying: Sentence[]): Contradiction[] {
  const others = new Map(
    saying.filter(({ text, language }) => !denies(text, language)).map((sentence) => [sentence.at, sentence]),
  );
  /** Whether no third sentence of the two articles has a word. */
  const isRare = (word: string) =>
    [...termSetIn(word, denying[0]?.language ?? '')].some(
      (term) =>
        !term.startsWith('#') &&
        [...denying, ...saying].filter(({ at }) => index.terms[at]?.has(term)).length === 2,
    );
  return denying.flatMap((a) =>
    clausesOf(a.text)
      .filter((clause) => denies(clause, a.language))
      .flatMap((clause) =>
        [...index.relations(a.at).keys()].flatMap((at) => {
          const b = others.get(at);
          return b === undefined ? [] : (disputeOver(index, clause, [a, b], isRare) ?? []);
        }),
      ),
  );
}

function disputeOver(
  index: SimilarityIndex,
  clause: string,
  [a, b]: [Sentence, Sentence],
  isRare: (word: string) => boolean,
): Contradiction | null {
  const words = clause.match(/[\p{L}\p{M}’'-]{2,}/gu) ?? [];
  const shared = words.filter((word) => index.containment(termsIn(word, a.language), b.at) > 0);
  const share = index.containment(termsIn(clause, a.language), b.at);
  const score = Math.sqrt((index.relations(a.at).get(b.at) ?? 0) * share);
  if (!isScopeShared(clause, shared, a.language) || !isAtOneTime(a, b)) return null;
  if (shared.some((word) => isOfElse(word, clause, b.text, a.language))) return null;
  if (score < enoughOf(shared.length, shared.filter(isRare).length)) return null;
  const [value = ''] = shared.toSorted((x, y) => y.length - x.length);
  const sideIn = (sentence: Sentence): Side => ({ sentence, value });
  return { sides: [sideIn(a), sideIn(b)], score };
}

/** Of how many words are shared, and of these, no other sentence has. */
function enoughOf(shared: number, rare: number): number {
  if (rare > 1) return leastDenied.rare;
  if (shared > 1) return leastDenied.shared;
  return rare > 0 ? leastDenied.alone : Infinity;
}

/** Whether some of what two share isn't what only a "no" about something else stands at. */
function isScopeShared(clause: string, shared: readonly string[], language: string): boolean {
  const nouns = clause.match(ofNoun) ?? [];
  const isOther = (noun: string) => !shared.some((word) => noun.endsWith(word));
  return !nouns.every(isOther) || denies(clause.replaceAll(ofNoun, ' '), language);
}
