import { guildPrincipal } from '../desk/principal.ts';
import { detectLanguage } from '../article/language.ts';
import { createStoryIndex } from '../story/story-index.ts';
import { leadOf } from '../story/lead.ts';
import { Refusal } from '../base/refusal.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Follow, Gathered, Story, Telling } from './feeds.ts';
import { leftOutBy } from './filter.ts';
import type { Item } from './parse-feed.ts';
import { readItem, studyItem } from './read-item.ts';
import { nameOf, storyId, toItem } from './rows.ts';

/** So many stories are read; the rest is told by its titles. */
export const mostTold = 10;

type Found = { item: Item; outlet: string; seen: number };

/** Of which time, and the channel whose own cards are left out, if any. */
type Span = { from: (follow: Follow) => number; to: number; cardsOf?: string | null };

/** The stories that feeds have brought in a time: one however many tell it, the most told first, then the newest. */
export async function gather(
  deps: FeedDependencies,
  follows: readonly Follow[],
  { signal, ...span }: Span & { signal: AbortSignal },
): Promise<Gathered> {
  const [first] = follows;
  if (!first) return { told: [], rest: [] };
  const groups = await selectStories(deps, follows, span);
  const told: Story[] = [];
  const rest: Telling[] = [];
  for (const group of groups) {
    const story = told.length < mostTold ? await tell(deps, group, first, signal) : null;
    if (story) told.push(story);
    else rest.push(...group.slice(0, 1).map(telling));
  }
  return { told, rest };
}

/** What a time has brought, by story, in the order in which it is told. */
export async function selectStories(
  deps: FeedDependencies,
  follows: readonly Follow[],
  { from, to, cardsOf = null }: Span,
): Promise<Found[][]> {
  const items = await findItems(deps, follows, from, to);
  const groups = groupStories(deps, items);
  if (cardsOf === null) return groups;
  const idOf = ({ item }: Found) => storyId(cardsOf, item);
  const carded = await deps.repository.deliveriesOf(items.map(idOf));
  return groups.filter((group) => !group.some((one) => carded.has(idOf(one))));
}

async function findItems(
  { repository }: FeedDependencies,
  follows: readonly Follow[],
  from: (follow: Follow) => number,
  to: number,
): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const follow of follows) {
    const rows = await repository.itemsSince(follow.url, from(follow), to);
    for (const { item: json, at: seen } of rows)
      for (const item of toItem(json))
        if (leftOutBy(follow, item) === null && !found.has(nameOf(item)))
          found.set(nameOf(item), { item, outlet: follow.title, seen });
  }
  return [...found.values()];
}

/** By titles and what the feeds tell of them: nothing is read for it. */
function groupStories({ termsOf }: FeedDependencies, items: readonly Found[]): Found[][] {
  const index = createStoryIndex();
  for (const [id, { item, seen }] of items.entries()) {
    const text = `${item.title}. ${item.text}`;
    const published = new Date(item.at ?? seen).toISOString();
    const sentences = item.text.split(/(?<=[.!?。！？])\s*/u).slice(0, 3);
    index.add(
      String(id),
      leadOf({ title: item.title, sentences, language: detectLanguage(text), published }, termsOf),
    );
  }
  const newest = (group: readonly Found[]) => Math.max(...group.map(({ item, seen }) => item.at ?? seen));
  return index
    .stories()
    .map((ids) => ids.flatMap((id) => items[Number(id)] ?? []))
    .toSorted((one, other) => other.length - one.length || newest(other) - newest(one));
}

const telling = ({ item, outlet }: Found): Telling => ({ title: item.title, outlet, url: item.url });

/** The first of them that can be read tells it. */
async function tell(
  deps: FeedDependencies,
  group: readonly Found[],
  { guild, language }: Follow,
  signal: AbortSignal,
): Promise<Story | null> {
  for (const one of group) {
    try {
      const article = await readItem(deps, one.item, one.outlet, {
        principal: guildPrincipal(guild),
        signal,
      });
      if (!article) continue;
      const reading = await studyItem(deps, article, { guild, language, isBrief: true, signal });
      return { reading, others: group.filter((other) => other !== one).map(telling) };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return null;
}
