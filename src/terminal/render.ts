import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { terminalText as plain } from '../base/terminal-text.ts';
import { type Block, noteText, quotedText, type View } from '../command/view.ts';
import type { Part } from '../story/mark-words.ts';

/** How wide the terminal is, in columns, and whether it shows styles. */
export type Page = { columns: number; styled: boolean };
type Styler = (format: Parameters<typeof styleText>[0], text: string) => string;

/** A view as lines of a terminal. */
export function renderView(view: View, page: Page): string {
  const style: Styler = (format, text) =>
    page.styled && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  const heading = [
    style('bold', plain(view.heading?.text ?? '')),
    style('dim', plain(view.heading?.url ?? '')),
    style('dim', plain(view.dateline)),
  ];
  const parts = [
    heading.filter(Boolean).join('\n'),
    joinBlocks(view.blocks, page, style),
    view.notes.map((note) => style('dim', plain(noteText(note)))).join('\n'),
  ];
  const text = parts.filter(Boolean).join('\n\n');
  return text
    .split('\n')
    .map((line) => wrapLine(line, page.columns))
    .join('\n');
}

function renderBlock(block: Block, page: Page, style: Styler): string {
  switch (block.kind) {
    case 'paragraph':
      return plain(block.text);
    case 'section':
      return style('bold', plain(block.text));
    case 'point':
      return style('underline', plain(block.text));
    case 'statement': {
      const dash = block.text.startsWith('→') ? ' ' : ' — ';
      const label = block.label && `${style('bold', plain(block.label))}${dash}`;
      return `• ${label}${plain(block.text)} ${style('cyan', superscript(block.mark) + (block.open ? '†' : ''))}`;
    }
    case 'quote':
      return `${style('cyan', block.mark === null ? '' : superscript(block.mark))} ${quotedText(plain(block.text))}${block.from === undefined ? '' : ` — ${plain(block.from)}`}`.trim();
    case 'entry':
      return `${style('bold', plain(block.term))}  ${plain(block.text)}`;
    case 'story': {
      const label = block.label && `${style('bold', plain(block.label))} — `;
      const where = [plain(block.outlet), block.url === null ? '' : style('dim', plain(block.url))];
      return `${block.mark === null ? '•' : `${block.mark}.`} ${label}${plain(block.text)}  ${where.filter(Boolean).join('  ')}`;
    }
    case 'edit':
      return `• ${block.parts.map((part) => renderPart(part, page, style)).join('')}`;
  }
}

/** Colours where they show, else the signs of a word diff. */
function renderPart({ is, text }: Part, { styled }: Page, style: Styler): string {
  if (is === 'same') return plain(text);
  if (is === 'gone') return styled ? style(['red', 'strikethrough'], plain(text)) : `[-${plain(text)}-]`;
  return styled ? style(['green', 'bold'], plain(text)) : `{+${plain(text)}+}`;
}

/** A term that is longer than this, in columns, makes none of its own. */
const widestTerm = 24;

/** Entries one below the other, their texts in a column of its own where all terms are short. */
function alignEntries(blocks: readonly Block[], page: Page, style: Styler): Map<Block, string> {
  const aligned = new Map<Block, string>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'entry' || blocks[at - 1]?.kind === 'entry') continue;
    const end = blocks.findIndex(({ kind }, other) => other > at && kind !== 'entry');
    const run = blocks.slice(at, end < 0 ? undefined : end).filter((one) => one.kind === 'entry');
    const width = Math.max(...run.map(({ term }) => stringWidth(plain(term))));
    if (width > widestTerm || width > page.columns / 2) continue;
    for (const entry of run) {
      const term = plain(entry.term);
      const gap = ' '.repeat(width - stringWidth(term) + 2);
      const text = wrapAnsi(plain(entry.text), Math.max(20, page.columns - width - 2), { hard: true });
      const hung = text.replaceAll('\n', `\n${' '.repeat(width + 2)}`);
      aligned.set(entry, `${style('bold', term)}${gap}${hung}`);
    }
  }
  return aligned;
}

/** Blocks of one kind stand together, those of different kinds apart, and paragraphs always. */
function joinBlocks(blocks: readonly Block[], page: Page, style: Styler): string {
  const aligned = alignEntries(blocks, page, style);
  return blocks
    .map((block, index) => {
      const close = block.kind !== 'paragraph' && block.kind === blocks[index - 1]?.kind;
      return `${close ? '\n' : '\n\n'}${aligned.get(block) ?? renderBlock(block, page, style)}`;
    })
    .join('')
    .trimStart();
}

/** A bullet's further lines stand under its text. */
function wrapLine(line: string, columns: number): string {
  const hang = line.startsWith('• ') ? 2 : 0;
  const wrapped = wrapAnsi(line, Math.max(20, columns - hang), { hard: true, trim: !line.startsWith('  ') });
  return wrapped.replaceAll('\n', `\n${' '.repeat(hang)}`);
}

function superscript(mark: number): string {
  return String(mark).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
