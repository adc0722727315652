import type { Scan } from '../text/scan.ts';

/** The score of a match, "3:2"; `told` where it can be neither a time of day nor a range, `timed` where it may be a time. */
export type Score = { goals: readonly [number, number]; told: boolean; timed: boolean };

const pair =
  /(?<![\d.,:/–-])(\d{1,3})\s?(:|–|-|(?<=\s)(?:zu|to|a|x)(?=\s)|比|対|대)\s?(\d{1,3})(?![\d:/–-]|[.,]\d|\s?%)/gu;

/** What may be scores of a text. Their numbers stay what else they may be. */
export const scoresIn = ({ text }: Scan): Score[] =>
  Array.from(text.matchAll(pair), ([, one = '', sign = '', other = '']): Score => {
    const goals = [Number(one), Number(other)] as const;
    const isTime = other.length === 2 && goals[0] <= 24 && goals[1] < 60;
    return { goals, told: sign === ':' && !isTime, timed: sign === ':' && isTime };
  });

/** Of the same goals: who is named first may have lost. */
export const isSameScore = ({ goals: [one, other] }: Score, { goals: [first, second] }: Score): boolean =>
  (one === first && other === second) || (one === second && other === first);
