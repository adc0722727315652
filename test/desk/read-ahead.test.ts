import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createLog } from '../../src/base/log.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { guildPrincipal } from '../../src/desk/principal.ts';
import { createReadAhead, type ReadAheadOptions } from '../../src/desk/read-ahead.ts';
import { batchShare } from '../../src/engine/claude/batch.ts';
import { priceOf } from '../../src/engine/claude/prices.ts';
import { noTokens } from '../../src/engine/model/prices.ts';
import type { Judge, Task } from '../../src/engine/engine.ts';
import { deskStore, extractive } from '../../src/newsroom.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { openStore } from '../../src/store/store.ts';
import { openClaude } from '../engine/claude/open.ts';
import { plausibleDraft } from '../wire/messages.ts';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { toArticle } from '../../src/article/to-article.ts';
import { never } from './newsroom.ts';

const texts = ['en-harbour', 'en-towers'].map((name) =>
  toArticle(
    cleanText(readFileSync(new URL(`../../playground/samples/${name}.txt`, import.meta.url), 'utf8')),
  ),
);
const hour = 3_600_000;
const task: Task = { kind: 'summarize', length: 'brief', style: 'bullets', language: null };
const guild = '1';
const model = 'claude-sonnet-5-5';

/** A desk of a guild over a store whose clock the test moves, and two articles that it has read. */
async function openDesk(
  t: TestContext,
  { named = model, budget = 5 }: { named?: string; budget?: number } = {},
) {
  const { server, claude } = await openClaude(t, { model: named });
  // What is spent is counted by the day: no test may cross midnight.
  const clock = { now: new Date().setUTCHours(9, 0, 0, 0) };
  const now = () => clock.now;
  const store = await openStore(mkdtempSync(join(tmpdir(), 'nutgraf-ahead-')), now, assert.ifError);
  t.after(() => store.close());
  const limits = { models: [], guildUsd: budget, messageContent: false };
  const options = {
    ...deskStore(store),
    primary: claude,
    fallback: extractive,
    caps: { botUsd: null, personReadings: null },
    settings: createSettings(store.settings, limits),
    now,
    log: createLog('silent'),
    batched: store.batched,
    locks: store.locks,
  } satisfies ReadAheadOptions;
  const desk = createDesk({
    ...options,
    readSource: () => Promise.reject(new Error('nothing is downloaded here')),
    normalizeLink: (url) => url,
  });
  const principal = guildPrincipal(guild);
  for (const article of texts) {
    await store.ownership.add(principal.keeper, { id: article.id, title: '' }, '', 24 * hour);
    await options.articles.set(article.id, article, 24 * hour);
  }
  const wanted = texts.map((article) => ({ article, task, follow: 'f1' }));
  const study = async () =>
    Promise.all(
      texts.map(async (article) =>
        (await Array.fromAsync(desk.study(article, task, principal, never))).at(-1),
      ),
    );
  const spent = () => store.ledger.spent(`guild:${guild}`, 'usd');
  /** A process of its own over the same store. */
  const open = (parts: Partial<ReadAheadOptions> = {}) => createReadAhead({ ...options, ...parts });
  return { server, clock, store, wanted, study, spent, open, due: clock.now + 2 * hour };
}

const answer = (params: Parameters<typeof plausibleDraft>[0]['body']) =>
  plausibleDraft({ headers: {}, bytes: Buffer.alloc(0), body: params });

test('what was asked for in a batch is remembered, by whatever process, and costs half', async (t) => {
  const { server, clock, wanted, study, spent, open, due } = await openDesk(t);
  await open().submit(wanted, guild, due, never);
  const [batch] = server.batches.all;
  assert.equal(batch?.entries.length, 2);
  assert.ok((await spent()) === 0, 'what is set apart is not spent');
  assert.deepEqual(await open().collect(never), []);
  server.batches.end(batch, answer);
  clock.now += hour;
  const collected = await open().collect(never);
  assert.deepEqual(await open().collect(never), []);
  const readings = await study();
  assert.deepEqual(
    readings.map((one) => [one?.model, one?.cached]),
    [
      [model, true],
      [model, true],
    ],
  );
  assert.equal(server.received.length, 0);
  const full = batch.entries.reduce((sum, { params, said }) => {
    const tokens = {
      ...noTokens,
      inputTokens: Math.ceil(Buffer.byteLength(JSON.stringify(params)) / 4),
      outputTokens: Math.ceil(Buffer.byteLength(said) / 4),
    };
    return sum + (priceOf(model, tokens) ?? NaN);
  }, 0);
  const usd = collected.reduce((sum, one) => sum + one.usd, 0);
  assert.ok(Math.abs(usd - full * batchShare) < 1e-9, `${usd} of ${full}`);
  assert.ok(Math.abs((await spent()) - usd) < 3e-6);
  assert.deepEqual(server.rejected, []);
});

