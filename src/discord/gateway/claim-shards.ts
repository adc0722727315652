import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../base/refusal.ts';
import type { Locks } from '../../store/locks.ts';
import { heartbeatMs, leaseMs } from '../../store/journal.ts';
import type { ShardRange, Shards } from '../../store/shards.ts';

/**
 * Takes the shards of this process until `release` is called. Those of a process that has died on another machine are
 * waited for. `lost` rejects with Refusal `shards.taken` where another process has taken them over since, as it may from
 * one that stood still; else it stays pending.
 * @throws Refusal `shards.taken`
 */
export async function claimShards(
  shards: Shards,
  range: ShardRange | null,
  onFault: (error: unknown) => void,
): Promise<{ release: () => Promise<void>; lost: Promise<never> }> {
  const taken = () => new Refusal('shards.taken', { shards: describeRange(range) });
  // By a clock that no operator sets.
  const deadline = performance.now() + leaseMs + heartbeatMs;
  while (!(await shards.take(range))) {
    if (performance.now() > deadline) throw taken();
    await sleep(1000);
  }
  const lost = Promise.withResolvers<never>();
  // Nobody may be waiting for it yet.
  lost.promise.catch(() => {});
  const renew = async () => {
    if ((await shards.renew()) || (await shards.take(range))) return;
    clearInterval(timer);
    lost.reject(taken());
  };
  const timer = setInterval(() => void renew().catch(onFault), heartbeatMs).unref();
  const release = async () => {
    clearInterval(timer);
    await shards.release().catch(onFault);
  };
  return { release, lost: lost.promise };
}

function describeRange(range: ShardRange | null): string {
  return range === null ? '0-…' : `${range.first}-${range.last}/${range.count}`;
}

type IdentifyThrottler = { waitForIdentify(shard: number, signal: AbortSignal): Promise<void> };
type GatewayInformation = { session_start_limit: { max_concurrency: number } };

/** Discord lets one shard of each bucket in within so many milliseconds. */
const identifyInterval = 5000;

/** Keeps Discord's limit over all processes: `shard % max_concurrency` is a shard's bucket. */
export function createIdentifyThrottler(locks: Pick<Locks, 'take'>) {
  return async (gateway: {
    fetchGatewayInformation(): Promise<GatewayInformation>;
  }): Promise<IdentifyThrottler> => {
    const { session_start_limit: limit } = await gateway.fetchGatewayInformation();
    return {
      async waitForIdentify(shard, signal) {
        const key = `identify ${shard % limit.max_concurrency}`;
        while (!(await locks.take('operator', key, identifyInterval, true)))
          await sleep(250, undefined, { signal });
      },
    };
  };
}
