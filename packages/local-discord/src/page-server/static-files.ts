import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import * as z from 'zod';

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

/** `/`, `/page/NAME` or `/page/words/NAME`. */
export async function serveStatic(path: string, response: ServerResponse): Promise<void> {
  const name = path === '/' ? 'index.html' : path.slice('/page/'.length);
  const extension = /^(?:words\/)?[a-z-]+\.(html|css|js)$/i.exec(name)?.[1];
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

/** A command that a `.json` file among the samples types: a file and texts are given by names in the same folder. */
const typedCommand = z.object({
  /** `{command}` stands for the command's name; `titles` are in other languages, by Discord's codes. */
  title: z.string(),
  titles: z.record(z.string(), z.string()).default({}),
  name: z.string(),
  files: z.record(z.string(), z.string()),
  texts: z.record(z.string(), z.string()),
});

/** The texts in a folder, by their file names, and the commands; none without a folder. */
export async function serveSamples(folder: URL | null, response: ServerResponse): Promise<void> {
  const names = folder === null ? [] : await readdir(folder);
  const texts = names.filter((name) => name.endsWith('.txt'));
  const commands = names.filter((name) => name.endsWith('.json'));
  const read = (name: string) => readFile(new URL(name, folder ?? ''));
  const samples = await Promise.all([
    ...commands.map(async (name) => typed(name, await read(name), read)),
    ...texts.map(async (name) => ({ name, text: String(await read(name)) })),
  ]);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(samples));
}

async function typed(name: string, json: Buffer, read: (name: string) => Promise<Buffer>) {
  const { title, titles, name: command, files, texts } = typedCommand.parse(JSON.parse(String(json)));
  const ofFiles = Object.entries(files).map(async ([option, path]) => {
    const content = (await read(path)).toString('base64');
    return [option, { name: path.split('/').at(-1), content }] as const;
  });
  const ofTexts = Object.entries(texts).map(
    async ([option, path]) => [option, String(await read(path))] as const,
  );
  const options = Object.fromEntries([...(await Promise.all(ofFiles)), ...(await Promise.all(ofTexts))]);
  return { name, title, titles, command: { name: command, options } };
}
