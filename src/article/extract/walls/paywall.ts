import { width } from '../body/weight.ts';
import type { Line } from '../page/page.ts';
import { gateWords } from './phrases.ts';

/** How far from its end a story's element still holds the offer, in lines, and what stands below it, in Latin letters. */
const offer = { lines: 6, width: 600 };

/** A page's offer to read on for money or an account; a paragraph that long is the story's. */
export const isGate = ({ text }: Line) => text.length < 300 && gateWords.test(text);

/** Leaves out an offer to read on that stands in the story's own element, with what praises it below. */
export function cutAtGate(lines: Line[]): Line[] {
  const from = Math.max(1, lines.length - offer.lines);
  const at = lines.findIndex((line, index) => index >= from && isGate(line));
  const below = lines.slice(at).reduce((sum, { text }) => sum + width(text), 0);
  return at < 0 || below > offer.width ? lines : lines.slice(0, at);
}
