import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../base/refusal.ts';
import type { Command } from '../command/command.ts';
import { groupOf } from '../command/name.ts';
import { furtherSources, listOptions, type AnyValues, type Option } from '../command/options/option.ts';
import { parseValue } from '../command/options/parse-value.ts';
import { nearCommands } from './near-commands.ts';

/** A shell line: a command, the values of its options, and SOURCEs as they were typed. */
export type Line = {
  command: Command;
  values: AnyValues;
  sources: string[];
  guild: string | null;
  json: boolean;
};

/**
 * Reads a shell line by the commands' own options: `--length brief`, `--private`; what has no name is a SOURCE. What
 * belongs to a guild, or can, is told which by `--guild`.
 * @throws Refusal `usage.*`, `language.unknown`
 */
export function parseLine(argv: readonly string[], commands: readonly Command[]): Line {
  const command = findCommand(argv, commands);
  const { values, positionals } = parseFlags(argv.slice(command.name.split(' ').length), flagsOf(command));
  const { json = false, guild, ...typed } = values;
  const parsed = listOptions(command.options).flatMap(([name, option]) =>
    typed[name] === undefined ? [] : [[name, valueOf(`--${name}`, option, typed[name])] as const],
  );
  const sourced = Object.values(command.options).some(({ source }) => source);
  const further = typedFurther(command).length;
  if (positionals.length > (sourced ? 1 + further : 0))
    throw new Refusal('usage.surplus', { text: positionals.at(-1) ?? '' });
  return {
    command,
    values: Object.fromEntries(parsed),
    sources: positionals,
    guild: command.needs === 'guild' || guild !== undefined ? parseGuild(guild) : null,
    json: json === true,
  };
}

/** The options of the SOURCEs after the first. */
export const typedFurther = ({ options }: Command) =>
  furtherSources(options).filter(({ text }) => options[text]?.hidden !== true);

/** @throws Refusal `usage.missing`, `usage.value` */
export function parseGuild(text: unknown): string {
  if (typeof text !== 'string') throw new Refusal('usage.missing', { options: '--guild' });
  if (!/^\d{17,20}$/.test(text)) throw new Refusal('usage.value', { option: '--guild' });
  return text;
}

/**
 * A command's name is one word or two.
 * @throws Refusal `usage.command`, `usage.near`
 */
export function findCommand(
  [first = '', second = '']: readonly string[],
  commands: readonly Command[],
): Command {
  const typed = commands.filter(({ buttonOnly }) => !buttonOnly);
  const found = typed.find(({ name }) => name === first || name === `${first} ${second}`);
  if (found) return found;
  const isGroup = typed.some(({ name }) => groupOf(name) === first);
  const name = isGroup ? `${first} ${second}`.trim() : first;
  const list = nearCommands(`${first} ${second}`.trim(), typed);
  throw list.length > 0 ? new Refusal('usage.near', { name, list }) : new Refusal('usage.command', { name });
}

type Flags = NonNullable<ParseArgsConfig['options']>;

/**
 * The flags of a line, and what has no name.
 * @throws Refusal `usage.value`, `usage.option`, `usage.stdin`
 */
export function parseFlags(args: readonly string[], options: Flags) {
  const parsed = parseWords(args, options);
  if (parsed.positionals.filter((word) => word === '-').length > 1) throw new Refusal('usage.stdin', {});
  return parsed;
}

/** `node:util`'s own messages name the flag, in English; the catalogue says it in the person's language. */
function parseWords(args: readonly string[], options: Flags) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true, strict: true });
  } catch (error) {
    const [flag] = /'-[^']*'/.exec(error instanceof Error ? error.message : '') ?? [''];
    const missing =
      error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    const option = flag.replaceAll("'", '').replace(/ <.*/, '');
    throw new Refusal(missing ? 'usage.value' : 'usage.option', { option }, { cause: error });
  }
}

function flagsOf({ options, needs, right }: Command): Flags {
  const typed = Object.entries(options).filter(([, option]) => !option.hidden);
  const flags = typed.map(
    ([name, { type }]) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const,
  );
  // What asks for a right in a guild can be asked of one.
  const guild: Flags = needs === 'guild' || right ? { guild: { type: 'string' } } : {};
  return { ...Object.fromEntries(flags), ...guild, json: { type: 'boolean' } };
}

function valueOf(shown: string, option: Option, given: unknown): AnyValues[string] {
  if (option.type === 'file') return { name: String(given), location: String(given) };
  if (option.type === 'text' && String(given).length > option.maxLength && !option.source) {
    throw new Refusal('usage.long', { option: shown, limit: option.maxLength });
  }
  const value = parseValue(option, given, { shown, locale: 'en' });
  if (value === undefined && option.type === 'choice') {
    throw new Refusal('usage.choice', { option: shown, choices: option.choices.join(', ') });
  }
  if (value === undefined) throw new Refusal('usage.value', { option: shown });
  return value;
}
