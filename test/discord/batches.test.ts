import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { textOf } from 'local-discord';
import { createLog } from '../../src/base/log.ts';
import { createClaude } from '../engine/claude/open.ts';
import { priceOf } from '../../src/engine/claude/prices.ts';
import { noTokens } from '../../src/engine/model/prices.ts';
import { type Entry, openNewsstand } from '../feeds/newsstand.ts';
import type { RequestBody } from '../wire/messages-rules.ts';
import { countTokens } from '../wire/messages-cache.ts';
import { plausibleDraft, startMessages } from '../wire/messages.ts';
import { openHarness } from './harness.ts';
import { isDone, says } from './message-matchers.ts';

const minute = 60_000;
const hour = 60 * minute;
const model = 'claude-sonnet-5-5';
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
/** 8 in Berlin. */
const due = Date.parse('2026-11-28T07:00:00Z');

const stories: Entry[] = [
  {
    path: '/ferry',
    title: 'Ferry runs aground off Harbour Island',
    text: 'A ferry with 212 passengers ran aground off Harbour Island on Friday morning.\nThe coast guard took everybody off within two hours. Nobody was hurt, the mayor, Ada Lind, said.\nThe shipping company has stopped the line until divers have looked at the hull.',
  },
  {
    path: '/strike',
    title: 'Tram drivers strike for higher wages',
    text: 'Tram drivers in Westport walked out on Friday and demanded 6 percent more pay.\nThe city says that it can offer 3 percent. Talks go on next Tuesday.\nBuses run as usual, the transport company said.',
  },
];

const asked =
  'The bakers of Westport closed their shops on Friday. Flour costs twice what it did in May. The mill, Ada Lind said, will lower its price in June. Nobody knows whether that is enough. A third of the bakers may give up, their guild fears. It has asked the city for help. The council talks about it on Monday.';

const drafted = (body: RequestBody) => plausibleDraft({ headers: {}, bytes: Buffer.alloc(0), body });

async function until(isSo: () => unknown): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, 'it never came to be');
    await sleep(20);
  }
}

/** A server follows a feed by a daily digest, and two stories have come, before its hour. */
async function openDigest(t: TestContext, budget = 5) {
  const server = await startMessages();
  const stand = await openNewsstand(t);
  const clock = { now: Date.parse('2026-11-27T12:00:00Z') };
  const connection = { apiKey: server.key, baseURL: server.url, model, log: createLog('silent') };
  const harness = await openHarness(t, {
    now: () => clock.now,
    study: { readSource: stand.readSource, primary: createClaude(connection), now: () => clock.now },
    feeds: { fetchFeed: stand.fetchFeed, now: () => clock.now, tick: 10 },
    limits: { guildUsd: budget },
  });
  t.after(server.close);
  const { people, channels, guild, store } = harness;
  const options = { channel: channels.news.id, deliver: 'daily', at: '8 am', 'time-zone': 'berlin' };
  await people.admin
    .slash(channels.general, 'feed add', { source: stand.origin, ...options })
    .settled((message) => textOf(message).includes('digest'));
  for (const story of stories) stand.entries.push({ ...story, at: clock.now });
  clock.now += 2 * hour;
  await until(async () => (await store.feeds.itemsSince(stand.feed, 0, clock.now + 1)).length === 2);
  const account = `guild:${guild.id}`;
  return {
    server,
    stand,
    clock,
    harness,
    spent: () => store.ledger.spent(account, 'usd'),
    /** The batch that the digest to come was handed in as. */
    async handedIn() {
      clock.now = due - 90 * minute;
      await until(() => server.batches.all.length === 1);
      const [batch] = server.batches.all;
      assert.ok(batch);
      await until(async () => (await store.batched.list()).length === batch.entries.length);
      return batch;
    },
    /** A minute passes: batches are looked at once in it. */
    async looked() {
      clock.now += 2 * minute;
    },
    committed: () => store.ledger.committed(account, 'usd'),
    /** The digest, at its hour or when it is made later. */
    async digest() {
      const watch = harness.watch(channels.news);
      clock.now = Math.max(clock.now, due + minute);
      return textOf(await watch.settled(says('Today’s digest')));
    },
  };
}

test('a digest’s stories cost half the price, no call at its hour, and stay nowhere', async (t) => {
  const room = await openDigest(t);
  const { server, harness } = room;
  const batch = await room.handedIn();
  // What is put into a cache costs a quarter more, and nobody would find it there.
  assert.equal(JSON.stringify(batch).includes('cache_control'), false);
  assert.equal(await room.spent(), 0);
  assert.ok((await room.committed()) > 0);
  const tokens = batch.entries.map(({ params }) => countTokens(JSON.stringify(params)));
  server.batches.end(batch, drafted);
  await room.looked();
  await until(() => server.batches.all.length === 0);
  assert.match(await room.digest(), /212 passengers[^]*6 percent/);
  assert.deepEqual([server.received, server.rejected], [[], []]);
  const said = batch.entries.map(({ said }) => countTokens(said));
  const full = priceOf(model, { ...noTokens, inputTokens: sum(tokens), outputTokens: sum(said) }) ?? 0;
  assert.ok(Math.abs((await room.spent()) - full / 2) < 5e-6);
  assert.equal(await room.committed(), await room.spent());
  const [used] = await harness.store.usage.days('2026-11-27', harness.guild.id);
  assert.ok(used && Math.abs(used.usd - full / 2) < 5e-6);
});

test('what hasn’t come ten minutes before the hour is canceled, and read at once', async (t) => {
  const room = await openDigest(t);
  const { server, clock } = room;
  const batch = await room.handedIn();
  clock.now = due - 9 * minute;
  await until(() => batch.isCanceled);
  assert.match(await room.digest(), /212 passengers[^]*6 percent/);
  assert.equal(server.received.length, 2);
  assert.deepEqual(server.rejected, []);
});

test('after a restart what came is told, though nobody had looked until the hour was over', async (t) => {
  const room = await openDigest(t);
  const { server, clock, harness } = room;
  const batch = await room.handedIn();
  await harness.bot.drain();
  server.batches.end(batch, drafted);
  clock.now = due + hour;
  await harness.start();
  assert.match(await room.digest(), /212 passengers[^]*6 percent/);
  assert.deepEqual([server.received, server.rejected], [[], []]);
});

test('of a budget, half is left to those who ask', async (t) => {
  const room = await openDigest(t, 0.2);
  const { server, harness } = room;
  const batch = await room.handedIn();
  assert.equal(batch.entries.length, 1);
  assert.ok((await room.committed()) <= 0.1);
  const card = await harness.people.member
    .slash(harness.channels.general, 'summarize', { file: { name: 'bakers.txt', content: asked } })
    .settled((message) => isDone(message) && says('bakers of Westport')(message));
  assert.match(textOf(card), /Sonnet 5.5/);
  assert.equal(server.received.length, 1);
});
