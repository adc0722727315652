import { isStory, type Head } from '../metadata/head.ts';
import { readPage } from '../page/read-page.ts';
import type { Line } from '../page/page.ts';
import { width } from './line-kinds.ts';

/** In Latin letters: a page with less text shows its story by script; an `articleBody` with more is one. */
const least = { shown: 280, told: 600 };

/**
 * The story as the page tells it to machines, if it shows next to nothing of it; null otherwise. Of pages that
 * show text, one in five has an `articleBody`, and often it is only the first lines: what is shown goes first.
 */
export function findDeclaredBody(head: Head, shown: readonly Line[]): Line[] | null {
  const wide = shown.reduce((sum, line) => sum + width(line.text), 0);
  if (wide >= least.shown) return null;
  const bodies = head.things
    .filter((thing) => isStory(thing) && !/false/i.test(String(thing['isAccessibleForFree'])))
    .flatMap((thing) => (typeof thing['articleBody'] === 'string' ? thing['articleBody'] : []));
  const longest = bodies.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (width(longest) < least.told) return null;
  return readPage(`<article>${longest.replace(/\n+/g, '<br>')}</article>`).lines;
}
