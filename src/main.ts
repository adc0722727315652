import { once } from 'node:events';
import { setTimeout as later } from 'node:timers/promises';
import packageJson from '../package.json' with { type: 'json' };
import { type Env, readEnv } from './base/env.ts';
import { createLog, standardError } from './base/log.ts';
import { exitCodeOf, Refusal } from './base/refusal.ts';
import { terminalText } from './base/terminal-text.ts';
import type { Command } from './command/command.ts';
import type { DiscordOptions } from './discord/bot.ts';
import type { MetricsServer } from './metrics/server.ts';
import type { Newsroom } from './newsroom.ts';
import type { Limits } from './settings/settings.ts';
import { spinWhile } from './terminal/spinner.ts';
import { refusalSentence, wordsFor } from './words/words.ts';

// The rest is loaded where it is wanted: whoever starts the bot sees a line before most of it is.

/** With health and figures, where the operator wants them. */
type ServingNewsroom = Newsroom & { metrics: MetricsServer | null };

process.exitCode = await main(process.argv.slice(2));

/**
 * `playground` and its arguments, a shell's line with or without `terminal` before it, or nothing for Discord. Returns
 * the exit code.
 */
async function main(argv: string[]): Promise<number> {
  const [face, ...rest] = argv;
  try {
    const env = readEnv();
    const line = face === 'terminal' ? rest : argv;
    outliveReaders(() => {});
    // It looks at what the newsroom may fail to open, and changes nothing.
    if (line[0] === 'doctor' && !wantsHelp(line)) return await examine(env, line.slice(1));
    const serving = face === undefined && env.DISCORD_TOKEN !== null;
    const isPlayground = face === 'playground' || (face === undefined && !serving);
    if (face === undefined && isPlayground && env.production) throw new Refusal('env.token', {});
    if (isPlayground) requirePlayground();
    // What a script is answered is all that it prints.
    if (serving || (isPlayground && rest.length === 0)) announce(env, serving);
    // Where a person watches the answers, what is merely going on would only be in their way.
    const level = serving || env.LOG_LEVEL !== 'info' ? env.LOG_LEVEL : 'warn';
    // A shell's line has no health, and nobody else to serve.
    const isShared = face === undefined || face === 'playground';
    const metrics = isShared ? await openMetrics(env) : null;
    const options = { telemetry: metrics?.telemetry, isShared };
    const log = createLog(level, standardError(env.styled));
    const open = async () => (await import('./newsroom.ts')).openNewsroom(env, log, options);
    // Somebody waits for a shell's line, and on a busy machine to load all of it takes seconds.
    const isLine = face !== undefined && !isPlayground;
    const newsroom = { ...(await (isLine ? spinWhile(process.stderr, 'Nutgraf…', open) : open())), metrics };
    try {
      if (face === 'playground') return await inPlayground(env, newsroom, rest);
      if (face !== undefined) return await inTerminal(env, newsroom, line);
      if (env.DISCORD_TOKEN !== null) return await inDiscord(env, newsroom, env.DISCORD_TOKEN);
      return await inPlayground(env, newsroom, []);
    } finally {
      await metrics?.close();
      await newsroom.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${terminalText(refusalSentence(wordsFor('en'), error))}\n`);
    return exitCodeOf(error);
  }
}

/** The first line. */
function announce({ locale }: Env, serving: boolean): void {
  const { views } = wordsFor(locale);
  print((serving ? views.connecting : views.opening)(packageJson.version));
}

/** An installation for production can be without its packages. */
function requirePlayground(): void {
  try {
    import.meta.resolve('local-discord');
  } catch (error) {
    throw new Refusal('env.playground', {}, { cause: error });
  }
}

type Readers = [about: string, ...missing: string[]];

/** Says in a language which engine reads, and what is to be set if none does. */
async function nameReaders({ model }: Newsroom): Promise<(locale: string) => Readers> {
  if (model === null)
    return (locale) => {
      const { noModelReads, modelMissing } = wordsFor(locale).views;
      return [noModelReads, modelMissing];
    };
  const { modelName } = await import('./command/reading/reading-view.ts');
  return (locale) => [wordsFor(locale).views.modelReads(modelName(model))];
}

function wantsHelp(line: readonly string[]): boolean {
  return line.includes('--help') || line.includes('-h');
}

async function examine(env: Env, flags: readonly string[]): Promise<number> {
  const { runDoctor } = await import('./doctor/doctor.ts');
  const { holdsCommands } = await import('./discord/declare/register-commands.ts');
  const { guildCeilingOf } = await import('./desk/budget.ts');
  const commands = await commandsWithin({ guildUsd: guildCeilingOf(env) });
  const { stdout, stderr } = process;
  return runDoctor(env, flags, {
    stdout,
    stderr,
    holdsCommands: (registered) => holdsCommands(registered, commands),
  });
}

async function commandsWithin(limits: Pick<Limits, 'guildUsd'>): Promise<readonly Command[]> {
  const { commands } = await import('../commands/index.ts');
  const { withinLimits } = await import('./command/settings/within-limits.ts');
  return withinLimits(commands, limits);
}

/** Prometheus's client is loaded where it is wanted. */
async function openMetrics({ NUTGRAF_METRICS: address }: Env): Promise<MetricsServer | null> {
  if (address === null) return null;
  const { serveMetrics } = await import('./metrics/server.ts');
  return serveMetrics(address);
}

async function inTerminal(env: Env, newsroom: Newsroom, line: string[]): Promise<number> {
  const { runTerminal } = await import('./terminal/terminal.ts');
  const { checkModel } = await import('./newsroom.ts');
  const commands = await commandsWithin(newsroom.settings.limits);
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const { stdin, stdout, stderr } = process;
  outliveReaders(() => interrupt.abort());
  const { signal } = interrupt;
  const face = { ...newsroom, commands, locale: env.locale, styled: env.styled, stdin, stdout, stderr };
  return await runTerminal({ ...face, signal, checkLive: () => checkModel(env, newsroom, signal) }, line);
}

/** A reader that has seen enough, such as `head`, closes the pipe; without a listener the process would die of it. */
function outliveReaders(onClosed: () => void): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', onClosed);
}

async function inDiscord(env: Env, newsroom: ServingNewsroom, token: string): Promise<number> {
  const { views } = wordsFor(env.locale);
  const stopped = interrupted();
  const sharding = { range: env.NUTGRAF_SHARDS, shards: newsroom.store.shards };
  const bot = await goOnline(env, newsroom, { token, apiUrl: env.DISCORD_API_URL, sharding });
  print([...(await nameReaders(newsroom))(env.locale), views.installAt(bot.installUrl)].join('\n'));
  const { registrationFault } = bot;
  if (registrationFault !== null)
    process.stderr.write(`${terminalText(views.unregistered(registrationFault))}\n`);
  try {
    await Promise.race([stopped, bot.closed]);
  } finally {
    ignoreLostConnections();
    await bot.drain();
    // A connection that can't be opened anew would keep the process.
    setTimeout(() => process.exit(), 1000).unref();
  }
  return 0;
}

/**
 * For a process that is going offline. A shard that is closed while it connects drops its listener (@discordjs/ws 1.2.3),
 * and the failure of that connection would end the process with an exit code of 1.
 */
function ignoreLostConnections(): void {
  process.on('uncaughtException', (error) => {
    if ('syscall' in error && error.syscall === 'connect') return;
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
}

/** A Discord on this machine with the same bot in it. */
async function inPlayground(env: Env, newsroom: ServingNewsroom, argv: string[]): Promise<number> {
  const { views } = wordsFor(env.locale);
  const { openPlayground } = await import('../playground/open.ts');
  const { parseBuiltInId } = await import('./discord/custom-ids/built-in-ids.ts');
  const readers = await nameReaders(newsroom);
  const opening = {
    name: 'Nutgraf',
    privileged: env.NUTGRAF_MESSAGE_CONTENT ? (['MessageContent'] as const) : [],
    about: (locale: string) => readers(locale)[0],
    hints: (locale: string) => wordsFor(locale).views.playgroundHints,
    connect: (address: { token: string; apiUrl: string }) => goOnline(env, newsroom, address),
    isGrowing: (ids: readonly string[]) => ids.some((id) => parseBuiltInId(id)?.action === 'cancel'),
    stopped: interrupted,
    welcome: (url: string) => {
      const [about, ...missing] = readers(env.locale);
      return [
        views.playgroundAt(url),
        about,
        ...(env.DISCORD_TOKEN === null ? [views.tokenMissing] : []),
        ...missing,
      ].join('\n');
    },
    print,
    complain: (text: string) => void process.stderr.write(`${text}\n`),
  };
  return openPlayground(opening, argv);
}

async function goOnline(
  env: Env,
  { desk, feeds, settings, store, log, metrics }: ServingNewsroom,
  address: Pick<DiscordOptions, 'token' | 'apiUrl' | 'sharding'>,
) {
  const { startDiscord } = await import('./discord/bot.ts');
  const { discordStore } = await import('./newsroom.ts');
  const bot = await startDiscord({
    commands: await commandsWithin(settings.limits),
    desk,
    feeds,
    settings,
    ...discordStore(store),
    log,
    ...address,
    guilds: store.guilds,
    blockedGuilds: env.NUTGRAF_BLOCK_GUILDS,
    messageContent: env.NUTGRAF_MESSAGE_CONTENT,
    telemetry: metrics?.telemetry,
  });
  metrics?.watch(async () => {
    const { registrationFault } = bot;
    return { ...bot.status(), registrationFault, journal: await inTime(store.journal.status()) };
  });
  return bot;
}

/** What a store says that is given two seconds; null where it fails or takes longer. */
function inTime<T>(answer: Promise<T>): Promise<T | null> {
  return Promise.race([answer.catch(() => null), later(2000, null, { ref: false })]);
}

/** Listens from its call on: a signal that comes while the bot is starting stops it once it has started. */
function interrupted(): Promise<unknown> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
