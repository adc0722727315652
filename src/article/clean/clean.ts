import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import { normalise } from './normalise.ts';

/**
 * Plain text, a .txt file or a paste, as a story: each line a paragraph.
 * @throws Refusal `text.empty` where there is no word in it.
 */
export function cleanText(text: string): Story {
  const lines = normalise(text)
    .split('\n')
    .filter((line) => line !== '');
  if (!lines.some((line) => /\p{L}/u.test(line))) throw new Refusal('text.empty', {});
  return {
    url: null,
    title: null,
    byline: null,
    outlet: null,
    published: null,
    updated: null,
    image: null,
    language: null,
    coverage: 'full',
    shortfall: null,
    text: lines.join('\n\n'),
  };
}
