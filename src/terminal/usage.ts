import type { Command } from '../command/command.ts';
import type { Option } from '../command/option.ts';
import type { Words } from '../words/words.ts';

/** How each command is written in a shell, a line each. */
export function usage(commands: readonly Command[], words: Words): string {
  const typed = commands.filter(({ reach }) => reach === 'typed');
  return [
    ...typed.map(usageLine),
    'nutgraf article SOURCE… [--json]',
    'nutgraf backup FILE',
    words.views.sourceMeans,
  ]
    .map((line) => `  ${line}\n`)
    .join('');
}

/** What a flag's value is, where it isn't one of a few. */
const kinds: Partial<Record<Option['type'], string>> = {
  number: 'NUMBER',
  channel: 'ID',
  person: 'ID',
  channels: 'ID,…',
  roles: 'ID,…',
  hosts: 'SITE,…',
};

function usageLine({ name, needs, right, options }: Command): string {
  const entries = Object.entries(options).filter(([, { hidden, source }]) => !hidden && !source);
  const flags = entries.map(([option, { type, required, ...rest }]) => {
    const value = 'choices' in rest ? rest.choices.join('|') : (kinds[type] ?? 'TEXT');
    const flag = type === 'flag' ? `--[no-]${option}` : `--${option} ${value}`;
    return required ? flag : `[${flag}]`;
  });
  const sourced = Object.values(options).some(({ source }) => source);
  const guild = needs === 'guild' ? ['--guild ID'] : right ? ['[--guild ID]'] : [];
  return [
    'nutgraf',
    name,
    ...(sourced ? ['SOURCE'] : []),
    ...guild,
    ...flags,
    ...(sourced ? ['[--json]'] : []),
  ].join(' ');
}
