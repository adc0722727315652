import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { TestContext } from 'node:test';
import {
  createDownload,
  type Download,
  type DownloadOptions,
} from '../../../src/article/download/download.ts';

export type Site = { port: number; origin: string; hits: string[] };

/** A web server on loopback for one test, which notes every request it gets. */
export async function serve(t: TestContext, listener: RequestListener): Promise<Site> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.headers.host}${request.url}`);
    listener(request, response);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  t.after(() => server.close().closeAllConnections());
  const address = server.address();
  assert(address && typeof address === 'object');
  const { port } = address;
  return { port, origin: `http://127.0.0.1:${port}`, hits };
}

export function html(text: string): RequestListener {
  return (_, response) => response.setHeader('content-type', 'text/html').end(text);
}

/** A downloader for one test, which may read the given sites although they are on loopback. */
export function downloaderFor(
  t: TestContext,
  sites: Site[],
  options: Partial<DownloadOptions> = {},
): (link: string, signal?: AbortSignal) => Promise<Download> {
  const downloader = createDownload({
    allowHosts: sites.map(({ port }) => `127.0.0.1:${port}`),
    ...options,
  });
  t.after(() => downloader.close());
  return (link, signal = new AbortController().signal) => downloader.download(link, signal);
}

export function textOf({ bytes }: Download): string {
  return new TextDecoder().decode(bytes);
}

export function redirect(location: string): RequestListener {
  return (_, response) => response.writeHead(302, { location }).end();
}
