import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import { readMetadata } from './metadata/metadata.ts';
import { bylineZone } from './metadata/byline.ts';
import { readHead } from './metadata/head.ts';
import { findBody } from './body/find-body.ts';
import { endAtBiography } from './body/trim.ts';
import { findDeclaredBody } from './body/declared-body.ts';
import type { Page } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { findShortfall } from './walls/coverage.ts';
import { cutAtPaywall } from './walls/paywall.ts';
import type { ExtractedPage } from './walls/extracted-page.ts';
import { findWall, widthOf } from './walls/wall.ts';

/** In Latin letters: what a page shows beside text that its styles hide is a story of its own from this length on. */
const leastShown = 400;

/**
 * The story of a page, as a pure function; other rooms import only this file of `extract/`. `url` is where the page came from, null for a file.
 * Throws a `Refusal` (`page.…`) for a page that holds no story.
 */
export function extract(html: string, url: string | null): Story {
  const page = readPage(html, (shown) => {
    const extracted = findStory(shown, url);
    return widthOf(extracted.story) >= leastShown && findWall(extracted) === null;
  });
  const extracted = findStory(page, url);
  const { head, story } = extracted;
  const wall = findWall(extracted);
  if (wall) throw new Refusal(wall, {});
  const shortfall = findShortfall(extracted);
  const metadata = readMetadata(page, head, url, bylineZone(page, story));
  return {
    ...metadata,
    coverage: shortfall ? 'teaser' : 'full',
    shortfall,
    text: endAtBiography(story, metadata.byline)
      .map((line) => line.text)
      .join('\n\n'),
  };
}

function findStory(page: Page, url: string | null): ExtractedPage {
  const head = readHead(page);
  const shown = findBody(page);
  return { page, head, url, story: cutAtPaywall(findDeclaredBody(page, head, shown) ?? shown) };
}
