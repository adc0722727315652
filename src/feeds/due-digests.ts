import type { FeedsRepository } from '../store/feeds.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Follow } from './feeds.ts';
import { deliveryId, type DigestContent, toFollow } from './rows.ts';
import { nextDigest } from './schedule.ts';

type Scheduling = Pick<FeedDependencies, 'repository' | 'now'>;

/** So many follows are read at once: at eight in the morning thousands may be due. */
const page = 200;

/** Follows that come together: those of one channel and rhythm that are due at the same time. */
type DueDigest = { name: string; due: number; first: Follow; follows: readonly Follow[] };

/** The digests that are due by then, the first to come first. */
export async function* findDueDigests(
  repository: Pick<FeedsRepository, 'dueFollows'>,
  until: number,
): AsyncGenerator<DueDigest> {
  let after = { due: 0, channel: '' };
  for (let size = page; ;) {
    const rows = await repository.dueFollows(until, after, size);
    const isLast = rows.length < size;
    const end = rows.at(-1);
    // More of the last channel's may be on the next page.
    const whole = rows.filter(({ due, channel }) => isLast || due !== end?.due || channel !== end.channel);
    const digests = Map.groupBy(
      whole.flatMap(toFollow),
      ({ channel, deliver, due }) => `${channel} ${deliver} ${due}`,
    );
    for (const [name, follows] of digests) {
      const [first] = follows;
      if (first && first.due !== null) yield { name, due: first.due, first, follows };
    }
    if (isLast) return;
    const { due, channel } = whole.at(-1) ?? {};
    if (due && channel !== undefined) after = { due, channel };
    else size *= 2;
  }
}

/** Feeds whose digests come to a channel at the same time are one digest; after an outage, too, there is one. */
export async function beginDigests({ repository, now }: Scheduling, signal: AbortSignal): Promise<void> {
  for await (const digest of findDueDigests(repository, now())) {
    if (signal.aborted) return;
    await beginDigest({ repository, now }, digest);
  }
}

async function beginDigest(
  { repository, now }: Scheduling,
  { first, due, follows }: DueDigest,
): Promise<void> {
  const { guild, channel, deliver: rhythm } = first;
  if (rhythm === 'each') return;
  // What is being written down just now is the next one's.
  const to = now() - 2000;
  const content: DigestContent = {
    kind: 'digest',
    follows: follows.map(({ id }) => id),
    rhythm,
    from: Math.min(...follows.map(({ since }) => since)),
    since: Object.fromEntries(follows.map(({ id, since }) => [id, since])),
    to,
  };
  const moves = follows.map(({ id, at, zone, day }) => {
    return { id, due, next: nextDigest(now(), { deliver: rhythm, at, zone, day }) };
  });
  const id = deliveryId(channel, 'digest', rhythm, String(due));
  await repository.beginDigest({ id, guild, channel, content, due: now() }, moves, to);
}
