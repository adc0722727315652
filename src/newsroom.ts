import { articlesOf } from './article/dossier.ts';
import { loadDownload } from './article/download/load-download.ts';
import { detectLanguage } from './article/language.ts';
import { normalizeLink } from './article/normalize-link.ts';
import { createParser } from './article/parse/parser.ts';
import { readSource } from './article/read-source.ts';
import type { Env } from './base/env.ts';
import type { Logger } from './base/log.ts';
import { Refusal } from './base/refusal.ts';
import type { Telemetry } from './base/telemetry.ts';
import { capsOf, guildCeilingOf } from './desk/budget.ts';
import { createReadAhead } from './desk/read-ahead.ts';
import { createDesk, type Desk, type DeskOptions } from './desk/desk.ts';
import type { DiscordOptions } from './discord/bot.ts';
import type { Engine, Judge, LiveCheck } from './engine/engine.ts';
import { createExtractive } from './engine/extractive/extractive.ts';
import { createJudge } from './engine/model/judge.ts';
import { liveCheck } from './engine/model/live-check.ts';
import { createModelEngine } from './engine/model/model-engine.ts';
import { readPrices } from './engine/model/price-file.ts';
import type { Provider } from './engine/model/provider.ts';
import { languageOf } from './engine/extractive/languages/languages.ts';
import { indexTermsOf } from './engine/extractive/text/index-terms.ts';
import { createFeeds } from './feeds/create-feeds.ts';
import type { FeedDependencies } from './feeds/dependencies.ts';
import { createFeedParser } from './feeds/feed-parser.ts';
import type { Feeds } from './feeds/feeds.ts';
import { createSettings, type GuildSettings } from './settings/settings.ts';
import { openStore, type Store } from './store/store.ts';
import type { TermsOf } from './story/lead.ts';
import { createReadingWorker, type ReadingWorker } from './worker/reading-worker.ts';

/** What texts are compared by: the index terms of the extractive engine. */
export const termsOf: TermsOf = (text, language) => indexTermsOf(text, languageOf(language));

/** Who reads without a model. */
export const extractive = createExtractive(async () => {
  const { readFacts } = await import('./desk/check/read-facts.ts');
  return readFacts;
});

/** All that stands behind the faces. */
export type Newsroom = {
  desk: Desk;
  feeds: Feeds;
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
  const { chain, choices } = await createEngines(env, log);
  const [primary = null, ...spares] = chain;
  const store = await openOwnStore(env, log, telemetry);
  const limits = {
    models: [...choices.keys()],
    guildUsd: guildCeilingOf(env),
    messageContent: env.NUTGRAF_MESSAGE_CONTENT,
  };
  const settings = createSettings(store.settings, limits, log);
  const worker = isShared ? createReadingWorker() : null;
  const sourceReaders = { ...openSourceReaders(env), ...(worker && { compose: worker.compose }) };
  const deskOptions: DeskOptions = {
    readSource: (source, signal) => readSource(sourceReaders, source, signal),
    normalizeLink,
    termsOf,
    ...deskStore(store),
    primary,
    spares,
    others: choices,
    judge: await createSecondReader(env, log),
    fallback: worker?.offload(extractive) ?? extractive,
    checks: worker?.checks,
    caps: capsOf(env),
    settings,
    now: Date.now,
    log,
    telemetry,
  };
  const desk = createDesk(deskOptions);
  const parser = createFeedParser();
  const { fetchFeed } = sourceReaders;
  const feeds = openFeeds(env, { desk, deskOptions, settings, store, log, fetchFeed, worker, ...parser });
  const close = async () => {
    await worker?.close();
    await parser.close();
    await sourceReaders.close();
    await store.close();
  };
  return { desk, feeds, settings, store, log, termsOf, model: primary?.model ?? null, close };
}

type FeedMeans = Pick<FeedDependencies, 'fetchFeed' | 'parse' | 'settings' | 'log'> & {
  desk: Desk;
  deskOptions: DeskOptions;
  store: Store;
  worker: ReadingWorker | null;
};

/** Between two looks for work that is due, in milliseconds. */
const feedTick = 5000;

function openFeeds(env: Env, { deskOptions, store, worker, ...means }: FeedMeans): Feeds {
  const quotes = createDesk({ ...deskOptions, primary: null, spares: [], others: new Map(), judge: null });
  const mostFollows = env.NUTGRAF_GUILD_FEEDS;
  return createFeeds({
    ...means,
    quotes,
    ahead: createReadAhead({ ...deskOptions, batched: store.batched, locks: store.locks }),
    detectLanguages: async (texts, signal) =>
      worker ? await worker.detectLanguages(texts, signal) : texts.map(detectLanguage),
    locks: store.locks,
    repository: store.feeds,
    termsOf,
    now: Date.now,
    mostFollows,
    shortest: env.NUTGRAF_FEED_MINUTES * 60_000,
    tick: Math.min(feedTick, env.NUTGRAF_FEED_MINUTES * 60_000),
  });
}

