import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import { textIdOf } from '../article/to-article.ts';
import { day } from '../base/time.ts';
import type { KeyValue } from '../store/key-value.ts';
import type { Owner, Ownership } from '../store/ownership.ts';
import { leadOf, type Lead, type TermsOf } from '../story/lead.ts';
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

/** An article that tells the same story: only what names it, since a card asks for no more of it. */
export type StoryMember = { id: string };

/** The other articles on the same story that these owners keep, newest first: no other reading of its page, and no copy. */
export type StoryOf = (article: Article, owners: readonly Owner[]) => Promise<StoryMember[]>;

/** What is held of an article: its lead, its page, and its text. */
type Held = { lead: Lead; url: string | null; text: string };
/** `held` is null where an article's text is gone. */
type Groups = { index: StoryIndex; held: Map<string, Held | null> };

export function createStories({ articles, ownership, termsOf, now }: StoriesOptions): StoryOf {
  const groups = new LRUCache<string, Groups>({ max: mostOwners });

  function add({ index, held }: Groups, article: Article, terms: TermsOf): readonly string[] {
    const { id, url } = article;
    const one = held.get(id) ?? { lead: leadOf(article, terms), url, text: textIdOf(article) };
    held.set(id, one);
    return index.add(id, one.lead);
  }

  /** What came is added, what was forgotten or is old is removed: another process may have done either. */
  async function refresh(known: Groups, ids: ReadonlySet<string>, terms: TermsOf): Promise<void> {
    const { index, held } = known;
    for (const id of held.keys()) {
      if (ids.has(id)) continue;
      index.remove(id);
      held.delete(id);
    }
    for (const id of ids) {
      if (held.has(id)) continue;
      const article = await articles.get(id);
      if (article) add(known, article, terms);
      else held.set(id, null);
    }
  }

  return async function storyOf(article, owners) {
    if (!termsOf) return [];
    const since = now() - window.milliseconds;
    const kept = await Promise.all(owners.map((owner) => ownership.since(owner, since, window.articles)));
    const key = owners.join('\n');
    const known = groups.get(key) ?? { index: createStoryIndex(), held: new Map<string, Held | null>() };
    groups.set(key, known);
    const ids = new Set(kept.flat().map(({ id }) => id)).difference(new Set([article.id]));
    await refresh(known, ids, termsOf);
    const text = textIdOf(article);
    const others = add(known, article, termsOf).flatMap((id) => {
      const one = known.held.get(id);
      const isSame = one?.text === text || (one?.url === article.url && article.url !== null);
      return one && !isSame ? [{ id, at: one.lead.at ?? -Infinity }] : [];
    });
    return others.toSorted((a, b) => b.at - a.at).map(({ id }) => ({ id }));
  };
}
