import { isStory, type Head } from '../metadata/head.ts';
import { readPage } from '../page/read-page.ts';
import type { Line, Page } from '../page/page.ts';
import { findBody } from './find-body.ts';
import { width } from './line-kinds.ts';

const widthOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + width(text), 0);

/** In Latin letters: a page with less text shows its story by script; an `articleBody` with more is one. */
const minWidth = { shown: 280, told: 600 };

/**
 * The story as the page tells it to machines, if it shows next to nothing of it; null otherwise. Of pages that
 * show text, one in five has an `articleBody`, and often it is only the first lines: what is shown goes first.
 */
export function findDeclaredBody(page: Page, head: Head, shown: readonly Line[]): Line[] | null {
  if (widthOf(shown) >= minWidth.shown) return null;
  const bodies = head.things
    .filter((thing) => isStory(thing) && !/false/i.test(String(thing['isAccessibleForFree'])))
    .flatMap((thing) => (typeof thing['articleBody'] === 'string' ? thing['articleBody'] : []));
  const longest = bodies.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (width(longest) < minWidth.told) return templateBody(page);
  return readPage(`<article>${longest.replace(/\n+/g, '<br>')}</article>`).lines;
}

/** The story where a script has only to put it into place; a template with blanks is filled from elsewhere. */
function templateBody(page: Page): Line[] | null {
  const templates = page.elements
    .filter(
      ({ name, attributes }) =>
        name === 'script' && /^text\/(?:x-)?(?:template|html)$/i.test(attributes['type'] ?? ''),
    )
    .map(({ firstText, endText }) => page.texts.slice(firstText, endText).join(''))
    .filter((markup) => !/\{\{|<%|\$\{/.test(markup));
  const longest = templates.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const lines = findBody(readPage(longest));
  return widthOf(lines) < minWidth.told ? null : lines;
}
