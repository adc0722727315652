import { Resvg } from '@resvg/resvg-js';
import { filesOf } from './fonts.ts';
import { dimensions } from './style.ts';

/** A picture as it is kept and sent. */
export type Image = { bytes: Uint8Array; width: number; height: number };

/** An SVG as PNG, in none but the fonts that came along: it looks the same on every machine. */
export function toPng(svg: string): Image {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: filesOf(svg) },
    fitTo: { mode: 'zoom', value: dimensions.zoom },
  }).render();
  return { bytes: image.asPng(), width: image.width, height: image.height };
}
