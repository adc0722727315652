import { isStory, meta } from '../metadata/head.ts';
import { isLink, isProse, width } from '../body/line-kinds.ts';
import { around, textOf, type Line, type Page } from '../page/page.ts';
import { searchTitles } from './phrases.ts';
import type { ExtractedPage } from './extracted-page.ts';

/** Headlines have about this many Latin letters. */
const headline = { from: 25, to: 200 };

/** A home page, a section, a list of results: many headlines that are links, few sentences under each. */
export function isListing({ page, head, url, story }: ExtractedPage): boolean {
  const headlines = page.lines.filter(isHeadline).length;
  const prose = story.filter(isProse);
  const front = /^\/(?:index\.\w+)?$/.test(URL.parse(url ?? '')?.pathname ?? '');
  if (!front && declaresStory(head)) return false;
  const longest = longestRun(page.lines, new Set(prose));
  if (front) return (headlines >= 10 && longest < 5) || (headlines >= 5 && longest < 3);
  if (isSearch(page)) return headlines >= 3 && longest < 3;
  // Two paragraphs that are all of it are a short story, however many headlines stand beside it.
  if (longest > 1 && longest === prose.length) return false;
  return headlines >= 15 && longest < 3 && headlines > 0.8 * prose.length;
}

/** A page of results calls itself that. */
const isSearch = (page: Page) =>
  page.elements.some(
    (element) => /^(?:title|h1)$/.test(element.name) && searchTitles.test(textOf(page, element, 200)),
  );

const declaresStory = (head: ExtractedPage['head']) =>
  head.things.some(isStory) ||
  meta(head, 'article:published_time') !== null ||
  /^article$/i.test(meta(head, 'og:type') ?? '');

function isHeadline(line: Line): boolean {
  const wide = width(line.text);
  if (around(line.block).some(({ name }) => /^(?:nav|footer|aside)$/.test(name))) return false;
  return isLink(line) && wide >= headline.from && wide <= headline.to;
}

/** The most paragraphs of the story that stand together, with no headline of another between. */
function longestRun(lines: readonly Line[], story: ReadonlySet<Line>): number {
  let longest = 0;
  let run = 0;
  for (const line of lines) {
    if (story.has(line)) run++;
    else if (isHeadline(line)) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
