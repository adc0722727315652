import type { Element, Line, Page } from '../page/page.ts';
import { sums } from './sums.ts';
import { isProse, width } from './weight.ts';

const marked =
  /(?:^|[\s_-])(?:article|story|post|entry|news|blog|single|page)[\s_-]*(?:body|content|text|copy)/i;

/** Whether the page itself says that this is the text of its story. */
export function isMarked({ name, attributes }: Element): boolean {
  if (name === 'article' || name === 'main' || attributes['role'] === 'main') return true;
  if (/articleBody/i.test(attributes['itemprop'] ?? '')) return true;
  return marked.test(attributes['class'] ?? '') || marked.test(attributes['id'] ?? '');
}

function worth(line: Line): number {
  const wide = width(line.text);
  if (isProse(line)) return wide;
  const share = line.linked / line.text.length;
  if (share > 0.5) return -0.7 * wide;
  if (/^(p|li|h[1-6]|td|th|pre|dd|dt|blockquote)$/.test(line.block.name)) return 0.3 * wide;
  return -0.3 * wide;
}

export function findMain(page: Page, noise: boolean[]): Element | null {
  const score = sums(page.lines.map((line, at) => (noise[at] ? 0 : worth(line))));
  let best: Element | null = null;
  let top = 0;
  for (const element of page.elements) {
    const own = score(element.firstLine, element.endLine);
    if (own >= top && own > 0) [best, top] = [element, own];
  }
  if (!best) return null;
  let chosen = best;
  for (const element of page.elements.slice(best.index, best.end)) {
    if (isMarked(element) && score(element.firstLine, element.endLine) >= 0.6 * top) chosen = element;
  }
  return chosen;
}
