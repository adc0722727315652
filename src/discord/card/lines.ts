import { type Block, type Note, noteText, type View } from '../../command/view.ts';
import type { Part } from '../../story/mark-words.ts';
import { escape, linkTarget, tidy } from './escape.ts';

/** A line of a card: plain text, and the markdown around it. */
export type Line = { before: string; text: string; after: string };

export function renderLine({ before, text, after }: Line): string {
  return `${before}${escape(text)}${after}`;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(mark: number): string {
  return String(mark).replaceAll(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
}

/** A name stands out before its text; one that is as long as a text is part of it. */
function labelled(name: string, text: string, before: string, after: string): Line {
  const [label, rest] = [tidy(name), tidy(text)];
  if (label === '') return { before, text: rest, after };
  if (label.length > 200) return { before, text: `${label} — ${rest}`, after };
  const dash = rest.startsWith('→') ? '' : '— ';
  return { before: `${before}**${escape(label)}** ${dash}`, text: rest, after };
}

/** Each line of its own markdown, so that no text can break out of its block. */
function split(text: string, first: string, after = '', before = first): Line[] {
  const parts = text.split(/\r\n|[\n\r\u2028\u2029]/u).map(tidy);
  return parts
    .filter(Boolean)
    .map((part, index) => ({ before: index === 0 ? first : before, text: part, after }));
}

const quoted = ({ text, from }: Extract<Block, { kind: 'quote' }>): string =>
  from === undefined ? text : `${text} — ${from}`;

export function blockLines(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return split(block.text, '');
    case 'section':
      return split(block.text, '**', '**');
    case 'point':
      return split(block.text, '__', '__');
    case 'statement':
      return [labelled(block.label, block.text, '• ', ` ${superscript(block.mark)}${block.open ? '†' : ''}`)];
    case 'quote':
      return quoteLines(block);
    case 'entry':
      return [labelled(block.term, block.text, '', '')];
    case 'story':
      return [storyLine(block)];
    case 'edit':
      return [{ before: `• ${block.parts.map(markPart).join('')}`, text: '', after: '' }];
    default:
      return block satisfies never;
  }
}

/** What only stands beside a quote is small print; where a quote stands on its page is a link after it. */
function quoteLines(block: Extract<Block, { kind: 'quote' }>): Line[] {
  if (block.mark === null) return split(quoted(block), '> -# ');
  const lines = split(quoted(block), `> ${superscript(block.mark)} `, '', '> ');
  const target = linkTarget(block.url ?? null);
  const last = lines.pop();
  return last ? [...lines, target === null ? last : { ...last, after: ` [↗](${target})` }] : lines;
}

function storyLine({ mark, label, text, outlet, url }: Extract<Block, { kind: 'story' }>): Line {
  const target = linkTarget(url);
  const name = escape(tidy(outlet));
  const where = target === null ? name : `[${name || '↗'}](${target})`;
  return labelled(label, text, mark === null ? '• ' : `**${mark}.** `, where && ` — ${where}`);
}

/** Spaces at the edges stay outside of the markdown, which would not hold otherwise. */
function markPart({ is, text }: Part): string {
  const sign = { same: '', gone: '~~', new: '**' }[is];
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const written = escape(tidy(inner));
  return written === '' ? ' ' : `${before && ' '}${sign}${written}${sign}${after && ' '}`;
}

export function noteLines(view: View): Line[] {
  return view.notes.filter((note) => tidy(noteText(note)) !== '').map(noteLine);
}

/** Discord writes a moment in the time zone of whoever reads it. */
function noteLine(note: Note): Line {
  if (typeof note === 'string') return { before: '-# ', text: tidy(note), after: '' };
  const space = /^\s/u.test(note.after) ? ' ' : '';
  const moment = `${escape(note.before)}<t:${Math.floor(note.at / 1000)}:f>${space}`;
  return { before: `-# ${moment}`, text: tidy(note.after), after: '' };
}
