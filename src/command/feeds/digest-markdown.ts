import type { Block, View } from '../view.ts';

/** A digest as a Markdown file: what a stranger wrote can't be taken for Markdown of its own. */
export function digestMarkdown({ heading, dateline, blocks }: View): string {
  const lines = blocks.flatMap(blockLines);
  return [`# ${escape(heading?.text ?? '')}`, '', escape(dateline), '', ...lines, ''].join('\n');
}

function blockLines(block: Block): string[] {
  if (block.kind === 'section') return ['', `## ${escape(block.text)}`, ''];
  if (block.kind !== 'story') return 'text' in block ? [escape(block.text)] : [];
  const { mark, label, text, outlet, url } = block;
  const told = label === '' ? escape(text) : `**${escape(label)}** — ${escape(text)}`;
  const source = url === null ? escape(outlet) : `[${escape(outlet)}](<${addressOf(url)}>)`;
  return [`${mark === null ? '-' : `${mark}.`} ${told} — ${source}`];
}

/** As it is sent: in letters that need no quoting, and what was written in escapes already stays so. */
function addressOf(url: string): string {
  return (URL.parse(url)?.href ?? encodeURI(url)).replaceAll(/[<>]/g, '');
}

function escape(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~!]/g, String.raw`\$&`);
}
