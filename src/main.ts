import { once } from 'node:events';
import { commands } from '../commands/index.ts';
import { createDownload } from './article/download/download.ts';
import { normalizeLink } from './article/link.ts';
import { createParser } from './article/parse/parser.ts';
import { readSource, type ReadMeans } from './article/read.ts';
import { type Env, readEnv } from './base/env.ts';
import { createLog, type Logger } from './base/log.ts';
import { Refusal } from './base/refusal.ts';
import { createRecent, type Recent } from './command/recent.ts';
import { createDesk, type Desk } from './desk/desk.ts';
import { startDiscord } from './discord/bot.ts';
import type { Presses } from './discord/press.ts';
import { createClaude } from './engine/claude/claude.ts';
import type { Engine } from './engine/engine.ts';
import { extractive } from './engine/extractive/extractive.ts';
import { openStore, type Store } from './store/store.ts';
import { runTerminal } from './terminal/terminal.ts';
import { refusalSentence, wordsFor } from './words/words.ts';

process.exitCode = await main(process.argv.slice(2));

/** `terminal` and a shell line, or nothing. Returns the exit code. */
async function main([face, ...line]: string[]): Promise<number> {
  try {
    const env = readEnv();
    const newsroom = openNewsroom(env, createLog(env.LOG_LEVEL));
    try {
      if (face === 'terminal') return await inTerminal(env, newsroom, line);
      if (env.DISCORD_TOKEN !== null) return await inDiscord(env, newsroom, env.DISCORD_TOKEN);
      if (env.production) throw new Refusal('env.token', {});
      return await inTerminal(env, newsroom, ['help']);
    } finally {
      await newsroom.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${refusalSentence(wordsFor('en'), error)}\n`);
    return 3;
  }
}

type Newsroom = { desk: Desk; recent: Recent; presses: Presses; log: Logger; close(): Promise<void> };

function openNewsroom(env: Env, log: Logger): Newsroom {
  const store = openStore(env.NUTGRAF_DATA, Date.now, (error) =>
    log.error({ err: error }, 'the store failed'),
  );
  if (store.setAside)
    log.warn({ file: store.setAside }, 'the store was damaged: it is set aside, a new one begun');
  const downloader = createDownload({
    allowHosts: env.NUTGRAF_ALLOW_HOSTS,
    onlyHosts: env.NUTGRAF_ONLY_HOSTS,
    blockHosts: env.NUTGRAF_BLOCK_HOSTS,
    proxy: env.NUTGRAF_PROXY,
  });
  const parser = createParser();
  return {
    desk: furnishDesk(env, store, { ...downloader, ...parser }, log),
    recent: createRecent(store.memory('recent')),
    presses: store.memory('presses'),
    log,
    close: async () => {
      await Promise.all([downloader.close(), parser.close()]);
      store.close();
    },
  };
}

function furnishDesk(env: Env, store: Store, means: ReadMeans, log: Logger): Desk {
  return createDesk({
    readSource: (source, signal) => readSource(means, source, signal),
    normalizeLink,
    articles: store.memory('articles'),
    links: store.memory('links'),
    origins: store.memory('origins'),
    readings: store.memory('readings'),
    primary: connectClaude(env, log),
    fallback: extractive,
    ledger: store.ledger,
    dailyBudgetUsd: env.NUTGRAF_DAILY_BUDGET_USD,
    now: Date.now,
    log,
  });
}

/** Null where there is no key. */
function connectClaude(env: Env, log: Logger): Engine | null {
  if (env.ANTHROPIC_API_KEY === null) return null;
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseURL, NUTGRAF_MODEL: model } = env;
  return createClaude({ apiKey, baseURL, model, log });
}

/** Until it is told to stop. */
async function inDiscord(env: Env, newsroom: Newsroom, token: string): Promise<number> {
  const bot = await startDiscord({
    ...newsroom,
    commands,
    token,
    apiUrl: env.DISCORD_API_URL,
    messageContent: env.NUTGRAF_MESSAGE_CONTENT,
  });
  process.stdout.write(`Add me to a server: ${bot.installUrl}\n`);
  await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
  await bot.drain();
  return 0;
}

async function inTerminal({ locale, styled }: Env, { desk, log }: Newsroom, line: string[]): Promise<number> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const { stdin, stdout, stderr } = process;
  const shell = { commands, desk, log, locale, styled, stdin, stdout, stderr, signal: interrupt.signal };
  return await runTerminal(shell, line);
}
