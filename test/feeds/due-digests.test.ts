import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginDigests, findDueDigests } from '../../src/feeds/due-digests.ts';
import { toRow } from '../../src/feeds/rows.ts';
import { noon, openFolder } from '../store/drivers.ts';
import { terms } from './look-room.ts';

test('digests that are due are found whole and once, however many there are', async () => {
  const { store } = await openFolder();
  const look = { state: {}, next: noon, items: [] };
  const add = async (channel: string, due: number, count: number) => {
    for (let n = 0; n < count; n++) {
      const id = `${channel} ${due} ${n}`;
      const follow = { id, guild: channel, url: id, title: id, paused: null, refusals: 0, since: 0, due };
      await store.feeds.follow(
        { ...toRow({ ...terms, channel, deliver: n % 2 === 0 ? 'daily' : 'weekly' }), ...follow },
        look,
        Infinity,
      );
    }
  };
  await add('b', noon - 2, 3);
  await add('a', noon - 1, 150);
  await add('b', noon - 1, 100);
  // More than one page holds.
  await add('c', noon - 1, 450);
  await add('d', noon, 1);
  await add('d', noon + 1, 1);
  const found: [string, number][] = [];
  for await (const { name, follows } of findDueDigests(store.feeds, noon)) found.push([name, follows.length]);
  assert.deepEqual(found, [
    [`b daily ${noon - 2}`, 2],
    [`b weekly ${noon - 2}`, 1],
    [`a daily ${noon - 1}`, 75],
    [`a weekly ${noon - 1}`, 75],
    [`b daily ${noon - 1}`, 50],
    [`b weekly ${noon - 1}`, 50],
    [`c daily ${noon - 1}`, 225],
    [`c weekly ${noon - 1}`, 225],
    [`d daily ${noon}`, 1],
  ]);
  await store.close();
});

test('a digest in a time zone that this Node does not know holds up no other, and comes by UTC', async () => {
  const { store } = await openFolder();
  const look = { state: {}, next: noon, items: [] };
  const add = async (channel: string, due: number, zone: string) => {
    const follow = {
      id: channel,
      guild: 'g',
      url: channel,
      title: channel,
      paused: null,
      refusals: 0,
      since: 0,
      due,
    };
    const kept = { ...terms, deliver: 'daily', at: '08:00', zone };
    await store.feeds.follow({ channel, terms: kept, ...follow }, look, Infinity);
  };
  await add('a', noon - 2, 'Europe/Atlantis');
  await add('b', noon - 1, 'Europe/Berlin');
  await beginDigests({ repository: store.feeds, now: () => noon }, new AbortController().signal);
  const dues = (await store.feeds.followsOf('g')).map(({ id, due }) => [id, due]);
  const next = (hour: number) => Date.UTC(2026, 10, 25, hour);
  assert.deepEqual(dues, [
    ['a', next(8)],
    ['b', next(7)],
  ]);
  await store.close();
});
