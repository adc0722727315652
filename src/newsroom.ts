import { articlesOf } from './article/dossier.ts';
import { createDownload } from './article/download/download.ts';
import { normalizeLink } from './article/normalize-link.ts';
import { createParser } from './article/parse/parser.ts';
import { readSource } from './article/read-source.ts';
import type { Env } from './base/env.ts';
import type { Logger } from './base/log.ts';
import type { Telemetry } from './base/telemetry.ts';
import { capsOf } from './desk/budget.ts';
import { createDesk, type Desk, type DeskOptions } from './desk/desk.ts';
import type { DiscordOptions } from './discord/bot.ts';
import type { Engine, Judge } from './engine/engine.ts';
import { readFacts } from './desk/check/read-facts.ts';
import { createExtractive } from './engine/extractive/extractive.ts';
import { languageOf } from './engine/extractive/languages/languages.ts';
import { indexTermsOf } from './engine/extractive/text/index-terms.ts';
import { createSettings, type GuildSettings } from './settings/settings.ts';
import { openStore, type Store } from './store/store.ts';
import type { TermsOf } from './story/lead.ts';
import { createReadingWorker } from './worker/reading-worker.ts';

/** What texts are compared by: the index terms of the extractive engine. */
export const termsOf: TermsOf = (text, language) => indexTermsOf(text, languageOf(language));

/** Who reads without a model. */
export const extractive = createExtractive(readFacts);

/** All that stands behind the faces. */
export type Newsroom = {
  desk: Desk;
  settings: GuildSettings;
  store: Store;
  log: Logger;
  termsOf: TermsOf;
  /** Who reads where a server has chosen no other; null where no model does. */
  model: string | null;
  close(): Promise<void>;
};

type NewsroomOptions = {
  telemetry?: Telemetry | undefined;
  /** Whether the thread that this runs in has others to serve: then none of them waits for a long text. */
  isShared: boolean;
};

export async function openNewsroom(
  env: Env,
  log: Logger,
  { telemetry, isShared }: NewsroomOptions = { isShared: false },
): Promise<Newsroom> {
  const engines = await createEngines(env, log);
  const primary = engines.get(env.NUTGRAF_MODEL) ?? null;
  const store = await openOwnStore(env, log, telemetry);
  const limits = {
    models: [...engines.keys()],
    guildUsd: env.NUTGRAF_GUILD_BUDGET_USD ?? env.NUTGRAF_DAILY_BUDGET_USD,
    messageContent: env.NUTGRAF_MESSAGE_CONTENT,
  };
  const settings = createSettings(store.settings, limits, log);
  const worker = isShared ? createReadingWorker() : null;
  const sourceReaders = { ...openReaders(env), ...(worker && { compose: worker.compose }) };
  const desk = createDesk({
    readSource: (source, signal) => readSource(sourceReaders, source, signal),
    normalizeLink,
    ...deskStore(store),
    primary,
    others: engines,
    judge: await createSecondReader(env, log),
    fallback: worker?.offload(extractive) ?? extractive,
    checks: worker?.checks,
    caps: capsOf(env),
    settings,
    now: Date.now,
    log,
    telemetry,
  });
  const close = async () => {
    await worker?.close();
    await sourceReaders.close();
    await store.close();
  };
  return { desk, settings, store, log, termsOf, model: primary?.model ?? null, close };
}

/** What it takes to read a link or a file. */
function openReaders(env: Env) {
  const downloader = createDownload({
    allowHosts: env.NUTGRAF_ALLOW_HOSTS,
    onlyHosts: env.NUTGRAF_ONLY_HOSTS,
    blockHosts: env.NUTGRAF_BLOCK_HOSTS,
    proxy: env.NUTGRAF_PROXY,
  });
  const parser = createParser();
  return { ...downloader, ...parser, close: () => Promise.all([downloader.close(), parser.close()]) };
}

/** Where the desk keeps things. What it has read is about an article, and goes with that. */
export function deskStore(
  store: Store,
): Pick<
  DeskOptions,
  | 'articles'
  | 'links'
  | 'articleLinks'
  | 'readings'
  | 'flights'
  | 'ownership'
  | 'ledger'
  | 'usage'
  | 'reports'
  | 'forget'
  | 'preferences'
> {
  const { ownership, flights, ledger, usage, reports, forget } = store;
  return {
    articles: store.keyValue('articles', (id) => id),
    links: store.keyValue('links', (_, { id }) => id),
    articleLinks: store.keyValue('origins', (id) => id),
    readings: store.keyValue('readings', (_, { article }) => articlesOf(article).map(({ id }) => id)),
    ownership,
    flights,
    ledger,
    usage,
    reports,
    forget,
    preferences: store.ownedKeyValue('wishes'),
  };
}

/** What the Discord face keeps. */
export function discordStore(
  store: Store,
): Pick<DiscordOptions, 'invocations' | 'conversations' | 'locales' | 'locks' | 'journal'> {
  return {
    invocations: store.ownedKeyValue('presses'),
    conversations: store.ownedKeyValue('talks'),
    locales: store.ownedKeyValue('locales'),
    locks: store.locks,
    journal: store.journal,
  };
}

async function openOwnStore(
  { DATABASE_URL, NUTGRAF_DATA }: Env,
  log: Logger,
  telemetry?: Telemetry,
): Promise<Store> {
  const store = await openStore(DATABASE_URL ?? NUTGRAF_DATA, Date.now, (error) => {
    telemetry?.failed('store');
    log.error({ err: error }, 'the store failed');
  });
  if (store.setAside)
    log.warn({ file: store.setAside }, 'the store was damaged: it is set aside, a new one begun');
  return store;
}

/** Who looks again, where a model reads and the operator hasn't switched it off. */
async function createSecondReader(env: Env, log: Logger): Promise<Judge | null> {
  if (env.ANTHROPIC_API_KEY === null) return null;
  const { createJudgeFromEnv } = await import('./engine/claude/create.ts');
  return createJudgeFromEnv(env, log);
}

/** By model, the operator's first; none where there is no key: then the SDK isn't even loaded. */
async function createEngines(env: Env, log: Logger): Promise<Map<string, Engine>> {
  if (env.ANTHROPIC_API_KEY === null) return new Map();
  const { createClaudeFromEnv } = await import('./engine/claude/create.ts');
  const models = [...new Set([env.NUTGRAF_MODEL, ...env.NUTGRAF_MODELS])];
  return new Map(models.map((model) => [model, createClaudeFromEnv({ ...env, NUTGRAF_MODEL: model }, log)]));
}
