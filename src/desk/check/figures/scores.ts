import { perLanguage } from '../languages/index.ts';
import { results } from '../languages/results.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Scan } from '../text/scan.ts';

/** The score of a match, "3:2"; `told` where it can be neither a time of day nor a range, `timed` where it may be a time. */
export type Score = {
  goals: readonly [number, number];
  told: boolean;
  timed: boolean;
  outcome: Outcome | null;
};

/** The names on the two sides of a match's result, folded. */
type Outcome = { winner: ReadonlySet<string>; loser: ReadonlySet<string> };

const pair =
  /(?<![\d.,:/–-])(\d{1,3})\s?(:|–|-|(?<=\s)(?:zu|to|a|x)(?=\s)|比|対|대)\s?(\d{1,3})(?![\d:/–-]|[.,]\d|\s?%)/gu;

/** What may be scores of a text. Their numbers stay what else they may be. */
export function scoresIn(scan: Scan): Score[] {
  const found = [...scan.text.matchAll(pair)];
  const outcome = found.length === 1 ? outcomeOf(scan) : null;
  return found.map(([, one = '', sign = '', other = '']): Score => {
    const goals = [Number(one), Number(other)] as const;
    const isTime = other.length === 2 && goals[0] <= 24 && goals[1] < 60;
    return { goals, told: sign === ':' && !isTime, timed: sign === ':' && isTime, outcome };
  });
}

const wordsOf = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'gu');

const resultsOf = perLanguage(({ tag }) => {
  const own = results[tag];
  return own
    ? { won: wordsOf(own.won), lost: wordsOf(own.lost), object: own.object ? wordsOf(own.object) : null }
    : null;
});

/** Who won, of a text with one word for it: who is named before it did what it says, to whom is named after it. */
function outcomeOf({ text, whole, language }: Scan): Outcome | null {
  const words = resultsOf(language);
  if (words === null) return null;
  const [won, lost] = [[...text.matchAll(words.won)], [...text.matchAll(words.lost)]];
  const [verb, another] = [...won, ...lost];
  if (!verb || another) return null;
  // "Gegen Borsk gewann Velden": the other way round.
  if (words.object !== null && text.slice(0, verb.index).search(words.object) >= 0) return null;
  const [before, after] = [
    namesIn(whole.slice(0, verb.index)),
    namesIn(whole.slice(verb.index + verb[0].length)),
  ];
  return won.length > 0 ? { winner: before, loser: after } : { winner: after, loser: before };
}

const namesIn = (text: string): Set<string> =>
  new Set(text.match(/(?<!\p{L})\p{Lu}\p{L}{3,}/gu)?.map((name) => normalizeText(name).slice(0, 5)));

const meet = (first: ReadonlySet<string>, second: ReadonlySet<string>) => !first.isDisjointFrom(second);

/** Whether two texts say of the same score that the other side won. */
export function isOtherOutcome(one: Score, other: Score): boolean {
  if (!isSameScore(one, other) || !one.outcome || !other.outcome) return false;
  const [own, theirs] = [one.outcome, other.outcome];
  return (
    meet(own.winner, theirs.loser) &&
    meet(own.loser, theirs.winner) &&
    !meet(own.winner, theirs.winner) &&
    !meet(own.loser, theirs.loser)
  );
}

/** Of the same goals: who is named first may have lost. */
export const isSameScore = ({ goals: [one, other] }: Score, { goals: [first, second] }: Score): boolean =>
  (one === first && other === second) || (one === second && other === first);
