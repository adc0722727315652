import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../src/base/time.ts';
import { openStore, type Store } from '../src/store/store.ts';

const text = 'x'.repeat(6000);

/** How long what the store does takes, with so many articles in it (20,000). */
export async function bench([count = '20000']: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  let now = Date.now();
  const store = await openStore(folder, () => now, console.error);
  try {
    await fill(store, Number(count));
    const [article] = await store.ownership.list('guild:7');
    await measure('holds', () => store.ownership.has(['person:1', 'guild:7'], article?.id ?? ''));
    await measure('recent', () => store.ownership.recent('guild:7', '0'));
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
    await articles.set(id, text, 30 * day);
    await presses(owner).set(id, { question: 'Why?', article: `#${id}` }, 30 * day);
  }
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`${what}: ${(performance.now() - start).toFixed(1)} ms`);
}
