import type { Line } from '../page/page.ts';
import { isProse } from './weight.ts';

export const isHeading = (line: Line) => /^h[1-6]$/.test(line.block.name);
export const levelOf = (line: Line) => (isHeading(line) ? Number(line.block.name[1]) : 7);
/** A line that takes the reader elsewhere; of a sentence, a link is a part. */
export const isLink = (line: Line) => line.linked > 0.66 * line.text.length;
/** A line that names what follows it. */
export const isLabel = (line: Line) =>
  !isProse(line) &&
  line.text.length < 100 &&
  (isHeading(line) || /[:：]$/.test(line.text) || line.strong > 0.9 * line.text.length);
