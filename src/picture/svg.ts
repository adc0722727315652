import type { Weight } from './fonts.ts';
import { colours, dimensions } from './style.ts';
import type { Size } from './layout.ts';
import type { Type } from './type.ts';

export type Line = {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  size: number;
  weight: Weight;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** Drawn behind the letters, so that they read on top of lines. */
  halo?: string;
};

/** A picture as SVG; `shown` are the places, in what it was made of, of what it shows: the rest has no room. */
export type Sheet = { svg: string; shown: readonly number[] };

/** What XML 1.0 doesn't allow is no text: clean text has none of it. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** A number as short as a picture needs it. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Each run at a place of its own: where one `text` held two fonts, resvg would set both in whichever has all the
 * letters, and lose the weight.
 */
export function textLine(type: Type, line: Line): string {
  const { text, size, weight, fill, anchor, halo } = line;
  const runs = type.runs(text, weight);
  const width = type.width(text, size, weight);
  let x = line.x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const outline = halo
    ? ` stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const style = `font-size="${n(size)}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${fill}"${outline}`;
  const placed = runs.map(({ font, text, width }) => {
    // A run that is alone stands where the renderer's own measure of it says, kerning included.
    const place = runs.length === 1 ? `x="${n(line.x)}" text-anchor="${anchor}"` : `x="${n(x)}"`;
    x += width * size;
    return `<text ${place} y="${n(line.y)}" font-family="${font.family}" ${style} xml:space="preserve">${escapeXml(text)}</text>`;
  });
  return placed.join('');
}

/** A sheet of paper with what stands on it. */
export function sheet({ width, height }: Size, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">`,
    `<rect width="${n(width)}" height="${n(height)}" rx="${dimensions.corner}" fill="${colours.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}
