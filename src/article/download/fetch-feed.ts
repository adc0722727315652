import type { Agent, Dispatcher } from 'undici';
import { headerOf, headersFor, readContentType, readWhole, redirectOf, requestOnce } from './exchange.ts';
import type { Validators } from './response-cache.ts';

/** How long to leave the feed alone, in milliseconds, as its server says; null where it doesn't. */
type Patience = { wait: number | null };

export type FeedAnswer = Patience &
  (
    | { kind: 'unchanged' }
    | { kind: 'status'; status: number }
    | ({
        kind: 'body';
        /** After all redirects; `moved` where each of them was for good. */
        url: string;
        moved: boolean;
        charset: string | null;
        bytes: Uint8Array;
      } & Validators)
  );

/** One answer of a server: the end of the way, or another address. */
export type FeedStep = FeedAnswer | { kind: 'redirect'; location: string; permanent: boolean };

/** One request for a feed, or for a page that names one; no redirect is followed. */
export async function requestFeed(
  agent: Agent,
  url: URL,
  known: Validators | null,
  limit: number,
  signal: AbortSignal,
): Promise<FeedStep> {
  const accept =
    'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.1';
  const options = { headers: headersFor(accept, known), signal };
  return requestOnce(agent, url, options, (response) => interpret(response, url, limit));
}

async function interpret(response: Dispatcher.ResponseData, url: URL, limit: number): Promise<FeedStep> {
  const { statusCode: status } = response;
  const wait = patienceOf(headerOf(response, 'retry-after'), headerOf(response, 'cache-control'));
  if (status === 304) return { kind: 'unchanged', wait };
  const location = redirectOf(response);
  if (location !== null) return { kind: 'redirect', location, permanent: status === 301 || status === 308 };
  if (status < 200 || status > 299) return { kind: 'status', status, wait };
  const { charset } = readContentType(response);
  return { kind: 'body', url: url.href, moved: false, charset, wait, ...(await readWhole(response, limit)) };
}

/** Seconds or a date; else how long the answer may be kept. */
function patienceOf(retryAfter: string, cacheControl: string): number | null {
  if (retryAfter !== '') {
    const seconds = Number(retryAfter);
    const wait = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
    return Number.isNaN(wait) ? null : Math.max(0, wait);
  }
  const [, age] = /(?:^|[\s,])max-age=(\d+)/i.exec(cacheControl) ?? [];
  return age === undefined ? null : Number(age) * 1000;
}
