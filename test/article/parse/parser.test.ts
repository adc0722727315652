import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { createParser, type Parsable, type ParserOptions } from '../../../src/article/parse/parser.ts';
import { Refusal } from '../../../src/base/refusal.ts';

const never = new AbortController().signal;
const paragraph =
  '<p>The city opens six night bus lines in March, its mayor said on Tuesday, to help those who work late.</p>';

function parserFor(t: TestContext, options: ParserOptions) {
  const parser = createParser(options);
  t.after(() => parser.close());
  return parser;
}

function page(body: string, charset: string | null = 'utf-8'): Parsable {
  const html = `<!doctype html><html><head><title>Night buses</title></head><body>${body}</body></html>`;
  return { kind: 'html', bytes: Buffer.from(html), url: 'https://news.example/buses', charset };
}

const story = page(`<article><h1>Night buses</h1>${paragraph.repeat(6)}</article>`);
/** Work for seconds, whoever parses it, in no more bytes than a download may have. */
const hostile = page('<p>a<b>b</b><a href=x>c</a></p>'.repeat(300_000));

test('a page is read in a worker, and so are its bytes', async (t) => {
  const parser = parserFor(t, {});
  const { title, text, url } = await parser.parse(story, never);
  assert.equal(title, 'Night buses');
  assert.match(text, /^The city opens six night bus lines/);
  assert.equal(url, 'https://news.example/buses');
  const korean = Buffer.from(
    `<html><body><article>${'<p>\xbc\xad\xbf\xef: a, b, c, d, e, f. '.repeat(40)}`,
    'latin1',
  );
  assert.match((await parser.parse({ ...story, bytes: korean, charset: 'euc-kr' }, never)).text, /^서울/);
});

test('a refusal crosses the thread as one', async (t) => {
  const refusal = await parserFor(t, {})
    .parse(page(''), never)
    .catch((error: unknown) => error);
  assert.ok(refusal instanceof Refusal);
  assert.match(refusal.key, /^page\./);
  assert.deepEqual(refusal.params, {});
});

test('a page that takes too long kills its worker, and this thread never waits', async (t) => {
  // A third of what this machine needs for it now: a fixed time would be too short for a good page on a busy one.
  const milliseconds = (await timeOf(t, hostile)) / 3;
  const parser = parserFor(t, { workers: 1, milliseconds });
  await parser.parse(story, never);
  // Turns of the event loop, as many as the machine has time for: none if the page were read on this thread.
  let turns = 0;
  let turning = setImmediate(function turn() {
    turns += 1;
    turning = setImmediate(turn);
  });
  const sick = assert.rejects(parser.parse(hostile, never), { key: 'page.too-heavy' });
  // It waits behind the hostile page, and isn't charged for that.
  const next = parser.parse(story, never);
  await sick;
  clearImmediate(turning);
  assert.ok(turns >= 20, `${turns} turns in ${milliseconds} ms`);
  assert.equal((await next).title, 'Night buses');
});

/** Of one reading by a worker that has started. */
async function timeOf(t: TestContext, input: Parsable): Promise<number> {
  const parser = parserFor(t, { workers: 1, milliseconds: 120_000 });
  await parser.parse(story, never);
  const start = performance.now();
  await parser.parse(input, never).catch(() => {});
  return performance.now() - start;
}

test('a page that takes too much memory kills its worker alone', async (t) => {
  const parser = parserFor(t, { workers: 1, heapMegabytes: 24, bufferMegabytes: 24, milliseconds: 20_000 });
  await assert.rejects(parser.parse(hostile, never), { key: 'page.too-heavy' });
  assert.equal((await parser.parse(story, never)).title, 'Night buses');
});

test('who has gone isn’t kept waiting, and those who stay are served', async (t) => {
  const parser = parserFor(t, { workers: 1 });
  const leaving = new AbortController();
  const [gone, queued, stayed] = [
    parser.parse(story, leaving.signal),
    parser.parse(story, leaving.signal),
    parser.parse(story, never),
  ];
  leaving.abort(new Error('gone'));
  await assert.rejects(gone, /gone/);
  await assert.rejects(queued, /gone/);
  assert.equal((await stayed).title, 'Night buses');
});

test('a closed parser lets nobody wait', async () => {
  const parser = createParser({ workers: 1 });
  const waiting = [parser.parse(hostile, never), parser.parse(story, never)];
  const rejected = waiting.map((parsing) => assert.rejects(parsing, /closed/));
  await parser.close();
  await Promise.all(rejected);
  await assert.rejects(parser.parse(story, never), /closed/);
});

test('a process with nothing else to do waits for the end of its workers, and ends', async () => {
  const program = `
    import { createParser } from ${JSON.stringify(import.meta.resolve('../../../src/article/parse/parser.ts'))};
    const parser = createParser();
    parser.prepare();
    await new Promise((resolve) => setTimeout(resolve, Number(process.argv[1])));
    await parser.close();`;
  // Before its worker runs, while that loads, and when it idles.
  for (const milliseconds of ['0', '60', '100', '400']) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, milliseconds], {
      stdio: 'ignore',
    });
    assert.deepEqual(await once(child, 'exit'), [0, null], milliseconds);
  }
});
