import { placeOf } from '../article/download/policy.ts';
import { isRefusal, Refusal } from '../base/refusal.ts';
import { WorkerExhausted } from '../base/worker-pool/worker-pool.ts';
import { allowsSite } from '../settings/rules.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Look } from './feeds.ts';
import type { Parsed } from './parse-feed.ts';

/** Where feeds mostly lie on a site that doesn't say so. */
const usualPaths = ['/feed', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml', '/feed.json'];

type FindDependencies = Pick<FeedDependencies, 'fetchFeed' | 'parse' | 'settings'>;

/**
 * A feed by its address, or by that of a page: what the page names, else the usual paths of its site.
 * @throws Refusal `feed.none`, `site.blocked`, `link.*`, `page.too-heavy`
 */
export async function findFeed(
  deps: FindDependencies,
  source: string,
  guild: string | null,
  signal: AbortSignal,
): Promise<Look> {
  const isOther = /^[a-z][a-z\d+.-]*:\/\//i.test(source) && !/^https?:/i.test(source);
  if (isOther) throw new Refusal('link.scheme', {});
  const link = /^https?:\/\//i.test(source) ? source : `https://${source}`;
  const host = URL.parse(link)?.hostname;
  if (!host) throw new Refusal('link.invalid', {});
  const settings = await deps.settings.of(guild);
  if (!allowsSite(settings, host)) throw new Refusal('site.blocked', { host });
  // It may have led elsewhere.
  const requireAllowed = (look: Look): Look => {
    const found = URL.parse(look.url)?.hostname ?? '';
    if (!allowsSite(settings, found)) throw new Refusal('site.blocked', { host: found });
    return look;
  };
  const first = await lookAt(deps, link, signal).catch((error: unknown) => {
    // Some sites know no other.
    if (link === source || !(error instanceof Refusal) || !isNoTls(error)) throw error;
    return lookAt(deps, `http://${source}`, signal);
  });
  if ('items' in first) return requireAllowed(first);
  const origin = URL.parse(first.url)?.origin ?? '';
  for (const url of [...first.alternates.slice(0, 3), ...usualPaths.map((path) => origin + path)]) {
    const found = await lookAt(deps, url, signal).catch(ignoreRefusal);
    if (found && 'items' in found) return requireAllowed(found);
  }
  throw new Refusal('feed.none', { host });
}

const isNoTls = ({ key }: Refusal): boolean => key === 'link.unreachable' || key === 'link.broken';

function ignoreRefusal(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

async function lookAt(
  { fetchFeed, parse }: FindDependencies,
  link: string,
  signal: AbortSignal,
): Promise<Look | { url: string; alternates: string[] }> {
  const answer = await fetchFeed(link, null, signal).catch(throwOfFeed);
  if (answer.kind === 'status') throw statusRefusal(link, answer.status);
  if (answer.kind === 'unchanged') return { url: link, alternates: [] };
  const { url, bytes, charset, moved, wait } = answer;
  const parsed = await parseSafely({ parse }, { bytes, charset, base: url }, signal);
  // A redirect that isn't for good leads elsewhere tomorrow.
  if ('feed' in parsed) return { ...parsed.feed, url: moved ? url : link, wait };
  return { url, alternates: 'alternates' in parsed ? parsed.alternates : [] };
}

function throwOfFeed(error: unknown): never {
  if (!isRefusal(error)) throw error;
  throw new Refusal(error.key, error.params, { cause: error, isFeed: true });
}

/** @throws Refusal `feed.none`, `page.too-heavy` */
export async function parseFile(
  { parse }: Pick<FeedDependencies, 'parse'>,
  { name, bytes }: { name: string; bytes: Uint8Array },
  signal: AbortSignal,
): Promise<Look> {
  const parsed = await parseSafely({ parse }, { bytes, charset: null, base: '' }, signal);
  if (!('feed' in parsed)) throw new Refusal('feed.none', { host: name });
  return { ...parsed.feed, title: parsed.feed.title || name, url: name, wait: null };
}

/** @throws Refusal `page.too-heavy` */
export async function parseSafely(
  { parse }: Pick<FeedDependencies, 'parse'>,
  input: Parameters<FeedDependencies['parse']>[0],
  signal: AbortSignal,
): Promise<Parsed> {
  try {
    return await parse(input, signal);
  } catch (error) {
    throw error instanceof WorkerExhausted ? new Refusal('page.too-heavy', {}, { isFeed: true }) : error;
  }
}

/** Who asked is told what went wrong with a page that gave no feed. */
export function statusRefusal(url: string, status: number): Refusal {
  const parsed = URL.parse(url);
  return new Refusal('link.status', { host: parsed ? placeOf(parsed).host : url, status }, { isFeed: true });
}
