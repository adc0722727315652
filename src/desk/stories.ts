import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import { day } from '../base/time.ts';
import type { KeyValue } from '../store/key-value.ts';
import type { Owner, Ownership } from '../store/ownership.ts';
import { leadOf, type TermsOf } from '../story/lead.ts';
import { createStoryIndex, type StoryIndex } from '../story/story-index.ts';

/** What is grouped: articles that were read lately, the newest. So a look costs the same however much is kept. */
const window = { milliseconds: 14 * day, articles: 200 };
/** Owners whose groups are held in memory. */
const mostOwners = 50;

export type StoriesOptions = {
  articles: KeyValue<Article>;
  ownership: Pick<Ownership, 'since'>;
  /** What articles are compared by; where it is missing, none is grouped. */
  termsOf?: TermsOf | undefined;
  now: () => number;
};

/** The other articles on the same story that these owners keep, newest first. */
export type StoryOf = (article: Article, owners: readonly Owner[]) => Promise<Article[]>;

type Groups = { index: StoryIndex; held: Set<string> };

export function createStories({ articles, ownership, termsOf, now }: StoriesOptions): StoryOf {
  const groups = new LRUCache<string, Groups>({ max: mostOwners });

  /** What came is added, what was forgotten or is old is removed: another process may have done either. */
  async function refresh({ index, held }: Groups, ids: ReadonlySet<string>): Promise<void> {
    for (const id of held) if (!ids.has(id)) index.remove(id);
    for (const id of ids) {
      const article = held.has(id) ? undefined : await articles.get(id);
      if (article && termsOf) index.add(id, leadOf(article, termsOf));
    }
    held.clear();
    for (const id of ids) held.add(id);
  }

  return async function storyOf(article, owners) {
    if (!termsOf) return [];
    const since = now() - window.milliseconds;
    const kept = await Promise.all(owners.map((owner) => ownership.since(owner, since, window.articles)));
    const key = owners.join('\n');
    const known = groups.get(key) ?? { index: createStoryIndex(), held: new Set<string>() };
    groups.set(key, known);
    await refresh(known, new Set([...kept.flat().map(({ id }) => id), article.id]));
    const ids = known.index.add(article.id, leadOf(article, termsOf)).filter((id) => id !== article.id);
    const others = await Promise.all(ids.map((id) => articles.get(id)));
    return others
      .filter((other) => other !== undefined)
      .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  };
}
