import { languages } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Scan } from '../text/scan.ts';

/**
 * Which way something went, by a figure: `level` where the figure is what it came to ("to 5%"), else it is the change.
 * `of` is the beginning of a word for what may shrink while something else grows: "losses".
 */
export type Trend = {
  to: 'up' | 'down';
  level: boolean;
  /** Whether a word leaves no doubt that it is the change: "by 5%". */
  by: boolean;
  of: string | null;
};

type Words = {
  up: RegExp;
  down: RegExp;
  not: RegExp | null;
  open: RegExp;
  levelBefore: RegExp;
  levelAfter: RegExp;
  byBefore: RegExp;
};

export const notLetter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]`;

const any = (words: string) => new RegExp(`(?<!${notLetter})(?:${words})(?!${notLetter})`, 'gu');

const wordsByTag = new Map(
  languages.flatMap(({ tag, trends }): [string, Words][] => {
    if (!trends) return [];
    const { up, down, not, open, level = {}, by } = trends;
    return [
      [
        tag,
        {
          up: any(up),
          down: any(down),
          not: not === undefined ? null : any(not),
          open: any(open),
          levelBefore: new RegExp(String.raw`(?:${level.before ?? '(?!)'})\s?[$€£₩¥]?$`, 'u'),
          byBefore: new RegExp(String.raw`(?:${by ?? '(?!)'})\s?[$€£₩¥]?$`, 'u'),
          levelAfter: new RegExp(String.raw`^[^\s\d]{0,6}?(?:${level.after ?? '(?!)'})`, 'u'),
        },
      ],
    ];
  }),
);

const denial = new RegExp(
  languages
    .flatMap(({ trends }) => trends?.not ?? [])
    .map((words) => any(words).source)
    .join('|'),
  'u',
);

/** Whether a text says "not", or another word that takes back what it says, in any language. */
export const isDenied = (text: string): boolean => denial.test(normalizeText(text));

/** What separates statements of one sentence; a comma or point among digits doesn't. */
const border = /[;:。；：！？!?]|[,،，、.](?!\d)/gu;

/** How far a word for it may stand from a bare number: "rose by 12,300", "12,300 fewer". */
const near = 40;

/** Which way the clause that a figure stands in says that things went; a short one leaves it to its sentence. */
export function trendOf(scan: Scan, at: number, end: number, isBare: boolean): Trend | null {
  const words = wordsByTag.get(scan.language);
  if (!words) return null;
  const before = normalizeText(scan.whole.slice(Math.max(0, at - 160), at));
  const after = normalizeText(scan.whole.slice(end, end + 160));
  const from = [...before.matchAll(border)].at(-1)?.index ?? -1;
  const to = after.search(border);
  const [left, right] = [before.slice(from + 1), to < 0 ? after : after.slice(0, to)];
  // A nought stands for the figure: "added 40" tells, "added" alone is how people speak.
  const clause = isBare ? `${left.slice(-near)}0${right.slice(0, near)}` : `${left}0${right}`;
  const isShort = !isBare && left.length + right.length < near;
  const direction = directionOf(clause, words) ?? (isShort ? directionOf(`${before} ${after}`, words) : null);
  if (direction === null || direction === 'both') return null;
  const level = words.levelBefore.test(before) || words.levelAfter.test(after);
  const by = !level && words.byBefore.test(before);
  return { to: direction, level, by, of: openIn(`${left} ${right}`, words) };
}

const openIn = (text: string, { open }: Words): string | null =>
  text.match(open)?.[0]?.replace(/^ال/u, '').slice(0, 3) ?? null;

/** `null` where a text has no word for it, `both` where it has words for both, or denies one. */
function directionOf(text: string, { up, down, not }: Words): Trend['to'] | 'both' | null {
  const [isUp, isDown] = [up, down].map((words) => text.search(words) >= 0);
  if (!isUp && !isDown) return null;
  if ((isUp && isDown) || (not !== null && text.search(not) >= 0)) return 'both';
  return isUp ? 'up' : 'down';
}

/** Which way figures went that no word tells, of which one became the other. */
export function trendOfStep(scan: Scan, to: Trend['to']): Trend {
  const words = wordsByTag.get(scan.language);
  return { to, level: true, by: false, of: words ? openIn(normalizeText(scan.whole), words) : null };
}
