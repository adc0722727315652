import { detectLanguage } from '../../src/article/language.ts';
import { createFeeds } from '../../src/feeds/create-feeds.ts';
import type { FeedDependencies } from '../../src/feeds/dependencies.ts';
import type { Feeds } from '../../src/feeds/feeds.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { termsOf } from '../../src/newsroom.ts';
import type { Store } from '../../src/store/store.ts';

type Needed = Pick<FeedDependencies, 'desk' | 'settings' | 'log'> & { store: Store };

/** Feeds that are parsed in this thread, and downloaded by nobody unless a test says how. */
export function makeFeeds(needed: Needed, changes: Partial<FeedDependencies> = {}): Feeds {
  return createFeeds(feedDependencies(needed, changes));
}

export function feedDependencies(
  { store, ...needed }: Needed,
  changes: Partial<FeedDependencies>,
): FeedDependencies {
  return {
    ...needed,
    repository: store.feeds,
    quotes: needed.desk,
    ahead: null,
    locks: store.locks,
    fetchFeed: () => Promise.reject(new Error('no test looks at feeds')),
    parse: async ({ bytes, charset, base }) => parseFeed(bytes, charset, base),
    detectLanguages: async (texts) => texts.map(detectLanguage),
    termsOf,
    now: Date.now,
    mostFollows: 50,
    shortest: 600_000,
    tick: 5000,
    ...changes,
  };
}
