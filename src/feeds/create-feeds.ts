import { guildPrincipal } from '../desk/principal.ts';
import { randomBytes } from 'node:crypto';
import { Refusal } from '../base/refusal.ts';
import type { FeedDependencies } from './dependencies.ts';
import { type Feeds, type Follow, type FollowState, leftOutReasons, type Look, type Terms } from './feeds.ts';
import { leftOutBy } from './filter.ts';
import { findFeed, parseFile } from './find-feed.ts';
import { gather } from './gather.ts';
import { isInLanguage } from './item-language.ts';
import { storyDelivery } from './new-deliveries.ts';
import { wake } from './missing-feed.ts';
import { readItem, studyItem } from './read-item.ts';
import { freshState, problemOf, rowsOf, toFollow, toRow, toState } from './rows.ts';
import { runFeeds } from './run.ts';
import { dueOf, intervalOf, nextLook } from './schedule.ts';

/** The feeds of guilds: what they follow, and what comes of it. */
export function createFeeds(deps: FeedDependencies): Feeds {
  const { repository, now } = deps;
  const list = async (guild: string) => (await repository.followsOf(guild)).flatMap(toFollow);
  const follow = async (guild: string, id: string) =>
    (await list(guild)).find((one) => one.id === id) ?? null;
  return {
    list,
    find: (source, guild, signal) => findFeed(deps, source, guild, signal),
    parse: (file, signal) => parseFile(deps, file, signal),
    pause: (look) => paceOf(look, deps, () => 0) - now(),
    add: (...what) => addFollow(deps, ...what),
    async state(guild, id) {
      const found = await follow(guild, id);
      return found && stateOf(deps, found);
    },
    change: async (guild, id, ...change) => changeFollow(deps, await list(guild), id, ...change),
    remove: (guild, id) => repository.unfollow(guild, id),
    async newest({ items, title }, guild, terms, signal) {
      const [item] = items;
      const article =
        item && (await readItem(deps, item, title, { principal: guildPrincipal(guild), signal }));
      if (!article) return null;
      const { language } = terms;
      const reading = await studyItem(deps, article, { guild, language, isBrief: false, signal });
      const isTheirs = await isInLanguage(deps, terms, article, signal);
      const leftOut = leftOutBy(terms, item) ?? (isTheirs ? null : 'languages');
      return { story: { reading, others: [], earlier: null }, leftOut };
    },
    async stories(guild, channel, since, signal) {
      const follows = (await list(guild)).filter((one) => one.channel === channel && one.paused !== 'admin');
      const span = { from: (one: Follow) => since ?? one.since, to: now(), signal };
      const { told, rest } = await gather(deps, follows, span);
      return { told, rest };
    },
    start: (deliverer) => runFeeds(deps, deliverer),
  };
}

/** When it is looked at next. */
function paceOf(look: Look, { now, shortest }: FeedDependencies, random = Math.random): number {
  const interval = intervalOf(look.items, now());
  const pace = { interval, wait: look.wait, failures: 0, lastItem: lastOf(look), shortest };
  return nextLook(now(), pace, random);
}

function lastOf({ items: [newest] }: Pick<Look, 'items'>): FollowState['lastItem'] {
  return newest ? { title: newest.title, url: newest.url, at: newest.at } : null;
}

async function addFollow(deps: FeedDependencies, guild: string, look: Look, terms: Terms): Promise<Follow> {
  const { repository, now, mostFollows: limit } = deps;
  const { url, title, items } = look;
  const since = now();
  const row = {
    ...toRow(terms),
    id: randomBytes(6).toString('base64url'),
    guild,
    url,
    title,
    paused: null,
    refusals: 0,
    since,
    due: dueOf(terms, since),
  };
  const [newest] = items;
  const first = {
    state: { ...freshState, interval: intervalOf(items, since), lastItem: lastOf(look) },
    next: paceOf(look, deps),
    // What the newest holds is known where it comes: its card follows what it says.
    items: items.flatMap((item) => rowsOf(item, item === newest && terms.deliver === 'each')),
  };
  const result = await repository.follow(row, first, limit);
  if (result === 'full') throw new Refusal('feed.many', { limit });
  if (result === 'known') throw new Refusal('feed.known', { title });
  await wake(deps, url);
  const [follow] = toFollow(row);
  if (!follow) throw new TypeError('a follow could not be read back');
  // In which language it is written is looked at when it is read.
  if (newest && follow.deliver === 'each' && leftOutBy(follow, newest) === null)
    await repository.addDelivery(storyDelivery(follow, newest, since));
  return follow;
}

async function changeFollow(
  { repository, now }: FeedDependencies,
  all: readonly Follow[],
  id: string,
  terms: Terms,
  paused?: boolean,
): Promise<void> {
  const before = all.find((one) => one.id === id);
  if (!before) throw new Refusal('feed.unknown', {});
  const { url, title } = before;
  const isThere = all.some((one) => one.id !== id && one.url === url && one.channel === terms.channel);
  if (isThere) throw new Refusal('feed.known', { title });
  const isPaused = paused ?? before.paused !== null;
  // What came while it rested is no news, and what came one by one is in no digest.
  const isResumed = before.paused !== null && !isPaused;
  const isGathered = before.deliver === 'each' && terms.deliver !== 'each';
  const change = { ...toRow(terms), due: dueOf(terms, now()), refusals: 0 };
  if (isResumed) return repository.resume(id, { ...change, since: now() });
  await repository.changeFollow(id, {
    ...change,
    paused: isPaused ? (before.paused ?? 'admin') : null,
    ...(isGathered && { since: now() }),
  });
}

async function stateOf({ repository }: FeedDependencies, follow: Follow): Promise<FollowState> {
  const [feed, tallies] = await Promise.all([repository.feed(follow.url), repository.tallies(follow.id)]);
  const state = feed && toState(feed.state);
  const amount = (name: string) => tallies.find((one) => one.name === name)?.amount ?? 0;
  return {
    follow,
    nextLook: feed && (follow.paused === null || follow.paused === 'missing') ? feed.next : null,
    lastItem: state?.lastItem ?? null,
    problem: state ? problemOf(state) : null,
    usd: amount('micros') / 1e6,
    leftOut: leftOutReasons
      .map((reason) => ({ reason, count: amount(reason) }))
      .filter(({ count }) => count > 0),
  };
}
