import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDueDigests } from '../../src/feeds/due-digests.ts';
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
