import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { toArticle } from '../../src/article/to-article.ts';
import { Refusal } from '../../src/base/refusal.ts';
import type { DraftPart } from '../../src/engine/engine.ts';
import { deliver } from '../../src/feeds/deliver.ts';
import type { Deliverer, Delivery, Shown } from '../../src/feeds/feeds.ts';
import { cost, never, openDesk, scriptedEngine } from '../desk/newsroom.ts';
import { openLookRoom, terms } from './look-room.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const text =
  'A ferry with 212 passengers ran aground off Harbour Island on Friday morning, the coast guard said.';

const ferry = { title: 'Ferry aground', url: null, at: null, text, whole: false };

const taking: Deliverer = {
  deliver: async ({ channel }) => ({ channel, message: '1' }),
  edit: async () => true,
  mayPost: async () => true,
  adminPlace: async () => null,
};

/** A feed with one story, which the feed itself tells, read by a model that costs a cent each time. */
async function openPaid(t: TestContext, parts: Parameters<typeof openDesk>[0] = {}) {
  const draft: DraftPart[] = [
    { part: 'answerable', answerable: true },
    { part: 'statement', statement: { label: '', evidence: [0], text: 'A ferry ran aground.' } },
    { part: 'cost', cost },
  ];
  const { engine, calls } = scriptedEngine(() => draft);
  const time = { now: Date.now };
  const { desk, settings, store } = await openDesk({ primary: engine, now: () => time.now(), ...parts });
  t.after(() => store.close());
  const room = await openLookRoom(t, { desk, settings });
  time.now = () => room.clock.now;
  const { stand, feeds } = room;
  const tell = (told: string, link = '') => {
    const item = `<item><title>Ferry aground</title><guid>ferry</guid>${link}<description>${told}</description></item>`;
    const body = `<rss version="2.0"><channel><title>Post</title>${item}</channel></rss>`;
    stand.answers.set('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body });
  };
  tell(text);
  /** What is due by then, if anything is. */
  const send = async (deliverer: Partial<Deliverer>, after = 20 * minute): Promise<boolean> => {
    room.clock.now += after;
    const [row] = await room.store.feeds.claimDeliveries(1);
    if (!row) return false;
    await deliver({ deps: room.deps, deliverer: { ...taking, ...deliverer }, signal: never }, row);
    return true;
  };
  const cents = async (id: string) => Math.round(((await feeds.state('g1', id))?.usd ?? 0) * 100);
  return { room, tell, send, cents, calls };
}

test('what was read is counted once, also where it is sent at the second try', async (t) => {
  const { room, send, cents, calls } = await openPaid(t);
  const { id } = await room.follow();
  assert.ok(await send({ deliver: async () => Promise.reject(new Error('Discord stumbles')) }));
  assert.ok(await send({}));
  assert.deepEqual([calls(), await cents(id)], [1, 1]);
});

test('what was read anew is counted where its card is gone', async (t) => {
  const { room, tell, send, cents, calls } = await openPaid(t);
  const { id } = await room.follow();
  assert.ok(await send({}));
  tell(`${text} Two people were hurt, the mayor said at noon.`);
  await room.look();
  assert.ok(await send({ edit: async () => false }));
  assert.deepEqual([calls(), await cents(id)], [2, 2]);
});

test('a digest counts what a story cost to the feed that told it', async (t) => {
  const { room, cents, calls } = await openPaid(t);
  const { stand, feeds } = room;
  const empty = '<rss version="2.0"><channel><title>Empty</title></channel></rss>';
  stand.answers.set('/empty.xml', { body: empty });
  const daily = { ...terms, deliver: 'daily' } as const;
  const silent = await feeds.add('g1', await feeds.find(`${stand.origin}/empty.xml`, 'g1', never), daily);
  const telling = await room.follow('g1', daily);
  await room.store.feeds.looked(stand.feed, {
    state: {},
    next: 0,
    body: { items: [{ key: 'ferry 2', item: { ...ferry, keys: ['ferry 2'] } }], keys: [], deliveries: [] },
  });
  const { told } = await feeds.stories('g1', 'c1', 0, never);
  assert.deepEqual([told.length, calls()], [1, 1]);
  assert.deepEqual([await cents(silent.id), await cents(telling.id)], [0, 1]);
});

/** A story whose feed never says that its article has changed. */
async function openSilent(t: TestContext, isTeaser = false) {
  const page = { text: isTeaser ? `${text} Nobody was hurt.` : text, reads: 0, isTeaser, isAway: false };
  const readSource = async (source: { kind: string; text?: string }) => {
    if (source.kind !== 'link') return toArticle(cleanText(source.text ?? ''));
    page.reads++;
    if (page.isAway) throw new Refusal('link.unreachable', { host: 'post.example' });
    const article = toArticle(cleanText(page.text));
    return {
      ...article,
      ...(page.isTeaser && { coverage: 'teaser' as const }),
      url: 'https://post.example/ferry',
    };
  };
  const paid = await openPaid(t, { readSource });
  paid.tell(text, '<link>https://post.example/ferry</link>');
  await paid.room.follow();
  assert.ok(await paid.send({}));
  return { ...paid, page };
}

test('an article is looked at twice more, and read by a model where it says something else', async (t) => {
  const { page, send, calls } = await openSilent(t);
  const edited: Delivery[] = [];
  const edit = async (_: Shown, delivery: Delivery) => edited.push(delivery) > 0;
  assert.equal(await send({ edit }, hour), false);
  assert.ok(await send({ edit }, hour));
  assert.deepEqual([page.reads, calls(), edited.length], [2, 1, 0]);
  page.text = `${text} Two people were hurt, the mayor said at noon.`;
  assert.equal(await send({ edit }, 5 * hour), false);
  assert.ok(await send({ edit }, hour));
  assert.deepEqual([page.reads, calls(), edited.length], [3, 2, 1]);
  const [{ content } = assert.fail()] = edited;
  assert.ok(content.kind === 'story' && content.story.earlier?.article.text === text);
  assert.equal(await send({ edit }, day), false);
});

test('a process that dies once its card is noted loses no look at its article', async (t) => {
  const { page, send, room } = await openSilent(t);
  const { repository } = room.deps;
  const noted = { isSo: false };
  const dead = () => Promise.reject(new Error('the process is dead'));
  room.deps.repository = {
    ...repository,
    addDelivery: (...values) => (noted.isSo ? dead() : repository.addDelivery(...values)),
    settle: async (...values) => {
      if (noted.isSo) await dead();
      noted.isSo = true;
      await repository.settle(...values);
    },
  };
  await room.follow('g2', { channel: 'c2' });
  assert.ok(await send({}));
  assert.ok(noted.isSo);
  room.deps.repository = repository;
  const before = page.reads;
  for (let looks = 1; looks <= 2; looks++) assert.ok(await send({}, looks === 1 ? 2 * hour : 0));
  assert.equal(page.reads, before + 1, 'one for both guilds');
});

test('one change at a time is made to a card, however long one takes', async (t) => {
  const { page, tell, room } = await openSilent(t);
  const { deps, clock, feeds } = room;
  page.text = `${text} Two people were hurt, the mayor said at noon.`;
  tell(page.text, '<link>https://post.example/ferry</link>');
  await room.look();
  const [entered, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const claims = { left: Infinity, done: Promise.withResolvers<void>() };
  const { claimDeliveries } = deps.repository;
  const claiming: typeof claimDeliveries = async (...values) => {
    const rows = await claimDeliveries(...values);
    if (--claims.left === 0) claims.done.resolve();
    return rows;
  };
  Object.assign(deps, { tick: 5, repository: { ...deps.repository, claimDeliveries: claiming } });
  let edits = 0;
  const stop = feeds.start({
    ...taking,
    edit: async () => {
      edits++;
      entered.resolve();
      await left.promise;
      return true;
    },
  });
  await entered.promise;
  claims.left = 3;
  clock.now += 3 * hour;
  await claims.done.promise;
  left.resolve();
  await stop();
  assert.equal(edits, 1);
});

test('a page that can’t be read for a moment has not changed, and is looked at again', async (t) => {
  const { page, send, calls } = await openSilent(t, true);
  const edited: Delivery[] = [];
  const edit = async (_: Shown, delivery: Delivery) => edited.push(delivery) > 0;
  page.isAway = true;
  assert.ok(await send({ edit }, 2 * hour));
  assert.deepEqual([calls(), edited.length], [1, 0]);
  page.isAway = false;
  page.text = `${text} Two people were hurt, the mayor said at noon.`;
  assert.ok(await send({ edit }, 6 * hour));
  assert.deepEqual([calls(), edited.length], [2, 1]);
});

test('one look serves all guilds, and none is for a card that is far up', async (t) => {
  const { page, send, room } = await openSilent(t);
  await room.follow('g2', { channel: 'c2' });
  assert.ok(await send({}));
  assert.equal(page.reads, 1);
  assert.deepEqual([await send({}, 2 * hour), await send({}), page.reads], [true, true, 2]);
  const { feeds } = room.store;
  for (const channel of ['c1', 'c2'])
    for (let n = 0; n <= 20; n++) {
      const id = `${channel} ${n}`;
      await feeds.addDelivery({ id, guild: 'g', channel, content: {}, due: room.clock.now });
      await feeds.settle(id, { state: 'sent' });
    }
  assert.deepEqual([await send({}, 6 * hour), await send({}), page.reads], [true, true, 2]);
});
