import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { commands } from '../commands/index.ts';
import type { Typed } from '../playground/converse.ts';
import { createDownload } from './article/download/download.ts';
import { normalizeLink } from './article/link.ts';
import { createParser } from './article/parse/parser.ts';
import { readSource } from './article/read.ts';
import { type Env, readEnv } from './base/env.ts';
import { createLog, type Logger } from './base/log.ts';
import { Refusal } from './base/refusal.ts';
import { createRecent } from './command/recent.ts';
import { createDesk, type Desk } from './desk/desk.ts';
import type { DiscordBot } from './discord/bot.ts';
import { createClaude } from './engine/claude/claude.ts';
import { isPriced } from './engine/claude/prices.ts';
import type { Engine } from './engine/engine.ts';
import { extractive } from './engine/extractive/extractive.ts';
import { openStore, type Store } from './store/store.ts';
import { runTerminal } from './terminal/terminal.ts';
import { refusalSentence, wordsFor } from './words/words.ts';

process.exitCode = await main(process.argv.slice(2));

/** `terminal` and a shell line, or nothing for Discord. Returns the exit code. */
async function main([face, ...line]: string[]): Promise<number> {
  try {
    const env = readEnv();
    const serving = face !== 'terminal' && env.DISCORD_TOKEN !== null;
    // Where a person watches the answers, what is merely going on would only be in their way.
    const level = serving || env.LOG_LEVEL !== 'info' ? env.LOG_LEVEL : 'warn';
    const newsroom = openNewsroom(env, createLog(level), face !== 'terminal');
    try {
      if (face === 'terminal') return await inTerminal(env, newsroom, line);
      if (env.DISCORD_TOKEN !== null) return await inDiscord(env, newsroom, env.DISCORD_TOKEN);
      if (env.production) throw new Refusal('env.token', {});
      return await inPlayground(env, newsroom);
    } finally {
      await newsroom.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${refusalSentence(wordsFor('en'), error)}\n`);
    return 3;
  }
}

type Newsroom = { desk: Desk; store: Store; log: Logger; close(): Promise<void> };

function openNewsroom(env: Env, log: Logger, warm: boolean): Newsroom {
  const engine = hireClaude(env, log);
  const store = openEmbedded(env, log);
  const downloader = createDownload({
    allowHosts: env.NUTGRAF_ALLOW_HOSTS,
    onlyHosts: env.NUTGRAF_ONLY_HOSTS,
    blockHosts: env.NUTGRAF_BLOCK_HOSTS,
    proxy: env.NUTGRAF_PROXY,
  });
  const parser = createParser({ warm });
  const desk = createDesk({
    readSource: (source, signal) => readSource({ ...downloader, ...parser }, source, signal),
    normalizeLink,
    articles: store.memory('articles'),
    links: store.memory('links'),
    origins: store.memory('origins'),
    readings: store.memory('readings'),
    primary: engine,
    fallback: extractive,
    ledger: store.ledger,
    dailyBudgetUsd: env.NUTGRAF_DAILY_BUDGET_USD,
    now: Date.now,
    log,
  });
  const close = async () => {
    await Promise.all([downloader.close(), parser.close()]);
    store.close();
  };
  return { desk, store, log, close };
}

function openEmbedded({ NUTGRAF_DATA }: Env, log: Logger): Store {
  const store = openStore(NUTGRAF_DATA, Date.now, (error) => log.error({ err: error }, 'the store failed'));
  if (store.setAside)
    log.warn({ file: store.setAside }, 'the store was damaged: it is set aside, a new one begun');
  return store;
}

/** Null where there is no key. */
function hireClaude(env: Env, log: Logger): Engine | null {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseURL, NUTGRAF_MODEL: model } = env;
  if (apiKey === null) return null;
  if (env.NUTGRAF_DAILY_BUDGET_USD !== null && !isPriced(model)) throw new Refusal('env.price', { model });
  return createClaude({ apiKey, baseURL, model, log });
}

async function inTerminal({ locale, styled }: Env, { desk, log }: Newsroom, line: string[]): Promise<number> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const { stdin, stdout, stderr } = process;
  const shell = { commands, desk, log, locale, styled, stdin, stdout, stderr, signal: interrupt.signal };
  return await runTerminal(shell, line);
}

async function inDiscord(env: Env, newsroom: Newsroom, token: string): Promise<number> {
  const stopped = interrupted();
  const bot = await goOnline(env, newsroom, token, env.DISCORD_API_URL);
  print(wordsFor(env.locale).views.installAt(bot.installUrl));
  await stopped;
  await bot.drain();
  return 0;
}

/** A Discord on this machine with the same bot in it, which shows the main job once. */
async function inPlayground(env: Env, newsroom: Newsroom): Promise<number> {
  const stopped = interrupted();
  const { views } = wordsFor(env.locale);
  const { startDiscord } = await import('../playground/discord.ts');
  const { converse } = await import('../playground/converse.ts');
  const discord = await startDiscord({ name: 'Nutgraf' });
  const bot = await goOnline(env, newsroom, discord.token, discord.apiUrl);
  await discord.registered();
  const name = 'en-harbour.txt';
  const file = {
    name,
    content: readFileSync(new URL(`../playground/samples/${name}`, import.meta.url), 'utf8'),
  };
  const lines: Typed[] = [
    { command: 'summarize', options: { file } },
    { command: 'actors', options: { file } },
    { command: 'ask', options: { file, question: 'Who ordered every berth closed?' } },
  ];
  for await (const { typed, answer } of converse(discord, lines)) print(`> ${typed}\n\n${answer}\n`);
  print(`${views.playgroundAt(discord.url)}\n${views.playgroundHint}`);
  await stopped;
  await bot.drain();
  await discord.close();
  return 0;
}

/** The faces are loaded where they are wanted: a shell line doesn't wait for discord.js. */
async function goOnline(
  env: Env,
  { desk, store, log }: Newsroom,
  token: string,
  apiUrl: string | null,
): Promise<DiscordBot> {
  const { startDiscord } = await import('./discord/bot.ts');
  return startDiscord({
    commands,
    desk,
    recent: createRecent(store.memory('recent')),
    presses: store.memory('presses'),
    talks: store.memory('talks'),
    log,
    token,
    apiUrl,
    messageContent: env.NUTGRAF_MESSAGE_CONTENT,
  });
}

/** Listens from its call on: who is told to stop while still starting stops once that is done. */
function interrupted(): Promise<unknown> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
