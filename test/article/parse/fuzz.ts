import { globSync, readFileSync } from 'node:fs';
import { createParser, type Parsable, type Parser } from '../../../src/article/parse/parser.ts';
import { Refusal } from '../../../src/base/refusal.ts';
import { samples } from '../samples.ts';
import { createDice, mutate, type Dice } from './mutate.ts';
import { writePdf } from './pdf/write.ts';

/**
 * `npm run fuzz -- SEED`: 2,000 damaged pages and PDFs, each of which has to end as a story or a refusal, within the
 * limits of time and memory. What fails is named by its number; the same seed leads to it again.
 */
const PAGES = 2000;
const MILLISECONDS = 2000;
/** Beside the reading itself: a worker may have to be replaced first, on a busy machine. */
const GRACE = 3000;
/** Two workers at their limits, and what this process, V8 and PDF.js keep for themselves. */
const MEGABYTES = 800;
const CHARSETS = [null, 'utf-8', 'windows-1252', 'euc-kr', 'shift_jis', 'utf-16le', 'no-such-charset'];

type Sources = { html: Buffer[]; pdf: Buffer[] };
type Tally = { ends: Map<string, number>; failures: string[]; slowest: number };

const seed = Number(process.argv[2] ?? 1);
process.exitCode = (await fuzz(seed)) ? 0 : 1;

async function fuzz(seed: number): Promise<boolean> {
  const started = performance.now();
  const parser = createParser({ workers: 2, milliseconds: MILLISECONDS });
  const tally: Tally = { ends: new Map(), failures: [], slowest: 0 };
  const sources = { html: collectPages(), pdf: samples().map(({ paste }) => printPdf(paste)) };
  const dice = createDice(seed);
  let next = 0;
  const feed = async () => {
    while (next < PAGES) await read(parser, tally, next++, draw(sources, dice));
  };
  let peak = 0;
  const scales = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss() / 1e6);
  }, 50);
  await Promise.all([feed(), feed()]);
  clearInterval(scales);
  await parser.close();
  if (peak > MEGABYTES) tally.failures.push(`memory: ${peak.toFixed(0)} MB`);
  report(seed, tally, peak, performance.now() - started);
  return tally.failures.length === 0;
}

async function read(parser: Parser, tally: Tally, number: number, input: Parsable): Promise<void> {
  const started = performance.now();
  const end = await parser.parse(input, new AbortController().signal).then(
    () => 'story',
    (error: unknown) => (error instanceof Refusal ? error.key : `bug: ${String(error)}`),
  );
  const took = performance.now() - started;
  tally.slowest = Math.max(tally.slowest, took);
  tally.ends.set(end, (tally.ends.get(end) ?? 0) + 1);
  if (end.startsWith('bug')) tally.failures.push(`${input.kind} ${number}: ${end}`);
  if (took > MILLISECONDS + GRACE) tally.failures.push(`${input.kind} ${number}: ${took.toFixed(0)} ms`);
}

function report(seed: number, { ends, failures, slowest }: Tally, peak: number, took: number): void {
  for (const failure of failures) console.log(`FAILED ${failure}`);
  const counts = [...ends].toSorted((a, b) => b[1] - a[1]).map(([end, count]) => `${count} ${end}`);
  console.log(
    `fuzz ${failures.length === 0 ? 'passed' : 'FAILED'}: seed ${seed}, ${PAGES} pages in ${(took / 1000).toFixed(0)} s: ` +
      `${counts.join(', ')}; slowest ${slowest.toFixed(0)} ms, peak ${peak.toFixed(0)} MB`,
  );
}

/** One page in ten is a PDF. */
function draw({ html, pdf }: Sources, dice: Dice): Parsable {
  const kind = dice(10) === 0 ? 'pdf' : 'html';
  const bytes = mutate(kind === 'pdf' ? pdf : html, dice);
  return { kind, bytes, url: 'https://news.example/story', charset: CHARSETS[dice(CHARSETS.length)] ?? null };
}

/** The sample articles as pages of a newspaper, and the test pages of the reader of pages. */
function collectPages(): Buffer[] {
  const pages = globSync('test/article/extract/**/*.html').map((file) => readFileSync(file));
  return [...pages, ...samples().map(({ paste }) => Buffer.from(printPage(paste)))];
}

function printPage(paste: string): string {
  const [headline = '', ...rest] = paste.split('\n').filter(Boolean);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    articleBody: rest.join(' '),
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Paper</title>
    <meta property="og:title" content="${headline}"><link rel="canonical" href="/story?utm_source=x">
    <script type="application/ld+json">${JSON.stringify(data)}</script><style>p{color:red}</style></head><body>
    <nav><ul>${'<li><a href="/section">Section</a></li>'.repeat(12)}</ul></nav><main><article><h1>${headline}</h1>
    <p class="byline">By <a rel="author" href="/a">A. Writer</a> <time datetime="2026-03-12T08:00:00Z">12 March</time></p>
    <figure><img src="a.jpg" alt="A bus"><figcaption>A bus. Photo: The Paper</figcaption></figure>
    ${rest.map((line) => `<p>${line}</p>`).join('\n')}<aside><h2>Read more</h2>${'<a href="/other">Another story</a>'.repeat(6)}</aside>
    </article></main><footer>© The Paper</footer><script>window.x = "</" + "p>";</script></body></html>`;
}

function printPdf(paste: string): Buffer {
  const lines = paste.match(/\S.{0,60}(?!\S)/g) ?? [];
  const marks = lines.map((text, at) => ({
    text,
    x: at % 2 === 0 ? 50 : 310,
    y: 780 - (at >> 1) * 12,
    size: at === 0 ? 20 : 9,
  }));
  return writePdf([marks.slice(0, 60), marks.slice(60)], { info: { Title: 'A story', Author: 'A. Writer' } });
}
