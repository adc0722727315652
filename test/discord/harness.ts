import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import { type DiscordOptions, type LocalDiscord, startDiscord as startLocal } from 'local-discord';
import { commands as allCommands } from '../../commands/index.ts';
import { withinLimits } from '../../src/command/settings/within-limits.ts';
import { readSource } from '../../src/article/read-source.ts';
import { createLog, type Logger } from '../../src/base/log.ts';
import type { Command } from '../../src/command/command.ts';
import { createDesk, type DeskOptions } from '../../src/desk/desk.ts';
import { createReadAhead } from '../../src/desk/read-ahead.ts';
import type { ReadOptions } from '../../src/desk/read.ts';
import type { StudyOptions } from '../../src/desk/study-job.ts';
import { startDiscord, type DiscordBot } from '../../src/discord/bot.ts';
import type { FeedDependencies } from '../../src/feeds/dependencies.ts';
import { createSettings, type GuildSettings, type Limits } from '../../src/settings/settings.ts';
import type { SettingsRepository } from '../../src/store/settings-repository.ts';
import { discordStore, deskStore, extractive, termsOf } from '../../src/newsroom.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { makeFeeds } from '../feeds/make-feeds.ts';

/** A local Discord with the bot in it. */
export type Harness = LocalDiscord & {
  bot: DiscordBot;
  store: Store;
  /** Where the store lies. */
  folder: string;
  settings: GuildSettings;
  /** What the bot has logged. */
  log: string[];
  /** Resolves once so many lines that hold this have been logged. */
  logged(part: string, times?: number): Promise<void>;
  /** A bot is started again, after the one before has gone. */
  start(commands?: readonly Command[], blockedGuilds?: string[]): Promise<DiscordBot>;
};

const samples = new URL('../../playground/samples/', import.meta.url);
export const harbour = readFileSync(new URL('en-harbour.txt', samples), 'utf8');

type HarnessOptions = DiscordOptions & {
  apiUrl?: string;
  drainTimeouts?: { toFinish: number; toStop: number };
  registrationPauses?: { first: number; longest: number };
  editInterval?: number;
  heartbeatInterval?: number;
  commands?: readonly Command[];
  token?: string;
  messageContent?: boolean;
  /** Where all is kept; a folder of its own, unless told. */
  database?: Database;
  /** The store's clock. */
  now?: () => number;
  /** Told where the store fails, which no test expects unless it says so. */
  onFault?: (error: unknown) => void;
  /** Parts of the desk that are replaced; as it is, the extractive engine reads text, and nothing is limited. */
  study?: Partial<ReadOptions & StudyOptions>;
  /** Parts of the feeds that are replaced; as it is, nobody downloads any. */
  feeds?: Partial<FeedDependencies>;
  /** What the operator leaves to admins. */
  limits?: Partial<Limits>;
  /** Stands between the settings and their store. */
  book?: (book: SettingsRepository) => SettingsRepository;
};

/** Discord's own limits have windows of seconds, and edits come a second apart: a test would wait more than it works. */
const quick = { routeRate: { limit: 5, window: 250 }, editInterval: 50 };

/** Ends with the test; nothing may have gone over the wire that Discord doesn't know. */
export async function openHarness(t: TestContext, changes: HarnessOptions = {}): Promise<Harness> {
  const options = { ...quick, ...changes };
  const discord = await startLocal({ name: 'Nutgraf', samples, ...options });
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const store = await openStore(
    options.database ?? folder,
    options.now ?? Date.now,
    options.onFault ?? assert.ifError,
  );
  const log: string[] = [];
  const lines = new EventEmitter();
  const logger = logTo((line) => {
    log.push(line);
    lines.emit('line');
  });
  const { book = (own) => own, messageContent = false } = options;
  const limits = { models: [], guildUsd: 5, messageContent, ...options.limits };
  const settings = createSettings(book(store.settings), limits, logger);
  const bots: DiscordBot[] = [];
  const offered = withinLimits(options.commands ?? allCommands, limits);
  const start = async (commands = offered, blockedGuilds: string[] = []) => {
    const bot = await startDiscord({
      ...options,
      ...furnish(store, logger, settings, options),
      apiUrl: options.apiUrl ?? discord.apiUrl,
      token: options.token ?? discord.token,
      guilds: store.guilds,
      blockedGuilds,
      messageContent,
      commands,
    });
    bots.push(bot);
    return bot;
  };
  t.after(async () => {
    await Promise.all(bots.map((bot) => bot.drain()));
    await discord.close();
    await store.close();
    rmSync(folder, { recursive: true });
    assert.deepEqual(discord.problems, []);
  });
  const bot = await start();
  const logged = async (part: string, times = 1) => {
    while (log.filter((line) => line.includes(part)).length < times) {
      await once(lines, 'line', { signal: AbortSignal.timeout(10_000) });
    }
  };
  return { ...discord, bot, store, folder, settings, log, logged, start };
}

function logTo(write: (line: string) => void): Logger {
  const sink = new Writable({
    write(chunk, _, done) {
      write(String(chunk));
      done();
    },
  });
  return createLog('debug', sink);
}

function furnish(
  store: Store,
  log: Logger,
  settings: GuildSettings,
  { study = {}, feeds }: Pick<HarnessOptions, 'study' | 'feeds'>,
) {
  const means = {
    prepare: () => {},
    download: () => Promise.reject(new Error('no test reads links')),
    parse: () => Promise.reject(new Error('no test reads pages')),
  };
  const deskOptions: DeskOptions = {
    readSource: (source, signal) => readSource(means, source, signal),
    normalizeLink: (link) => link,
    termsOf,
    ...deskStore(store),
    primary: null,
    fallback: extractive,
    caps: { botUsd: null, personReadings: null },
    settings,
    now: Date.now,
    log,
    ...study,
  };
  const desk = createDesk(deskOptions);
  const ahead = createReadAhead({ ...deskOptions, batched: store.batched, locks: store.locks });
  return {
    desk,
    feeds: makeFeeds({ store, desk, settings, log }, { ahead, ...feeds }),
    log,
    settings,
    ...discordStore(store),
  };
}
