import { lookup as lookupName } from 'node:dns/promises';
import { Agent } from 'undici';
import { Refusal } from '../../base/refusal.ts';
import { normalizeLink } from '../normalize-link.ts';
import { createConnector } from './connect.ts';
import { createCookies } from './cookies.ts';
import { exchange, type Answer } from './exchange.ts';
import { type FeedAnswer, requestFeed } from './fetch-feed.ts';
import { explainNetworkError } from './network-errors.ts';
import { createConcurrencyLimiter, type Acquire } from './concurrency-limiter.ts';
import { createResponseCache, type Download, type ResponseCache, type Validators } from './response-cache.ts';
import { checkLink, placeOf, type Policy, type Lookup } from './policy.ts';
import { retry, type RetryOptions } from './retry.ts';

export type { Download } from './response-cache.ts';

export type DownloadLimits = RetryOptions & {
  /** Of one answer, compressed or not. */
  bytes: number;
  headerBytes: number;
  /** For all of a link: waiting for a lane, look-ups, redirects, retries and the body. */
  milliseconds: number;
  redirects: number;
  atOnce: number;
  atOncePerHost: number;
};

export type DownloadOptions = Partial<Policy> & {
  allowHosts: string[];
  lookup?: Lookup;
  /** `http://user:password@host:port` of an operator's proxy. */
  proxy?: URL | null;
  memory?: ResponseCache;
  limits?: Partial<DownloadLimits>;
};

const LIMITS: DownloadLimits = {
  bytes: 10_000_000,
  headerBytes: 65_536,
  milliseconds: 15_000,
  redirects: 5,
  retries: 2,
  pause: 250,
  atOnce: 16,
  atOncePerHost: 2,
};
const POLICY = { onlyHosts: [], blockHosts: [], ports: [80, 443] };
const MEMORY_BYTES = 32_000_000;

export type Downloader = {
  /** @throws Refusal `link.*`; the signal's reason when it aborts */
  download(link: string, signal: AbortSignal): Promise<Download>;
  /**
   * A feed, or a page that names one, asked for once: what changed since `known`. With `known`, that is a look which
   * nobody waits for, in lanes of its own: one at a time for a host.
   * @throws Refusal `link.*`; the signal's reason when it aborts
   */
  fetchFeed: (link: string, known: Validators | null, signal: AbortSignal) => Promise<FeedAnswer>;
  close(): Promise<void>;
};

type DownloadContext = {
  policy: Policy;
  limits: DownloadLimits;
  memory: ResponseCache;
  enter: Acquire;
  enterUnhurried: Acquire;
  agent: Agent;
};

/** Reads what strangers name, from the public internet only, within limits of size and time. */
export function createDownload(options: DownloadOptions): Downloader {
  const context = createContext(options);
  return {
    async download(link, signal) {
      const url = new URL(normalizeLink(link));
      return inTime(context, url, signal, (both) => follow(context, url, both));
    },
    async fetchFeed(link, known, signal) {
      const url = new URL(normalizeLink(link));
      checkLink(context.policy, url);
      const leave = await (known ? context.enterUnhurried : context.enter)(placeOf(url).host, signal);
      try {
        return await inTime(context, url, signal, (both) => followFeed(context, url, known, both));
      } finally {
        leave();
      }
    },
    close: () => context.agent.destroy(),
  };
}

async function inTime<T>(
  { limits }: DownloadContext,
  url: URL,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(limits.milliseconds);
  try {
    return await work(AbortSignal.any([signal, deadline]));
  } catch (error) {
    signal.throwIfAborted();
    if (!deadline.aborted) throw error;
    throw new Refusal('link.timeout', { host: placeOf(url).host }, { cause: error });
  }
}

/** All hops in the lane of the first. */
async function followFeed(
  { policy, limits, agent }: DownloadContext,
  link: URL,
  known: Validators | null,
  signal: AbortSignal,
): Promise<FeedAnswer> {
  let [url, isPermanent] = [link, true];
  for (let hop = 0; hop <= limits.redirects; hop++) {
    checkLink(policy, url);
    const { host } = placeOf(url);
    try {
      const step = await requestFeed(agent, url, known, limits.bytes, signal);
      if (step.kind === 'body') return { ...step, moved: hop > 0 && isPermanent };
      if (step.kind !== 'redirect') return step;
      isPermanent &&= step.permanent;
      url = new URL(normalizeLink(URL.parse(step.location, url)?.href ?? ''));
    } catch (error) {
      throw explainNetworkError(error, host, limits.bytes / 1e6);
    }
  }
  throw new Refusal('link.redirects', { host: placeOf(link).host });
}

function createContext(options: DownloadOptions): DownloadContext {
  const limits = { ...LIMITS, ...options.limits };
  const policy = { ...POLICY, ...options };
  const lookup = options.lookup ?? ((host) => lookupName(host, { all: true }));
  const agent = new Agent({
    connect: createConnector({ policy, lookup, proxy: options.proxy ?? null, timeout: limits.milliseconds }),
    maxHeaderSize: limits.headerBytes,
    maxResponseSize: limits.bytes,
    headersTimeout: limits.milliseconds,
    bodyTimeout: limits.milliseconds,
  });
  const memory = options.memory ?? createResponseCache(MEMORY_BYTES);
  return {
    policy,
    limits,
    memory,
    agent,
    enter: createConcurrencyLimiter(limits.atOnce, limits.atOncePerHost),
    enterUnhurried: createConcurrencyLimiter(limits.atOnce, 1),
  };
}

async function follow(context: DownloadContext, link: URL, signal: AbortSignal): Promise<Download> {
  const cookies = createCookies();
  let url = link;
  for (let hop = 0; hop <= context.limits.redirects; hop++) {
    checkLink(context.policy, url);
    const answer = await ask(context, url, cookies.headerFor(url), signal);
    if ('kept' in answer) {
      if (answer.kept.etag || answer.kept.modified) context.memory.set(url.href, answer.kept);
      return answer.kept.download;
    }
    if ('status' in answer)
      throw new Refusal('link.status', { host: placeOf(url).host, status: answer.status });
    cookies.take(url, answer.cookies);
    url = new URL(normalizeLink(URL.parse(answer.location, url)?.href ?? ''));
  }
  throw new Refusal('link.redirects', { host: placeOf(link).host });
}

async function ask(
  { limits, memory, enter, agent }: DownloadContext,
  url: URL,
  cookie: string,
  signal: AbortSignal,
): Promise<Answer> {
  const { host } = placeOf(url);
  const leave = await enter(host, signal);
  try {
    const luggage = { known: memory.get(url.href), cookie };
    return await retry(limits, signal, () => exchange(agent, url, luggage, limits.bytes, signal));
  } catch (error) {
    throw explainNetworkError(error, host, limits.bytes / 1e6);
  } finally {
    leave();
  }
}
