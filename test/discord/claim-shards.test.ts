import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimShards, createIdentifyThrottler } from '../../src/discord/gateway/claim-shards.ts';
import { heartbeatMs, leaseMs } from '../../src/store/journal.ts';
import { createShards } from '../../src/store/shards.ts';
import { fail, openFolder } from '../store/drivers.ts';

test('of each bucket one shard identifies every five seconds, over all processes', async () => {
  const { store, again, wait } = await openFolder();
  const other = await again();
  const fetchGatewayInformation = async () => ({ session_start_limit: { max_concurrency: 2 } });
  const { signal } = new AbortController();
  const [here, there] = await Promise.all(
    [store, other].map(({ locks }) => createIdentifyThrottler(locks)({ fetchGatewayInformation })),
  );
  await here!.waitForIdentify(0, signal);
  await there!.waitForIdentify(1, signal);
  let isIn = false;
  const waiting = there!.waitForIdentify(2, signal).then(() => (isIn = true));
  wait(4999);
  const [, refused] = await Promise.allSettled([
    store.locks.take('operator', 'another', 1),
    there!.waitForIdentify(3, AbortSignal.timeout(600)),
  ]);
  assert.equal(refused.status, 'rejected');
  assert.ok(!isIn);
  wait(1);
  await waiting;
  await other.close();
  await store.close();
});

test('a process that stood still notices that another one has its shards', async (t) => {
  const { store, database, wait } = await openFolder();
  t.mock.timers.enable({ apis: ['setInterval'] });
  const range = { first: 0, last: 1, count: 2 };
  const [here, there] = [createShards(database, 'here'), createShards(database, 'there')];
  const { lost, release } = await claimShards(here, range, fail);
  wait(leaseMs + 1);
  assert.ok(await there.take(range));
  t.mock.timers.tick(heartbeatMs);
  await assert.rejects(lost, { key: 'shards.taken', params: { shards: '0-1/2' } });
  await release();
  assert.ok(await there.renew(), 'it takes nothing along');
  await store.close();
});

test('shards that nobody else has taken meanwhile are taken again', async (t) => {
  const { store, database, wait } = await openFolder();
  t.mock.timers.enable({ apis: ['setInterval'] });
  const range = { first: 0, last: 0, count: 2 };
  const here = createShards(database, 'here');
  const { release } = await claimShards(here, range, fail);
  wait(leaseMs + 1);
  await database.db.deleteFrom('shards').execute();
  const again = Promise.withResolvers<boolean>();
  const take = here.take.bind(here);
  t.mock.method(here, 'take', async (...values: Parameters<typeof take>) => {
    const isTaken = await take(...values);
    again.resolve(isTaken);
    return isTaken;
  });
  t.mock.timers.tick(heartbeatMs);
  assert.ok(await again.promise);
  await release();
  await store.close();
});
