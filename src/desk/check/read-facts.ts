import type { Article } from '../../article/article.ts';
import type { Fact, ReadFacts } from '../../engine/facts.ts';
import { resolveDates } from './resolve-dates.ts';
import { figureIndexOf } from './figures/figure-index.ts';
import type { Figure } from './figures/figure.ts';

/** What the checks read of an article, for an engine that compares articles without a model. */
export const readFacts: ReadFacts = (article: Article) => {
  const dates = resolveDates(article);
  return figureIndexOf(article).sentences.map(({ figures, times }, at) => ({
    figures: [
      ...figures.filter(isTelling).map((figure) => factOf(figure, article.sentences[at] ?? '')),
      ...times.map(({ minutes }) => ({
        kind: 'time of day',
        values: [minutes],
        counted: [],
        text: clock(minutes),
      })),
    ],
    dates: dates[at] ?? [],
  }));
};

/** "One" and "first" are words more often than figures; years are dates. */
const isTelling = ({ worded, kind, values: [value = 0], unit, isPart, digits }: Figure): boolean =>
  !isPart &&
  !(worded && kind === 'ordinal') &&
  !(kind === 'plain' && unit === null && (value === 1 || /^(?:1[5-9]|20)\d\d$/u.test(digits ?? '')));

function factOf({ kind, unit, values, counted, at, end, worded }: Figure, sentence: string): Fact {
  const text = worded && unit === null ? String(values[0]) : sentence.slice(at, end);
  return { kind: [kind, unit ?? ''].join(' '), values, counted, text };
}

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) || 12}:${String(minutes % 60).padStart(2, '0')}`;
