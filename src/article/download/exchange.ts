import { isUtf8 } from 'node:buffer';
import { request, type Agent, type Dispatcher } from 'undici';
import nutgraf from '../../../package.json' with { type: 'json' };
import { Refusal } from '../../base/refusal.ts';
import { canHoldText, contentKindOf } from '../content-kind.ts';
import { ENCODINGS, readBody } from './body.ts';
import type { CachedResponse, Download } from './response-cache.ts';
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
  luggage: RequestExtras,
  limit: number,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await request(url, { dispatcher: agent, signal, headers: headersFor(luggage) });
  // Destroying a body that nobody reads emits an error; it has no other listener.
  response.body.on('error', () => {});
  try {
    return await interpret(response, url, luggage.known, limit);
  } finally {
    response.body.destroy();
  }
}

async function interpret(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  url: URL,
  known: CachedResponse | undefined,
  limit: number,
): Promise<Answer> {
  const header = (name: string) => [headers[name] ?? ''].flat().join(', ');
  if (status === 304 && known) return { kept: known };
  if (status >= 300 && status < 400 && header('location'))
    return { location: fromUtf8(header('location')), cookies: [headers['set-cookie'] ?? []].flat() };
  if (status < 200 || status > 299) return { status, retryAfter: header('retry-after') || null };
  const { type, charset } = readContentType(header('content-type'));
  if (!canHoldText(type)) throw new Refusal('link.type', { host: placeOf(url).host, type });
  if (Number(header('content-length')) > limit) throw new Refusal('link.large', { megabytes: limit / 1e6 });
  const bytes = await readBody(body, header('content-encoding'), limit);
  const download = { url: url.href, type: settleType(url, type, charset, bytes), charset, bytes };
  return { kept: { etag: header('etag') || null, modified: header('last-modified') || null, download } };
}

/** An address that a server sends as raw UTF-8: headers come with a character for each byte. */
function fromUtf8(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : header;
}

function headersFor({ known, cookie }: RequestExtras): Record<string, string> {
  return {
    'user-agent': `Nutgraf/${nutgraf.version}`,
    accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.1',
    'accept-encoding': ENCODINGS,
    ...(cookie && { cookie }),
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.modified && { 'if-modified-since': known.modified }),
  };
}

function readContentType(header: string): Pick<Download, 'type' | 'charset'> {
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
