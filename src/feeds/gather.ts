import { guildPrincipal } from '../desk/principal.ts';
import { createStoryIndex } from '../story/story-index.ts';
import { leadOf } from '../story/lead.ts';
import { Refusal } from '../base/refusal.ts';
import { takeTurns } from '../base/turns.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Follow, Gathered, Story, Telling } from './feeds.ts';
import { isAmong, leftOutBy, withoutKeywords } from './filter.ts';
import { isInLanguage, languagesOf } from './item-language.ts';
import type { Item } from './parse-feed.ts';
import { readItem, studyCounted } from './read-item.ts';
import { nameOf, storyId, toItem } from './rows.ts';

/** So many stories are read; the rest is told by its titles. */
export const mostTold = 10;

type Found = { item: Item; follow: Follow; language: string; seen: number };

/** Of which time, and the channel whose own cards are left out, if any. */
type Span = {
  from: (follow: Follow) => number;
  to: number;
  cardsOf?: string | null;
  signal: AbortSignal;
};

/**
 * The stories that feeds have brought in a time: one however many tell it, the most told first, then the newest. `leftOut`
 * names the follow of each item that turned out to be in another language than is wanted.
 */
export async function gather(
  deps: FeedDependencies,
  follows: readonly Follow[],
  span: Span,
): Promise<Gathered & { leftOut: string[] }> {
  const [first] = follows;
  if (!first) return { told: [], rest: [], leftOut: [] };
  const groups = await selectStories(deps, follows, span);
  const told: Story[] = [];
  const rest: Telling[] = [];
  const leftOut: string[] = [];
  for (const group of groups) {
    const { story, foreign } = await tell(deps, told.length < mostTold ? group : [], first, span.signal);
    leftOut.push(...foreign.map(({ follow }) => follow.id));
    if (story) told.push(story);
    else
      rest.push(
        ...group
          .filter((one) => !foreign.includes(one))
          .map(telling)
          .slice(0, 1),
      );
  }
  return { told, rest, leftOut };
}

/** What a time has brought, by story, in the order in which it is told. */
export async function selectStories(
  deps: FeedDependencies,
  follows: readonly Follow[],
  { cardsOf = null, ...span }: Span,
): Promise<Found[][]> {
  const items = await findItems(deps, follows, span);
  const groups = await groupStories(deps, items);
  if (cardsOf === null) return groups;
  const idOf = ({ item }: Found) => storyId(cardsOf, item);
  const carded = await deps.repository.deliveriesOf(items.map(idOf));
  return groups.filter((group) => !group.some((one) => carded.has(idOf(one))));
}

async function findItems(
  deps: FeedDependencies,
  follows: readonly Follow[],
  { from, to, signal }: Omit<Span, 'cardsOf'>,
): Promise<Found[]> {
  const all: Omit<Found, 'language'>[] = [];
  const letOthersIn = takeTurns();
  for (const follow of follows) {
    const rows = await deps.repository.itemsSince(follow.url, from(follow), to);
    for (const { item: json, at: seen } of rows) {
      await letOthersIn();
      const [item] = toItem(json);
      if (item && leftOutBy(follow, item) === null) all.push({ item, follow, seen });
    }
  }
  // Of what several feeds have, the one that tells most shows in which language it is.
  const articles = [...Map.groupBy(all, ({ item }) => nameOf(item)).values()].map((same) => {
    const [longest] = same.map(({ item }) => item).toSorted((a, b) => b.text.length - a.text.length);
    return { same, longest };
  });
  const languages = await languagesOf(
    deps,
    articles.flatMap(({ longest }) => longest ?? []),
    signal,
  );
  return articles.flatMap(({ same, longest }) => {
    const language = (longest && languages.get(longest)) ?? 'und';
    const one = same.find(({ follow }) => isAmong(follow.languages, language));
    return one ? [{ ...one, language }] : [];
  });
}

/** By titles and what the feeds tell of them: nothing is read for it. */
async function groupStories({ termsOf }: FeedDependencies, items: readonly Found[]): Promise<Found[][]> {
  const index = createStoryIndex();
  const letOthersIn = takeTurns();
  for (const [id, { item, follow, language, seen }] of items.entries()) {
    await letOthersIn();
    const published = new Date(item.at ?? seen).toISOString();
    const sentences = item.text.split(/(?<=[.!?。！？])\s*/u).slice(0, 3);
    const lead = leadOf({ title: item.title, sentences, language, published }, termsOf);
    index.add(String(id), withoutKeywords(lead, follow, termsOf));
  }
  const newest = (group: readonly Found[]) => Math.max(...group.map(({ item, seen }) => item.at ?? seen));
  return index
    .stories()
    .map((ids) => ids.flatMap((id) => items[Number(id)] ?? []))
    .toSorted((one, other) => other.length - one.length || newest(other) - newest(one));
}

const telling = ({ item, follow }: Found): Telling => {
  return { title: item.title, outlet: follow.title, url: item.url };
};

/** The first of them that can be read tells it; `foreign` are those that turned out to be in another language than is wanted. */
async function tell(
  deps: FeedDependencies,
  group: readonly Found[],
  { guild, language }: Follow,
  signal: AbortSignal,
): Promise<{ story: Story | null; foreign: Found[] }> {
  const foreign: Found[] = [];
  const principal = guildPrincipal(guild);
  for (const one of group) {
    try {
      const article = await readItem(deps, one.item, one.follow.title, { principal, signal });
      if (!article) continue;
      if (!(await isInLanguage(deps, one.follow, article, signal))) {
        foreign.push(one);
        continue;
      }
      const how = { guild, language, isBrief: true, signal };
      const reading = await studyCounted(deps, article, one.follow.id, how);
      const others = group.filter((other) => other !== one && !foreign.includes(other)).map(telling);
      return { story: { reading, others, earlier: null }, foreign };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { story: null, foreign };
}
