import type { Block, View } from '../../command/view.ts';
import { linkTarget, tidy } from './escape.ts';
import { blockLines, noteLines, renderLine, type Line } from './lines.ts';
import { cutToFit, fits, messageRoom, roomAfter, type Room } from './room.ts';

/** The texts of a card, each a TextDisplay of its own unless empty. `whole`: nothing of the view is missing. */
export type CardText = { head: string; body: string; notes: string; whole: boolean };

/** Small print and the head come first: no view hides what it has to say about itself. */
const headLimit: Room = { characters: 1400, bytes: 2400 };
const noteLimit: Room = { characters: 1200, bytes: 3000 };

/** As many lines as fit, the last of them cut if need be. */
function fill(lines: readonly Line[], room: Room): { text: string; whole: boolean } {
  const rendered: string[] = [];
  for (const line of lines) {
    const above = rendered.join('\n');
    const render = (text: string) => [...rendered, renderLine({ ...line, text })].join('\n');
    if (!fits(render(line.text), room)) {
      const part = cutToFit(line.text, render, room);
      return { text: part === '' ? above : render(part), whole: false };
    }
    rendered.push(renderLine(line));
  }
  return { text: rendered.join('\n'), whole: true };
}

function headLines(view: View): Line[] {
  const target = linkTarget(view.heading?.url ?? null);
  const [before, after] = target === null ? ['**', '**'] : ['**[', `](${target})**`];
  const lines = [
    { before, text: tidy(view.heading?.text ?? ''), after },
    { before: '', text: tidy(view.dateline), after: '' },
  ];
  return lines.filter((line) => line.text !== '');
}

/** A section that isn't the first thing stands apart from what is above it, and a point that isn't its section's first. */
function bodyLines(block: Block, index: number, blocks: readonly Block[]): Line[] {
  const [first, ...rest] = blockLines(block);
  const above = blocks[index - 1]?.kind;
  const isApart = block.kind === 'section' || (block.kind === 'point' && above !== 'section');
  if (!first || above === undefined || !isApart) return blockLines(block);
  return [{ ...first, before: `\n${first.before}` }, ...rest];
}

/**
 * The longest form that fits: all of the view, or as much as leaves room to say that the rest is `elsewhere`. `above` is
 * what the message holds besides.
 */
export function fitText(view: View, elsewhere: string, above = ''): CardText {
  const head = fill(headLines(view), headLimit);
  const cutNote: Line = { before: '-# ', text: elsewhere, after: '' };
  const attempt = (extra: Line[]): CardText => {
    const notes = fill([...extra, ...noteLines(view)], noteLimit);
    const room = roomAfter(notes.text, roomAfter(head.text, roomAfter(above, messageRoom)));
    const body = fill(view.blocks.flatMap(bodyLines), room);
    const whole = head.whole && notes.whole && body.whole;
    return { head: head.text, body: body.text, notes: notes.text, whole };
  };
  const all = attempt([]);
  return all.whole || view.busy ? all : attempt([cutNote]);
}
