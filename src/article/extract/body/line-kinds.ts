import type { Line } from '../page/page.ts';

/** A letter of these scripts says as much as two and a half Latin ones. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much a text says, in Latin letters. */
export function width(text: string): number {
  if (!/[^\0-\u02ff]/.test(text)) return text.length;
  return text.length + 1.5 * (text.match(dense)?.length ?? 0);
}

const sentenceEnd = /[.!?…。！？؟۔।॥։។၊။"”’»」』)]\s*$/u;
const sentenceInside = /[.!?。！？؟۔।။,،、，;:]\s/u;

/** Whether a line is running text: sentences, not links or labels. */
export function isProse(line: Line): boolean {
  const wide = width(line.text);
  if (line.linked > 0.5 * line.text.length) return false;
  if (/^h[1-6]$/.test(line.block.name)) return false;
  return wide >= 140 || (wide >= 50 && (sentenceEnd.test(line.text) || sentenceInside.test(line.text)));
}

/** The sum of any range of values, half open, in constant time. */
export function prefixSums(values: readonly number[]): (from: number, to: number) => number {
  const upTo = new Float64Array(values.length + 1);
  for (const [at, value] of values.entries()) upTo[at + 1] = (upTo[at] ?? 0) + value;
  return (from, to) => (upTo[to] ?? 0) - (upTo[from] ?? 0);
}

export const isHeading = (line: Line) => /^h[1-6]$/.test(line.block.name);
export const levelOf = (line: Line) => (isHeading(line) ? Number(line.block.name[1]) : 7);
/** A line that takes the reader elsewhere; of a sentence, a link is a part. */
export const isLink = (line: Line) => line.linked > 0.66 * line.text.length;
/** A line that names what follows it. */
export const isLabel = (line: Line) =>
  !isProse(line) &&
  line.text.length < 100 &&
  (isHeading(line) || /[:：]$/.test(line.text) || line.strong > 0.9 * line.text.length);
