import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import { readAbout } from './about/about.ts';
import { bylineZone } from './about/byline.ts';
import { readHead } from './about/head.ts';
import { findBody } from './body/body.ts';
import { readPage } from './page/build.ts';

/**
 * The story of a page: pure, and the only door of this room. `url` is where the page came from, null for a file.
 * Throws a `Refusal` (`page.…`) for a page that holds no story.
 */
export function extract(html: string, url: string | null): Story {
  const page = readPage(html);
  const head = readHead(page);
  const lines = findBody(page);
  if (lines.length === 0) throw new Refusal('page.empty', {});
  return {
    ...readAbout(page, head, url, bylineZone(page, lines)),
    coverage: 'full',
    shortfall: null,
    text: lines.map((line) => line.text).join('\n\n'),
  };
}
