import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDownload } from '../../src/article/download/download.ts';
import { day } from '../../src/base/time.ts';
import { createLog } from '../../src/base/log.ts';
import { pollFeed } from '../../src/feeds/poll.ts';
import { openStore } from '../../src/store/store.ts';
import { openDesk } from '../../test/desk/newsroom.ts';
import { feedDependencies } from '../../test/feeds/make-feeds.ts';
import { freshState, toRow } from '../../src/feeds/rows.ts';
import type { Terms } from '../../src/feeds/feeds.ts';

const days = 120;
const never = new AbortController().signal;

/** Of the looks at a feed that writes once a day, at another hour each day, the share that is answered by 304. */
export async function measureDaily(terms: Terms): Promise<void> {
  // What lies in the future is taken for dated wrongly.
  const start = Date.now() - (days + 1) * day;
  const clock = { now: start + 20 * day };
  const items = Array.from({ length: days }, (_, n) => start + n * day + ((n * 7919) % 24) * (day / 24));
  const looks = { all: 0, unchanged: 0 };
  const server = createServer((request, response) => {
    const there = items.filter((at) => at <= clock.now).slice(-20);
    const etag = `"${there.at(-1)}"`;
    const isSame = request.headers['if-none-match'] === etag;
    looks.all += 1;
    if (isSame) looks.unchanged += 1;
    response.writeHead(isSame ? 304 : 200, { etag, 'content-type': 'application/rss+xml' });
    response.end(isSame ? undefined : feedOf(there));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const store = await openStore(
    mkdtempSync(join(tmpdir(), 'nutgraf-feeds-')),
    () => clock.now,
    console.error,
  );
  const download = createDownload({ allowHosts: [host] });
  const url = `http://${host}/feed.xml`;
  const { desk, settings, store: other } = await openDesk();
  const needed = { store, desk, settings, log: createLog('error') };
  const deps = feedDependencies(needed, { fetchFeed: download.fetchFeed, now: () => clock.now });
  const row = {
    ...toRow(terms),
    id: 'f',
    guild: 'g',
    url,
    title: 'Daily',
    paused: null,
    refusals: 0,
    since: clock.now,
    due: null,
  };
  await store.feeds.follow(row, { state: freshState, next: clock.now, items: [] }, 1);
  const end = start + days * day;
  for (let feed = await store.feeds.feed(url); feed && feed.next < end; feed = await store.feeds.feed(url)) {
    clock.now = feed.next;
    const [claimed] = await store.feeds.claimFeeds(1);
    if (claimed) await pollFeed(deps, claimed, never);
  }
  const share = ((100 * looks.unchanged) / looks.all).toFixed(0);
  console.log(`a feed that writes daily: ${looks.all} looks in ${days - 20} days, ${share}% of them 304`);
  await download.close();
  await Promise.all([store.close(), other.close()]);
  server.close().closeAllConnections();
}

function feedOf(dates: readonly number[]): string {
  const items = dates
    .toReversed()
    .map(
      (at) =>
        `<item><title>Of ${at}</title><guid>${at}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
    );
  return `<rss version="2.0"><channel><title>Daily</title>${items.join('')}</channel></rss>`;
}
