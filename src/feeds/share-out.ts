import { takeTurns } from '../base/turns.ts';
import { hour } from '../base/time.ts';
import type { NewDelivery } from '../store/feed-deliveries.ts';
import type { Follow, LeftOut } from './feeds.ts';
import { leftOutBy } from './filter.ts';
import { dueAt, noticeDelivery, outageDigest, storyDelivery } from './new-deliveries.ts';
import type { Item } from './parse-feed.ts';
import { deliveryId, nameOf } from './rows.ts';

/** More new items than that at once are an archive turned out: of it only the newest come, and to a digest what is new by its date. */
const flood = { from: 11, shown: 3, afterOutage: 30 };

/** An item may stand in its feed so much later than its date says, in milliseconds. */
const lateness = 2 * hour;

type Sharing = { now: number; before: number; isOutage: boolean; languages: ReadonlyMap<Item, string> };

/**
 * What new items become for whom: those that are kept for digests, deliveries with the oldest first, and what was left out and
 * how often. At the first look after somebody began to follow, or went on, what is older than that is no news; an item without a date may have come
 * ever since the look `before`.
 */
export async function shareOut(
  news: readonly Item[],
  follows: readonly Follow[],
  { now, before, isOutage, languages }: Sharing,
) {
  const isFlood = news.length >= flood.from;
  const shown = isFlood ? news.slice(0, isOutage ? flood.afterOutage : flood.shown) : news;
  const rest = isOutage ? [] : news.slice(shown.length);
  // A feed that tells of its whole day at once floods no digest.
  const kept = news.filter((item) => shown.includes(item) || (item.at ?? 0) >= before - lateness);
  const deliveries: NewDelivery[] = [];
  const leftOut: { id: string; reason: LeftOut; count: number }[] = [];
  const letOthersIn = takeTurns();
  for (const follow of follows) {
    await letOthersIn();
    const wanted: Item[] = [];
    const offered = follow.deliver === 'each' ? shown : kept;
    if (offered.length < news.length)
      leftOut.push({ id: follow.id, reason: 'flood', count: news.length - offered.length });
    const reasonOf = (item: Item) => leftOutBy(follow, item, languages.get(item));
    for (const item of offered.toReversed().filter((item) => isNews(item, follow, before))) {
      const reason = reasonOf(item);
      if (reason === null) wanted.push(item);
      else leftOut.push({ id: follow.id, reason, count: 1 });
    }
    if (follow.deliver !== 'each') continue;
    if (isOutage && wanted.length > 1) deliveries.push(outageDigest(follow, now));
    else deliveries.push(...wanted.map((item, place) => storyDelivery(follow, item, now, place)));
    const more = rest.filter((item) => isNews(item, follow, before) && reasonOf(item) === null);
    deliveries.push(...floodNotice(follow, more, now));
  }
  return { kept, deliveries, leftOut };
}

const isNews = ({ at }: Item, { since }: Follow, before: number): boolean =>
  before >= since || (at ?? before) >= since - lateness;

/** A line after the newest of an archive, of what would have come else. */
function floodNotice(follow: Follow, more: readonly Item[], now: number): NewDelivery[] {
  const [first] = more;
  if (!first) return [];
  const { channel, title, url } = follow;
  const id = deliveryId(channel, 'flood', url, nameOf(first));
  const notice = { kind: 'flood', title, count: more.length } as const;
  return [noticeDelivery(follow, id, notice, dueAt(follow, now, flood.shown))];
}