/** What it takes to read a link or a file. */
function openSourceReaders(env: Env) {
  const downloader = loadDownload({
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
  | 'versions'
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
    versions: store.keyValue('versions', (_, [newest]) => newest?.id ?? ''),
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
): Pick<DiscordOptions, 'invocations' | 'conversations' | 'locales' | 'seen' | 'locks' | 'journal'> {
  return {
    invocations: store.ownedKeyValue('presses'),
    conversations: store.ownedKeyValue('talks'),
    locales: store.ownedKeyValue('locales'),
    seen: store.ownedKeyValue('seen'),
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

const openAi = 'openai:';

/** A model by its id; null where the operator has set nothing that leads to it. The SDKs are loaded where they are used. */
async function openProvider(env: Env, id: string): Promise<Provider | null> {
  const prices = readPrices(env.NUTGRAF_PRICES);
  if (id.startsWith(openAi)) {
    const { openOpenAi } = await import('./engine/openai/create.ts');
    return openOpenAi(env, id.slice(openAi.length), prices);
  }
  if (env.ANTHROPIC_API_KEY === null) return null;
  const { openClaude } = await import('./engine/claude/create.ts');
  return openClaude(env, id, prices);
}

/** Those of NUTGRAF_MODEL that can be asked, in its order; else whatever the server of OPENAI_BASE_URL has. */
async function openReaders(env: Env, log: Logger): Promise<Map<string, Provider>> {
  const ids = env.NUTGRAF_MODEL.split(',').map((id) => id.trim());
  const found = await openProviders(env, ids);
  if (found.size > 0 || env.OPENAI_BASE_URL === null) return found;
  const { pickOpenAiModel } = await import('./engine/openai/create.ts');
  const picked = await pickOpenAiModel(env);
  if (picked === null) {
    log.error('OPENAI_BASE_URL lists no model, or no server answers there: no model reads');
    return found;
  }
  return openProviders(env, [`${openAi}${picked}`]);
}

async function openProviders(env: Env, ids: readonly string[]): Promise<Map<string, Provider>> {
  const opened = await Promise.all(ids.map(async (id) => [id, await openProvider(env, id)] as const));
  return new Map(opened.flatMap(([id, provider]) => (provider ? [[id, provider]] : [])));
}

/** Who looks again; null where the operator has switched it off, or its model can't be asked. */
async function createSecondReader(env: Env, log: Logger): Promise<Judge | null> {
  const id = env.NUTGRAF_SECOND_LOOK;
  const provider = id === 'off' ? null : await openProvider(env, id);
  return provider && createJudge(provider, { log });
}

type Engines = { chain: Engine[]; choices: Map<string, Engine> };

/**
 * `chain` are those that read, each where the one before can't; `choices` are all that admins may choose from, by id. All
 * of a chain together take no longer than one alone.
 */
async function createEngines(env: Env, log: Logger): Promise<Engines> {
  const readers = await openReaders(env, log);
  const others = await openProviders(env, env.NUTGRAF_MODELS);
  const providers = [...new Map([...readers, ...others])];
  const choices = new Map(
    providers.map(([id, provider]) => {
      const { total, ...rest } = provider.timeouts;
      const timeouts = { ...rest, total: total / Math.max(1, readers.size) };
      return [id, createModelEngine(provider, { log, timeouts })];
    }),
  );
  const chain = [...readers.keys()].flatMap((id) => choices.get(id) ?? []);
  const isUnpriced = [...choices.values()].some(({ countedUsd }) => countedUsd !== undefined);
  if (isUnpriced && env.NUTGRAF_DAILY_BUDGET_USD !== null)
    log.info('a reading by a model whose price is not known counts as a cent against budgets');
  return { chain, choices };
}

/**
 * Asks the model that reads each task once, past desk and budget, and enters in the ledger what it cost.
 * @throws Refusal `env.key`, `env.price`
 */
export async function checkModel(
  env: Env,
  { store, log }: Pick<Newsroom, 'store' | 'log'>,
  signal: AbortSignal,
): Promise<LiveCheck> {
  const [provider] = (await openReaders(env, log)).values();
  if (provider === undefined) throw new Refusal('env.key', {});
  const { checkStatement } = await import('./desk/check/check.ts');
  const check = await liveCheck(provider, { log }, (...args) => 'kept' in checkStatement(...args), signal);
  const usd = check.cost.usd ?? 0;
  const reservation = await store.ledger.reserve([{ account: 'bot', unit: 'usd', cap: null }], usd);
  if ('settle' in reservation) await reservation.settle(usd);
  return check;
}
