import type { FeedsRepository } from '../store/feeds.ts';
import type { Follow } from './feeds.ts';
import { toFollow } from './rows.ts';

/** So many follows are read at once: at eight in the morning thousands may be due. */
const page = 200;

/** Follows that come together: those of one channel and rhythm that are due at the same time. */
export type DueDigest = { name: string; due: number; first: Follow; follows: readonly Follow[] };

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
