import { randomUUID } from 'node:crypto';
import { Refusal } from '../base/refusal.ts';
import type { Command, Context } from '../command/command.ts';
import { completeValues } from '../command/complete.ts';
import { guildOwner, operator } from '../desk/principal.ts';
import { refusalSentence, wordsFor } from '../words/words.ts';
import { readArticles } from './articles.ts';
import { backUpStore } from './backup.ts';
import { checkLive } from './live-check.ts';
import { type Line, parseLine } from './parse.ts';
import { showViews } from './display.ts';
import type { Shell } from './shell.ts';
import { openFile, sourceValues } from './source.ts';
import { usage } from './usage.ts';

/** A contract for scripts (README); `interrupted` is the shell's own convention for Ctrl-C. */
const exitCodes = { answered: 0, bug: 1, usage: 2, refused: 3, interrupted: 130 } as const;

/** Runs one shell line; the terminal's one error boundary. Returns the exit code. */
export async function runTerminal(shell: Shell, argv: readonly string[]): Promise<number> {
  const words = wordsFor(shell.locale);
  try {
    if (argv[0] === '--live-check') return await checkLive(shell);
    if (argv[0] === 'article') return await readArticles(shell, argv.slice(1));
    if (argv[0] === 'backup') return backUpStore(shell, argv.slice(1));
    if (argv[0] === '--help' || argv[0] === '-h')
      return await runLine(shell, parseLine(['help'], shell.commands));
    return await runLine(shell, parseLine(argv, shell.commands));
  } catch (error) {
    if (error instanceof Refusal) {
      const wrong = error.key.startsWith('usage.');
      shell.stderr.write(`${refusalSentence(words, error)}\n${wrong ? usage(shell.commands, words) : ''}`);
      return wrong ? exitCodes.usage : exitCodes.refused;
    }
    if (shell.signal.aborted) return exitCodes.interrupted;
    const id = randomUUID().slice(0, 8);
    shell.log.error({ err: error, id }, 'bug');
    shell.stderr.write(`${words.views.bug(id)}\n`);
    return exitCodes.bug;
  }
}

async function runLine(shell: Shell, line: Line): Promise<number> {
  const given = { ...line.values, ...Object.assign({}, ...line.sources.map(sourceValues)) };
  const context = contextOf(shell, line.guild);
  const { values, missing } = completeValues(line.command, given, context);
  if (missing.length > 0) throw new Refusal('usage.missing', { options: namesOf(line.command, missing) });
  const view = await showViews(shell, line.command.run(context, values), !line.json);
  if (line.json) shell.stdout.write(`${JSON.stringify(view.data)}\n`);
  return exitCodes.answered;
}

/** As a person types them: the sources are one SOURCE. */
function namesOf({ options }: Command, missing: string[]): string {
  const names = missing.map((name) =>
    Object.entries(options).some(([key, { source }]) => key === name && source) ? 'SOURCE' : `--${name}`,
  );
  return [...new Set(names)].join(', ');
}

function contextOf(shell: Shell, guild: string | null): Context {
  return {
    desk: shell.desk,
    words: wordsFor(shell.locale),
    locale: shell.locale,
    person: null,
    guild,
    channel: null,
    place: guild === null ? operator : guildOwner(guild),
    settings: shell.settings.of(guild),
    guildSettings: shell.settings,
    inspector: null,
    open: (file) => openFile(file, shell.stdin),
    signal: shell.signal,
    commands: shell.commands,
    typed: (name) => `nutgraf ${name}`,
    ways: [],
  };
}
