import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdentifyThrottler } from '../../src/discord/gateway/claim-shards.ts';
import { openFolder } from '../store/drivers.ts';

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
