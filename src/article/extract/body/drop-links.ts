import { isHeading, isLabel, isLink } from './line-kinds.ts';
import type { Line } from '../page/page.ts';
import { leads } from './phrases.ts';

/**
 * Leaves out lines that are links, with the label above them. A heading that is a link stays if text follows: a
 * list of places or products names them so.
 */
export function dropLinks(lines: Line[]): Line[] {
  const kept: Line[] = [];
  let run = 0;
  for (const [at, line] of [...lines.entries()].toReversed()) {
    const next = kept.at(-1);
    if (isLink(line) && !(run === 0 && isTitle(line, lines[at - 1], next))) run++;
    else if (run > 0 && isLabel(line) && !isLink(line) && namesLinks(line, run, next)) run = 0;
    else {
      kept.push(line);
      run = 0;
    }
  }
  return kept.toReversed();
}

/** A heading that is a link stands above its text, and not in a row of links, unless it is numbered. */
function isTitle(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (!isHeading(line) || next === undefined || isHeading(next) || leads.test(line.text)) return false;
  return before === undefined || !isLink(before) || /^\d{1,2}[.):]\s/u.test(line.text);
}

/** A heading above a single link and then text names the text. */
function namesLinks(line: Line, run: number, next: Line | undefined): boolean {
  return run > 1 || leads.test(line.text) || next === undefined || (isHeading(next) && isHeading(line));
}
