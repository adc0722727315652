import type { Element, Line, Page } from '../page/page.ts';
import { dropLinks } from './drop-links.ts';
import { findMain } from './main-element.ts';
import { findBoilerplate, strictnesses } from './boilerplate.ts';
import { findStandfirst } from './standfirst.ts';
import { captions, disclosures, labels, leads } from './phrases.ts';
import { dropOrphans, dropTail, endAtNextArticle, startAtLede } from './trim.ts';
import { isProse, prefixSums, width } from './line-kinds.ts';

/** Less of a page's prose than this is no story, if another reading of the page finds four times as much. */
const minimum = { share: 0.04, width: 250 };

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
    const lines = prune(page, findMain(page, boilerplate), boilerplate);
    const wide = lines.reduce((sum, line) => sum + width(line.text), 0);
    if (wide > 4 * holds) [best, holds] = [lines, wide];
    if (holds > minimum.share * whole && holds > minimum.width) break;
  }
  return best;
}

function prune(page: Page, parts: Element[], boilerplate: boolean[]): Line[] {
  const own = parts.flatMap(({ firstLine, endLine }) =>
    page.lines.slice(firstLine, endLine).filter((_, at) => !boilerplate[firstLine + at]),
  );
  const standfirst = findStandfirst(page, parts[0], boilerplate);
  const read = dropLinks(
    [...standfirst, ...own].filter((line) => /[\p{L}\p{N}]/u.test(line.text) && !labels.test(line.text)),
  );
  return dropOrphans(
    dropTail(
      endAtNextArticle(
        startAtLede(read.filter((line) => !isLead(line) && !isCaption(line) && !isDisclosure(line))),
      ),
    ),
  );
}

const isLead = (line: Line) => leads.test(line.text) && line.linked > 0.3 * line.text.length;
const isDisclosure = (line: Line) =>
  line.text.length < 350 &&
  disclosures.test(line.text) &&
  /\b(?:we|our|us|this (?:page|site|article|post)|wir|uns|unsere[rn]?|nous|nos|nuestr[ao]s)\b/iu.test(
    line.text,
  );
const isCaption = (line: Line) => captions.test(line.text) && line.text.length < 150;
