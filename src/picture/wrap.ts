import type { Weight } from './fonts.ts';
import type { Type } from './type.ts';

/**
 * Where text is set, in the picture's units: lines are as wide as `width`, and so many at most; for the sake of a long
 * word as wide as `word`.
 */
export type Measure = { size: number; weight: Weight; width: number; word: number; lines: number };
/** Lines of text, the width of the widest, and whether a word was broken or the end left out. */
export type Block = { lines: string[]; width: number; isHurt: boolean };

const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Clean text in lines of about equal length, broken between words where it can be; what doesn't fit ends in `…`. */
export function wrap(type: Type, text: string, { size, weight, width, word, lines }: Measure): Block {
  const widthOf = (text: string) => type.width(text, size, weight);
  const parts = pieces(text).map((text) => ({ text, bare: widthOf(text.trimEnd()), full: widthOf(text) }));
  const longest = Math.max(0, ...parts.map(({ bare }) => bare));
  const limit = Math.max(width, Math.min(longest, word));
  const whole = breakLines(parts, limit, widthOf);
  const isCut = whole.length > lines;
  const shown = isCut
    ? shortenLast(whole.slice(0, lines), limit, widthOf)
    : balance(parts, [longest, limit], whole, widthOf);
  return { lines: shown, width: Math.max(0, ...shown.map(widthOf)), isHurt: isCut || longest > limit };
}

type WidthOf = (text: string) => number;
/** A word with what follows it; `bare` is how wide it is at the end of a line. */
type Piece = { text: string; bare: number; full: number };

function breakLines(parts: readonly Piece[], width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const part of parts) {
    if (line !== '' && used + part.bare > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    if (part.bare > width) {
      const [last = '', ...before] = breakWord(part.text, width, widthOf).toReversed();
      lines.push(...before.toReversed());
      [line, used] = [last, widthOf(last)];
    } else {
      line += part.text;
      used += part.full;
    }
  }
  return [...lines, line].map((line) => line.trim()).filter(Boolean);
}

/** A word that is wider than a line; a hyphen shows where it is broken in scripts that have one. */
function breakWord(word: string, width: number, widthOf: WidthOf): string[] {
  const lines = [''];
  let used = widthOf('-');
  for (const letter of split(graphemes, word)) {
    const line = lines.at(-1) ?? '';
    const wide = widthOf(letter);
    if (line === '' || used + wide <= width) {
      lines[lines.length - 1] = line + letter;
      used += wide;
      continue;
    }
    if (isSpelt(line) && isSpelt(letter)) lines[lines.length - 1] = `${line}-`;
    lines.push(letter);
    used = widthOf('-') + wide;
  }
  return lines;
}

/** Whether a break after it, or before it, takes a hyphen. */
function isSpelt(text: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(text);
}

/** Words with the spaces and punctuation behind them; opening punctuation goes with what follows. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const part of split(words, text)) {
    const last = found.at(-1);
    const sticks = !/[\p{L}\p{N}]/u.test(part) && !/^[\p{Ps}\p{Pi}]/u.test(part);
    const isOpen = last !== undefined && /[\p{Ps}\p{Pi}]$/u.test(last);
    if (last !== undefined && (sticks || isOpen)) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

function split(segmenter: Intl.Segmenter, text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The narrowest lines that are no more, without a word broken for it; in eight steps, to a pixel. */
function balance(
  parts: readonly Piece[],
  [longest, limit]: [number, number],
  lines: string[],
  widthOf: WidthOf,
): string[] {
  let [low, high, best] = [Math.min(longest, limit), limit, lines];
  for (let step = 0; step < 8; step += 1) {
    const width = (low + high) / 2;
    const tried = breakLines(parts, width, widthOf);
    if (tried.length > lines.length) low = width;
    else [high, best] = [width, tried];
  }
  return best;
}

function shortenLast(lines: string[], width: number, widthOf: WidthOf): string[] {
  const letters = split(graphemes, lines.at(-1) ?? '');
  const shortened = () => `${letters.join('').trimEnd()}…`;
  while (letters.length > 1 && widthOf(shortened()) > width) letters.pop();
  return [...lines.slice(0, -1), shortened()];
}
