import { colours, dimensions } from './style.ts';
import { n, sheet, textLine } from './svg.ts';
import { drawTitle } from './title.ts';
import { setType, type Type } from './type.ts';

export type Bar = {
  /** Under the bar: a day. */
  label: string;
  /** 0 or more. */
  value: number;
  /** The value as people read it, over the bar. */
  text: string;
};

export type BarsInput = {
  title: string;
  bars: readonly Bar[];
  /** A level that isn't to be passed, such as a budget. */
  line: { value: number; text: string } | null;
};

/** Where the bars stand: all between the same top and bottom, `highest` as tall as there is room. */
type Field = {
  top: number;
  bottom: number;
  step: number;
  highest: number;
  texts: readonly (string | null)[];
};

const height = 150;
/** A line so many times higher than the highest bar would leave nothing of the bars: it is named above them. */
const farthest = 4;
const gap = 6;

/** Bars beside each other, as SVG; null where there is nothing to show, or no font has a letter of it. */
export function barsSvg({ title, bars, line }: BarsInput): string | null {
  const shown = [...bars.flatMap(({ label, text }) => [label, text]), line?.text ?? ''];
  const type = setType([title, ...shown].join('\n'));
  const largest = highest(bars);
  if (largest === 0 || shown.some((text) => type.lacks(text))) return null;
  const head = drawTitle(type, title);
  const top = head.bottom + dimensions.margin + 2 * dimensions.note;
  const step = (dimensions.width - 2 * dimensions.margin) / bars.length;
  const isNear = line !== null && line.value <= largest * farthest;
  const texts = sparse(type, bars, 'text', step, largest);
  const field = {
    top,
    bottom: top + height,
    step,
    highest: Math.max(largest, isNear ? line.value : 0),
    texts,
  };
  return sheet({ width: dimensions.width, height: field.bottom + dimensions.note + 10 + dimensions.margin }, [
    ...head.parts,
    ...bars.map((bar, index) => paintBar(bar, index, field)),
    ...(line ? [paintLine(type, line, bars, field)] : []),
    ...bars.map((bar, index) => paintValue(type, bar, index, field)),
    ...paintLabels(type, bars, field),
  ]);
}

function middleOf(index: number, { step }: Pick<Field, 'step'>): number {
  return dimensions.margin + (index + 0.5) * step;
}

/** What isn't nothing can be seen, however little it is. */
function levelOf(value: number, { bottom, highest }: Field): number {
  return bottom - Math.max(value > 0 ? 2 : 0, (value / highest) * height);
}

function paintBar({ value }: Bar, index: number, field: Field): string {
  const width = Math.min(40, field.step * 0.72);
  const y = levelOf(value, field);
  const place = `x="${n(middleOf(index, field) - width / 2)}" y="${n(y)}"`;
  return `<rect ${place} width="${n(width)}" height="${n(field.bottom - y)}" rx="2" fill="${colours.inks[0]}"/>`;
}

function paintValue(type: Type, { value }: Bar, index: number, field: Field): string {
  const text = field.texts[index];
  if (!text || value === 0) return '';
  return small(type, text, middleOf(index, field), levelOf(value, field) - gap, colours.ink, colours.paper);
}

function paintLabels(type: Type, bars: readonly Bar[], field: Field): string[] {
  const y = field.bottom + dimensions.note + gap;
  const line = `<path d="M${dimensions.margin} ${n(field.bottom)} H${dimensions.width - dimensions.margin}" stroke="${colours.soft}" stroke-width="1"/>`;
  const labels = sparse(type, bars, 'label', field.step, null);
  return [
    line,
    ...labels.map((text, index) =>
      text === null ? '' : small(type, text, middleOf(index, field), y, colours.soft),
    ),
  ];
}

type Level = { value: number; text: string };

/** Beyond the bars it is only named. */
function paintLine(type: Type, { value, text }: Level, bars: readonly Bar[], field: Field): string {
  const [left, right] = [dimensions.margin, dimensions.width - dimensions.margin];
  const style = { size: dimensions.note, weight: 'bold', fill: colours.accent, halo: colours.paper } as const;
  const shown = type.clean(text);
  if (value > field.highest) {
    const y = field.top - 2 * dimensions.note;
    const mark = `<path d="M${right - 8} ${n(y + 4)} l4 -9 l4 9 z" fill="${colours.accent}"/>`;
    return mark + textLine(type, { ...style, text: shown, x: right - 14, y: y + 4, anchor: 'end' });
  }
  const y = levelOf(value, field);
  const line = `<path d="M${left} ${n(y)} H${right}" stroke="${colours.accent}" stroke-width="2" stroke-dasharray="6 4"/>`;
  const reach = Math.ceil(type.width(shown, style.size, style.weight) / field.step);
  // Its name stands where the bars are lower.
  const isLeft = highest(bars.slice(0, reach)) < highest(bars.slice(-reach));
  const place = isLeft ? ({ x: left, anchor: 'start' } as const) : ({ x: right, anchor: 'end' } as const);
  return line + textLine(type, { ...style, ...place, text: shown, y: y - gap });
}

function highest(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ value }) => value));
}

/** Small print in the middle of a place, as far as the sheet reaches. */
function small(type: Type, text: string, x: number, y: number, fill: string, halo?: string): string {
  const style = { size: dimensions.note, weight: 'regular', anchor: 'middle', fill } as const;
  const half = type.width(text, style.size, style.weight) / 2;
  const within = Math.max(half + gap, Math.min(dimensions.width - gap - half, x));
  return textLine(type, { ...style, text, x: within, y, ...(halo && { halo }) });
}

/** Texts as close as they can be without touching, counted from the last; of values, the highest first. */
function sparse(
  type: Type,
  bars: readonly Bar[],
  key: 'label' | 'text',
  step: number,
  highest: number | null,
): (string | null)[] {
  const texts = bars.map((bar) => type.clean(bar[key]));
  const widest = Math.max(...texts.map((text) => type.width(text, dimensions.note, 'regular'))) + gap;
  // The last is moved so far to the left, to end on the sheet.
  const moved = Math.max(0, widest / 2 + gap - dimensions.margin - step / 2);
  const every = Math.max(1, Math.ceil((widest + moved) / step));
  const isEvery = (index: number) => (bars.length - 1 - index) % every === 0;
  if (highest === null || every === 1) return texts.map((text, index) => (isEvery(index) ? text : null));
  const peak = bars.findIndex(({ value }) => value === highest);
  return texts.map((text, index) => (index === peak ? text : null));
}
