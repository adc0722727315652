import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { DraftPart } from '../../src/engine/engine.ts';
import { deliver } from '../../src/feeds/deliver.ts';
import type { Deliverer } from '../../src/feeds/feeds.ts';
import { cost, never, openDesk, scriptedEngine } from '../desk/newsroom.ts';
import { openLookRoom, terms } from './look-room.ts';

const minute = 60_000;
const text =
  'A ferry with 212 passengers ran aground off Harbour Island on Friday morning, the coast guard said.';

const ferry = { title: 'Ferry aground', url: null, at: null, text, whole: false };

/** A feed with one story, which the feed itself tells, read by a model that costs a cent each time. */
async function openPaid(t: TestContext) {
  const draft: DraftPart[] = [
    { part: 'answerable', answerable: true },
    { part: 'statement', statement: { label: '', evidence: [0], text: 'A ferry ran aground.' } },
    { part: 'cost', cost },
  ];
  const { engine, calls } = scriptedEngine(() => draft);
  const { desk, settings, store } = await openDesk({ primary: engine });
  t.after(() => store.close());
  const room = await openLookRoom(t, { desk, settings });
  const { stand, feeds } = room;
  const tell = (told: string) => {
    const item = `<item><title>Ferry aground</title><guid>ferry</guid><description>${told}</description></item>`;
    const body = `<rss version="2.0"><channel><title>Post</title>${item}</channel></rss>`;
    stand.answers.set('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body });
  };
  tell(text);
  const send = async (deliverer: Partial<Deliverer>) => {
    room.clock.now += 20 * minute;
    const [row] = await room.store.feeds.claimDeliveries(1);
    assert.ok(row);
    const taking: Deliverer = {
      deliver: async ({ channel }) => ({ channel, message: '1' }),
      edit: async () => true,
      mayPost: async () => true,
      adminPlace: async () => null,
      ...deliverer,
    };
    await deliver({ deps: room.deps, deliverer: taking, signal: never }, row);
  };
  const cents = async (id: string) => Math.round(((await feeds.state('g1', id))?.usd ?? 0) * 100);
  return { room, tell, send, cents, calls };
}

test('what was read is counted once, also where it is sent at the second try', async (t) => {
  const { room, send, cents, calls } = await openPaid(t);
  const { id } = await room.follow();
  await send({ deliver: async () => Promise.reject(new Error('Discord stumbles')) });
  await send({});
  assert.deepEqual([calls(), await cents(id)], [1, 1]);
});

test('what was read anew is counted where its card is gone', async (t) => {
  const { room, tell, send, cents, calls } = await openPaid(t);
  const { id } = await room.follow();
  await send({});
  tell(`${text} Two people were hurt, the mayor said at noon.`);
  await room.look();
  await send({ edit: async () => false });
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
