import { languages } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Scan } from '../text/scan.ts';
import type { Figure } from './figure.ts';
import { notLetter, trendOfStep, type Trend } from './trends.ts';

type Steps = { before: RegExp | null; to: RegExp; back: RegExp | null };

const stepsByTag = new Map(
  languages.flatMap(({ tag, trends }): [string, Steps][] => {
    if (!trends?.steps) return [];
    const { from, to, back } = trends.steps;
    const last = String.raw`(?:\s\p{L}+){0,2}\s?[$€£₩¥]?$`;
    const between = (words: string) =>
      new RegExp(String.raw`^[^;:。；：！？!?]{0,60}(?<!${notLetter})(?:${words})${last}`, 'u');
    const before =
      from === undefined
        ? null
        : new RegExp(String.raw`(?<!${notLetter})(?:${from})(?:\s\p{L}+)?\s?[$€£₩¥]?$`, 'u');
    return [[tag, { before, to: between(to), back: back === undefined ? null : between(back) }]];
  }),
);

/** Which way two figures of a kind went, "from 9% to 8%", "8%, against 9%"; null where no word says so. */
function stepBetween(scan: Scan, from: Figure, to: Figure): Trend['to'] | null {
  const steps = stepsByTag.get(scan.language);
  const [first = 0, second = 0] = [from.values.at(-1), to.values.at(-1)];
  if (!steps || first === second) return null;
  const between = normalizeText(scan.whole.slice(from.end, to.at));
  const isFirst =
    steps.to.test(between) &&
    (steps.before?.test(normalizeText(scan.whole.slice(Math.max(0, from.at - 24), from.at))) ?? true);
  if (!isFirst && !steps.back?.test(between)) return null;
  return isFirst === first < second ? 'up' : 'down';
}

/** "From 9% to 8%": what fell, though no word says so. */
export function withSteps(figures: Figure[], scan: Scan): Figure[] {
  const stepped = [...figures];
  stepped.forEach((figure, at) => {
    const next = stepped.findIndex(
      ({ kind, unit, isPart }, other) =>
        other > at && !isPart && kind === figure.kind && unit === figure.unit,
    );
    const other = stepped[next];
    if (!other || figure.isPart || figure.unit === 'time' || figure.unit === 'months') return;
    const way = stepBetween(scan, figure, other);
    if (way === null) return;
    const trend = trendOfStep(scan, way);
    stepped[at] = { ...figure, trend: figure.trend ?? trend, step: way };
    stepped[next] = { ...other, trend: other.trend ?? trend, step: way };
  });
  return stepped;
}
