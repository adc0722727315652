import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createLog } from '../../src/base/log.ts';
import { createFeeds } from '../../src/feeds/create-feeds.ts';
import type { FeedDependencies } from '../../src/feeds/dependencies.ts';
import type { Terms } from '../../src/feeds/feeds.ts';
import { pollFeed } from '../../src/feeds/poll.ts';
import { toState } from '../../src/feeds/rows.ts';
import { openStore } from '../../src/store/store.ts';
import { never, openDesk } from '../desk/newsroom.ts';
import { feedDependencies } from './make-feeds.ts';
import { openNewsstand } from './newsstand.ts';

export const terms: Terms = {
  channel: 'c1',
  deliver: 'each',
  day: 'monday',
  at: '08:00',
  zone: 'Europe/Berlin',
  only: [],
  except: [],
  languages: [],
  ping: null,
  language: null,
  quiet: null,
  publish: false,
};

const minute = 60_000;

/** A newsstand, and looks at it over a store whose clock the test moves. */
export async function openLookRoom(t: TestContext, parts: Partial<FeedDependencies> = {}) {
  const stand = await openNewsstand(t);
  const clock = { now: Date.UTC(2026, 5, 3, 12) };
  const now = () => clock.now;
  const store = await openStore(mkdtempSync(join(tmpdir(), 'nutgraf-feeds-')), now, (error) =>
    assert.ifError(error),
  );
  const { desk, settings, store: other } = await openDesk();
  t.after(() => Promise.all([store.close(), other.close()]));
  const needed = { store, desk, settings, log: createLog('silent') };
  const deps = feedDependencies(needed, { fetchFeed: stand.fetchFeed, now, ...parts });
  const feeds = createFeeds(deps);
  /** The feed's next look, when it is due or so many milliseconds later; true where there was one. */
  const look = async (late = 0, url = stand.feed): Promise<boolean> => {
    const row = await store.feeds.feed(url);
    clock.now = Math.max(clock.now, row?.next ?? 0) + late;
    const [claimed] = await store.feeds.claimFeeds(1);
    if (claimed) await pollFeed(deps, claimed, never);
    return claimed !== undefined;
  };
  return {
    stand,
    clock,
    store,
    settings,
    deps,
    feeds,
    look,
    follow: async (guild = 'g1', changes: Partial<Terms> = {}) =>
      feeds.add(guild, await feeds.find(stand.feed, guild, never), { ...terms, ...changes }),
    /** What waits to be sent, by its title, or its kind; what waited is gone. */
    async waiting(): Promise<string[]> {
      clock.now += 20 * minute;
      const titles: string[] = [];
      for (let rows = await store.feeds.claimDeliveries(50); rows.length > 0;) {
        for (const { id, content } of rows) {
          titles.push(titleOf(content));
          await store.feeds.settle(id, { state: 'sent' });
        }
        rows = await store.feeds.claimDeliveries(50);
      }
      return titles;
    },
    state: async (url = stand.feed) => toState((await store.feeds.feed(url))?.state),
    /** Minutes until the next look. */
    pause: async () => Math.round((((await store.feeds.feed(stand.feed))?.next ?? 0) - clock.now) / minute),
  };
}

function titleOf(content: unknown): string {
  assert(typeof content === 'object' && content !== null);
  const { item, kind, notice } = content as {
    item?: { title: string };
    kind: string;
    notice?: { kind: string; count?: number };
  };
  if (kind === 'change') return `change of ${item?.title}`;
  return item?.title ?? (notice ? [notice.kind, notice.count ?? []].flat().join(' ') : kind);
}
