import { colours, dimensions } from './style.ts';
import { type Line, n, sheet, type Sheet, textLine } from './svg.ts';
import { drawTitle } from './title.ts';
import { setType, type Type } from './type.ts';
import { type Measure, wrap } from './wrap.ts';

export type TimelineEvent = {
  /** As people read it. */
  date: string;
  text: string;
  /** Who says so, else ''. */
  source: string;
};

export type TimelineInput = {
  title: string;
  /** In their order. */
  events: readonly TimelineEvent[];
  /** What to say where so many have no room, from one on. */
  left: readonly string[];
};

/** More are too small to be read, or too long to be looked at. */
const most = 10;
/** Lines of an event's text, and how far they stand from the line of time. */
const lines = 3;
const sourceLines = 2;
const indent = 22;
const dot = 5;

/** Events under each other along a line, as SVG; null where there are none, or no font has a letter of one. */
export function timelineSvg({ title, events, left }: TimelineInput): Sheet | null {
  const shown = events.slice(0, most);
  const note = left[events.length - shown.length - 1] ?? '';
  const texts = shown.flatMap(({ date, text, source }) => [date, text, source]);
  const type = setType([title, ...texts, note].join('\n'));
  if (shown.length === 0 || texts.some((text) => type.lacks(text))) return null;
  const head = drawTitle(type, title);
  const { margin, width, note: small } = dimensions;
  const parts = [...head.parts];
  let y = head.bottom + margin;
  const dots: number[] = [];
  for (const event of shown) {
    dots.push(y + dimensions.verb / 2);
    const painted = paintEvent(type, event, y);
    parts.push(...painted.parts);
    y = painted.bottom + margin * 0.75;
  }
  const x = margin + dot;
  const line = `<path d="M${x} ${n(dots[0] ?? y)} V${n(dots.at(-1) ?? y)}" stroke="${colours.rule}" stroke-width="2"/>`;
  const marks = dots.map((at) => `<circle cx="${x}" cy="${n(at)}" r="${dot}" fill="${colours.accent}"/>`);
  if (note !== '') {
    const style = { size: small, weight: 'regular', fill: colours.soft, anchor: 'start' } as const;
    parts.push(textLine(type, { ...style, text: type.clean(note), x: margin + indent, y: y + small }));
    y += small + margin / 2;
  }
  const svg = sheet({ width, height: Math.ceil(y + margin / 2) }, [line, ...marks, ...parts]);
  return { svg, shown: [...shown.keys()] };
}

/** Its date, who says so, and what happened, below each other; `bottom` is where the next one may begin. */
function paintEvent(type: Type, event: TimelineEvent, top: number): { parts: string[]; bottom: number } {
  const { verb, note, leading } = dimensions;
  const date = { size: verb, weight: 'bold', lines: 1, fill: colours.accent } as const;
  const source = { size: note, weight: 'regular', lines: sourceLines, fill: colours.soft } as const;
  const text = { size: verb, weight: 'regular', lines, fill: colours.ink } as const;
  const paragraphs = [
    { ...date, text: event.date },
    { ...source, text: event.source },
    { ...text, text: event.text },
  ];
  const parts: string[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    const painted = paintParagraph(type, paragraph, y);
    parts.push(...painted);
    y += painted.length * paragraph.size * leading;
  }
  return { parts, bottom: y };
}

type Paragraph = Pick<Line, 'text' | 'size' | 'weight' | 'fill'> & Pick<Measure, 'lines'>;

function paintParagraph(type: Type, { text, size, weight, fill, lines }: Paragraph, top: number): string[] {
  const { margin, width, leading } = dimensions;
  const x = margin + indent;
  const room = width - margin - x;
  const wrapped = wrap(type, type.clean(text), { size, weight, width: room, word: room, lines });
  return wrapped.lines.map((line, index) =>
    textLine(type, {
      text: line,
      x,
      y: top + size + index * size * leading,
      size,
      weight,
      fill,
      anchor: 'start',
    }),
  );
}
