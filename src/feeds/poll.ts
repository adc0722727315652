import { createHash } from 'node:crypto';
import { statusRefusal } from '../article/download/fetch-feed.ts';
import { Refusal } from '../base/refusal.ts';
import { day, hour } from '../base/time.ts';
import type { NewDelivery } from '../store/feed-deliveries.ts';
import type { FeedRow, NewItem } from '../store/feed-looks.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Follow, LeftOut } from './feeds.ts';
import { leftOutBy } from './filter.ts';
import { parseSafely } from './find-feed.ts';
import type { Item, ParsedFeed } from './parse-feed.ts';
import {
  deliveryId,
  type DigestContent,
  type FeedState,
  nameOf,
  type StoryContent,
  toFollow,
  toProblem,
  toState,
} from './rows.ts';
import { intervalOf, nextLook, quietUntil } from './schedule.ts';

/** More new items than that at once are an archive turned out: only the newest of them come. */
const flood = { from: 11, shown: 3, afterOutage: 30 };

const minute = 60_000;
/** A look that comes so late, in milliseconds, was kept from us, and the feed isn't to blame for what has piled up. */
const outage = 12 * hour;

/** An item may stand in its feed so much later than its date says, in milliseconds. */
const lateness = 2 * hour;

/** A feed that is missing so often in a row is gone; one that says that it is, is at once. */
const missingLooks = 3;

/** One look at a feed, for all who follow it. */
export async function pollFeed(deps: FeedDependencies, row: FeedRow, signal: AbortSignal): Promise<void> {
  const state = toState(row.state);
  try {
    await look(deps, row, state, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Refusal)) deps.log.error({ err: error }, 'bug: a look at a feed');
    await fail(deps, row, { ...state, missing: 0 }, error instanceof Refusal ? error : null, null);
  }
}

async function look(
  deps: FeedDependencies,
  row: FeedRow,
  state: FeedState,
  signal: AbortSignal,
): Promise<void> {
  const answer = await deps.fetchFeed(row.url, state, signal);
  const { wait } = answer;
  if (answer.kind === 'status') {
    const missing = answer.status === 404 ? state.missing + 1 : 0;
    await fail(deps, row, { ...state, missing }, statusRefusal(row.url, answer.status), wait);
    return answer.status === 410 || missing >= missingLooks ? await pauseAll(deps, row.url) : undefined;
  }
  const fine = { ...state, failures: 0, missing: 0, looked: deps.now(), problem: null };
  if (answer.kind === 'unchanged') return await rest(deps, row.url, fine, wait);
  const { bytes, charset, url, etag, modified, moved } = answer;
  const digest = createHash('sha256').update(bytes).digest('base64url');
  const read = { ...fine, etag, modified, digest };
  if (digest === state.digest) await rest(deps, row.url, read, wait);
  else {
    const parsed = await parseSafely(deps, { bytes, charset, base: url }, signal);
    if (!('feed' in parsed)) throw new Refusal('feed.none', { host: URL.parse(url)?.hostname ?? url });
    const before = state.looked ?? row.read;
    await take(deps, row, { feed: parsed.feed, state: read, wait, before });
  }
  if (moved && url !== row.url) await deps.repository.move(row.url, url);
}

/** Nothing new. */
async function rest(
  deps: FeedDependencies,
  url: string,
  state: FeedState,
  wait: number | null,
): Promise<void> {
  await deps.repository.looked(url, { state, next: nextOf(deps, state, wait), body: null });
}

function nextOf({ now, shortest }: FeedDependencies, state: FeedState, wait: number | null): number {
  return nextLook(now(), { ...state, wait, shortest });
}

/** Of a refusal that is null, the operator alone learns. */
async function fail(
  deps: FeedDependencies,
  { url }: FeedRow,
  state: FeedState,
  refusal: Refusal | null,
  wait: number | null,
): Promise<void> {
  deps.log.info({ refusal: refusal?.key, failures: state.failures + 1 }, 'a feed could not be read');
  const problem = refusal && toProblem(refusal, url);
  await rest(deps, url, { ...state, failures: state.failures + 1, problem }, wait);
}

async function pauseAll({ repository, log }: FeedDependencies, url: string): Promise<void> {
  for (const { id } of await repository.followersOf(url))
    await repository.changeFollow(id, { paused: 'gone' });
  log.warn('a feed is gone: it is looked at no more');
}

