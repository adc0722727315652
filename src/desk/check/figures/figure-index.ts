import type { Article } from '../../../article/article.ts';
import { primaryOf } from '../languages/detect.ts';
import { figuresIn, type Figures } from './read-figures.ts';
import { dayOfIso, relativeDates, type Day } from '../dates/relative-dates.ts';
import { normalizeText } from '../text/normalize.ts';

/** The figures of an article: of each sentence, of its title, and its date. */
export type FigureIndex = { sentences: Figures[]; title: Figures; published: Day | null };

const cache = new WeakMap<Article, FigureIndex>();

/** Reads an article once, however many statements are checked against it. */
export function figureIndexOf(article: Article): FigureIndex {
  const known = cache.get(article);
  if (known) return known;
  const language = primaryOf(article.language);
  const published = dayOfIso(article.published);
  const figures = (text: string): Figures => {
    const found = figuresIn(text, language);
    return published
      ? { ...found, dates: [...found.dates, ...relativeDates(normalizeText(text), published)] }
      : found;
  };
  const index = {
    sentences: article.sentences.map(figures),
    title: figures(article.title ?? ''),
    published,
  };
  cache.set(article, index);
  return index;
}
