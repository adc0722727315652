import type { Element, Line, Page } from '../page/page.ts';
import { dropLinks } from './drop-links.ts';
import { findMain } from './main-element.ts';
import { findBoilerplate, strictnesses } from './boilerplate.ts';
import { captions, labels, leads } from './phrases.ts';
import { dropOrphans, dropTail, startAtLede } from './trim.ts';
import { isProse, prefixSums, width } from './line-kinds.ts';

/** Less of a page's prose than this is no story, if another reading of the page finds four times as much. */
const least = { share: 0.08, width: 250 };

/**
 * The lines of a page's story, in order; none where it has none. Should nearly all of the page's prose be lost,
 * its names mislead, and it is read again without them.
 */
export function findBody(page: Page): Line[] {
  const prose = prefixSums(page.lines.map((line) => (isProse(line) ? width(line.text) : 0)));
  const whole = prose(0, page.lines.length);
  let best: Line[] = [];
  let holds = 0;
  for (const strictness of strictnesses) {
    const boilerplate = findBoilerplate(page, prose, strictness);
    const main = findMain(page, boilerplate);
    const lines = main ? prune(page, main, boilerplate) : [];
    const wide = lines.reduce((sum, line) => sum + width(line.text), 0);
    if (wide > 4 * holds) [best, holds] = [lines, wide];
    if (holds > least.share * whole && holds > least.width) break;
  }
  return best;
}

function prune(page: Page, main: Element, boilerplate: boolean[]): Line[] {
  const own = page.lines.filter((_, at) => at >= main.firstLine && at < main.endLine && !boilerplate[at]);
  const read = dropLinks(own.filter((line) => /[\p{L}\p{N}]/u.test(line.text) && !labels.test(line.text)));
  return dropOrphans(dropTail(startAtLede(read.filter((line) => !isLead(line) && !isCaption(line)))));
}

const isLead = (line: Line) => leads.test(line.text) && line.linked > 0.3 * line.text.length;
const isCaption = (line: Line) => captions.test(line.text) && line.text.length < 150;
