import { isUtf8 } from 'node:buffer';
import { request, type Agent, type Dispatcher } from 'undici';
import nutgraf from '../../../package.json' with { type: 'json' };
import { Refusal } from '../../base/refusal.ts';
import { canHoldText, contentKindOf } from '../content-kind.ts';
import { ENCODINGS, readBody } from './body.ts';
import type { CachedResponse, Download, Validators } from './response-cache.ts';
import { placeOf } from './policy.ts';

/** What one request came to: a page, another address, or a refusal that may pass if asked again. */
export type Answer =
  | { kept: CachedResponse }
  | { location: string; cookies: string[] }
  | { status: number; retryAfter: string | null };

/** What goes with a request: `known` makes it conditional. */
type RequestExtras = { known: CachedResponse | undefined; cookie: string };

/** One request and its answer, no redirect followed. */
export async function exchange(
  agent: Agent,
  url: URL,
  { known, cookie }: RequestExtras,
  limit: number,
  signal: AbortSignal,
): Promise<Answer> {
  const accept = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.1';
  const headers = { ...headersFor(accept, known ?? null), ...(cookie && { cookie }) };
  return requestOnce(agent, url, { headers, signal }, (response) => interpret(response, url, known, limit));
}

/** `read` has the answer until it is done with it. */
export async function requestOnce<T>(
  agent: Agent,
  url: URL,
  options: { headers: Record<string, string>; signal: AbortSignal },
  read: (response: Dispatcher.ResponseData) => Promise<T>,
): Promise<T> {
  const response = await request(url, { dispatcher: agent, ...options });
  // Destroying a body that nobody reads emits an error; it has no other listener.
  response.body.on('error', () => {});
  try {
    return await read(response);
  } finally {
    response.body.destroy();
  }
}

/** `known` makes a request conditional. */
export function headersFor(accept: string, known: Validators | null): Record<string, string> {
  return {
    'user-agent': `Nutgraf/${nutgraf.version}`,
    accept,
    'accept-encoding': ENCODINGS,
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.modified && { 'if-modified-since': known.modified }),
  };
}

type Head = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>;

/** Of an answer's headers one, '' where it isn't there. */
export const headerOf = ({ headers }: Pick<Head, 'headers'>, name: string): string =>
  [headers[name] ?? ''].flat().join(', ');

/** Where an answer sends to; null where it doesn't. Some servers send raw UTF-8, and headers come with a character for each byte. */
export function redirectOf(response: Head): string | null {
  const { statusCode: status } = response;
  const location = headerOf(response, 'location');
  if (status < 300 || status > 399 || location === '') return null;
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : location;
}

/** The whole body of an answer, and what is said of it. */
export async function readWhole(
  response: Dispatcher.ResponseData,
  limit: number,
): Promise<{ bytes: Uint8Array } & Validators> {
  const length = Number(headerOf(response, 'content-length'));
  if (length > limit) throw new Refusal('link.large', { megabytes: limit / 1e6 });
  const bytes = await readBody(response.body, headerOf(response, 'content-encoding'), limit);
  const [etag, modified] = [headerOf(response, 'etag') || null, headerOf(response, 'last-modified') || null];
  return { bytes, etag, modified };
}

async function interpret(
  response: Dispatcher.ResponseData,
  url: URL,
  known: CachedResponse | undefined,
  limit: number,
): Promise<Answer> {
  const { statusCode: status, headers } = response;
  if (status === 304 && known) return { kept: known };
  const location = redirectOf(response);
  if (location !== null) return { location, cookies: [headers['set-cookie'] ?? []].flat() };
  if (status < 200 || status > 299) return { status, retryAfter: headerOf(response, 'retry-after') || null };
  const { type, charset } = readContentType(response);
  if (!canHoldText(type)) throw new Refusal('link.type', { host: placeOf(url).host, type });
  const { bytes, ...validators } = await readWhole(response, limit);
  const download = { url: url.href, type: settleType(url, type, charset, bytes), charset, bytes };
  return { kept: { ...validators, download } };
}

export function readContentType(response: Head): Pick<Download, 'type' | 'charset'> {
  const header = headerOf(response, 'content-type');
  const [type = ''] = /^[\w.+-]+\/[\w.+-]+/.exec(header.trim().toLowerCase()) ?? [];
  return { type, charset: /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(header)?.[1] ?? null };
}

/** The type that the bytes have, where it is another than the one declared. */
function settleType(url: URL, type: string, charset: string | null, bytes: Uint8Array): string {
  const kind = contentKindOf(bytes, type, charset);
  if (!kind) throw new Refusal('link.type', { host: placeOf(url).host, type });
  if (kind === 'text') return type.startsWith('text/') ? type : 'text/plain';
  return kind === 'html' ? 'text/html' : 'application/pdf';
}
