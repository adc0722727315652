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
