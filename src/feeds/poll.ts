import { createHash } from 'node:crypto';
import { Refusal } from '../base/refusal.ts';
import { hour } from '../base/time.ts';
import type { FeedRow } from '../store/feed-looks.ts';
import type { FeedDependencies } from './dependencies.ts';
import { findChanged } from './find-changed.ts';
import { parseSafely, statusRefusal } from './find-feed.ts';
import { languagesFor } from './item-language.ts';
import { missingAfter, missingLooks, pauseAll, wake } from './missing-feed.ts';
import type { ParsedFeed } from './parse-feed.ts';
import { type FeedState, rowsOf, toFollow, toProblem, toState } from './rows.ts';
import { intervalOf, nextLook } from './schedule.ts';
import { shareOut } from './share-out.ts';

/** A look that comes so late, in milliseconds, was kept from us, and the feed isn't to blame for what has piled up. */
const outage = 12 * hour;

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
  const follows = (await repository.followersOf(url)).flatMap(toFollow);
  const languages = await languagesFor(deps, follows, news, reading.signal);
  const isOutage = now() - due >= outage;
  const sharing = { now: now(), before: reading.before, isOutage, languages };
  const { kept, deliveries, leftOut } = await shareOut(news, follows, sharing);
  const [newest] = items;
  const lastItem = newest ? { title: newest.title, url: newest.url, at: newest.at } : reading.state.lastItem;
  const interval = items.length > 0 ? intervalOf(items, now()) : reading.state.interval;
  const state = { ...reading.state, interval, lastItem };
  // What a flood holds is known from now on, and only what is kept of it can be in a digest.
  const rows = news.flatMap((item) => rowsOf(item, kept.includes(item)));
  const changed = await findChanged(deps, url, items, follows);
  await repository.looked(url, {
    state,
    next: nextOf(deps, state, reading.wait),
    body: { items: rows, changed: changed.rows, keys, deliveries: [...deliveries, ...changed.deliveries] },
  });
  for (const { id, reason, count } of leftOut) await repository.tally(id, reason, count);
}
