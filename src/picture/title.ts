import { colours, dimensions } from './style.ts';
import { textLine } from './svg.ts';
import type { Type } from './type.ts';
import { wrap } from './wrap.ts';

/** The title under a short rule, and how far down it reaches. */
export function drawTitle(type: Type, title: string): { parts: string[]; bottom: number } {
  const { margin, width, title: size, leading } = dimensions;
  const room = width - 2 * margin;
  const measure = { size, weight: 'bold', width: room, word: room, lines: 2 } as const;
  const { lines } = wrap(type, type.clean(title), measure);
  const rule = `<rect x="${margin}" y="${margin}" width="28" height="4" fill="${colours.accent}"/>`;
  const texts = lines.map((text, index) =>
    textLine(type, {
      text,
      x: margin,
      y: margin + 22 + index * size * leading,
      size,
      weight: 'bold',
      fill: colours.ink,
      anchor: 'start',
    }),
  );
  return { parts: [rule, ...texts], bottom: Math.ceil(margin + 10 + lines.length * size * leading) };
}
