import type { Command } from '../command/command.ts';
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

function usageLine({ name, options }: Command): string {
  const entries = Object.entries(options).filter(([, { hidden, source }]) => !hidden && !source);
  const flags = entries.map(([option, { type, required, ...rest }]) => {
    const value = 'choices' in rest ? rest.choices.join('|') : 'TEXT';
    const flag = type === 'flag' ? `--${option}` : `--${option} ${value}`;
    return required ? flag : `[${flag}]`;
  });
  const sourced = Object.values(options).some(({ source }) => source);
  return ['nutgraf', name, ...(sourced ? ['SOURCE'] : []), ...flags, ...(sourced ? ['[--json]'] : [])].join(
    ' ',
  );
}
