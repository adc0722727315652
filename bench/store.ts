import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../src/base/time.ts';
import { openStore, type Store } from '../src/store/store.ts';

const text = 'x'.repeat(6000);

/**
 * `npm run bench -- store [articles]`: how long what the store does takes, in milliseconds, with so many articles and
 * journal entries in it (20,000), and with a tenth of them.
 */
export async function bench([count = '20000']: string[]): Promise<void> {
  const few = await measureStore(Number(count) / 10);
  const many = await measureStore(Number(count));
  for (const [what, time] of many) {
    const before = few.get(what) ?? Number.NaN;
    console.log(
      `${what}: ${before.toFixed(2)} ms, with ten times as much ${time.toFixed(2)} ms, ${(time / before).toFixed(1)} times`,
    );
  }
}

type Times = Map<string, number>;

async function measureStore(count: number): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  let now = Date.now();
  const store = await openStore(folder, () => now, console.error);
  const times: Times = new Map();
  const measure = async (what: string, work: (round: number) => Promise<unknown>, rounds = 1) => {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) await work(round);
    times.set(what, (performance.now() - start) / rounds);
  };
  try {
    await fill(store, count);
    const [article] = await store.ownership.list('guild:7');
    await measure('write a request down, strike it off', (round) => writeDown(store, `new${round}`), 200);
    await measure('holds', () => store.ownership.has(['person:1', 'guild:7'], article?.id ?? ''), 200);
    await measure('recent', () => store.ownership.recent('guild:7', '0'), 200);
    await measure(
      'read of the last fortnight',
      () => store.ownership.since('guild:7', now - 14 * day, 200),
      200,
    );
    await measure('what a guild keeps', () => store.forget.count('guild:7', null));
    await measure('sweep, nothing is over', () => store.sweep());
    await measure('forget an article', () => store.forget.article('guild:7', article?.id ?? ''));
    await measure('forget a guild', () => store.forget.guild('7'));
    now += 2 * day;
    await measure('sweep, one in a hundred is over', () => store.sweep());
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
  return times;
}

async function writeDown({ journal }: Store, id: string): Promise<void> {
  await journal.append({
    id,
    request: { command: 'summarize', values: { article: text } },
    person: '1',
    guild: '7',
  });
  await journal.strike(id);
}

async function fill(store: Store, count: number): Promise<void> {
  const articles = store.keyValue<string>('articles', (id) => id);
  const presses = store.ownedKeyValue<object>('presses');
  for (let index = 0; index < count; index++) {
    const [owner, id] = [`guild:${index % 100}`, `article${index}`];
    await store.ownership.add(
      owner,
      { id, title: text.slice(0, 60) },
      String(index % 7),
      index % 100 === 50 ? day : 30 * day,
    );
    await store.journal.append({ id: `open${index}`, request: { article: id }, person: '1', guild: '7' });
    await articles.set(id, text, 30 * day);
    await presses(owner).set(id, { question: 'Why?', article: `#${id}` }, 30 * day);
  }
}
