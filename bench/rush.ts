import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDownload } from '../src/article/download/download.ts';
import { createLog } from '../src/base/log.ts';
import { day } from '../src/base/time.ts';
import { createFeeds } from '../src/feeds/create-feeds.ts';
import { deliver } from '../src/feeds/deliver.ts';
import { createFeedParser } from '../src/feeds/feed-parser.ts';
import type { Deliverer, Terms } from '../src/feeds/feeds.ts';
import { selectStories } from '../src/feeds/gather.ts';
import { pollFeed } from '../src/feeds/poll.ts';
import { freshState, toLead, toRow } from '../src/feeds/rows.ts';
import { termsOf } from '../src/newsroom.ts';
import { openStore } from '../src/store/store.ts';
import { leadOf } from '../src/story/lead.ts';
import { openDesk } from '../test/desk/newsroom.ts';
import { feedDependencies } from '../test/feeds/make-feeds.ts';
import { terms } from '../test/feeds/look-room.ts';
import { watchTurns } from './feeds/turns.ts';

/** Guilds that follow one feed, cards that a channel got in a day, feeds and stories of one digest, digests due at once. */
const size = { guilds: 2000, cards: 500, feeds: 50, stories: 30, digests: 20_000 };
const plain: Terms = { ...terms, channel: 'c', zone: 'UTC' };
/** Elsewhere than in this thread, as in a bot. */
const detectLanguages = async (texts: readonly string[]) => texts.map(() => 'en');
const never = new AbortController().signal;

type Room = Awaited<ReturnType<typeof openRoom>>;

/** `npm run bench -- rush`: what much at once costs the thread that answers people, as its longest turn while it is done. */
export async function bench(): Promise<void> {
  const room = await openRoom();
  const turns = watchTurns();
  for (const [name, prepare] of Object.entries(rushes)) {
    const run = await prepare(room, plain);
    turns.reset();
    await run();
    await sleep(10);
    const { longestMs, longestWorkMs } = turns.longest();
    console.log(
      `${name}: a turn of ${longestMs.toFixed(0)} ms at most, of work ${longestWorkMs.toFixed(0)} ms`,
    );
  }
  turns.stop();
  await room.close();
}

