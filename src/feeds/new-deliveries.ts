import { day, hour } from '../base/time.ts';
import type { NewDelivery } from '../store/feed-deliveries.ts';
import type { Follow, Notice } from './feeds.ts';
import type { Item } from './parse-feed.ts';
import {
  type ChangeContent,
  deliveryId,
  type DigestContent,
  type NoticeContent,
  storyId,
  type StoryContent,
} from './rows.ts';
import { quietUntil } from './schedule.ts';

const minute = 60_000;

/**
 * After an outage, one digest tells what would have come to a channel one by one. All feeds that are looked at in the
 * same ten minutes are in it.
 */
export function outageDigest({ guild, channel }: Follow, now: number): NewDelivery {
  const gathering = 10 * minute;
  // What is being written down just now is in it as well.
  const to = Math.ceil((now + minute) / gathering) * gathering;
  const from = to - gathering - minute;
  // What comes in the last minute is the next one's.
  const window = { from, to: to - minute };
  const content: DigestContent = { kind: 'digest', follows: [], rhythm: 'daily', since: {}, ...window };
  const id = deliveryId(channel, 'digest', 'outage', String(to));
  return { id, guild, channel, content, due: to + minute };
}

/** An item as it goes to a channel: once, however many of the channel's feeds have it. */
export function storyDelivery(follow: Follow, item: Item, now: number, place = 0): NewDelivery {
  const { id, guild, channel, title: outlet } = follow;
  const content: StoryContent = { kind: 'story', follow: id, item, outlet, read: null };
  const due = dueAt(follow, now, place);
  return { id: storyId(channel, item), guild, channel, content, due };
}

/** An item that its feed tells otherwise than before: for the card `of` that channel, if it says so itself. */
export function changeDelivery(
  { id: follow, guild, channel }: Follow,
  of: string,
  item: Item,
  now: number,
): NewDelivery {
  const content: ChangeContent = { kind: 'change', follow, of, item };
  const id = deliveryId(of, 'change', String(now));
  return { id, guild, channel, content, due: now };
}

/** So long after a card was sent its article is looked at again, whatever the feed says of it, in milliseconds. */
export const secondLooks = [2 * hour, 8 * hour] as const;

/** For the card `of` that channel, which was sent just now: its article may be changed, and the feed say nothing of it. */
export function secondLook({ id: follow, guild, channel }: Follow, of: string, now: number): NewDelivery {
  const content: ChangeContent = { kind: 'change', follow, of, item: null };
  return { id: deliveryId(of, 'second look'), guild, channel, content, due: now + secondLooks[0] };
}

/** `place` is that among what goes to the channel by then: each is due a millisecond after the one before. */
export function dueAt({ quiet, zone }: Follow, now: number, place = 0): number {
  const end = quietUntil(now, quiet, zone);
  // Of what waits for the end of a quiet time, the first to come goes first: a second of the day is a millisecond then.
  const turn = end === null ? now : end + Math.round((day - (end - now)) / 1000);
  return turn + place;
}

/** Said once, whoever says it: `id` is the same for the same thing. */
export function noticeDelivery(
  { guild, channel }: Pick<Follow, 'guild' | 'channel'>,
  id: string,
  notice: Notice,
  due: number,
): NewDelivery {
  const content: NoticeContent = { kind: 'notice', notice };
  return { id, guild, channel, content, due };
}
