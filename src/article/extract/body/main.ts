import type { Element, Line, Page } from '../page/page.ts';
import { sums } from './sums.ts';
import { isProse, width } from './weight.ts';

/** Names that pages give to the text of their story. */
const marked =
  /(?:^|[\s_-])(?:article|story|post|entry|news|blog|single|page)[\s_-]*(?:body|content|text|copy)/i;
/** Blocks of text; others are boxes, which label and link. */
const textual = /^(?:p|li|h[1-6]|td|th|pre|dd|dt|blockquote)$/;
/** The share of the best element's worth that a marked one holds. */
const most = 0.6;

/** What a line adds to the element that it stands in, in Latin letters: prose counts, links count against it. */
function worth(line: Line): number {
  const wide = width(line.text);
  if (isProse(line)) return wide;
  if (line.linked > 0.5 * line.text.length) return -0.7 * wide;
  return textual.test(line.block.name) ? 0.3 * wide : -0.3 * wide;
}

/**
 * The element that holds the story: the innermost of those with the most prose and the fewest links. If the page
 * marks an element in it as the story, and that holds most of it, it is that one.
 */
export function findMain(page: Page, noise: readonly boolean[]): Element | null {
  const score = sums(page.lines.map((line, at) => (noise[at] ? 0 : worth(line))));
  const scoreOf = ({ firstLine, endLine }: Element) => score(firstLine, endLine);
  let best: Element | null = null;
  for (const element of page.elements)
    if (scoreOf(element) > 0 && (best === null || scoreOf(element) >= scoreOf(best))) best = element;
  if (best === null) return null;
  const enough = most * scoreOf(best);
  const inside = page.elements.slice(best.index, best.end);
  return inside.findLast((element) => isMarked(element) && scoreOf(element) >= enough) ?? best;
}

function isMarked({ name, attributes }: Element): boolean {
  if (name === 'article' || name === 'main' || attributes['role'] === 'main') return true;
  if (/articleBody/i.test(attributes['itemprop'] ?? '')) return true;
  return marked.test(attributes['class'] ?? '') || marked.test(attributes['id'] ?? '');
}
