import type { Article } from '../article/article.ts';
import { headlineOf } from '../article/headline.ts';
import type { Source } from '../article/source.ts';
import { Refusal } from '../base/refusal.ts';
import { day, hour } from '../base/time.ts';
import { allowsSite } from '../settings/rules.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/table.ts';
import type { Ownership } from '../store/ownership.ts';
import type { KeyValue } from '../store/key-value.ts';
import { type EarlierVersion, type KnownVersion, withVersion } from './changes.ts';
import { type Principal, settingsFor } from './principal.ts';
import { createSingleFlight } from './single-flight.ts';

/** How long an article is kept under its id and under its link, and the link of an id, in milliseconds. */
export const retention = { article: 30 * day, link: hour, origin: 180 * day };

type NewSource = Exclude<Source, { kind: 'kept' }>;
/** For whom, and within what they may. */
type ReadContext = { principal: Principal; settings: Settings; signal: AbortSignal };
/** What is read, and what remembers it: nothing is, before somebody keeps it. */
type Found = { article: Article; save: () => Promise<void> };

export type ReadOptions = {
  /** Reads a source anew; throws a Refusal where it can't. */
  readSource(source: NewSource, signal: AbortSignal): Promise<Article>;
  /** One address for one story: without tracking parameters and fragment. */
  normalizeLink: (url: string) => string;
  articles: KeyValue<Article>;
  /** The id of the article that a link led to. */
  links: KeyValue<{ id: string }>;
  /** What a link led to at one time and another, newest first. */
  versions: KeyValue<KnownVersion[]>;
  /** An id's link: where to read again when the article is no longer kept. */
  articleLinks: KeyValue<string>;
  ownership: Ownership;
  settings: GuildSettings;
  now: () => number;
};

/** Articles are remembered by content and, for a while, by link; equal links at once are read once. */
export function createRead(options: ReadOptions) {
  const { ownership } = options;
  const readLink = createReadLink(options);

  /** What was pasted is for those alone who keep it; a link can be read again by anybody. */
  async function readKept(id: string, context: ReadContext, fresh = false): Promise<Found> {
    const url = await options.articleLinks.get(id);
    if (fresh && url !== undefined) return readLink(url, context, fresh);
    const isKept = await ownership.has(context.principal.readers, id);
    const article = isKept ? await options.articles.get(id) : undefined;
    if (article) return remembered(article);
    if (url === undefined) throw new Refusal('article.gone', {});
    return readLink(url, context);
  }

  async function readAny(source: Source, context: ReadContext): Promise<Found> {
    if (source.kind === 'kept') return readKept(source.id, context, source.fresh);
    if (source.kind === 'link') return readLink(source.url, context, source.fresh);
    const article = await options.readSource(source, context.signal);
    return { article, save: () => options.articles.set(article.id, article, retention.article) };
  }

  return async function read(
    source: Source,
    principal: Principal,
    signal: AbortSignal,
    channel = '',
  ): Promise<Article> {
    const settings = await settingsFor(options, principal);
    const { article, save } = await readAny(source, { principal, settings, signal });
    const ref = { id: article.id, title: headlineOf(article) };
    await ownership.add(principal.keeper, ref, channel, settings.days * day);
    await save();
    return article;
  };
}

function createReadLink(options: ReadOptions) {
  const share = createSingleFlight<Found>();
  return async function readLink(
    link: string,
    { settings, signal }: ReadContext,
    fresh: boolean | number = false,
  ): Promise<Found> {
    const url = options.normalizeLink(link);
    checkSite(settings, url);
    const since = fresh === true ? Infinity : Number(fresh);
    const key = since === 0 ? url : `fresh ${since} ${url}`;
    for await (const found of share(key, (shared) => followLink(options, url, since, shared), signal)) {
      // It may have led elsewhere.
      checkSite(settings, found.article.url);
      return found;
    }
    throw new Error('a link gave neither an article nor an error');
  };
}

/** @throws Refusal `site.blocked`; what no address can be read from is refused by who reads it */
function checkSite(settings: Settings, url: string | null): void {
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  if (host && !allowsSite(settings, host)) throw new Refusal('site.blocked', { host });
}

async function* followLink(
  options: ReadOptions,
  url: string,
  since: number,
  signal: AbortSignal,
): AsyncGenerator<Found> {
  const [newest] = since === 0 ? [] : ((await options.versions.get(url)) ?? []);
  const isKnown = since === 0 || (newest !== undefined && newest.last >= since);
  const cachedLink = isKnown ? await options.links.get(url) : undefined;
  const known = cachedLink && (await options.articles.get(cachedLink.id));
  if (known) yield remembered(known);
  else yield* fetchAnew(options, url, signal);
}

async function* fetchAnew(options: ReadOptions, url: string, signal: AbortSignal): AsyncGenerator<Found> {
  // What changed while it was read may not be in it.
  const began = options.now();
  const article = await options.readSource({ kind: 'link', url }, signal);
  let saved: Promise<void> | undefined;
  // Once for all who asked at once.
  yield { article, save: () => (saved ??= saveLink(options, url, { article, began })) };
}

async function saveLink(
  options: ReadOptions,
  link: string,
  { article, began }: { article: Article; began: number },
) {
  const { articles, links, articleLinks, versions } = options;
  const { id } = article;
  await articles.set(id, article, retention.article);
  await links.set(link, { id }, retention.link);
  await articleLinks.set(id, link, retention.origin);
  await versions.set(link, withVersion((await versions.get(link)) ?? [], id, began), retention.article);
}

/** What a link led to before it was read anew; null where that is longer ago than an hour, not kept, or not theirs. */
export function createEarlierVersion(options: ReadOptions) {
  const { articleLinks, versions, articles, ownership, now } = options;
  return async function earlierVersion(id: string, { readers }: Principal): Promise<EarlierVersion | null> {
    const link = await articleLinks.get(id);
    const [newest, before] = (link !== undefined && (await versions.get(link))) || [];
    if (newest?.id !== id || !before || now() - newest.first > retention.link) return null;
    const isTheirs = await ownership.has(readers, before.id);
    const article = isTheirs ? await articles.get(before.id) : undefined;
    return article ? { article, at: before.last } : null;
  };
}

function remembered(article: Article): Found {
  return { article, save: async () => {} };
}
