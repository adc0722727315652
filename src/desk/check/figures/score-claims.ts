import { claim, type Claim } from './claim.ts';
import type { Held } from './held.ts';
import { isOtherOutcome, isSameScore, type Score } from './scores.ts';

/** What scores there are, and who won, where both texts tell it. */
export const scoreClaims = (scores: Score[]): Claim[] => [...goalClaims(scores), ...outcomeClaims(scores)];

/** Scores are compared with scores; where the sentences tell none, with the numbers that they have. */
const goalClaims = (scores: Score[]): Claim[] =>
  scores
    .filter(({ told }) => told)
    .map((score) =>
      claim(
        'figure',
        (held) => {
          const all = [...held.scores, ...held.title.scores];
          if (all.some((other) => isSameScore(score, other))) return 'held';
          const isCounted = score.goals.every((goals) =>
            held.figures.some(({ values }) => values[0] === goals),
          );
          return isCounted || !all.some(({ told }) => told) ? 'unchecked' : 'missing';
        },
        (held) => held.scores.some((other) => other.told && !scores.some((each) => isSameScore(each, other))),
      ),
    );

const outcomeClaims = (scores: Score[]): Claim[] =>
  scores
    .filter(({ outcome }) => outcome !== null)
    .map((score) => {
      const isRefuted = ({ scores: held }: Held) => {
        const told = held.filter((other) => other.outcome !== null && isSameScore(score, other));
        return told.length > 0 && told.every((other) => isOtherOutcome(score, other));
      };
      return claim('figure', (held) => (isRefuted(held) ? 'missing' : 'held'), isRefuted);
    });
