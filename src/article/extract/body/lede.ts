import type { Line } from '../page/page.ts';
import { isHeading } from './lines.ts';
import { isProse, width } from './weight.ts';

/** Leaves out what stands before the lede: the title, kickers, byline, date, buttons; not a short first sentence. */
export function startAtLede(lines: Line[]): Line[] {
  const first = lines.findIndex(isProse);
  if (first < 0) return lines;
  const title = lines.slice(0, first).findLastIndex((line) => line.block.name === 'h1');
  const before = lines.slice(title + 1, first);
  const kept = before.filter((line, at) => {
    if (isHeading(line)) return at === before.length - 1;
    return line.block.name === 'li' || (/^(?:p|blockquote)$/.test(line.block.name) && width(line.text) > 45);
  });
  return [...kept, ...lines.slice(first)];
}
