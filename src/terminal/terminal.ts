import { isRefusal, Refusal } from '../base/refusal.ts';
import { terminalText } from '../base/terminal-text.ts';
import type { Origin } from '../command/access.ts';
import type { Command } from '../command/command.ts';
import { groupOf } from '../command/name.ts';
import { prepare } from '../command/prepare.ts';
import type { Block, View } from '../command/view.ts';
import { newRequestId } from '../command/request.ts';
import { type FaceContext, runCommand } from '../command/run.ts';
import { guildOwner, operator } from '../desk/principal.ts';
import { wordsFor } from '../words/words.ts';
import { readArticles } from './articles.ts';
import { backUpStore, migrateStore } from './backup.ts';
import { showChanges } from './changes.ts';
import { checkLive } from './live-check.ts';
import { showFeed } from './feed.ts';
import type { AnyValues } from '../command/options/option.ts';
import { nearCommands } from './near-commands.ts';
import { findCommand, type Line, parseLine, typedFurther } from './parse.ts';
import { showViews } from './display.ts';
import type { Shell } from './shell.ts';
import { openFile, shellSentence, sourceValues } from './source.ts';
import { groupSources } from './stories.ts';
import { showMonth } from './usage-month.ts';
import {
  commandHelp,
  isShellCommand,
  type ShellCommand,
  shellCommandHelp,
  shellCommands,
  shellEntries,
  usage,
} from './usage.ts';

/** A contract for scripts (README); `interrupted` is the shell's own convention for Ctrl-C. */
const exitCodes = { answered: 0, bug: 1, usage: 2, refused: 3, interrupted: 130 } as const;

/** What only a shell has, beside the commands; `doctor` runs before there is a shell. */
const shellRuns: Record<
  Exclude<ShellCommand, 'doctor'>,
  (shell: Shell, argv: string[]) => Promise<number>
> = {
  article: readArticles,
  changes: showChanges,
  stories: groupSources,
  feed: showFeed,
  migrate: migrateStore,
  backup: async (...args) => backUpStore(...args),
  'usage --month': showMonth,
};

/** Runs one shell line; the terminal's one error boundary. Returns the exit code. */
export async function runTerminal(shell: Shell, argv: readonly string[]): Promise<number> {
  const words = wordsFor(shell.locale);
  try {
    return await runArguments(shell, argv);
  } catch (error) {
    if (isRefusal(error)) {
      const wrong = error.key.startsWith('usage.');
      const help = wrong ? helpAfter(shell, argv, error) : '';
      shell.stderr.write(`${terminalText(shellSentence(words, error, argv))}\n${help}`);
      return wrong ? exitCodes.usage : exitCodes.refused;
    }
    if (shell.signal.aborted) return exitCodes.interrupted;
    const id = newRequestId();
    shell.log.error({ err: error, id }, 'bug');
    shell.stderr.write(`${words.views.bug(id)}\n`);
    return exitCodes.bug;
  }
}

async function runArguments(shell: Shell, argv: readonly string[]): Promise<number> {
  const [first = '', ...rest] = argv;
  const help = argv.findIndex((word) => word === '--help' || word === '-h');
  if (first === 'help' && rest.length > 0 && rest[0]?.startsWith('-') !== true) return showHelp(shell, rest);
  if (help === 0) return await runLine(shell, parseLine(['help'], shell.commands));
  if (help > 0) return showHelp(shell, argv.slice(0, help));
  if (first === '--live-check') return await checkLive(shell);
  if (isMonth(argv)) return await showMonth(shell, rest);
  const isGrouped = shell.commands.some(({ name }) => name === `${first} ${rest[0]}`);
  if (!isGrouped && isShellCommand(first) && first !== 'doctor')
    return await runShellCommand(shell, first, rest);
  const line = parseLine(argv, shell.commands);
  const named = line.command.mention === 'nothing' ? line.values['command'] : undefined;
  if (typeof named === 'string') return showHelp(shell, named.split(/\s+/u));
  return await runLine(shell, line);
}

/** @throws Refusal those of the command; `usage.near` where a group is called like it, and no file like what follows. */
async function runShellCommand(
  shell: Shell,
  name: keyof typeof shellRuns,
  argv: readonly string[],
): Promise<number> {
  try {
    return await shellRuns[name](shell, [...argv]);
  } catch (error) {
    const isWord = isRefusal(error) && error.key === 'path.missing' && /^\p{L}+$/u.test(argv[0] ?? '');
    const isGroup = shell.commands.some((command) => groupOf(command.name) === name);
    if (isWord && isGroup && nearCommands(`${name} ${argv[0]}`, shell.commands).length > 0)
      findCommand([name, ...argv], shell.commands);
    throw error;
  }
}

/** `usage` for an admin, or with a month for the operator's books. */
const isMonth = ([first, ...rest]: readonly string[]): boolean =>
  first === 'usage' && rest.some((word) => /^--(?:csv|month)(?:=|$)/u.test(word));

