import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../base/refusal.ts';
import type { Command } from '../command/command.ts';
import { parseLanguage } from '../command/language.ts';
import { groupOf } from '../command/name.ts';
import type { AnyValues, Option } from '../command/option.ts';

/** A shell line: a command, the values of its options, and SOURCEs as they were typed. */
export type Line = { command: Command; values: AnyValues; sources: string[]; json: boolean };

/**
 * Reads a shell line by the commands' own options: `--length brief`, `--private`; what has no name is a SOURCE.
 * @throws Refusal `usage.*`
 */
export function parseLine(argv: readonly string[], commands: readonly Command[]): Line {
  const command = namedCommand(argv, commands);
  const { values, positionals } = parseFlags(argv.slice(command.name.split(' ').length), flagsOf(command));
  const { json = false, ...given } = values;
  for (const [option, value] of Object.entries(given)) checkValue(option, command.options, value);
  const files = Object.entries(given).map(([option, value]) => [
    option,
    valueOf(option, command.options, value),
  ]);
  const sourced = Object.values(command.options).some(({ source }) => source);
  if (positionals.length > (sourced ? 1 : 0))
    throw new Refusal('usage.surplus', { text: positionals.at(-1) ?? '' });
  return { command, values: Object.fromEntries(files), sources: positionals, json: json === true };
}

/** A command's name is one word or two. */
function namedCommand([first = '', second = '']: readonly string[], commands: readonly Command[]): Command {
  const typed = commands.filter(({ reach }) => reach === 'typed');
  const found = typed.find(({ name }) => name === first || name === `${first} ${second}`);
  if (found) return found;
  const isGroup = typed.some(({ name }) => groupOf(name) === first);
  throw new Refusal('usage.command', { name: isGroup ? `${first} ${second}`.trim() : first });
}

type Flags = NonNullable<ParseArgsConfig['options']>;

/** `node:util`'s own messages name the flag, in English; the catalogue says it in the person's language. */
export function parseFlags(args: readonly string[], options: Flags) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [flag] = /'-[^']*'/.exec(error instanceof Error ? error.message : '') ?? [''];
    const missing =
      error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    const option = flag.replaceAll("'", '').replace(/ <.*/, '');
    throw new Refusal(missing ? 'usage.value' : 'usage.option', { option }, { cause: error });
  }
}

function flagsOf({ options }: Command): Flags {
  const typed = Object.entries(options).filter(([, option]) => !option.hidden);
  const flags = typed.map(
    ([name, { type }]) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const,
  );
  return { ...Object.fromEntries(flags), json: { type: 'boolean' } };
}

function checkValue(name: string, options: Record<string, Option>, value: unknown): void {
  const option = options[name];
  const choices: readonly string[] = option?.type === 'choice' ? option.choices : [];
  if (choices.length > 0 && !choices.includes(String(value))) {
    throw new Refusal('usage.choice', { option: `--${name}`, choices: choices.join(', ') });
  }
  if (option?.type === 'text' && String(value).length > option.maxLength && !option.source) {
    throw new Refusal('usage.long', { option: `--${name}`, limit: option.maxLength });
  }
}

function valueOf(name: string, options: Record<string, Option>, value: unknown): AnyValues[string] {
  if (options[name]?.type === 'file') return { name: String(value), location: String(value) };
  if (options[name]?.type === 'language') return languageOf(String(value));
  return typeof value === 'boolean' ? value : String(value);
}

function languageOf(text: string): string {
  const tag = parseLanguage(text, 'en');
  if (tag === null) throw new Refusal('language.unknown', { text });
  return tag;
}