test('one process collects a batch, however long its second looks take', async (t) => {
  const { server, clock, wanted, open, due } = await openDesk(t);
  let looks = 0;
  const judge: Judge = {
    model: 'claude-judge',
    version: '1',
    worstCaseUsd: () => 0.001,
    async judge(_, items) {
      looks += 1;
      clock.now += 40_000;
      assert.deepEqual(await open({ judge }).collect(never), []);
      return { judgements: items.map(() => 'supported'), cost: { ...noTokens, usd: 0.001 } };
    },
  };
  await open({ judge }).submit(wanted, guild, due, never);
  const [batch] = server.batches.all;
  assert.ok(batch);
  server.batches.end(batch, answer);
  clock.now += hour;
  assert.equal((await open({ judge }).collect(never)).length, 2);
  assert.equal(looks, 2);
});

test('nothing is asked for twice, and nothing that is remembered', async (t) => {
  const { server, wanted, study, open, due } = await openDesk(t);
  const [first] = wanted;
  assert.ok(first);
  // Two links to one text.
  await open().submit([first, first], guild, due, never);
  await open().submit(wanted, guild, due, never);
  assert.deepEqual(
    server.batches.all.map(({ entries }) => entries.length),
    [1, 1],
  );
  await study();
  await open().submit(wanted, guild, due, never);
  assert.equal(server.batches.all.length, 2);
  assert.deepEqual(server.rejected, []);
});

test('what hasn’t come when it is wanted is read at once, and the batch is canceled', async (t) => {
  const { server, clock, store, wanted, study, spent, open, due } = await openDesk(t);
  await open().submit(wanted, guild, due, never);
  clock.now = due + hour;
  const readings = await study();
  assert.deepEqual(
    readings.map((one) => one?.cached),
    [false, false],
  );
  const paid = readings.reduce((sum, one) => sum + (one?.cost.usd ?? NaN), 0);
  assert.ok(Math.abs((await spent()) - paid) < 3e-6, 'what is set apart is not spent');
  await open().collect(never);
  assert.equal(server.batches.all[0]?.isCanceled, true);
  clock.now += hour;
  assert.deepEqual(await open().collect(never), []);
  assert.deepEqual(await store.batched.list(), []);
  assert.ok(Math.abs((await spent()) - paid) < 3e-6);
});

test('a draft that failed is read at once; an article that was forgotten leaves nothing', async (t) => {
  const { server, clock, store, wanted, study, open, due } = await openDesk(t);
  await open().submit(wanted, guild, due, never);
  const [batch] = server.batches.all;
  assert.ok(batch);
  const [first] = wanted;
  await store.forget.article(`guild:${guild}`, first?.article.id ?? '');
  assert.equal((await store.batched.list()).length, 1);
  server.batches.end(batch, () => 'errored');
  clock.now += hour;
  assert.deepEqual(await open().collect(never), []);
  assert.deepEqual(await store.batched.list(), []);
  await study();
  assert.equal(server.received.length, 2);
});

test('no batch where the model has none, or the budget has no room', async (t) => {
  const haiku = await openDesk(t, { named: 'claude-haiku-5-5' });
  await haiku.open().submit(haiku.wanted, guild, haiku.due, never);
  assert.equal(haiku.server.batches.all.length, 0);
  const poor = await openDesk(t, { budget: 0.001 });
  await poor.open().submit(poor.wanted, guild, poor.due, never);
  assert.equal(poor.server.batches.all.length, 0);
  assert.equal(await poor.spent(), 0);
});

test('a provider that takes no batch leaves nothing set apart', async (t) => {
  const { server, wanted, spent, open, due, store } = await openDesk(t);
  await server.close();
  await open().submit(wanted, guild, due, never);
  assert.deepEqual([await spent(), await store.ledger.committed(`guild:${guild}`, 'usd')], [0, 0]);
});

test('a batch that couldn’t be written down counts as spent, one that was refused doesn’t', async (t) => {
  const { server, store, wanted, open, due } = await openDesk(t);
  const committed = () => store.ledger.committed(`guild:${guild}`, 'usd');
  const { claude } = await openClaude(t, { model, apiKey: 'wrong' });
  await open({ primary: claude }).submit(wanted, guild, due, never);
  assert.equal(await committed(), 0);
  const add = () => Promise.reject(new Error('database or disk is full'));
  await assert.rejects(open({ batched: { ...store.batched, add } }).submit(wanted, guild, due, never));
  assert.equal(server.batches.all.length, 1);
  assert.ok((await committed()) > 0);
});
