import { Refusal } from '../base/refusal.ts';
import type { Origin } from '../command/access.ts';
import type { Command } from '../command/command.ts';
import { groupOf } from '../command/name.ts';
import { prepare } from '../command/prepare.ts';
import { newRequestId } from '../command/request.ts';
import { type FaceContext, runCommand } from '../command/run.ts';
import { guildOwner, operator } from '../desk/principal.ts';
import { refusalSentence, wordsFor } from '../words/words.ts';
import { readArticles } from './articles.ts';
import { backUpStore, migrateStore } from './backup.ts';
import { showChanges } from './changes.ts';
import { checkLive } from './live-check.ts';
import { findCommand, type Line, parseLine } from './parse.ts';
import { showViews } from './display.ts';
import type { Shell } from './shell.ts';
import { openFile, sourceValues } from './source.ts';
import { groupSources } from './stories.ts';
import { commandHelp, usage } from './usage.ts';

/** A contract for scripts (README); `interrupted` is the shell's own convention for Ctrl-C. */
const exitCodes = { answered: 0, bug: 1, usage: 2, refused: 3, interrupted: 130 } as const;

/** What only a shell has, beside the commands. */
const shellCommands = new Map<
  string,
  { usage: string; run: (shell: Shell, argv: string[]) => Promise<number> }
>([
  ['article', { usage: 'nutgraf article SOURCE… [--json]', run: readArticles }],
  ['changes', { usage: 'nutgraf changes OLD NEW [--json]', run: showChanges }],
  ['stories', { usage: 'nutgraf stories SOURCE… [--json]', run: groupSources }],
  ['migrate', { usage: 'nutgraf migrate FOLDER', run: migrateStore }],
  ['backup', { usage: 'nutgraf backup FILE', run: async (...args) => backUpStore(...args) }],
]);
const shellUsage = [...shellCommands.values()].map(({ usage }) => usage);

/** Runs one shell line; the terminal's one error boundary. Returns the exit code. */
export async function runTerminal(shell: Shell, argv: readonly string[]): Promise<number> {
  const words = wordsFor(shell.locale);
  try {
    return await runArguments(shell, argv);
  } catch (error) {
    if (error instanceof Refusal) {
      const wrong = error.key.startsWith('usage.');
      const help = wrong ? usage(shell.commands, shellUsage, words) : '';
      shell.stderr.write(`${refusalSentence(words, error)}\n${help}`);
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
  if (help === 0) return await runLine(shell, parseLine(['help'], shell.commands));
  if (help > 0) return showHelp(shell, argv.slice(0, help));
  if (first === '--live-check') return await checkLive(shell);
  const own = shellCommands.get(first);
  return own ? await own.run(shell, rest) : await runLine(shell, parseLine(argv, shell.commands));
}

/** How one command, or each of a group, is written. */
function showHelp({ commands, locale, stdout }: Shell, named: readonly string[]): number {
  const words = wordsFor(locale);
  const own = shellCommands.get(named[0] ?? '');
  const group = commands.filter(({ name }) => groupOf(name) === named.join(' '));
  if (own || group.length > 0) stdout.write(usage(group, own ? [own.usage] : [], words));
  else stdout.write(commandHelp(findCommand(named, commands), words));
  return exitCodes.answered;
}

async function runLine(shell: Shell, line: Line): Promise<number> {
  const { command, guild, json } = line;
  const [source] = line.sources;
  const values = { ...line.values, ...(source === undefined ? {} : sourceValues(source)) };
  const { request, missing } = await prepare(shell, { command, values }, originOf(shell, guild));
  if (missing.length > 0) throw new Refusal('usage.missing', { options: namesOf(command, missing) });
  const view = await showViews(shell, runCommand(request, faceContext(shell)), !json);
  if (json) shell.stdout.write(`${JSON.stringify(view.data)}\n`);
  return exitCodes.answered;
}

/** As a person types them: the sources are one SOURCE. */
function namesOf({ options }: Command, missing: string[]): string {
  const names = missing.map((name) =>
    Object.entries(options).some(([key, { source }]) => key === name && source) ? 'SOURCE' : `--${name}`,
  );
  return [...new Set(names)].join(', ');
}

/** The operator's own shell, in which no admin's rules hold. */
function originOf({ locale }: Shell, guild: string | null): Origin {
  const place = guild === null ? operator : guildOwner(guild);
  const origin = { person: null, guild, channel: null, place, locale };
  return { ...origin, isConversation: false, member: null, privacy: 'optional' };
}

function faceContext({ desk, settings, commands, signal, stdin }: Shell): FaceContext {
  return {
    desk,
    settings,
    commands,
    inspector: null,
    fetchFile: (file) => openFile(file, stdin),
    signal,
    hints: [],
    formatCommand: (name) => `nutgraf ${name}`,
  };
}
