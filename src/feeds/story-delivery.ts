import { Refusal } from '../base/refusal.ts';
import type { Reading } from '../desk/reading.ts';
import type { DeliveryRow } from '../store/feed-deliveries.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Deliverer, Delivery, Follow, Story } from './feeds.ts';
import { isPassing } from './read-item.ts';

/** What a delivery is made with. */
export type Work = { deps: FeedDependencies; deliverer: Deliverer; signal: AbortSignal };

/** A page that can't be read just now is tried so often. */
export const mostReads = 4;

/** Null for what the admins or the page keep from being read; what may be otherwise later is thrown, while it may be. */
export function skipRefusal(error: unknown, mayTryAgain: boolean): null {
  if (!(error instanceof Refusal) || error.key === 'store.away' || error.key === 'store.failed') throw error;
  if (isPassing(error) && mayTryAgain) throw error;
  return null;
}

/** A story as its card shows it. */
export function storyOf(row: DeliveryRow, follow: Follow, story: Story): Delivery {
  return { ...envelope(row, follow), content: { kind: 'story', story } };
}

export function envelope({ id, guild, channel, at, tries }: DeliveryRow, { ping, publish, title }: Follow) {
  return { guild, channel, nonce: id, at, isRepeated: tries > 1, ping, publish, tag: title };
}

/** What a reading cost, for the panel of its feed. */
export async function tallyCost(
  { repository }: FeedDependencies,
  { id }: Follow,
  { cached, cost }: Reading,
): Promise<void> {
  if (!cached && cost.usd) await repository.tally(id, 'micros', Math.round(cost.usd * 1e6));
}
