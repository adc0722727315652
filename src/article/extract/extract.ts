import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import { readMetadata } from './metadata/metadata.ts';
import { bylineZone } from './metadata/byline.ts';
import { readHead } from './metadata/head.ts';
import { findBody } from './body/find-body.ts';
import { findDeclaredBody } from './body/declared-body.ts';
import { readPage } from './page/read-page.ts';
import { findShortfall } from './walls/coverage.ts';
import { cutAtPaywall } from './walls/paywall.ts';
import { findWall } from './walls/wall.ts';

/**
 * The story of a page: pure, and the only door of this room. `url` is where the page came from, null for a file.
 * Throws a `Refusal` (`page.…`) for a page that holds no story.
 */
export function extract(html: string, url: string | null): Story {
  const page = readPage(html);
  const head = readHead(page);
  const shown = findBody(page);
  const lines = cutAtPaywall(findDeclaredBody(head, shown) ?? shown);
  const reading = { page, head, url, story: lines };
  const wall = findWall(reading);
  if (wall) throw new Refusal(wall, {});
  const shortfall = findShortfall(reading);
  return {
    ...readMetadata(page, head, url, bylineZone(page, lines)),
    coverage: shortfall ? 'teaser' : 'full',
    shortfall,
    text: lines.map((line) => line.text).join('\n\n'),
  };
}
