import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import { textOf } from './text.ts';

/**
 * The story of a page: pure, and the only door of this room. `url` is where the page came from, null for a file.
 * Throws a `Refusal` (`page.…`) for a page that holds no story.
 */
export function extract(html: string, url: string | null): Story {
  const { document } = parseHTML(html);
  const language = document.documentElement?.getAttribute('lang') || null;
  const found =
    document.documentElement?.querySelector('body') &&
    new Readability(document, { serializer: textOf }).parse();
  if (!found?.content) throw new Refusal('page.empty', {});
  return {
    url,
    title: found.title || null,
    byline: found.byline || null,
    outlet: found.siteName || null,
    published: found.publishedTime || null,
    updated: null,
    image: null,
    language,
    coverage: 'full',
    shortfall: null,
    text: found.content,
  };
}
