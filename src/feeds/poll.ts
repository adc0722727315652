import { createHash } from 'node:crypto';
import { statusRefusal } from './find-feed.ts';
import { Refusal } from '../base/refusal.ts';
import { hour } from '../base/time.ts';
import { takeTurns } from '../base/turns.ts';
import type { NewDelivery } from '../store/feed-deliveries.ts';
import type { FeedRow, NewItem } from '../store/feed-looks.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Follow, LeftOut } from './feeds.ts';
import { leftOutBy } from './filter.ts';
import { parseSafely } from './find-feed.ts';
import { languagesFor } from './item-language.ts';
import type { Item, ParsedFeed } from './parse-feed.ts';
import { dueAt, noticeDelivery, outageDigest, storyDelivery } from './new-deliveries.ts';
import { findChanged } from './find-changed.ts';
import { deliveryId, type FeedState, nameOf, toFollow, toProblem, toState } from './rows.ts';
import { dueOf, intervalOf, nextLook } from './schedule.ts';

/** More new items than that at once are an archive turned out: only the newest of them come. */
const flood = { from: 11, shown: 3, afterOutage: 30 };

/** A look that comes so late, in milliseconds, was kept from us, and the feed isn't to blame for what has piled up. */
const outage = 12 * hour;

/** An item may stand in its feed so much later than its date says, in milliseconds. */
const lateness = 2 * hour;

/** A feed that is missing so often in a row rests, and is looked for; one that says that it is gone, rests at once. */
const missingLooks = 3;

