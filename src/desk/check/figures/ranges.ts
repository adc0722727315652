import { anyOf, languages } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Figure } from './figure.ts';
import type { Scan } from '../text/scan.ts';

const betweenWith = (words: string) =>
  new RegExp(
    String.raw`^\s?(?:-|–|—|~|～|에서|から|至|到|,(?!\s)|(?:${words})(?=[\s$€£₩¥\d]|$)(?:\s(?:${words}))?)?\s?[$€£₩¥]?\s?$`,
    'u',
  );
const byTag = new Map(
  languages.flatMap(({ tag, between }) =>
    between === undefined ? [] : [[tag, betweenWith(between)] as const],
  ),
);
const ofAny = betweenWith(anyOf(({ between }) => between));

/** "3 to 5 percent", "$140-160 million": both ends of a range have its unit, and the first may have the second's scale. */
export function shareUnits(figures: Figure[], scan: Scan): Figure[] {
  const between = byTag.get(scan.language) ?? ofAny;
  const beside = (one: Figure | undefined, other: Figure | undefined) =>
    one !== undefined &&
    other !== undefined &&
    !other.isPart &&
    between.test(normalizeText(scan.whole.slice(one.end, other.at)));
  const forward = figures.map((figure, at) => {
    const last = figures[at - 1];
    const same = last?.kind === 'money' && figure.kind === 'plain' && beside(last, figure);
    return same ? { ...figure, kind: last.kind, unit: last.unit } : figure;
  });
  const shared = forward.map((figure, at) =>
    beside(figure, forward[at + 1]) ? withUnitOf(figure, forward[at + 1]) : figure,
  );
  return withEnds(shared, scan);
}

const rangeBetween = /^\s?%?\s?(?:-|–|—|~|～|至|到|(?:to|bis|a|до|الي)(?=[\s$€£]))\s?[$€£₩¥]?\s?$/u;
const rangeBefore = /(?<!\p{L})(?:between|zwischen|entre|между|між|بين)\s?[$€£₩¥]?$/u;
const rangeAnd = /^\s?%?[^.;\d]{0,12}\s(?:and|und|et|y|e|и|і|و)\s?[$€£₩¥]?$/u;

/** Which two figures are the ends of a range: "5 to 8 percent", "between 5 and 8". */
function withEnds(figures: Figure[], { whole }: Scan): Figure[] {
  const ends = figures.map(() => null as Figure['endOf']);
  figures.slice(1).forEach((high, at) => {
    const low = figures[at];
    if (!low || low.kind !== high.kind || low.unit !== high.unit || low.isPart || high.isPart) return;
    if (!((low.values[0] ?? 0) < (high.values[0] ?? 0))) return;
    const between = normalizeText(whole.slice(low.end, high.at));
    const before = normalizeText(whole.slice(Math.max(0, low.at - 16), low.at));
    if (!rangeBetween.test(between) && !(rangeBefore.test(before) && rangeAnd.test(between))) return;
    [ends[at], ends[at + 1]] = ['low', 'high'];
  });
  return figures.map((figure, at) => ({ ...figure, endOf: ends[at] ?? null }));
}

function withUnitOf(figure: Figure, next: Figure | undefined): Figure {
  const fitting = figure.kind === 'plain' || figure.kind === next?.kind;
  const isYear = /^(?:19|20)\d\d$/u.test(figure.digits ?? '') && !/^\d{4}$/u.test(next?.digits ?? '');
  if (!next || !fitting || isYear || next.kind === 'ordinal' || next.kind === 'fraction') return figure;
  const plain = figure.kind === 'plain';
  const base = plain ? figure.values.map((value) => value * next.factor) : figure.values;
  const ratio = scaleOf(next) / scaleOf(figure);
  const values = ratio > 1 ? [...base, ...base.map((value) => value * ratio)] : base;
  return {
    ...figure,
    ...(plain && { kind: next.kind, unit: next.unit, open: next.open, factor: next.factor }),
    values,
  };
}

/** The largest power of a thousand that can have been a scale word: 1e6 of 1,200,000; without the unit's own. */
function scaleOf({ values: [value = 1], factor }: Figure): number {
  const written = value / factor;
  return [1e12, 1e9, 1e6, 1e3].find((scale) => written >= scale && (written * 10) % scale === 0) ?? 1;
}
