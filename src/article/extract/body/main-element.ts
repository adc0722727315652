import type { Element, Line, Page } from '../page/page.ts';
import { isProse, prefixSums, width } from './line-kinds.ts';

/** Names that pages give to the text of their story. */
const storyNames =
  /(?:^|[\s_-])(?:article|story|post|entry|news|blog|single|page)[\s_-]*(?:body|content|text|copy)/i;
/** Blocks of text; others are boxes, which label and link. */
const textual = /^(?:p|li|h[1-6]|td|th|pre|dd|dt|blockquote)$/;
/** The share of the best element's worth that the story's element holds: a marked one, an inner one. */
const share = { marked: 0.6, inner: 0.93 };

/** What a line adds to the element that it stands in, in Latin letters: prose counts, links count against it. */
function worth(line: Line): number {
  const wide = width(line.text);
  if (isProse(line)) return wide;
  if (line.linked > 0.5 * line.text.length) return -0.7 * wide;
  return textual.test(line.block.name) ? 0.3 * wide : -0.3 * wide;
}

/**
 * The elements that hold the story: of the one with the most prose and the fewest links, the innermost part that the
 * page marks as its story and that holds most of it, else the innermost that holds nearly all. Where
 * a page cuts its story into equal parts, with advertising between, the parts are all of it.
 */
export function findMain(page: Page, boilerplate: readonly boolean[]): Element[] {
  const score = prefixSums(page.lines.map((line, at) => (boilerplate[at] ? 0 : worth(line))));
  const scoreOf = ({ firstLine, endLine }: Element) => score(firstLine, endLine);
  let best: Element | null = null;
  for (const element of page.elements)
    if (
      scoreOf(element) > 0 &&
      !/^(?:p|a)$/.test(element.name) &&
      (best === null || scoreOf(element) >= scoreOf(best))
    )
      best = element;
  if (best === null) return [];
  const whole = scoreOf(best);
  const inside = page.elements.slice(best.index, best.end);
  const marked = inside.findLast(
    (one) => isMarked(one) && !/^(?:p|a)$/.test(one.name) && scoreOf(one) >= share.marked * whole,
  );
  const isInner = (one: Element) => !textual.test(one.name) && scoreOf(one) >= share.inner * whole;
  if (!marked) return [inside.findLast(isInner) ?? best];
  return inside.filter((one) => isEqualPart(one, marked) && scoreOf(one) > 0);
}

/** The element itself, and its siblings of the same name and class. */
function isEqualPart(one: Element, marked: Element): boolean {
  if (one === marked) return true;
  const { name, parent, attributes } = marked;
  if (one.parent !== parent || one.name !== name || name === 'article') return false;
  return attributes['class'] !== undefined && attributes['class'] === one.attributes['class'];
}

function isMarked({ name, attributes }: Element): boolean {
  if (name === 'article' || name === 'main' || attributes['role'] === 'main') return true;
  if (/articleBody/i.test(attributes['itemprop'] ?? '')) return true;
  return storyNames.test(attributes['class'] ?? '') || storyNames.test(attributes['id'] ?? '');
}
