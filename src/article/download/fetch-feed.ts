import { request, type Agent, type Dispatcher } from 'undici';
import nutgraf from '../../../package.json' with { type: 'json' };
import { Refusal } from '../../base/refusal.ts';
import { ENCODINGS, readBody } from './body.ts';

/** What a server said of an answer, so that it can be asked whether anything has changed since. */
export type Validators = { etag: string | null; modified: string | null };

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
  const response = await request(url, { dispatcher: agent, signal, headers: headersFor(known) });
  // Destroying a body that nobody reads emits an error; it has no other listener.
  response.body.on('error', () => {});
  try {
    return await interpret(response, url, limit);
  } finally {
    response.body.destroy();
  }
}

async function interpret(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  url: URL,
  limit: number,
): Promise<FeedStep> {
  const header = (name: string) => [headers[name] ?? ''].flat().join(', ');
  const wait = patienceOf(header('retry-after'), header('cache-control'));
  if (status === 304) return { kind: 'unchanged', wait };
  if (status >= 300 && status < 400 && header('location'))
    return { kind: 'redirect', location: header('location'), permanent: status === 301 || status === 308 };
  if (status < 200 || status > 299) return { kind: 'status', status, wait };
  if (Number(header('content-length')) > limit) throw new Refusal('link.large', { megabytes: limit / 1e6 });
  const bytes = await readBody(body, header('content-encoding'), limit);
  const [, charset] = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(header('content-type')) ?? [];
  const validators = { etag: header('etag') || null, modified: header('last-modified') || null };
  return { kind: 'body', url: url.href, moved: false, charset: charset ?? null, bytes, wait, ...validators };
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

function headersFor(known: Validators | null): Record<string, string> {
  return {
    'user-agent': `Nutgraf/${nutgraf.version}`,
    accept:
      'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.1',
    'accept-encoding': ENCODINGS,
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.modified && { 'if-modified-since': known.modified }),
  };
}
