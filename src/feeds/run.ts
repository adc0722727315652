import { setTimeout as sleep } from 'node:timers/promises';
import { hour } from '../base/time.ts';
import type { DeliveryRow } from '../store/feed-deliveries.ts';
import type { FollowRow } from '../store/feed-follows.ts';
import { feedHeartbeatMs } from '../store/feed-lease.ts';
import type { FeedRow } from '../store/feed-looks.ts';
import { deliver } from './deliver.ts';
import type { FeedDependencies } from './dependencies.ts';
import { beginDigests } from './due-digests.ts';
import type { Deliverer } from './feeds.ts';
import { pollFeed } from './poll.ts';
import { readAhead } from './read-ahead.ts';

/** Feeds that one process looks at, and channels that it sends to, at once. */
const atOnce = { feeds: 16, deliveries: 4 };

/** Between two looks for digests to come, in ticks: a minute. */
const aheadTicks = 12;

type Loop = {
  deps: FeedDependencies;
  deliverer: Deliverer;
  signal: AbortSignal;
  /** What is being done: only that is leased on. */
  feeds: Set<FeedRow>;
  deliveries: Set<DeliveryRow>;
};

/** Due work, until the returned function is called: what isn't done by then is another process's. */
export function runFeeds(deps: FeedDependencies, deliverer: Deliverer): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const loop: Loop = { deps, deliverer, signal, feeds: new Set(), deliveries: new Set() };
  const working = Promise.all([
    repeat(loop, deps.tick, pollDue),
    repeat(loop, deps.tick, ({ deps, signal }) => beginDigests(deps, signal)),
    repeat(loop, deps.tick, deliverDue),
    repeat(loop, hour, resume),
    repeat(loop, deps.tick * aheadTicks, ({ deps, signal }) => readAhead(deps, signal)),
  ]);
  const ended = new AbortController();
  const renewing = repeat({ ...loop, signal: ended.signal }, feedHeartbeatMs, renew);
  return async () => {
    stopped.abort();
    await working;
    // What was still being done was leased on.
    ended.abort();
    await renewing;
    await deps.repository.release();
  };
}

/** Whatever fails is tried again: the store may be away for a while. */
async function repeat(loop: Loop, ms: number, work: (loop: Loop) => Promise<void>): Promise<void> {
  const { signal } = loop;
  while (!signal.aborted) {
    await work(loop).catch((error: unknown) => complain(loop, error));
    // It rejects when it is stopped.
    await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
  }
}

function complain({ deps, signal }: Loop, error: unknown): void {
  if (!signal.aborted) deps.log.error({ err: error }, 'the feeds could not be served');
}

async function renew({ deps, feeds, deliveries }: Loop): Promise<void> {
  const urls = [...feeds].map(({ url }) => url);
  const ids = [...deliveries].map(({ id }) => id);
  await deps.repository.renew({ feeds: urls, deliveries: ids });
}

async function pollDue(loop: Loop): Promise<void> {
  const { deps, feeds, signal } = loop;
  await drain(loop, feeds, {
    most: atOnce.feeds,
    claim: (most) => deps.repository.claimFeeds(most),
    work: (feed) => pollFeed(deps, feed, signal),
  });
}

async function deliverDue(loop: Loop): Promise<void> {
  const { deps, deliveries } = loop;
  const channels = () => [...deliveries].map(({ channel }) => channel);
  await drain(loop, deliveries, {
    most: atOnce.deliveries,
    claim: (most) => deps.repository.claimDeliveries(most, channels()),
    work: (row) => deliver(loop, row),
  });
}

type Drain<T> = {
  most: number;
  claim: (most: number) => Promise<T[]>;
  work: (one: T) => Promise<void>;
};

/** Until nothing is due: so much at once, and a slow one holds up no other. */
async function drain<T>(loop: Loop, doing: Set<T>, { most, claim, work }: Drain<T>): Promise<void> {
  const { deps, signal } = loop;
  const busy = new Set<Promise<void>>();
  const begin = (one: T) => {
    doing.add(one);
    const ending = work(one)
      .catch((error: unknown) => complain(loop, error))
      .finally(() => {
        doing.delete(one);
        busy.delete(ending);
      });
    busy.add(ending);
  };
  try {
    while (!signal.aborted) {
      const claimed = await claim(most - busy.size);
      claimed.forEach(begin);
      if (busy.size === 0) return;
      if (claimed.length === 0) await Promise.race([...busy, sleep(deps.tick, undefined, { ref: false })]);
      else if (busy.size >= most) await Promise.race(busy);
    }
  } finally {
    await Promise.all(busy);
  }
}

/** Feeds that rest because Discord took nothing go on once it would; what it says nothing of holds up no other channel. */
async function resume(loop: Loop): Promise<void> {
  const places = Map.groupBy(await loop.deps.repository.refused(), ({ channel }) => channel);
  for (const follows of places.values())
    await resumeChannel(loop, follows).catch((error: unknown) => complain(loop, error));
}

async function resumeChannel({ deps, deliverer }: Loop, follows: readonly FollowRow[]): Promise<void> {
  const { repository, now, log } = deps;
  const [first] = follows;
  if (!first || !(await deliverer.mayPost(first.guild, first.channel))) return;
  for (const { id } of follows) await repository.resume(id, { since: now() });
  log.info({ follows: follows.length }, 'a channel takes deliveries again');
}