/** One look at a feed, for all who follow it. */
export async function pollFeed(deps: FeedDependencies, row: FeedRow, signal: AbortSignal): Promise<void> {
  const state = toState(row.state);
  try {
    await look(deps, row, state, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Refusal)
      return await fail(deps, row, { ...state, missing: missingAfter(state, null) }, error, null);
    deps.log.error({ err: error }, 'bug: a look at a feed');
    // It may be the store's for a moment: only what goes on is ours, and leaves the feed alone for longer each time.
    const pace = {
      interval: 0,
      wait: null,
      failures: state.ownFailures,
      lastItem: null,
      shortest: deps.shortest,
    };
    const failed = { ...state, ownFailures: state.ownFailures + 1 };
    await deps.repository.looked(row.url, { state: failed, next: nextLook(deps.now(), pace), body: null });
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
    const { status } = answer;
    const missing = missingAfter(state, status);
    if (status === 410) await pauseAll(deps, row, 'gone');
    else if (status === 404 && missing >= missingLooks) await pauseAll(deps, row, 'missing');
    return await fail(deps, row, { ...state, missing }, statusRefusal(row.url, status), wait);
  }
  const fine = { ...state, failures: 0, ownFailures: 0, missing: 0, looked: deps.now(), problem: null };
  if (state.missing > 0) await wake(deps, row.url);
  if (answer.kind === 'unchanged') return await rest(deps, row.url, fine, wait);
  const { bytes, charset, url, etag, modified, moved } = answer;
  const digest = createHash('sha256').update(bytes).digest('base64url');
  const read = { ...fine, etag, modified, digest };
  if (digest === state.digest) await rest(deps, row.url, read, wait);
  else {
    const parsed = await parseSafely(deps, { bytes, charset, base: url }, signal);
    if (!('feed' in parsed)) throw new Refusal('feed.none', { host: URL.parse(url)?.hostname ?? url });
    const before = state.looked ?? row.read;
    await take(deps, row, { feed: parsed.feed, state: read, wait, before, signal });
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

async function fail(
  deps: FeedDependencies,
  { url }: FeedRow,
  state: FeedState,
  refusal: Refusal,
  wait: number | null,
): Promise<void> {
  deps.log.info({ refusal: refusal.key, failures: state.failures + 1 }, 'a feed could not be read');
  const problem = toProblem(refusal, url);
  await rest(deps, url, { ...state, failures: state.failures + 1, ownFailures: 0, problem }, wait);
}

/** Whatever fails otherwise ends the row of answers that it is missing, unless there were enough: then only the feed does. */
function missingAfter({ missing }: FeedState, status: number | null): number {
  if (status === 404) return missing + 1;
  return missing >= missingLooks ? missing : 0;
}

/** Each channel is told once, until the feed has been there again. */
async function pauseAll(
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

/** `before` is when a look last said what there was. */
type Reading = {
  feed: ParsedFeed;
  state: FeedState;
  wait: number | null;
  before: number;
  signal: AbortSignal;
};

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
  const languages = await languagesFor(deps, follows, news, reading.signal);
  const sharing = { now: now(), before: reading.before, isOutage, languages };
  const { deliveries, leftOut } = await shareOut(coming, follows, sharing);
  if (isFlood && !isOutage) deliveries.push(...floodNotices(news.slice(coming.length), follows, sharing));
  const [newest] = items;
  const lastItem = newest ? { title: newest.title, url: newest.url, at: newest.at } : reading.state.lastItem;
  const interval = items.length > 0 ? intervalOf(items, now()) : reading.state.interval;
  const state = { ...reading.state, interval, lastItem };
  // What a flood holds is known from now on, and only what comes of it can be in a digest.
  const rows = news.flatMap((item) => rowsOf(item, coming.includes(item)));
  const changed = await findChanged(deps, url, items, follows);
  await repository.looked(url, {
    state,
    next: nextOf(deps, state, reading.wait),
    body: { items: rows, changed: changed.rows, keys, deliveries: [...deliveries, ...changed.deliveries] },
  });
  for (const { id } of follows)
    if (coming.length < news.length) await repository.tally(id, 'flood', news.length - coming.length);
  for (const { id, reason } of leftOut) await repository.tally(id, reason, 1);
}

type Sharing = { now: number; before: number; isOutage: boolean; languages: ReadonlyMap<Item, string> };

/**
 * The oldest first. At the first look after somebody began to follow, or went on, what is older than that is no news; an
 * item without a date may have come ever since the look `before`.
 */
async function shareOut(
  items: readonly Item[],
  follows: readonly Follow[],
  { now, before, isOutage, languages }: Sharing,
) {
  const deliveries: NewDelivery[] = [];
  const leftOut: { id: string; reason: LeftOut }[] = [];
  const letOthersIn = takeTurns();
  for (const follow of follows) {
    await letOthersIn();
    const wanted: Item[] = [];
    for (const item of items.toReversed().filter((item) => isNews(item, follow, before))) {
      const reason = leftOutBy(follow, item, languages.get(item));
      if (reason === null) wanted.push(item);
      else leftOut.push({ id: follow.id, reason });
    }
    if (follow.deliver !== 'each') continue;
    if (isOutage && wanted.length > 1) deliveries.push(outageDigest(follow, now));
    else deliveries.push(...wanted.map((item, place) => storyDelivery(follow, item, now, place)));
  }
  return { deliveries, leftOut };
}

const isNews = ({ at }: Item, { since }: Follow, before: number): boolean =>
  before >= since || (at ?? before) >= since - lateness;

/** A line after the newest of an archive, of what would have come else. */
function floodNotices(
  rest: readonly Item[],
  follows: readonly Follow[],
  { now, before, languages }: Sharing,
): NewDelivery[] {
  return follows.flatMap((follow) => {
    const { channel, deliver, title, url } = follow;
    const wanted = rest.filter(
      (item) => isNews(item, follow, before) && leftOutBy(follow, item, languages.get(item)) === null,
    );
    const [first] = wanted;
    if (deliver !== 'each' || !first) return [];
    const id = deliveryId(channel, 'flood', url, nameOf(first));
    const notice = { kind: 'flood', title, count: wanted.length } as const;
    return [noticeDelivery(follow, id, notice, dueAt(follow, now, flood.shown))];
  });
}

/** Whatever an item is known by; what it holds once, where it may be shown. */
export function rowsOf(item: Item, isShown: boolean): NewItem[] {
  return item.keys.map((key, at) => ({ key, item: isShown && at === 0 ? item : null }));
}
