import { truncate } from '../base/truncate.ts';
import type { Article } from './article.ts';

/** In UTF-16 code units. */
const maxHeadline = 70;

/** The title, or the first words of the lede. */
export function headlineOf({ title, sentences }: Pick<Article, 'title' | 'sentences'>): string {
  if (title !== null) return title;
  const lede = sentences[0] ?? '';
  if (lede.length <= maxHeadline) return lede;
  const start = truncate(lede, maxHeadline).replace(/\s+\S*$/, '');
  return `${start}…`;
}
