import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createParser, type Parser } from '../src/article/parse/parser.ts';

const never = new AbortController().signal;

/**
 * `npm run bench -- parse DIR`: the pages (`*.html.gz`) under DIR through the parser's two threads, as the bot reads them:
 * the first page from a cold start, one page at a time, all at once, and what it takes in memory.
 */
export async function bench([dir]: string[]): Promise<void> {
  if (!dir) throw new Error('bench parse needs a folder of *.html.gz pages');
  const pages = globSync(join(dir, '**/*.html.gz')).map((file) => gunzipSync(readFileSync(file)));
  const before = process.memoryUsage.rss();
  let peak = before;
  const scales = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const started = performance.now();
  const parser = createParser();
  await read(parser, pages[0]!);
  const cold = performance.now() - started;
  const alone: number[] = [];
  for (const page of pages) {
    const began = performance.now();
    await read(parser, page);
    alone.push(performance.now() - began);
  }
  const together = performance.now();
  await Promise.all(pages.map((page) => read(parser, page)));
  const all = (performance.now() - together) / 1000;
  clearInterval(scales);
  await parser.close();
  const at = (share: number) =>
    alone.toSorted((a, b) => a - b)[Math.floor(share * (alone.length - 1))]!.toFixed(0);
  console.log(`first page, cold: ${cold.toFixed(0)} ms`);
  console.log(`one at a time: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
  console.log(`all at once: ${(pages.length / all).toFixed(0)} pages a second`);
  console.log(
    `memory: ${((peak - before) / 1e6).toFixed(0)} MB above the ${(before / 1e6).toFixed(0)} MB before`,
  );
}

async function read(parser: Parser, bytes: Uint8Array): Promise<void> {
  await parser
    .parse({ kind: 'html', bytes, url: 'https://news.example/', charset: null }, never)
    .catch(() => null);
}
