import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { day, extractors, names } from './extract/extractors.ts';
import {
  mean,
  scoreLabels,
  scoreSnippets,
  scoreText,
  summary,
  type Labels,
  type PageScore,
} from './extract/score.ts';

type Truth = {
  articleBody?: string;
  with?: string[];
  without?: string[];
  url?: string;
  title?: string;
  author?: string;
  date?: string;
};
type Page = PageScore & { id: string; ms: number; labels: ReturnType<typeof scoreLabels> };
type Run = { pages: Page[]; failed: number; megabytes: number };

/** One page in three is held back: rules are looked for on the others only. */
const heldBack = (id: string) =>
  id.split('').reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) % 3 === 0;

function decode(bytes: Buffer): string {
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1] ?? 'utf-8';
  return new TextDecoder(charset).decode(bytes);
}

const truths = (folder: string): [string, Truth][] =>
  Object.entries(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));

/** Reads every page of the folder with one extractor. */
async function run(name: string, folder: string): Promise<Run> {
  const pages: Page[] = [];
  let failed = 0;
  for (const [id, truth] of truths(folder)) {
    const html = decode(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))));
    const from = performance.now();
    let guess: Labels = { text: '', title: null, authors: [], date: null };
    try {
      guess = (await extractors[name]?.(html, truth.url ?? '')) ?? guess;
    } catch {
      failed++;
    }
    const ms = performance.now() - from;
    const labels: Labels = {
      text: truth.articleBody ?? '',
      title: truth.title ?? null,
      authors: names(truth.author),
      date: day(truth.date),
    };
    const score = truth.with
      ? scoreSnippets(truth.with, truth.without ?? [], guess.text)
      : scoreText(labels.text, guess.text);
    pages.push({ id, ms, ...score, labels: scoreLabels(labels, guess) });
  }
  return { pages, failed, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const share = (values: (boolean | null)[]) =>
  mean(values.map((value) => (value === null ? null : Number(value))));
const at = (sorted: number[], quantile: number) => sorted[Math.floor(quantile * (sorted.length - 1))] ?? 0;

function row({ pages, failed, megabytes }: Run) {
  const times = pages.map((page) => page.ms).toSorted((a, b) => a - b);
  const { f1, precision, recall, exact } = summary(pages);
  const fixed = (values: Record<string, number>, digits: number) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(digits))]));
  return {
    ...fixed({ F1: f1, precision, recall, exact }, 4),
    ...fixed({ 'F1 looked at': summary(pages.filter((page) => !heldBack(page.id))).f1 }, 4),
    ...fixed({ 'F1 held back': summary(pages.filter((page) => heldBack(page.id))).f1 }, 4),
    ...fixed({ title: share(pages.map((page) => page.labels.title)) }, 3),
    ...fixed({ authors: share(pages.map((page) => page.labels.author)) }, 3),
    ...fixed({ invented: share(pages.map((page) => page.labels.invented)) }, 3),
    ...fixed({ day: share(pages.map((page) => page.labels.date)) }, 3),
    ...fixed({ 'ms p50': at(times, 0.5), p95: at(times, 0.95), worst: at(times, 1) }, 1),
    ...fixed(
      { 'pages/s': (1000 * times.length) / times.reduce((a, b) => a + b, 0), 'peak MB': megabytes },
      0,
    ),
    failed,
  };
}

/** Each extractor in a process of its own, so that its peak memory is its own. */
async function inProcess(name: string, folder: string): Promise<Run> {
  const child = fork(import.meta.filename, [name, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [result] = await once(child, 'message');
  await once(child, 'exit');
  return result;
}

/**
 * `npm run bench -- extract DIR [EXTRACTOR…]`. DIR holds `ground-truth.json`,
 * `{ID: {articleBody, url?, title?, author?, date?}}`, or `with` and `without`, texts that must and must not be found, instead of the body, and `html/ID.html.gz`.
 */
export async function bench([folder, ...wanted]: string[]): Promise<void> {
  if (!folder) throw new Error('extract needs the folder of the pages');
  const rows: Record<string, ReturnType<typeof row>> = {};
  for (const name of wanted.length > 0 ? wanted : Object.keys(extractors))
    rows[name] = row(await inProcess(name, folder));
  const measures = Object.keys(Object.values(rows)[0] ?? {});
  console.table(
    Object.fromEntries(
      measures.map((measure) => [
        measure,
        Object.fromEntries(
          Object.entries(rows).map(([name, values]) => [name, Reflect.get(values, measure)]),
        ),
      ]),
    ),
  );
}

if (process.send) {
  // Defuddle reports JSON-LD that it can't parse here.
  console.error = () => {};
  const [name = '', folder = ''] = process.argv.slice(2);
  process.send(await run(name, folder), () => process.disconnect());
}
