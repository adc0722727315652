import { colours, dimensions } from './style.ts';
import { n, sheet, type Sheet, textLine } from './svg.ts';
import { drawTitle } from './title.ts';
import { setType, type Type } from './type.ts';
import { wrap } from './wrap.ts';

export type TimelineEvent = {
  /** As people read it. */
  date: string;
  text: string;
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
const indent = 22;
const dot = 5;

/** Events under each other along a line, as SVG; null where there are none, or no font has a letter of one. */
export function timelineSvg({ title, events, left }: TimelineInput): Sheet | null {
  const shown = events.slice(0, most);
  const note = left[events.length - shown.length - 1] ?? '';
  const texts = shown.flatMap(({ date, text }) => [date, text]);
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

function paintEvent(
  type: Type,
  { date, text }: TimelineEvent,
  top: number,
): { parts: string[]; bottom: number } {
  const { margin, width, verb: size, leading } = dimensions;
  const x = margin + indent;
  const room = width - margin - x;
  const bold = textLine(type, {
    text: type.clean(date),
    x,
    y: top + size,
    size,
    weight: 'bold',
    fill: colours.accent,
    anchor: 'start',
  });
  const measure = { size, weight: 'regular', width: room, word: room, lines } as const;
  const wrapped = wrap(type, type.clean(text), measure).lines.map((line, index) =>
    textLine(type, {
      text: line,
      x,
      y: top + size + (index + 1) * size * leading,
      size,
      weight: 'regular',
      fill: colours.ink,
      anchor: 'start',
    }),
  );
  return { parts: [bold, ...wrapped], bottom: top + size + wrapped.length * size * leading + 4 };
}
