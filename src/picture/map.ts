import { toArrows, type Relation } from './arrows.ts';
import { fit, heightOf, type Plan } from './fit.ts';
import { remember, type LayOut } from './layout.ts';
import { colours, dimensions } from './style.ts';
import { paintMap } from './paint.ts';
import { n, sheet, textLine } from './svg.ts';
import { drawTitle } from './title.ts';
import { setType, type Type } from './type.ts';

export type MapInput = {
  title: string;
  relations: readonly Relation[];
  /** What to say where one arrow has no room, where two have none, and so on. */
  left: readonly string[];
};

/** Who acts on whom, as SVG; null where no font has a letter of it, or there is no relation. */
export function mapSvg(layOut: LayOut, { title, relations, left }: MapInput): string | null {
  const shown = relations.flatMap(({ from, verb, to }) => [from, verb, to]);
  const type = setType([title, ...shown, ...left].join('\n'));
  if (shown.some((text) => type.lacks(text))) return null;
  const arrows = toArrows(type, relations);
  const plan = fit(type, remember(layOut), arrows);
  if (!plan) return null;
  const shownArrows = plan.islands.reduce((sum, { arrows }) => sum + arrows.length, 0);
  const missing = arrows.arrows.length - shownArrows;
  return render(type, title, plan, left[missing - 1] ?? '');
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
