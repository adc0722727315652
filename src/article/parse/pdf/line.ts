/** A run of glyphs as PDF.js gives it: `x` and `y` of its baseline's start in points, y upwards. */
export type Piece = { text: string; x: number; y: number; width: number; size: number };

/** One line of one column. */
export type Line = { text: string; left: number; right: number; y: number; size: number };

/** In sizes of the type: what is further apart on one baseline stands in two columns. */
const COLUMN_GAP = 1.5;
const WORD_GAP = 0.15;
/** A footnote mark or an exponent is raised by less than this, and doesn't end its line. */
const RAISED = 0.6;

/** Lines in the order in which the file draws them, which is right within a column. */
export function toLines(pieces: Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (!piece.text.trim()) continue;
    if (line && continues(line, piece)) append(line, piece);
    else lines.push(start(piece));
  }
  return lines;
}

function continues(line: Line, { x, y, size }: Piece): boolean {
  const type = Math.max(line.size, size);
  const gap = x - line.right;
  return Math.abs(y - line.y) < type * RAISED && gap < type * COLUMN_GAP && gap > -type / 2;
}

function start({ text, x, y, width, size }: Piece): Line {
  return { text: text.trim(), left: x, right: x + width, y, size };
}

function append(line: Line, piece: Piece): void {
  const isApart = piece.x - line.right > piece.size * WORD_GAP || /^\s/.test(piece.text);
  line.text += (isApart ? ' ' : '') + piece.text.trim();
  line.right = piece.x + piece.width;
  // The line stands where most of it stands: on the baseline of its largest type.
  if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
}
