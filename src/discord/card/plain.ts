import { type Block, noteText, quotedText, type View } from '../../command/view.ts';
import { tidy } from './escape.ts';

/** The whole of a view as text, for the file that goes with a card too small for it. */
export function plainText(view: View): string {
  const head = [tidy(view.heading?.text ?? ''), view.heading?.url ?? '', tidy(view.dateline)];
  const parts = [
    head.filter(Boolean).join('\n'),
    ...view.blocks.map(blockText),
    view.notes.map((note) => tidy(noteText(note))).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'section':
    case 'point':
      return block.text.toWellFormed();
    case 'statement':
      return `${block.label === '' ? '' : `${tidy(block.label)}: `}${tidy(block.text)} [${block.mark}${block.open ? '†' : ''}]`;
    case 'quote':
      return `${block.mark === null ? '' : `[${block.mark}] `}${quotedText(tidy(block.text))}${block.from === undefined ? '' : ` — ${tidy(block.from)}`}`;
    case 'entry':
      return `${tidy(block.term)}: ${tidy(block.text)}`;
    case 'story':
      return [
        `${block.mark === null ? '•' : `${block.mark}.`} ${tidy(block.text)}`,
        tidy(block.outlet),
        block.url ?? '',
      ]
        .filter(Boolean)
        .join('\n   ');
    case 'edit':
      return tidy(block.parts.map(({ is, text }) => signed[is](text)).join(''));
    default:
      return block satisfies never;
  }
}

/** The signs of a word diff. */
const signed = {
  same: (text: string) => text,
  gone: (text: string) => `[-${text}-]`,
  new: (text: string) => `{+${text}+}`,
};
