import { islandsOf, only, type Arrows } from './arrows.ts';
import type { Direction, Graph, LayOut, Layout, Size } from './layout.ts';
import { dimensions } from './style.ts';
import type { Type } from './type.ts';
import { wrap, type Block } from './wrap.ts';

/** A part of the map that hangs together, set and laid out. */
export type Island = Arrows & { names: Block[]; verbs: Block[]; graph: Graph; layout: Layout };
/** Islands below each other, drawn `scale` times as large. */
export type Plan = { islands: Island[]; scale: number };

/** So many arrows at most; where they would be too small or too tall, fewer. */
const maxArrows = 12;
/** Type gets no smaller than 12 CSS pixels for names, 10.5 for verbs; a small map is enlarged. */
const smallest = 0.8;
const largest = 1.15;
const tallest = 520;
const room = dimensions.width - 2 * dimensions.margin;
const lines = 3;
const padding = { x: 12, y: 9 };

/** Ways to lay out the same graph: no one of them suits a chain and a star. */
type Way = { direction: Direction; name: number; verb: number; word: number };
const ways: readonly Way[] = [
  { direction: 'TB', name: 124, verb: 100, word: 220 },
  { direction: 'LR', name: 112, verb: 84, word: 150 },
  { direction: 'TB', name: 96, verb: 76, word: 120 },
  { direction: 'LR', name: 92, verb: 72, word: 110 },
];

/** What a picture as tall as wide costs, as a share of the type's size: dear once all has to fit on one screen. */
const prices = [0.3, 1];

/** As many arrows as are readable on a phone, and at least one; null where there is none. */
export function fit(type: Type, layOut: LayOut, all: Arrows): Plan | null {
  for (let count = Math.min(maxArrows, all.arrows.length); count > 0; count -= 1) {
    const options = islandsOf(only(all, all.arrows.slice(0, count))).map((part) => {
      return ways.map((way) => plan(type, layOut, part, way));
    });
    for (const price of prices) {
      const islands = options.map((islands) => choose(islands, price));
      const plan = { islands, scale: Math.min(...islands.map(scaleOf)) };
      if (isReadable(plan) || (count === 1 && price === prices.at(-1))) return plan;
    }
  }
  return null;
}

function isReadable(plan: Plan): boolean {
  return plan.scale >= smallest && heightOf(plan) <= tallest;
}

/** How tall the islands are together. */
export function heightOf({ islands, scale }: Plan): number {
  const gaps = (islands.length - 1) * dimensions.margin;
  return islands.reduce((sum, { layout }) => sum + layout.height * scale, gaps);
}

function choose(islands: Island[], price: number): Island {
  return islands.reduce((best, next) => (merit(next, price) > merit(best, price) ? next : best));
}

function scaleOf({ layout }: Island): number {
  return Math.min(largest, room / layout.width);
}

/** Large type counts most; then that no word is broken or left out, and that the map isn't tall. */
function merit(island: Island, price: number): number {
  const scale = scaleOf(island);
  const size = scale > 1 ? 1 + (scale - 1) / 4 : scale;
  const hurt = [...island.names, ...island.verbs].filter(({ isHurt }) => isHurt).length;
  return size - 0.1 * Math.min(hurt, 3) - (price * island.layout.height * scale) / dimensions.width;
}

function plan(type: Type, layOut: LayOut, { actors, arrows }: Arrows, way: Way): Island {
  const names = actors.map((text) => {
    return wrap(type, text, { ...way, size: dimensions.name, weight: 'bold', width: way.name, lines });
  });
  const verbs = arrows.map(({ verbs }) => {
    return wrap(type, verbs.join(', '), {
      ...way,
      size: dimensions.verb,
      weight: 'regular',
      width: way.verb,
      lines,
    });
  });
  const labels = verbs.map(labelSize);
  const edges = arrows.map(({ from, to }, index) => ({
    from,
    to,
    label: labels[index] ?? { width: 0, height: 0 },
  }));
  const graph = { nodes: names.map(boxSize), edges };
  return { actors, arrows, names, verbs, graph, layout: layOut(graph, way.direction) };
}

function boxSize({ lines, width }: Block): Size {
  return {
    width: Math.max(56, width + 2 * padding.x),
    height: lines.length * dimensions.name * dimensions.leading + 2 * padding.y,
  };
}

function labelSize({ lines, width }: Block): Size {
  return { width: width + 10, height: lines.length * dimensions.verb * dimensions.leading + 8 };
}