async function openRoom() {
  const server = createServer((_, response) => void response.end(feedOf(10)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const store = await openStore(mkdtempSync(join(tmpdir(), 'nutgraf-feeds-')), Date.now, console.error);
  const download = createDownload({ allowHosts: [host] });
  const parser = createFeedParser();
  const { desk, settings, store: other } = await openDesk();
  const needed = { store, desk, settings, log: createLog('error') };
  const parts = {
    fetchFeed: download.fetchFeed,
    parse: parser.parse,
    mostFollows: Infinity,
    tick: 50,
    detectLanguages,
  };
  const deps = feedDependencies(needed, parts);
  const follow = async (
    id: string,
    changes: Partial<Parameters<typeof store.feeds.follow>[0]>,
    terms: Terms,
  ) => {
    const state = {
      paused: null,
      refusals: 0,
      since: 0,
      due: null,
      guild: id,
      title: id,
      url: `http://${host}/`,
    };
    const look = { state: freshState, next: Date.now(), items: [] };
    await store.feeds.follow({ ...toRow(terms), id, ...state, ...changes }, look, Infinity);
  };
  const close = async () => {
    await Promise.all([download.close(), parser.close(), store.close(), other.close()]);
    server.close().closeAllConnections();
  };
  return { store, deps, follow, close };
}

const deliverer: Deliverer = {
  deliver: async ({ channel, nonce }) => ({ channel, message: nonce }),
  edit: async () => true,
  mayPost: async () => true,
  adminPlace: async () => null,
};

const rushes: Record<string, (room: Room, terms: Terms) => Promise<() => Promise<void>>> = {
  async [`ten stories of a feed that ${size.guilds} servers follow, each with words`](
    { store, deps, follow },
    terms,
  ) {
    for (let n = 0; n < size.guilds; n++)
      await follow(
        `g${n}`,
        {},
        { ...terms, channel: `c${n}`, only: ['harbour', `word${n}`], except: ['opera'] },
      );
    const [row] = await store.feeds.claimFeeds(1);
    return async () => {
      if (row) await pollFeed(deps, row, never);
    };
  },
  async [`a story to a channel that had ${size.cards} in a day`]({ store, deps, follow }, terms) {
    await follow('busy', { guild: 'busy', url: 'http://busy/' }, { ...terms, channel: 'busy' });
    const cards = Array.from({ length: size.cards }, (_, n) => itemOf(n));
    for (const [n, item] of cards.entries()) {
      const lead = toLead(
        leadOf(
          { ...item, sentences: item.text.split('. '), language: 'en', published: new Date().toISOString() },
          termsOf,
        ),
      );
      const read = { reading: `r${n}`, at: null, lead, others: [], earlier: null };
      const content = { kind: 'story', follow: 'busy', item, outlet: 'O', read };
      await store.feeds.addDelivery({ id: `card${n}`, guild: 'busy', channel: 'busy', content, due: 0 });
      await store.feeds.settle(`card${n}`, { state: 'sent', shown: { channel: 'busy', message: '1' } });
    }
    await follow('calm', { guild: 'busy', url: 'http://calm/' }, { ...terms, channel: 'calm' });
    const send = async (channel: string) => {
      const content = { kind: 'story', follow: channel, item: itemOf(size.cards), outlet: 'O', read: null };
      const row = {
        id: channel,
        guild: 'busy',
        channel,
        content,
        shown: null,
        at: Date.now(),
        due: 0,
        tries: 1,
      };
      await deliver({ deps, deliverer, signal: never }, row);
    };
    // What is done once in a process's life is done by then.
    await send('calm');
    return () => send('busy');
  },
  async [`a digest of ${size.feeds} feeds with ${size.stories} stories each`](
    { store, deps, follow },
    terms,
  ) {
    for (let feed = 0; feed < size.feeds; feed++) {
      const url = `http://feed${feed}/`;
      await follow(`d${feed}`, { guild: 'digest', url }, { ...terms, channel: 'd', only: ['the'] });
      const items = Array.from({ length: size.stories }, (_, n) => itemOf(feed * size.stories + n));
      const body = { items: items.map((item) => ({ key: item.title, item })), keys: [], deliveries: [] };
      await store.feeds.looked(url, { state: {}, next: Date.now() + day, body });
    }
    const follows = await createFeeds(deps).list('digest');
    const span = { from: () => 0, to: Date.now() + day, signal: never };
    return async () => void (await selectStories(deps, follows, span));
  },
  async [`${size.digests} digests at eight`]({ deps, follow }, terms) {
    for (let n = 0; n < size.digests; n++)
      await follow(
        `m${n}`,
        { url: 'http://daily/', due: Date.now() },
        { ...terms, channel: `m${n}`, deliver: 'daily' },
      );
    return async () => {
      const stop = createFeeds(deps).start(deliverer);
      await sleep(10_000);
      await stop();
    };
  },
};

const words = 'harbour council verdict storm bridge budget strike vaccine tunnel orchard ferry archive'.split(
  ' ',
);

/** Of some 2,000 characters, with words that no other has and such as many have. */
function itemOf(n: number) {
  const wordsOf = (count: number, from: number) =>
    Array.from(
      { length: count },
      (_, at) => `${words[(n + at * 7) % 12]}${((n + 1) * (at + from)) % 997}`,
    ).join(' ');
  const title = `Of ${n} the ${wordsOf(8, 1)}`;
  const text = Array.from({ length: 12 }, (_, at) => `The harbour ${wordsOf(18, at * 20)}`).join('. ');
  return { keys: [title], title, url: null, at: Date.now(), text, whole: true, updated: null };
}

function feedOf(count: number): string {
  const items = Array.from({ length: count }, (_, n) => itemOf(n)).map(
    ({ title, text }) =>
      `<item><title>${title}</title><guid>${title}</guid><description>${text}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>All</title>${items.join('')}</channel></rss>`;
}
