import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createLog } from '../../src/base/log.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { createReadAhead, type ReadAhead } from '../../src/desk/read-ahead.ts';
import { createFeeds } from '../../src/feeds/create-feeds.ts';
import type { Delivery } from '../../src/feeds/feeds.ts';
import { pollFeed } from '../../src/feeds/poll.ts';
import { deskStore, extractive } from '../../src/newsroom.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { openStore } from '../../src/store/store.ts';
import { never } from '../desk/newsroom.ts';
import { openClaude } from '../engine/claude/open.ts';
import { plausibleDraft } from '../wire/messages.ts';
import { terms } from './look-room.ts';
import { feedDependencies } from './make-feeds.ts';
import { openNewsstand } from './newsstand.ts';

const hour = 3_600_000;
const model = 'claude-sonnet-5-5';
const stories = ['en-harbour', 'en-towers'].map((name) => {
  const text = readFileSync(new URL(`../../playground/samples/${name}.txt`, import.meta.url), 'utf8');
  return { path: `/${name}`, title: text.split('\n')[0] ?? '', text };
});

/** A guild with a digest of one feed, over a store whose clock the test moves; what is delivered and collected is heard of. */
async function openDigest(t: TestContext) {
  const { server, claude } = await openClaude(t, { model });
  const stand = await openNewsstand(t);
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const store = await openStore(mkdtempSync(join(tmpdir(), 'nutgraf-feeds-')), now, assert.ifError);
  const stops: (() => Promise<void>)[] = [];
  t.after(async () => {
    await Promise.all(stops.map((stop) => stop()));
    await store.close();
  });
  const settings = createSettings(store.settings, { models: [], guildUsd: 5, messageContent: false });
  const options = {
    ...deskStore(store),
    readSource: stand.readSource,
    normalizeLink: (url: string) => url,
    primary: claude,
    fallback: extractive,
    caps: { botUsd: null, personReadings: null },
    settings,
    now,
    log: createLog('silent'),
  };
  const desk = createDesk(options);
  const heard = new EventEmitter();
  const made = createReadAhead({ ...options, batched: store.batched, locks: store.locks });
  const ahead: ReadAhead = {
    async submit(...wanted) {
      await made.submit(...wanted);
      heard.emit('submitted');
    },
    async collect(signal) {
      const collected = await made.collect(signal);
      if (collected.length > 0) heard.emit('collected');
      return collected;
    },
  };
  const means = { store, desk, settings, log: options.log };
  const deps = feedDependencies(means, { fetchFeed: stand.fetchFeed, now, ahead, tick: 5 });
  const feeds = createFeeds(deps);
  const opening = await feeds.find(stand.feed, 'g1', never);
  const due = new Date(clock.now + 5 * hour);
  const at = `${String(due.getUTCHours()).padStart(2, '0')}:00`;
  const follow = await feeds.add('g1', opening, { ...terms, deliver: 'daily', at, zone: 'UTC' });
  for (const story of stories) stand.entries.push({ ...story, at: clock.now });
  clock.now += 2 * hour;
  const [row] = await store.feeds.claimFeeds(1);
  assert.ok(row);
  await pollFeed(deps, row, never);
  const start = () => {
    const stop = feeds.start({
      deliver: async (delivery) => {
        heard.emit('delivered', delivery);
        return { channel: delivery.channel, message: '1' };
      },
      edit: async () => true,
      mayPost: async () => true,
      adminPlace: async () => null,
    });
    stops.push(stop);
  };
  const next = (event: string) => once(heard, event, { signal: AbortSignal.timeout(120_000) });
  return { server, clock, store, feeds, follow, due: follow.due ?? NaN, start, next };
}

async function deliveredBy(next: (event: string) => Promise<unknown[]>): Promise<Delivery> {
  const [delivery] = await next('delivered');
  return delivery as Delivery;
}

test('the stories of a digest are asked for in a batch, and told from memory', async (t) => {
  const { server, clock, feeds, follow, due, start, next } = await openDigest(t);
  const submitted = next('submitted');
  clock.now = due - 1.5 * hour;
  start();
  await submitted;
  const [batch] = server.batches.all;
  assert.equal(batch?.entries.length, 2);
  const collected = next('collected');
  server.batches.end(batch, (body) => plausibleDraft({ headers: {}, bytes: Buffer.alloc(0), body }));
  clock.now += 0.5 * hour;
  await collected;
  const told = deliveredBy(next);
  clock.now = due + 60_000;
  const { content } = await told;
  assert.ok(content.kind === 'digest');
  assert.deepEqual(
    content.told.map(({ reading }) => [reading.model, reading.cached]),
    [
      [model, true],
      [model, true],
    ],
  );
  assert.equal(server.received.length, 0);
  assert.ok(((await feeds.state('g1', follow.id))?.usd ?? 0) > 0);
  assert.deepEqual(server.rejected, []);
});

test('a batch that doesn’t end in time holds no digest up', async (t) => {
  const { server, clock, store, due, start, next } = await openDigest(t);
  const submitted = next('submitted');
  clock.now = due - 1.5 * hour;
  start();
  await submitted;
  const told = deliveredBy(next);
  clock.now = due + 60_000;
  const { content } = await told;
  assert.ok(content.kind === 'digest');
  assert.deepEqual(
    content.told.map(({ reading }) => reading.model),
    [model, model],
  );
  assert.equal(server.received.length, 2);
  assert.equal(server.batches.all.length, 1);
  assert.equal((await store.batched.list()).length, 2);
});
