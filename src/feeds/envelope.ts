import type { DeliveryRow } from '../store/feed-deliveries.ts';
import type { Delivery, Follow, Story } from './feeds.ts';

/** A story as its card shows it. */
export function storyOf(row: DeliveryRow, follow: Follow, story: Story): Delivery {
  return { ...envelope(row, follow), content: { kind: 'story', story } };
}

/** Where a delivery goes, and under which name. */
export function envelope({ id, guild, channel, at, tries }: DeliveryRow, { ping, publish, title }: Follow) {
  return { guild, channel, nonce: id, at, isRepeated: tries > 1, ping, publish, tag: title };
}
