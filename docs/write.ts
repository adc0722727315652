import { readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import type { Command } from '../src/command/command.ts';
import { en } from '../src/words/en.ts';

/** README's table of commands, made from the list; formatted by oxfmt. */
export function commandTable(list: readonly Command[]): string {
  const rows = list
    .filter(({ reach }) => reach === 'typed')
    .map(({ name, options }) => {
      const typed = Object.entries(options).filter(([, { hidden }]) => !hidden);
      const shown = typed.map(([option, { required }]) => (required ? `**\`${option}\`**` : `\`${option}\``));
      return `| \`/${name}\` | ${en.commands[name].description} | ${shown.join(' ')} |`;
    });
  return ['| command | what it does | options |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The same table, whatever the widths of its columns. */
export function withoutPadding(markdown: string): string {
  return markdown.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');
}

if (import.meta.main) {
  const table = /^\| command [^]*?\n(?=\n)/m;
  writeFileSync('README.md', readFileSync('README.md', 'utf8').replace(table, `${commandTable(commands)}\n`));
}
