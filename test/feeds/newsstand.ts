import { createServer } from 'node:http';
import type { TestContext } from 'node:test';
import { createDownload } from '../../src/article/download/download.ts';
import { readSource } from '../../src/article/read-source.ts';
import { parse } from '../../src/article/parse/parse.ts';

/** `at` null: without a date. */
export type Entry = { path: string; title: string; text: string; at?: number | null };

/** `drips`: a first byte, and no other. */
export type Answer = {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  drips?: boolean;
};

/** A site with a feed, on loopback: what it holds is for the test to change. */
export type Newsstand = {
  origin: string;
  host: string;
  feed: string;
  entries: Entry[];
  /** What is answered for a path in place of what the stand has. */
  answers: Map<string, Answer>;
  /** Paths that were asked for, with the status that was answered. */
  hits: string[];
  readSource: (
    source: Parameters<typeof readSource>[1],
    signal: AbortSignal,
  ) => ReturnType<typeof readSource>;
  fetchFeed: ReturnType<typeof createDownload>['fetchFeed'];
};

export async function openNewsstand(t: TestContext, title = 'The Harbour Post'): Promise<Newsstand> {
  const entries: Entry[] = [];
  const answers: Newsstand['answers'] = new Map();
  const hits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const own: Answer = answers.get(path) ?? answerOf(path, title, entries, stand.origin);
    const etag = `"${Buffer.byteLength(String(own.body ?? ''))}"`;
    const isSame = path === '/feed.xml' && request.headers['if-none-match'] === etag;
    const status = isSame ? 304 : (own.status ?? 200);
    hits.push(`${path} ${status}`);
    response.writeHead(status, { etag, ...own.headers });
    if (own.drips) response.write('<');
    else response.end(isSame ? undefined : own.body);
  });
  // A connection that it closes just when somebody writes to it would be an answer that never came.
  server.keepAliveTimeout = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const downloader = createDownload({ allowHosts: [`127.0.0.1:${port}`], limits: { retries: 0 } });
  t.after(async () => {
    await downloader.close();
    server.close().closeAllConnections();
  });
  const means = {
    ...downloader,
    prepare: () => {},
    parse: (input: Parameters<typeof parse>[0]) => parse(input),
  };
  const stand: Newsstand = {
    origin,
    host: `127.0.0.1:${port}`,
    feed: `${origin}/feed.xml`,
    entries,
    answers,
    hits,
    readSource: (source, signal) => readSource(means, source, signal),
    fetchFeed: (...values) => downloader.fetchFeed(...values),
  };
  return stand;
}

function answerOf(path: string, title: string, entries: readonly Entry[], origin: string): Answer {
  const xml = { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } };
  if (path === '/feed.xml') return { ...xml, body: rss(title, entries, origin) };
  const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
  const entry = entries.find((one) => one.path === path);
  if (entry) return { ...html, body: pageOf(title, entry) };
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';
  if (path === '/')
    return { ...html, body: `<html><head>${link}</head><body><h1>${title}</h1></body></html>` };
  return { status: 404, body: 'nothing here' };
}

export function rss(title: string, entries: readonly Entry[], origin: string): string {
  const items = entries.map(({ path, title: headline, text, at = Date.now() }) => {
    const date = at === null ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`;
    const [lede = ''] = text.split('\n');
    return `<item><title>${headline}</title><link>${origin}${path}</link><guid>${path}</guid>${date}<description>${lede}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>${origin}</link><description>News</description>${items.join('')}</channel></rss>`;
}

export function pageOf(outlet: string, { title, text }: Entry): string {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`);
  return `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"></head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`;
}
