import type { Line } from './line.ts';

/** How many lines at the top and at the bottom of a page can be its running head or foot. */
const EDGE = 2;
const PAGE_NUMBER =
  /^(?:(?:page|p\.|seite|página|pagina)\s*)?[-–—|•\s]*\d{1,4}(?:\s*(?:\/|of|von|de|di|sur)\s*\d{1,4})?[-–—|•\s]*$/i;

/** Pages without page numbers and without what stands at the same edge of several of them. */
export function dropRunningLines(pages: Line[][]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(edgesOf(page).map(shapeOf))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(2, pages.length / 3);
  return pages.map((page) => {
    const running = new Set(
      edgesOf(page).filter(
        (line) => PAGE_NUMBER.test(line.text) || (counts.get(shapeOf(line)) ?? 0) >= least,
      ),
    );
    return page.filter((line) => !running.has(line));
  });
}

function edgesOf(page: Line[]): Line[] {
  const sorted = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])];
}

/** What stays when only the page’s number, or a date, changes. A headline is larger than a running head of its words. */
function shapeOf(line: Line): string {
  return `${Math.round(line.size)} ${line.text.replace(/\d+/g, '#').toLowerCase()}`;
}
