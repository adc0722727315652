import type { Article } from '../article/article.ts';
import type { Source } from '../article/source.ts';
import { Refusal } from '../base/refusal.ts';
import type { Memory } from '../store/memory.ts';
import { createShare } from './share.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How long an article is kept under its id and under its link, and the link of an id, in milliseconds. */
export const retention = { article: 30 * day, link: hour, origin: 180 * day };

type Given = Exclude<Source, { kind: 'kept' }>;

export type ReadOptions = {
  /** Reads a source anew; throws a Refusal where it can't. */
  readSource(source: Given, signal: AbortSignal): Promise<Article>;
  /** One address for one story: without tracking parameters and fragment. */
  normalizeLink(url: string): string;
  articles: Memory<Article>;
  /** A link's article, by id. */
  links: Memory<string>;
  /** An id's link: where to read again when the article is no longer kept. */
  origins: Memory<string>;
};

/** Articles are remembered by content and, for a while, by link; equal links at once are read once. */
export function createRead(options: ReadOptions) {
  const { articles, origins } = options;
  const share = createShare<Article>();

  async function readLink(given: string, signal: AbortSignal, fresh = false): Promise<Article> {
    const url = options.normalizeLink(given);
    const [key, follow] = fresh ? [`fresh ${url}`, fetchAnew] : [url, followLink];
    for await (const article of share(key, (shared) => follow(options, url, shared), signal)) return article;
    throw new Error('a link gave neither an article nor an error');
  }

  async function readKept(id: string, signal: AbortSignal): Promise<Article> {
    const article = await articles.get(id);
    if (article) return article;
    const url = await origins.get(id);
    if (url === undefined) throw new Refusal('article.gone', {});
    return readLink(url, signal);
  }

  return async function read(source: Source, signal: AbortSignal): Promise<Article> {
    if (source.kind === 'kept') return readKept(source.id, signal);
    if (source.kind === 'link') return readLink(source.url, signal, source.fresh);
    return keep(options, await options.readSource(source, signal));
  };
}

async function* followLink(options: ReadOptions, url: string, signal: AbortSignal): AsyncGenerator<Article> {
  const id = await options.links.get(url);
  const known = id === undefined ? undefined : await options.articles.get(id);
  if (known) {
    yield { ...known, url };
    return;
  }
  yield* fetchAnew(options, url, signal);
}

async function* fetchAnew(options: ReadOptions, url: string, signal: AbortSignal): AsyncGenerator<Article> {
  const article = await keep(options, await options.readSource({ kind: 'link', url }, signal));
  await options.links.set(url, article.id, retention.link);
  await options.origins.set(article.id, url, retention.origin);
  yield article;
}

async function keep({ articles }: ReadOptions, article: Article): Promise<Article> {
  await articles.set(article.id, article, retention.article);
  return article;
}
