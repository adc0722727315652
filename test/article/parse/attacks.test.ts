import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createParser } from '../../../src/article/parse/parser.ts';
import { Refusal } from '../../../src/base/refusal.ts';

const never = new AbortController().signal;
const paragraph =
  '<p>The city opens six night bus lines in March, its mayor said on Tuesday, to help those who work late.</p>';
const story = `<article><h1>Night buses</h1>${paragraph.repeat(6)}</article>`;

const hostile: Record<string, () => string> = {
  'ten thousand elements deep': () => '<div>'.repeat(10_000) + story,
  'a million elements deep': () => '<div>'.repeat(1_000_000) + story,
  '50 MB of one tag': () => '<b>'.repeat(50e6 / 3),
  'an attribute of 5 MB': () => `<p title="${'x'.repeat(5e6)}">${story}`,
  'half a million attributes': () =>
    `<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}=1`).join(' ')}>${story}`,
  'a million links': () => '<a href=x>y</a>'.repeat(1_000_000) + story,
  'tables within tables': () => '<table><tr><td>'.repeat(30_000) + story,
  'millions of entities': () => '&amp;&nGt;&#x110000;'.repeat(500_000) + story,
  'data nested without end': () =>
    `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${story}`,
  'one line of 8 MB': () => `<article><p>${'a, b. '.repeat(1.3e6)}</p></article>`,
};

test('a hostile page ends as a story or a sentence, and the next one is read', async (t) => {
  // Many times what this machine needs for a good page now: on a busy one 2 s may be too short for it.
  const parser = createParser({ milliseconds: Math.max(2000, 40 * (await timeOf(t, story))) });
  t.after(() => parser.close());
  const read = async (html: string) => {
    const bytes = Buffer.from(`<html><head><title>Night buses</title></head><body>${html}</body></html>`);
    return parser.parse({ kind: 'html', bytes, url: null, charset: 'utf-8' }, never);
  };
  for (const [name, write] of Object.entries(hostile))
    await t.test(name, async () => {
      const [refusal] = await Promise.all([
        read(write()).then(
          () => null,
          (error: unknown) => error,
        ),
        read(story).then(({ title }) => assert.equal(title, 'Night buses')),
      ]);
      assert.ok(
        refusal === null || (refusal instanceof Refusal && refusal.key.startsWith('page.')),
        String(refusal),
      );
    });
});

/** Of one reading by a worker that has started. */
async function timeOf(t: TestContext, html: string): Promise<number> {
  const parser = createParser({ workers: 1 });
  t.after(() => parser.close());
  const page = { kind: 'html', bytes: Buffer.from(html), url: null, charset: 'utf-8' } as const;
  await parser.parse(page, never);
  const start = performance.now();
  await parser.parse(page, never);
  return performance.now() - start;
}

test('invalid bytes end as a story or a sentence', async (t) => {
  const parser = createParser({ workers: 1 });
  t.after(() => parser.close());
  const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
  for (const charset of [
    null,
    'utf-8',
    'utf-16le',
    'euc-kr',
    'iso-2022-jp',
    'no-such-charset',
    'replacement',
  ]) {
    const bytes = Buffer.concat([
      Buffer.from(`<html><body>${story}`),
      noise,
      Buffer.from(story),
      Buffer.from([0xff, 0, 0xc3]),
    ]);
    const end = await parser.parse({ kind: 'html', bytes, url: null, charset }, never).then(
      ({ text }) => typeof text,
      (error: unknown) => error instanceof Refusal,
    );
    assert.ok(end === 'string' || end === true, charset ?? 'no charset');
  }
});
