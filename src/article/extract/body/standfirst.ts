import { namesOf } from '../page/class-names.ts';
import { around, type Element, type Line, type Page } from '../page/page.ts';
import { isProse, width } from './line-kinds.ts';

/** What pages call the lines that sum a story up between its headline and its text. */
const names = new Set(
  'standfirst dek deck subtitle subheadline subheading subhead lead lede intro introduction teaser summary excerpt chapo chapeau vorspann entradilla bajada copete sottotitolo sommario ingress manchet'.split(
    ' ',
  ),
);
/** Lines between a headline and its story: with more, they belong to something else. */
const reach = 25;

/** The standfirst of a story that starts with `main`, where the page prints it before that: after the headline. */
export function findStandfirst(
  page: Page,
  main: Element | undefined,
  boilerplate: readonly boolean[],
): Line[] {
  if (!main) return [];
  const title = page.elements.findLast(
    ({ name, mute, firstLine }) => name === 'h1' && !mute && firstLine < main.firstLine,
  );
  if (!title || main.firstLine - title.endLine > reach) return [];
  return page.lines
    .slice(title.endLine, main.firstLine)
    .filter((line, at) => !boilerplate[title.endLine + at] && width(line.text) >= 50 && isStandfirst(line));
}

function isStandfirst(line: Line): boolean {
  if (line.linked > 0.3 * line.text.length) return false;
  const inner = Array.from(around(line.block)).slice(0, 3);
  return (
    (isProse(line) && line.block.name === 'p') ||
    inner.some((element) =>
      namesOf(element)
        .values()
        .some((name) => names.has(name)),
    )
  );
}
