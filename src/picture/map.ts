import { toArrows, type Relation } from './arrows.ts';
import { fit, heightOf, type Plan } from './fit.ts';
import { remember, type LayOut } from './layout.ts';
import { colours, dimensions } from './style.ts';
import { paintMap } from './paint.ts';
import { n, sheet, type Sheet, textLine } from './svg.ts';
import { drawTitle } from './title.ts';
import { setType, type Type } from './type.ts';

export type MapInput = {
  title: string;
  relations: readonly Relation[];
  /** What to say where one relation has no room, where two have none, and so on. */
  left: readonly string[];
};

/** Who acts on whom, as SVG; null where no font has a letter of it, or there is no relation. */
export function mapSvg(layOut: LayOut, { title, relations, left }: MapInput): Sheet | null {
  const texts = relations.flatMap(({ from, verb, to }) => [from, verb, to]);
  const type = setType([title, ...texts, ...left].join('\n'));
  if (texts.some((text) => type.lacks(text))) return null;
  const plan = fit(type, remember(layOut), toArrows(type, relations));
  if (!plan) return null;
  const arrows = plan.islands.flatMap(({ arrows }) => arrows);
  const shown = arrows.flatMap(({ relations }) => relations).toSorted((a, b) => a - b);
  const note = left[relations.length - shown.length - 1] ?? '';
  return { svg: render(type, title, plan, note), shown };
}

function render(type: Type, title: string, plan: Plan, note: string): string {
  const { width, margin } = dimensions;
  const head = drawTitle(type, title);
  const top = head.bottom + margin;
  const map = `<g transform="translate(0 ${n(top)})">\n${paintMap(type, plan, width).join('\n')}\n</g>`;
  const bottom = Math.ceil(top + heightOf(plan) + margin);
  if (note === '') return sheet({ width, height: bottom }, [...head.parts, map]);
  const line = textLine(type, {
    text: type.clean(note),
    x: margin,
    y: bottom + dimensions.note,
    size: dimensions.note,
    weight: 'regular',
    fill: colours.soft,
    anchor: 'start',
  });
  return sheet({ width, height: bottom + dimensions.note + margin }, [...head.parts, map, line]);
}
