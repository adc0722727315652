import type { Article } from '../../article/article.ts';
import { primaryOf } from './language.ts';
import { figuresIn, type Figures } from './figures.ts';
import { dayOfIso, relativeDates, type Day } from './relative-days.ts';
import { fold } from './language.ts';

/** The figures of an article: of each sentence, of its title, and its date. */
export type Holdings = { sentences: Figures[]; title: Figures; published: Day | null };

const read = new WeakMap<Article, Holdings>();

/** Reads an article once, however many statements are checked against it. */
export function holdingsOf(article: Article): Holdings {
  const known = read.get(article);
  if (known) return known;
  const language = primaryOf(article.language);
  const published = dayOfIso(article.published);
  const figures = (text: string): Figures => {
    const found = figuresIn(text, language);
    return published ? { ...found, dates: [...found.dates, ...relativeDates(fold(text), published)] } : found;
  };
  const holdings = {
    sentences: article.sentences.map(figures),
    title: figures(article.title ?? ''),
    published,
  };
  read.set(article, holdings);
  return holdings;
}