/** `before` is when a look last said what there was. */
type Reading = { feed: ParsedFeed; state: FeedState; wait: number | null; before: number };

async function take(deps: FeedDependencies, { url, next: due }: FeedRow, reading: Reading): Promise<void> {
  const { repository, now } = deps;
  const { items } = reading.feed;
  const keys = items.flatMap((item) => item.keys);
  const known = await repository.knownKeys(url, keys);
  const news = items.filter((item) => !item.keys.some((key) => known.has(key)));
  const isOutage = now() - due >= outage;
  const isFlood = news.length >= flood.from;
  const coming = isFlood ? news.slice(0, isOutage ? flood.afterOutage : flood.shown) : news;
  const follows = (await repository.followersOf(url)).flatMap(toFollow);
  const { deliveries, leftOut } = shareOut(coming, follows, { now: now(), before: reading.before, isOutage });
  const [newest] = items;
  const lastItem = newest ? { title: newest.title, url: newest.url, at: newest.at } : reading.state.lastItem;
  const interval = items.length > 0 ? intervalOf(items, now()) : reading.state.interval;
  const state = { ...reading.state, interval, lastItem };
  // What a flood holds is known from now on, and only what comes of it can be in a digest.
  const rows = news.flatMap((item) => rowsOf(item, coming.includes(item)));
  await repository.looked(url, {
    state,
    next: nextOf(deps, state, reading.wait),
    body: { items: rows, keys, deliveries },
  });
  for (const { id } of follows)
    if (coming.length < news.length) await repository.tally(id, 'flood', news.length - coming.length);
  for (const { id, reason } of leftOut) await repository.tally(id, reason, 1);
}

/**
 * The oldest first. At the first look after somebody began to follow, or went on, what is older than that is no news; an
 * item without a date may have come ever since the look `before`.
 */
function shareOut(
  items: readonly Item[],
  follows: readonly Follow[],
  { now, before, isOutage }: { now: number; before: number; isOutage: boolean },
) {
  const deliveries: NewDelivery[] = [];
  const leftOut: { id: string; reason: LeftOut }[] = [];
  for (const follow of follows) {
    const wanted: Item[] = [];
    const isNews = ({ at }: Item) => before >= follow.since || (at ?? before) >= follow.since - lateness;
    for (const item of items.toReversed().filter(isNews)) {
      const reason = leftOutBy(follow, item);
      if (reason === null) wanted.push(item);
      else leftOut.push({ id: follow.id, reason });
    }
    if (follow.deliver !== 'each') continue;
    if (isOutage && wanted.length > 1) deliveries.push(outageDigest(follow, now));
    else deliveries.push(...wanted.map((item, place) => storyDelivery(follow, item, now, place)));
  }
  return { deliveries, leftOut };
}

/** Whatever an item is known by; what it holds once, where it may be shown. */
export function rowsOf(item: Item, isShown: boolean): NewItem[] {
  return item.keys.map((key, at) => ({ key, item: isShown && at === 0 ? item : null }));
}

/**
 * After an outage, one digest tells what would have come to a channel one by one. All feeds that are looked at in the
 * same ten minutes are in it.
 */
function outageDigest({ guild, channel }: Follow, now: number): NewDelivery {
  const gathering = 10 * minute;
  // What is being written down just now is in it as well.
  const to = Math.ceil((now + minute) / gathering) * gathering;
  const from = to - gathering - minute;
  const content: DigestContent = { kind: 'digest', follows: [], rhythm: 'daily', from, since: {}, to };
  const id = deliveryId(channel, 'digest', 'outage', String(to));
  return { id, guild, channel, content, due: to + minute };
}

/**
 * An item as it goes to a channel: once, however many of the channel's feeds have it. `place` is its place among what goes
 * there by then: each is due a millisecond after the one before.
 */
export function storyDelivery(follow: Follow, item: Item, now: number, place = 0): NewDelivery {
  const { id, guild, channel, title: outlet, quiet, zone } = follow;
  const content: StoryContent = { kind: 'story', follow: id, item, outlet, read: null };
  const end = quietUntil(now, quiet, zone);
  // Of what waits for the end of a quiet time, the first to come goes first: a second of the day is a millisecond then.
  const turn = end === null ? now : end + Math.round((day - (end - now)) / 1000);
  const due = turn + place;
  return { id: deliveryId(channel, 'story', nameOf(item)), guild, channel, content, due };
}
