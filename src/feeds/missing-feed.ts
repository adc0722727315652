import type { FeedRow } from '../store/feed-looks.ts';
import type { FeedDependencies } from './dependencies.ts';
import { noticeDelivery, dueAt } from './new-deliveries.ts';
import { deliveryId, type FeedState, toFollow, toState } from './rows.ts';
import { dueOf } from './schedule.ts';

/** A feed that is missing so often in a row rests, and is looked for; one that says that it is gone, rests at once. */
export const missingLooks = 3;

/** Whatever fails otherwise ends the row of answers that it is missing, unless there were enough: then only the feed does. */
export function missingAfter({ missing }: FeedState, status: number | null): number {
  if (status === 404) return missing + 1;
  return missing >= missingLooks ? missing : 0;
}

/** Each channel is told once, until the feed has been there again. */
export async function pauseAll(
  { repository, log, now }: FeedDependencies,
  { url, state }: FeedRow,
  paused: 'gone' | 'missing',
): Promise<void> {
  const follows = (await repository.followersOf(url)).flatMap(toFollow);
  const since = String(toState(state).looked);
  for (const follow of follows) {
    const { id, channel, title } = follow;
    const name = deliveryId(channel, paused, url, since);
    await repository.addDelivery(noticeDelivery(follow, name, { kind: paused, title }, dueAt(follow, now())));
    await repository.changeFollow(id, { paused });
  }
  if (follows.length > 0) log.warn({ paused, follows: follows.length }, 'a feed is gone');
}

/** A feed that is there again comes to all for whom it was missing. */
export async function wake(
  { repository, now }: Pick<FeedDependencies, 'repository' | 'now'>,
  url: string,
): Promise<void> {
  for (const follow of (await repository.missing(url)).flatMap(toFollow))
    await repository.changeFollow(follow.id, { paused: null, due: dueOf(follow, now()) });
}
