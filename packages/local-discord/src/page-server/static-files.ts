import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Nothing from elsewhere, nothing inline: a message that holds a script stays text. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/` or `/page/NAME`. */
export async function serveStatic(path: string, response: ServerResponse): Promise<void> {
  const name = path === '/' ? 'index.html' : path.slice('/page/'.length);
  const extension = /^[a-z-]+\.(html|css|js)$/.exec(name)?.[1];
  const bytes = extension && (await readFile(new URL(`../page/${name}`, import.meta.url)).catch(() => null));
  if (!extension || !bytes) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[extension],
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  response.end(bytes);
}

/** The texts in a folder, by their file names; none without a folder. */
export async function serveSamples(folder: URL | null, response: ServerResponse): Promise<void> {
  const names = folder === null ? [] : (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const read = names.map(async (name) => ({
    name,
    text: await readFile(new URL(name, folder ?? ''), 'utf8'),
  }));
  const samples = await Promise.all(read);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(samples));
}
