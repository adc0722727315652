import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { z } from 'zod';

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
export type Direction = 'TB' | 'LR';
/** A graph of boxes: numbers and sizes, and no text, so that none can be taken for an instruction. */
export type Graph = { nodes: Size[]; edges: { from: number; to: number; label: Size }[] };
/** `path` are the points of a Bézier curve from its start on, `tip` is the point of the arrow. */
export type Course = { path: Point[]; tip: Point; label: Point };
/** Where all of it stands, from the upper left; centres of nodes and labels. */
export type Layout = Size & { nodes: Point[]; edges: Course[] };

/** As graphviz answers, in points (1/72 inch) from the lower left: https://graphviz.org/docs/outputs/json/ */
const answerSchema = z.object({
  bb: z.string(),
  objects: z.array(z.object({ name: z.string(), pos: z.string() })),
  edges: z.array(z.object({ id: z.string(), pos: z.string(), lp: z.string() })),
});
type Answer = z.infer<typeof answerSchema>;

const perInch = 72;

export type LayOut = (graph: Graph, direction: Direction) => Layout;

/** Loads graphviz, which takes some 80 ms and 30 MB. */
export async function loadGraphviz(): Promise<LayOut> {
  const graphviz = await Graphviz.load();
  return (graph, direction) => {
    const json = graphviz.layout(toDot(graph, direction), 'json', 'dot');
    return read(answerSchema.parse(JSON.parse(json)), graph);
  };
}

/** Lays out the same graph once only. */
export function remember(layOut: LayOut): LayOut {
  const known = new Map<string, Layout>();
  return (graph, direction) => {
    const dot = toDot(graph, direction);
    const layout = known.get(dot) ?? layOut(graph, direction);
    known.set(dot, layout);
    return layout;
  };
}

/** The picture's unit is graphviz's point. */
export function toDot({ nodes, edges }: Graph, direction: Direction): string {
  const sizes = nodes.map(({ width, height }, index) => {
    return `n${index} [width=${(width / perInch).toFixed(4)}, height=${(height / perInch).toFixed(4)}]`;
  });
  const lines = [
    `graph [rankdir=${direction}, nodesep=0.22, ranksep=0.3, margin=0, splines=true]`,
    'node [shape=box, fixedsize=true, label=""]',
    'edge [arrowsize=0.8]',
    ...sizes,
    ...edges.map(
      ({ from, to, label }, index) => `n${from} -> n${to} [id=e${index}, label=${placeholder(label)}]`,
    ),
  ];
  return `digraph {\n${lines.join('\n')}\n}`;
}

/** Keeps a label's place free. */
function placeholder({ width, height }: Size): string {
  const size = `WIDTH="${Math.ceil(width)}" HEIGHT="${Math.ceil(height)}"`;
  return `<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" ${size}><TR><TD></TD></TR></TABLE>>`;
}

function read({ bb, objects, edges }: Answer, graph: Graph): Layout {
  const [, , width = 0, height = 0] = bb.split(',').map(Number);
  const point = (text = ''): Point => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return { x, y: height - y };
  };
  const nodes = graph.nodes.map((_, index) => point(objects.find(({ name }) => name === `n${index}`)?.pos));
  const courses = graph.edges.map((_, index): Course => {
    const edge = edges.find(({ id }) => id === `e${index}`);
    const points = (edge?.pos ?? '').split(' ');
    const tip = points.find((part) => part.startsWith('e,'))?.slice(2);
    const path = points.filter((part) => !/^[es],/.test(part)).map(point);
    return { path, tip: point(tip), label: point(edge?.lp) };
  });
  return { width, height, nodes, edges: courses };
}
