import type { Island, Plan } from './fit.ts';
import type { Course, Point, Size } from './layout.ts';
import { colours, dimensions } from './style.ts';
import { n, textLine, type Line } from './svg.ts';
import type { Type } from './type.ts';
import type { Block } from './wrap.ts';

const stroke = 2;
const head = { length: 10, width: 9 };
/** Share of the size by which a line's baseline is below its middle. */
const baseline = 0.36;

type Inks = Map<string, string>;

/** The islands, each below the one before and in the middle, in a width in the picture's own units. */
export function paintMap(type: Type, plan: Plan, width: number): string[] {
  const inks = inksOf(plan);
  let top = 0;
  return plan.islands.map((island) => {
    const place = `translate(${n((width - island.layout.width * plan.scale) / 2)} ${n(top)})`;
    top += island.layout.height * plan.scale + dimensions.margin;
    const parts = paintIsland(type, island, inks);
    return `<g transform="${place} scale(${n(plan.scale)})">\n${parts.join('\n')}\n</g>`;
  });
}

/** Lines first, then boxes, then words: nothing is drawn over a word. */
function paintIsland(type: Type, island: Island, inks: Inks): string[] {
  const { arrows, actors, layout, graph, names, verbs } = island;
  const inkOf = (actor = -1) => inks.get(actors[actor] ?? '');
  const lines = arrows.map(({ from }, index) => paintCourse(layout.edges[index], inkOf(from)));
  const boxes = actors.map((_, actor) => paintBox(layout.nodes[actor], graph.nodes[actor], inkOf(actor)));
  const labels = verbs.map((verb, index) => {
    const style = { size: dimensions.verb, weight: 'regular', halo: colours.paper } as const;
    const fill = inkOf(arrows[index]?.from) ?? colours.ink;
    return paintBlock(type, verb, layout.edges[index]?.label, { ...style, fill });
  });
  const titles = names.map((name, actor) => {
    const fill = inkOf(actor) ? colours.paper : colours.ink;
    return paintBlock(type, name, layout.nodes[actor], { size: dimensions.name, weight: 'bold', fill });
  });
  return [...lines, ...boxes, ...labels, ...titles];
}

/** Whoever acts has a colour, which their arrows share; whoever is only acted on has none. */
function inksOf({ islands }: Plan): Inks {
  const acting = islands.flatMap(({ actors, arrows }) => arrows.map(({ from }) => actors[from] ?? ''));
  const { inks, ink } = colours;
  return new Map([...new Set(acting)].map((actor, index) => [actor, inks[index % inks.length] ?? ink]));
}

function paintBox({ x, y }: Point = nowhere, { width, height }: Size = nothing, ink?: string): string {
  const [fill, border] = ink ? [ink, ink] : ['#ffffff', colours.ink];
  const place = `x="${n(x - width / 2)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}"`;
  return `<rect ${place} rx="7" fill="${fill}" stroke="${border}" stroke-width="1.5"/>`;
}

function paintCourse(course?: Course, ink: string = colours.ink): string {
  const [start, ...curve] = course?.path ?? [];
  const end = curve.at(-1);
  if (!course || !start || !end) return '';
  const path = `M${at(start)} C${curve.map(at).join(' ')}`;
  return [
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${stroke}"/>`,
    `<path d="${paintHead(end, course.tip)}" fill="${ink}"/>`,
  ].join('');
}

/** A triangle in the direction from where the line ends to the tip. */
function paintHead(end: Point, tip: Point): string {
  const length = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
  const along = { x: (tip.x - end.x) / length, y: (tip.y - end.y) / length };
  const base = { x: tip.x - along.x * head.length, y: tip.y - along.y * head.length };
  const corner = (side: 1 | -1): Point => ({
    x: base.x - (along.y * head.width * side) / 2,
    y: base.y + (along.x * head.width * side) / 2,
  });
  return `M${at(tip)} L${at(corner(1))} L${at(corner(-1))} Z`;
}

type Style = Pick<Line, 'size' | 'weight' | 'fill' | 'halo'>;

function paintBlock(type: Type, { lines }: Block, { x, y }: Point = nowhere, style: Style): string {
  const leading = style.size * dimensions.leading;
  const first = y - ((lines.length - 1) * leading) / 2 + style.size * baseline;
  return lines
    .map((text, index) => textLine(type, { ...style, text, x, y: first + index * leading, anchor: 'middle' }))
    .join('');
}

function at({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}

const nowhere: Point = { x: 0, y: 0 };
const nothing: Size = { width: 0, height: 0 };
