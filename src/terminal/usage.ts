import type { Command } from '../command/command.ts';
import type { Block } from '../command/view.ts';
import { listOptions, wordsOf, type Option } from '../command/options/option.ts';
import type { Words } from '../words/words.ts';

/** How what only a shell has is written there. */
const shellUsage = {
  article: 'nutgraf article SOURCE… [--json]',
  changes: 'nutgraf changes OLD NEW [--json]',
  stories: 'nutgraf stories SOURCE… [--json]',
  feed: 'nutgraf feed SOURCE [--json]',
  migrate: 'nutgraf migrate FOLDER',
  backup: 'nutgraf backup FILE',
  doctor: 'nutgraf doctor [--json]',
  'usage --month': 'nutgraf usage --month [YYYY-MM] [--csv] [--guild ID]',
} as const;

export type ShellCommand = keyof typeof shellUsage;
export const isShellCommand = (name: string): name is ShellCommand => Object.hasOwn(shellUsage, name);
export const shellCommands = Object.keys(shellUsage).filter(isShellCommand);

/** How each command is written in a shell, a line each. */
export function usage(commands: readonly Command[], own: readonly ShellCommand[], words: Words): string {
  const typed = commands.filter(({ buttonOnly }) => !buttonOnly);
  const lines = [...typed.map(usageLine), ...own.map((name) => shellUsage[name])];
  const sourced = lines.some((line) => line.includes('SOURCE'));
  return [...lines, ...(sourced ? [words.views.sourceMeans] : [])].map((line) => `  ${line}\n`).join('');
}

/** What only a shell has, below the list of commands. */
export function shellEntries({ shell }: Words): Block[] {
  return shellCommands.map((name) => ({
    kind: 'entry',
    term: `nutgraf ${name}`,
    text: shell.commands[name],
  }));
}

export function shellCommandHelp(name: ShellCommand, { shell, views }: Words): string {
  const line = shellUsage[name];
  const rest = line.includes('SOURCE') ? [views.sourceMeans] : [];
  return [line, shell.commands[name], ...rest].map((text) => `${text}\n`).join('');
}

/** A command as it declares itself: how it is written, what it does, and each of its options. */
export function commandHelp(command: Command, words: Words): string {
  const options = listOptions(command.options).filter(([, option]) => isShown(option));
  const described = options.map(([name, option]) => [`--${name}`, wordsOf(words, name, option).description]);
  const width = Math.max(0, ...described.map(([flag = '']) => flag.length));
  return [
    usageLine(command),
    words.commands[command.name].description,
    ...(takesSource(command) ? [words.views.sourceMeans] : []),
    ...described.map(([flag = '', text]) => `  ${flag.padEnd(width)}  ${text}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** In a shell every answer is for the one who asks alone. */
function isShown(option: Option): boolean {
  const isHiding = option.type === 'flag' && option.hides === true;
  return !option.hidden && !option.source && !isFurther(option) && !isHiding;
}

const isFurther = (option: Option): boolean => 'further' in option && option.further === true;

function takesSource({ options }: Command): boolean {
  return Object.values(options).some(({ source }) => source);
}

/** What a flag's value is, where it isn't one of a few. */
const kinds: Partial<Record<Option['type'], string>> = {
  number: 'NUMBER',
  channel: 'ID',
  person: 'ID',
  role: 'ID',
  time: 'HH:MM',
  span: 'HH:MM-HH:MM',
  zone: 'ZONE',
  words: 'WORD,…',
  channels: 'ID,…',
  roles: 'ID,…',
  hosts: 'SITE,…',
};

function usageLine(command: Command): string {
  const { name, needs, right, options } = command;
  const entries = listOptions(options).filter(([, option]) => isShown(option));
  const flags = entries.map(([option, { type, required, ...rest }]) => {
    const value = 'choices' in rest ? rest.choices.join('|') : (kinds[type] ?? 'TEXT');
    const flag = type === 'flag' ? `--[no-]${option}` : `--${option} ${value}`;
    return required ? flag : `[${flag}]`;
  });
  const sourced = takesSource(command);
  const further = Object.values(options).filter((option) => isFurther(option) && !option.hidden);
  const guild = needs === 'guild' ? ['--guild ID'] : right ? ['[--guild ID]'] : [];
  return [
    'nutgraf',
    name,
    ...(sourced ? ['SOURCE'] : []),
    ...(further.length > 0 ? [further.some(({ required }) => required) ? 'SOURCE…' : '[SOURCE…]'] : []),
    ...guild,
    ...flags,
    ...(sourced ? ['[--json]'] : []),
  ].join(' ');
}
