import { width } from '../body/line-kinds.ts';
import type { Line } from '../page/page.ts';
import { paywallWords } from './phrases.ts';

/** How far from its end a story's element still holds the offer, in lines, and what stands below it, in Latin letters. */
const offer = { lines: 6, width: 600 };

/** A page's offer to read on for money or an account; a paragraph that long is the story's. */
export const isPaywallOffer = ({ text }: Line) => text.length < 300 && paywallWords.test(text);

/** Leaves out an offer to read on that stands in the story's own element, with what praises it below. */
export function cutAtPaywall(lines: Line[]): Line[] {
  const from = Math.max(1, lines.length - offer.lines);
  const at = lines.findIndex((line, index) => index >= from && isPaywallOffer(line));
  const below = lines.slice(at).reduce((sum, { text }) => sum + width(text), 0);
  return at < 0 || below > offer.width ? lines : lines.slice(0, at);
}
