import { setTimeout as sleep } from 'node:timers/promises';
import { hour } from '../base/time.ts';
import { feedHeartbeatMs, type FollowRow } from '../store/feeds.ts';
import { deliver } from './deliver.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Deliverer, Follow } from './feeds.ts';
import { pollFeed } from './poll.ts';
import { deliveryId, type DigestContent, toFollow } from './rows.ts';
import { nextDigest } from './schedule.ts';

/** Feeds that one process looks at, and channels that it sends to, at once. */
const atOnce = { feeds: 16, deliveries: 4 };

type Loop = { deps: FeedDependencies; deliverer: Deliverer; signal: AbortSignal };

/** Due work, until the returned function is called: what isn't done by then is another process's. */
export function runFeeds(deps: FeedDependencies, deliverer: Deliverer): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const loop = { deps, deliverer, signal };
  const running = Promise.all([
    repeat(loop, deps.tick, pollDue),
    repeat(loop, deps.tick, deliverDue),
    repeat(loop, feedHeartbeatMs, () => deps.repository.renew()),
    repeat(loop, hour, resume),
  ]);
  return async () => {
    stopped.abort();
    await running;
    await deps.repository.release();
  };
}

/** Whatever fails is tried again: the store may be away for a while. */
async function repeat(loop: Loop, ms: number, work: (loop: Loop) => Promise<void>): Promise<void> {
  const { deps, signal } = loop;
  while (!signal.aborted) {
    await work(loop).catch((error: unknown) => {
      if (!signal.aborted) deps.log.error({ err: error }, 'the feeds could not be served');
    });
    // It rejects when it is stopped.
    await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
  }
}

async function pollDue({ deps, signal }: Loop): Promise<void> {
  for (let isMore = true; isMore && !signal.aborted;) {
    const feeds = await deps.repository.claimFeeds(atOnce.feeds);
    await Promise.all(feeds.map((feed) => pollFeed(deps, feed, signal)));
    isMore = feeds.length === atOnce.feeds;
  }
}

async function deliverDue(loop: Loop): Promise<void> {
  const { deps, signal } = loop;
  await beginDigests(deps);
  for (let isMore = true; isMore && !signal.aborted;) {
    const rows = await deps.repository.claimDeliveries(atOnce.deliveries);
    await Promise.all(rows.map((row) => deliver(loop, row)));
    isMore = rows.length > 0;
  }
}

/** Feeds whose digests come to a channel at the same time are one digest; after an outage, too, there is one. */
async function beginDigests({ repository, now }: FeedDependencies): Promise<void> {
  const follows = (await repository.dueFollows()).flatMap(toFollow);
  const digests = Map.groupBy(follows, ({ channel, deliver: rhythm, due }) => `${channel} ${rhythm} ${due}`);
  for (const group of digests.values()) await beginDigest({ repository, now }, group);
}

async function beginDigest(
  { repository, now }: Pick<FeedDependencies, 'repository' | 'now'>,
  group: readonly Follow[],
): Promise<void> {
  const [first] = group;
  if (!first || first.deliver === 'each' || first.due === null) return;
  const { guild, channel, deliver: rhythm, due } = first;
  const to = now();
  const content: DigestContent = {
    kind: 'digest',
    follows: group.map(({ id }) => id),
    rhythm,
    from: Math.min(...group.map(({ since }) => since)),
    to,
  };
  const moves = group.map(({ id, at, zone }) => {
    return { id, due, next: nextDigest(to, { deliver: rhythm, at, zone }) };
  });
  const id = deliveryId(channel, 'digest', rhythm, String(due));
  await repository.beginDigest({ id, guild, channel, content, due: to }, moves, to);
}

/** Feeds that rest because Discord took nothing go on once it would. */
async function resume({ deps, deliverer }: Loop): Promise<void> {
  const places = Map.groupBy(await deps.repository.refused(), ({ channel }) => channel);
  for (const [channel, follows] of places) {
    const [first] = follows;
    if (first && (await deliverer.mayPost(first.guild, channel))) await resumeAll(deps, follows);
  }
}

async function resumeAll(
  { repository, now, log }: FeedDependencies,
  follows: readonly FollowRow[],
): Promise<void> {
  for (const { id } of follows)
    await repository.changeFollow(id, { paused: null, refusals: 0, since: now() });
  log.info({ follows: follows.length }, 'a channel takes deliveries again');
}