/**
 * Of a command as it is typed here, or with its `/` in Discord.
 * @throws Refusal `usage.command`, `usage.near`
 */
function showHelp(shell: Shell, [first = '', ...rest]: readonly string[]): number {
  const bare = first.replace(/^\//u, '');
  const named = [isShellCommand(bare) ? first : bare, ...rest];
  shell.stdout.write(
    helpFor(shell, named) ?? commandHelp(findCommand(named, shell.commands), wordsFor(shell.locale)),
  );
  return exitCodes.answered;
}

/** How what was typed wrongly is written; where that is no command, what may have been meant, or all there is. */
function helpAfter(shell: Shell, argv: readonly string[], { key, params }: Refusal): string {
  const { commands, locale } = shell;
  const words = wordsFor(locale);
  if ('list' in params) {
    const near = new Set<string>(params.list);
    const typed = commands.filter(({ name, buttonOnly }) => !buttonOnly && near.has(name));
    return usage(
      typed,
      shellCommands.filter((name) => near.has(name)),
      words,
    );
  }
  const named = key === 'usage.command' && 'name' in params ? params.name.split(' ') : argv;
  return helpFor(shell, named) ?? usage(commands, shellCommands, words);
}

/** How the command of a line, or each of a group, is written; null where the line names none. */
function helpFor({ commands, locale }: Shell, [first = '', second]: readonly string[]): string | null {
  const words = wordsFor(locale);
  const command = commands.find(
    ({ name, buttonOnly }) => !buttonOnly && (name === first || name === `${first} ${second}`),
  );
  if (command?.name === 'usage')
    return commandHelp(command, words) + shellCommandHelp('usage --month', words);
  if (command) return commandHelp(command, words);
  const group = commands.filter(({ name }) => groupOf(name) === first);
  const own = isShellCommand(first) ? shellCommandHelp(first, words) : '';
  return `${own}${usage(group, [], words)}` || null;
}

async function runLine(shell: Shell, line: Line): Promise<number> {
  const { command, guild, json } = line;
  const values = { ...line.values, ...valuesOf(command, line.sources) };
  const prepared = await prepare(shell, { command, values }, originOf(shell, guild));
  const { request } = prepared;
  const given = typedFurther(command).filter(({ file }) => file && values[file]);
  const missing = prepared.missing.filter((name) => !given.some(({ text }) => text === name));
  const isSecond = typedFurther(command).some(({ text }) => missing.some((name) => name === text));
  if (isSecond && line.sources.length > 0) throw new Refusal('usage.second', {});
  if (missing.length > 0) throw new Refusal('usage.missing', { options: namesOf(command, missing) });
  const views = runCommand(request, faceContext(shell));
  const own = command.mention === 'nothing' ? shellEntries(wordsFor(shell.locale)) : [];
  const view = await showViews(shell, withBlocks(views, own), !json);
  if (json) shell.stdout.write(`${JSON.stringify(view.data)}\n`);
  return exitCodes.answered;
}

async function* withBlocks(views: AsyncIterable<View>, blocks: readonly Block[]): AsyncGenerator<View> {
  for await (const view of views) yield { ...view, blocks: [...view.blocks, ...blocks] };
}

/** The first SOURCE and those beside it. */
function valuesOf(command: Command, [source, ...others]: readonly string[]): AnyValues {
  const further = typedFurther(command);
  const values = others.flatMap((other, index): [string, AnyValues[string]][] => {
    const { article, file } = sourceValues(other);
    const option = further[index];
    if (!option) return [];
    return file && option.file ? [[option.file, file]] : [[option.text, article]];
  });
  return { ...(source === undefined ? {} : sourceValues(source)), ...Object.fromEntries(values) };
}

/** As a person types them: the sources are one SOURCE. */
function namesOf({ options }: Command, missing: string[]): string {
  const names = missing.map((name) => {
    const found = Object.entries(options).find(([key]) => key === name)?.[1];
    return found && (found.source || ('further' in found && found.further)) ? 'SOURCE' : `--${name}`;
  });
  return [...new Set(names)].join(', ');
}

/** The operator's own shell, in which no admin's rules hold. */
function originOf({ locale }: Shell, guild: string | null): Origin {
  const place = guild === null ? operator : guildOwner(guild);
  const origin = { person: null, guild, channel: null, place, locale };
  return { ...origin, isConversation: false, member: null, privacy: 'optional' };
}

function faceContext({ desk, feeds, settings, commands, locale, signal, stdin }: Shell): FaceContext {
  return {
    desk,
    feeds,
    settings,
    commands,
    now: Date.now,
    lastAsked: async () => null,
    inspector: null,
    fetchFile: (file) => openFile(file, stdin),
    signal,
    hints: { ways: [], rules: [], confirm: wordsFor(locale).shell.confirm },
    formatCommand: (name) => `nutgraf ${name}`,
  };
}
