import { statusRefusal } from '../article/download/fetch-feed.ts';
import { Refusal } from '../base/refusal.ts';
import type { FeedRow, NewDelivery } from '../store/feeds.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Follow } from './feeds.ts';
import { leftOutBy } from './filter.ts';
import { parseSafely } from './find-feed.ts';
import type { Item, ParsedFeed } from './parse-feed.ts';
import { deliveryId, type FeedState, type StoryContent, toFollow, toProblem, toState } from './rows.ts';
import { intervalOf, nextLook, quietUntil } from './schedule.ts';

/** More new items than that at once are an archive turned out: only the newest of them come. */
const flood = { from: 11, shown: 3 };

/** A feed that is missing so often in a row is gone; one that says that it is, is at once. */
const missingLooks = 3;

/** One look at a feed, for all who follow it. */
export async function pollFeed(deps: FeedDependencies, row: FeedRow, signal: AbortSignal): Promise<void> {
  const state = toState(row.state);
  try {
    const answer = await deps.fetchFeed(row.url, state, signal);
    if (answer.kind === 'status') {
      const isGone = answer.status === 410 || (answer.status === 404 && state.failures + 1 >= missingLooks);
      await fail(deps, row, state, statusRefusal(row.url, answer.status), answer.wait);
      return isGone ? await pauseAll(deps, row.url) : undefined;
    }
    if (answer.kind === 'unchanged')
      return await rest(deps, row.url, { ...state, failures: 0, problem: null }, answer.wait);
    const { bytes, charset, url, etag, modified } = answer;
    const parsed = await parseSafely(deps, { bytes, charset, base: url }, signal);
    if (!('feed' in parsed)) {
      return await fail(
        deps,
        row,
        state,
        new Refusal('feed.none', { host: URL.parse(url)?.hostname ?? url }),
        null,
      );
    }
    await take(deps, row, parsed.feed, { ...state, etag, modified, failures: 0, problem: null }, answer.wait);
    if (answer.moved && url !== row.url) await deps.repository.move(row.url, url);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Refusal)) throw error;
    await fail(deps, row, state, error, null);
  }
}

async function rest(
  { repository, now }: FeedDependencies,
  url: string,
  state: FeedState,
  wait: number | null,
): Promise<void> {
  const next = nextLook(now(), { interval: state.interval, wait, failures: state.failures });
  await repository.looked(url, { state, next, items: [], deliveries: [] });
}

async function fail(
  deps: FeedDependencies,
  { url }: FeedRow,
  state: FeedState,
  refusal: Refusal,
  wait: number | null,
): Promise<void> {
  deps.log.info({ refusal: refusal.key, failures: state.failures + 1 }, 'a feed could not be read');
  await rest(deps, url, { ...state, failures: state.failures + 1, problem: toProblem(refusal, url) }, wait);
}

async function pauseAll({ repository, log }: FeedDependencies, url: string): Promise<void> {
  for (const { id } of await repository.followersOf(url))
    await repository.changeFollow(id, { paused: 'gone' });
  log.warn('a feed is gone: it is looked at no more');
}

async function take(
  deps: FeedDependencies,
  { url }: FeedRow,
  feed: ParsedFeed,
  state: FeedState,
  wait: number | null,
): Promise<void> {
  const { repository, now } = deps;
  const known = await repository.knownKeys(
    url,
    feed.items.map(({ key }) => key),
  );
  const news = feed.items.filter(({ key }) => !known.has(key));
  const isFlood = news.length >= flood.from;
  const coming = isFlood ? news.slice(0, flood.shown) : news;
  const follows = (await repository.followersOf(url)).flatMap(toFollow);
  const deliveries: NewDelivery[] = [];
  for (const follow of follows) {
    if (isFlood) await repository.tally(follow.id, 'flood', news.length - coming.length);
    for (const item of coming.toReversed()) {
      const reason = leftOutBy(follow, item);
      if (reason !== null) await repository.tally(follow.id, reason, 1);
      else if (follow.deliver === 'each') deliveries.push(storyDelivery(follow, item, now()));
    }
  }
  const interval = feed.items.length > 0 ? intervalOf(feed.items) : state.interval;
  const [newest] = feed.items;
  const lastItem = newest ? { title: newest.title, url: newest.url, at: newest.at } : state.lastItem;
  const next = nextLook(now(), { interval, wait, failures: 0 });
  // What a flood holds is known from now on, and only what comes of it can be in a digest.
  const items = news.map((item) => ({ key: item.key, item: coming.includes(item) ? item : null }));
  await repository.looked(url, { state: { ...state, interval, lastItem }, next, items, deliveries });
}

/** An item as it goes to a channel: once, however many of the channel's feeds have it. */
export function storyDelivery(follow: Follow, item: Item, now: number): NewDelivery {
  const { id, guild, channel, title: outlet, quiet, zone } = follow;
  const content: StoryContent = { kind: 'story', follow: id, item, outlet, read: null };
  const due = quietUntil(now, quiet, zone) ?? now;
  return { id: deliveryId(channel, 'story', item.key), guild, channel, content, due };
}
