import type { Line } from './line.ts';

/** Lines that follow each other in one column, from the top. */
export type Block = Line[];

/** In sizes of the type: the least width of the empty strip between two columns. */
const GUTTER = 0.8;
/** A column has at least this many lines, and this share of the region's width: else it is a table, or a margin. */
const LEAST_LINES = 3;
const LEAST_WIDTH = 0.2;

/**
 * Columns in reading order, by cutting the page where it is empty (XY-cut): along a gutter if one runs through,
 * else across, where that leaves most lines in columns, as below a headline over all of them.
 */
export function toBlocks(lines: Line[], isRightToLeft: boolean): Block[] {
  const columns = cutAlong(lines);
  if (columns) {
    const ordered = isRightToLeft ? columns.toReversed() : columns;
    return ordered.flatMap((column) => toBlocks(column, isRightToLeft));
  }
  const bands = cutAcross(lines);
  if (bands) return bands.flatMap((band) => toBlocks(band, isRightToLeft));
  return lines.length > 0 ? [lines.toSorted((a, b) => b.y - a.y || a.left - b.left)] : [];
}

/** Left and right of the widest gutter, if there is one. */
function cutAlong(lines: Line[]): [Line[], Line[]] | null {
  let widest = 0;
  let cut: [Line[], Line[]] | null = null;
  const sorted = lines.toSorted((a, b) => a.left - b.left);
  let right = -Infinity;
  for (const [at, line] of sorted.entries()) {
    const width = line.left - right;
    right = Math.max(right, line.right);
    if (width <= widest || width < line.size * GUTTER) continue;
    const sides: [Line[], Line[]] = [sorted.slice(0, at), sorted.slice(at)];
    if (!sides.every((side) => isColumn(side, lines))) continue;
    widest = width;
    cut = sides;
  }
  return cut;
}

function isColumn(side: Line[], region: Line[]): boolean {
  return side.length >= LEAST_LINES && widthOf(side) >= widthOf(region) * LEAST_WIDTH;
}

function widthOf(lines: Line[]): number {
  return Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
}

/** Above and below the cut that leaves most lines in columns; null where none leaves any. */
function cutAcross(lines: Line[]): [Line[], Line[]] | null {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  let most = 0;
  let cut: [Line[], Line[]] | null = null;
  for (const [at, line] of sorted.entries()) {
    const above = sorted[at - 1];
    if (!above || above.y - line.y < line.size / 2) continue;
    const bands: [Line[], Line[]] = [sorted.slice(0, at), sorted.slice(at)];
    const inColumns = bands.filter(cutAlong).reduce((sum, band) => sum + band.length, 0);
    if (inColumns > most) [most, cut] = [inColumns, bands];
  }
  return cut;
}
