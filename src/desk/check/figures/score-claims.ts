import { claim, type Claim } from './claim.ts';
import { isSameScore, type Score } from './scores.ts';

/** Scores are compared with scores; where the sentences tell none, with the numbers that they have. */
export const scoreClaims = (scores: Score[]): Claim[] =>
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
