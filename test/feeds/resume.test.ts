import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFeeds } from '../../src/feeds/run.ts';
import { openLookRoom } from './look-room.ts';

test('feeds that rest go on where Discord would take them, although it says nothing of another channel', async (t) => {
  const { deps, feeds, store, follow } = await openLookRoom(t);
  for (const channel of ['c1', 'c2']) {
    const { id } = await follow('g1', { channel });
    await store.feeds.changeFollow(id, { paused: 'refused' });
  }
  let asked = 0;
  const stop = runFeeds(deps, {
    deliver: async () => ({ refused: 'forbidden' }),
    edit: async () => false,
    adminPlace: async () => null,
    mayPost: async () => (asked++ === 0 ? Promise.reject(new Error('Discord stumbles')) : true),
  });
  await stop();
  const paused = (await feeds.list('g1')).map((one) => one.paused);
  assert.deepEqual(new Set(paused), new Set(['refused', null]));
});
