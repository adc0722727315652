import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createDownload } from '../../src/article/download/download.ts';
import { day } from '../../src/base/time.ts';
import { createFeedParser } from '../../src/feeds/feed-parser.ts';
import { never } from '../desk/newsroom.ts';
import { selectStories } from '../../src/feeds/gather.ts';
import { pollFeed } from '../../src/feeds/poll.ts';
import { toContent } from '../../src/feeds/rows.ts';
import { openLookRoom, terms } from './look-room.ts';
import { type Entry, rss } from './newsstand.ts';

const xml = { 'content-type': 'application/rss+xml' };
const hour = 3_600_000;

type LookRoom = Awaited<ReturnType<typeof openLookRoom>>;

const entry = (n: number, at: number | null = Date.UTC(2026, 5, 3, 11)): Entry => {
  return { path: `/story-${n}`, title: `Story ${n}`, text: `What happened in story ${n}.`, at };
};

const pausedOf = async (room: LookRoom) => (await room.feeds.list('g1'))[0]?.paused;

/** A guild follows a feed with one story, which has come. */
async function openFollowed(t: TestContext) {
  const room = await openLookRoom(t);
  room.stand.entries.push(entry(1));
  await room.follow();
  assert.deepEqual(await room.waiting(), ['Story 1']);
  return room;
}

test('what was there before is no news but for the newest; what comes then comes once', async (t) => {
  const room = await openLookRoom(t);
  room.stand.entries.push(entry(2), entry(1, Date.UTC(2026, 5, 2)));
  await room.follow();
  await room.follow('g2', { channel: 'c2' });
  assert.deepEqual(await room.waiting(), ['Story 2', 'Story 2']);
  room.stand.entries.unshift(entry(3));
  const before = room.stand.hits.length;
  await room.look();
  assert.deepEqual(await room.waiting(), ['Story 3', 'Story 3']);
  await room.look();
  assert.deepEqual(await room.waiting(), []);
  // One look for both; nothing new costs an answer of 304.
  assert.deepEqual(room.stand.hits.slice(before), ['/feed.xml 200', '/feed.xml 304']);
});

test('an item with another text, another address or another id is the same item', async (t) => {
  const room = await openFollowed(t);
  const { stand } = room;
  const answer = (link: string, guid: string, text: string) => ({
    headers: xml,
    body: `<rss version="2.0"><channel><title>T</title><item><title>Story 1</title><link>${stand.origin}${link}</link><guid>${guid}</guid><description>${text}</description></item></channel></rss>`,
  });
  for (const [link, guid, text, told] of [
    ['/story-1', '/story-1', 'Corrected.', ['change of Story 1']],
    ['/story-1-corrected', '/story-1', 'Corrected.', []],
    ['/story-1', 'made anew 1', 'Once more.', ['change of Story 1']],
    ['/story-1', 'made anew 2', 'Once more.', []],
  ] as const) {
    stand.answers.set('/feed.xml', answer(link, guid, text));
    await room.look();
    assert.deepEqual(await room.waiting(), told, `${link} ${guid}`);
  }
});

test('a story whose address and text change keeps its card, also where they change again', async (t) => {
  const room = await openFollowed(t);
  const { stand, clock } = room;
  const started = clock.now;
  const tell = async (link: string, text: string) => {
    const body = `<rss version="2.0"><channel><title>T</title><item><title>Story 1</title><link>${stand.origin}${link}</link><guid>/story-1</guid><description>${text}</description></item></channel></rss>`;
    stand.answers.set('/feed.xml', { headers: xml, body });
    await room.look();
  };
  const [card = ''] = (await room.store.feeds.sentTo('c1', 0)).map(({ id }) => id);
  for (const n of [2, 3]) {
    await tell(`/story-1-${n}`, `Corrected${' again'.repeat(n)}.`);
    clock.now += 1;
    const [row] = await room.store.feeds.claimDeliveries(1);
    const content = toContent(row?.content);
    assert(content?.kind === 'change', `after ${n}`);
    assert.deepEqual([content.of, content.item?.url], [card, `${stand.origin}/story-1-${n}`]);
    await room.store.feeds.settle(row?.id ?? '', { state: 'joined' });
  }
  // Nor does a digest of what came meanwhile tell it again.
  const follows = await room.feeds.list('g1');
  const span = { from: () => 0, to: clock.now, signal: never };
  const select = (cardsOf: string | null) => selectStories(room.deps, follows, { ...span, cardsOf });
  assert.deepEqual(await select('c1'), []);
  const [[{ item, seen } = assert.fail()] = []] = await select(null);
  assert.deepEqual([item.url, seen <= started], [`${stand.origin}/story-1-3`, true]);
});

test('what several feeds of a channel have is looked at once for its language', async (t) => {
  const texts: string[] = [];
  const room = await openLookRoom(t, {
    detectLanguages: async (all) => {
      texts.push(...all);
      return all.map(() => 'de');
    },
  });
  const { stand } = room;
  stand.entries.push(entry(1));
  const twin = `${stand.origin}/twin.xml`;
  stand.answers.set('/twin.xml', { headers: xml, body: rss('Twin', stand.entries, stand.origin) });
  await room.follow('g1', { languages: ['en'] });
  await room.feeds.add('g1', await room.feeds.find(twin, 'g1', never), { ...terms, languages: ['de'] });
  const span = { from: () => 0, to: room.clock.now, signal: never };
  const [[{ follow } = assert.fail()] = [], ...others] = await selectStories(
    room.deps,
    await room.feeds.list('g1'),
    span,
  );
  assert.deepEqual([follow.title, others, texts.length], ['Twin', [], 1]);
});

test('a day after it was told an item’s other text changes no card; five at most do after a look', async (t) => {
  const room = await openFollowed(t);
  const { stand } = room;
  for (let n = 2; n <= 8; n++) stand.entries.unshift(entry(n));
  await room.look();
  assert.equal((await room.waiting()).length, 7);
  const rewrite = (text: string) => {
    for (const one of stand.entries) one.text = text;
  };
  rewrite('It was otherwise.');
  await room.look();
  assert.equal((await room.waiting()).length, 5);
  await room.look();
  assert.deepEqual(await room.waiting(), []);
  room.clock.now += day;
  rewrite('It was otherwise again.');
  await room.look();
  assert.deepEqual(await room.waiting(), []);
});

test('what is written in another language is left out and counted; what nobody can tell comes', async (t) => {
  const room = await openFollowed(t);
  const { id } = await room.follow('g2', { channel: 'c2', languages: ['de-AT', 'nb'] });
  await room.waiting();
  const titles = {
    'Die Fähre lief am Freitagmorgen vor der Hafeninsel auf Grund': 'Niemand wurde verletzt.',
    'The ferry ran aground off the island on Friday morning': 'Nobody was hurt, the mayor said.',
    'Fergen gikk på grunn utenfor øya fredag morgen': 'Ingen ble skadet, sier ordføreren til avisen.',
    'Live 3': '',
  };
  for (const [title, text] of Object.entries(titles))
    room.stand.entries.unshift({ path: `/${title.length}`, title, text, at: room.clock.now });
  await room.look();
  const [german = '', english = '', norwegian = '', none = ''] = Object.keys(titles);
  assert.deepEqual(
    (await room.waiting()).toSorted(),
    [german, norwegian, none, german, english, norwegian, none].toSorted(),
  );
  assert.deepEqual((await room.feeds.state('g2', id))?.leftOut, [{ reason: 'languages', count: 1 }]);
});

test('an archive turned out as new is its newest three, and a line', async (t) => {
  const room = await openFollowed(t);
  const [follow] = await room.feeds.list('g1');
  for (let n = 2; n <= 40; n++) room.stand.entries.push(entry(n, Date.UTC(2026, 5, 2) - n * hour));
  await room.look();
  assert.deepEqual(await room.waiting(), ['Story 4', 'Story 3', 'Story 2', 'flood 36']);
  const state = await room.feeds.state('g1', follow?.id ?? '');
  assert.deepEqual(state?.leftOut, [{ reason: 'flood', count: 36 }]);
});

test('a feed that tells of its whole day at once comes to a digest whole, and of an archive the newest three', async (t) => {
  const room = await openLookRoom(t);
  room.stand.entries.push(entry(1));
  const { id, url } = await room.follow('g1', { deliver: 'daily', except: ['story 7'] });
  const follows = await room.feeds.list('g1');
  const told = async () => {
    const span = { from: () => 0, to: room.clock.now, signal: never };
    return (await selectStories(room.deps, follows, span)).flat().length;
  };
  for (let n = 2; n <= 41; n++) room.stand.entries.push(entry(n, room.clock.now));
  await room.look();
  room.clock.now += 1000;
  assert.equal(await told(), 39);
  assert.deepEqual((await room.feeds.state('g1', id))?.leftOut, [{ reason: 'except', count: 1 }]);
  for (let n = 101; n <= 140; n++) room.stand.entries.push(entry(n, Date.UTC(2026, 3, 1) - n * hour));
  await room.look(0, url);
  room.clock.now += 1000;
  assert.equal(await told(), 42);
  assert.deepEqual((await room.feeds.state('g1', id))?.leftOut, [
    { reason: 'except', count: 1 },
    { reason: 'flood', count: 37 },
  ]);
});

test('after an outage there is one digest of what came meanwhile', async (t) => {
  const room = await openFollowed(t);
  room.stand.entries.unshift(entry(3), entry(2));
  await room.look(day);
  assert.deepEqual(await room.waiting(), ['digest']);
});

test('what a feed holds is known for as long as it holds it', async (t) => {
  const room = await openFollowed(t);
  for (let months = 1; months <= 4; months++) {
    await room.look(40 * day);
    await room.store.sweep();
  }
  room.stand.entries.unshift(entry(2));
  await room.look();
  assert.deepEqual(await room.waiting(), ['Story 2']);
});

test('a feed that moved for good is followed there; one that is elsewhere for now is not', async (t) => {
  const room = await openFollowed(t);
  const { stand } = room;
  const body = rss('Moved', [entry(2), entry(1)], stand.origin);
  stand.answers.set('/new.xml', { headers: xml, body });
  stand.answers.set('/feed.xml', { status: 302, headers: { location: '/new.xml' } });
  await room.look();
  assert.deepEqual(await room.waiting(), ['Story 2']);
  assert.deepEqual(
    (await room.feeds.list('g1')).map(({ url }) => url),
    [stand.feed],
  );
  stand.answers.set('/feed.xml', { status: 301, headers: { location: '/new.xml' } });
  await room.look();
  assert.deepEqual(
    (await room.feeds.list('g1')).map(({ url }) => url),
    [`${stand.origin}/new.xml`],
  );
  assert.deepEqual(await room.waiting(), []);
});

for (const status of [401, 403, 500]) {
  test(`a feed that answers ${status} is left alone longer each time, for a day at most`, async (t) => {
    const room = await openFollowed(t);
    room.stand.answers.set('/feed.xml', { status });
    let last = 0;
    for (let looks = 1; looks <= 12; looks++) {
      await room.look();
      const { problem, failures } = await room.state();
      assert.deepEqual([problem?.key, failures], ['link.status', looks]);
      const pause = await room.pause();
      assert(pause > last || pause >= 24 * 60, `${pause} after ${last}`);
      assert(pause <= 1.1 * 24 * 60);
      last = pause;
    }
    room.stand.answers.delete('/feed.xml');
    room.stand.entries.unshift(entry(2));
    await room.look();
    assert.deepEqual([await room.waiting(), (await room.state()).failures], [['Story 2'], 0]);
  });
}

test('a look that fails for the store’s sake is made again soon, and is not the feed’s fault', async (t) => {
  const room = await openFollowed(t);
  const { repository } = room.deps;
  let isAway = true;
  room.deps.repository = {
    ...repository,
    knownKeys: async (...keys) => {
      if (isAway) throw new Error('the database was away');
      return repository.knownKeys(...keys);
    },
  };
  room.stand.entries.unshift(entry(2));
  await room.look();
  assert.deepEqual([(await room.state()).failures, (await room.pause()) <= 11], [0, true]);
  isAway = false;
  await room.look();
  assert.deepEqual(await room.waiting(), ['Story 2']);
});

test('a feed on which our own code fails is left alone longer each time, and its panel says so', async (t) => {
  const room = await openFollowed(t);
  const [follow] = await room.feeds.list('g1');
  const problem = async () => (await room.feeds.state('g1', follow?.id ?? ''))?.problem;
  const parts = { ...room.deps };
  room.deps.parse = () => Promise.reject(new TypeError('a bug'));
  room.stand.entries.unshift(entry(2));
  let last = 0;
  for (let looks = 1; looks <= 12; looks++) {
    await room.look();
    const pause = await room.pause();
    assert(pause > last || pause >= 24 * 60, `${pause} after ${last}`);
    assert(pause <= 1.1 * (looks === 1 ? 10 : 24 * 60));
    last = pause;
  }
  assert.equal(await problem(), 'own');
  room.stand.answers.set('/feed.xml', { status: 503 });
  await room.look();
  assert.notEqual(await problem(), 'own');
  room.stand.answers.delete('/feed.xml');
  Object.assign(room.deps, parts);
  await room.look();
  assert.deepEqual([await room.waiting(), await problem()], [['Story 2'], null]);
});

test('a feed that is gone rests at once, and says so once', async (t) => {
  const room = await openFollowed(t);
  room.stand.answers.set('/feed.xml', { status: 410 });
  await room.look();
  assert.deepEqual([await pausedOf(room), await room.waiting()], ['gone', ['gone']]);
  assert.equal(await room.look(), false);
});

test('a feed that is missing rests after three looks, says so once, and goes on when it is back', async (t) => {
  const room = await openFollowed(t);
  await room.follow('g2', { channel: 'c2', deliver: 'daily' });
  room.stand.answers.set('/feed.xml', { status: 404 });
  for (let look = 1; look < 3; look++) await room.look();
  assert.equal(await pausedOf(room), null);
  await room.look();
  assert.deepEqual([await pausedOf(room), await room.waiting()], ['missing', ['missing', 'missing']]);
  for (const status of [404, 500, 404, 404, 404]) {
    room.stand.answers.set('/feed.xml', { status });
    assert.equal(await room.look(), true);
    assert((await room.pause()) <= 1.1 * 24 * 60);
  }
  assert.deepEqual([await pausedOf(room), await room.waiting()], ['missing', []]);
  room.stand.answers.delete('/feed.xml');
  room.stand.entries.unshift(entry(2));
  await room.look();
  const resumed = room.clock.now;
  assert.deepEqual([await pausedOf(room), await room.waiting()], [null, ['Story 2']]);
  const [daily] = await room.feeds.list('g2');
  assert(daily?.paused === null && (daily.due ?? 0) > resumed, 'its digest comes at its hour');
});

test('a feed that was missing goes on for all when somebody adds it', async (t) => {
  const room = await openFollowed(t);
  room.stand.answers.set('/feed.xml', { status: 404 });
  for (let look = 1; look <= 3; look++) await room.look();
  room.stand.answers.delete('/feed.xml');
  await room.follow('g2', { channel: 'c2' });
  assert.equal(await pausedOf(room), null);
});

test('a feed that fails otherwise in between is not gone', async (t) => {
  const room = await openFollowed(t);
  for (const status of [404, 500, 404, 404, 200, 404]) {
    room.stand.answers.set(
      '/feed.xml',
      status === 200 ? { headers: xml, body: rss('T', [], room.stand.origin) } : { status },
    );
    await room.look();
  }
  assert.equal(await pausedOf(room), null);
  await room.look();
  await room.look();
  assert.equal(await pausedOf(room), 'missing');
});

for (const [kind, dateOf] of [
  ['dated', (room: LookRoom) => room.clock.now - day],
  ['undated', () => null],
] as const) {
  test(`what came while nobody looked is no news: ${kind} items`, async (t) => {
    const room = await openFollowed(t);
    const [follow] = await room.feeds.list('g1');
    assert(follow);
    await room.feeds.change('g1', follow.id, terms, true);
    room.clock.now += 3 * day;
    for (const n of [2, 3]) room.stand.entries.unshift(entry(n, dateOf(room)));
    await room.feeds.change('g1', follow.id, terms, false);
    await room.look();
    assert.deepEqual(await room.waiting(), []);
    room.stand.entries.unshift({ ...entry(4), at: room.clock.now });
    await room.look();
    assert.deepEqual(await room.waiting(), ['Story 4']);
  });

  test(`a new follower gets the newest item, and none from before, where nobody looked: ${kind}`, async (t) => {
    const room = await openFollowed(t);
    const [follow] = await room.feeds.list('g1');
    assert(follow);
    await room.feeds.change('g1', follow.id, terms, true);
    room.clock.now += 3 * day;
    for (const n of [2, 3]) room.stand.entries.unshift(entry(n, dateOf(room)));
    await room.follow('g2', { channel: 'c2' });
    await room.look();
    assert.equal((await room.waiting()).length, 1);
  });
}

test('nothing stays of a feed that is dropped while it is looked at', async (t) => {
  const room = await openFollowed(t);
  room.stand.entries.unshift(entry(2));
  const row = await room.store.feeds.feed(room.stand.feed);
  assert(row);
  room.clock.now = row.next;
  await room.store.feeds.claimFeeds(1);
  await room.store.forget.guild('g1');
  assert.equal(await room.store.feeds.feed(room.stand.feed), null);
  await pollFeed(room.deps, row, never);
  const keys = [2].map((n) => `${room.stand.origin}/story-${n}`);
  assert.equal((await room.store.feeds.knownKeys(room.stand.feed, keys)).size, 0);
});

test('what came in a quiet time comes in its order', async (t) => {
  const room = await openLookRoom(t);
  room.stand.entries.push(entry(0));
  await room.follow('g1', { quiet: '12:00-23:00', zone: 'UTC' });
  await room.waiting();
  for (const n of [1, 2, 3]) {
    room.stand.entries.unshift(entry(2 * n), entry(2 * n - 1));
    room.stand.entries.sort((one, other) => Number(other.title.slice(6)) - Number(one.title.slice(6)));
    await room.look();
  }
  room.clock.now += 12 * hour;
  assert.deepEqual(
    await room.waiting(),
    [0, 1, 2, 3, 4, 5, 6].map((n) => `Story ${n}`),
  );
});

test('a server that wants to be left alone is', async (t) => {
  const room = await openFollowed(t);
  room.stand.answers.set('/feed.xml', { status: 429, headers: { 'retry-after': '7200' } });
  await room.look();
  const pause = await room.pause();
  assert(pause >= 120 && pause <= 132, String(pause));
  room.stand.answers.delete('/feed.xml');
  room.stand.answers.set('/feed.xml', {
    headers: { ...xml, 'cache-control': 'public, max-age=36000' },
    body: rss('T', [entry(1)], room.stand.origin),
  });
  await room.look();
  assert(Math.abs((await room.pause()) - 630) <= 31);
});

test('what is no feed, and what is cut off, is a problem and no news', async (t) => {
  const room = await openFollowed(t);
  const whole = rss('T', [entry(2), entry(1)], room.stand.origin);
  for (const body of [
    '<html><body>We are closed.</body></html>',
    '',
    '{"a":1}',
    'feed',
    whole.slice(0, 60),
  ]) {
    room.stand.answers.set('/feed.xml', { headers: xml, body });
    await room.look();
    assert.equal((await room.state()).problem?.key, 'feed.none', body);
    assert.deepEqual(await room.waiting(), []);
  }
});

test('more than 10 MB aren’t read, and a million items neither slow this thread nor end it', async (t) => {
  const parser = createFeedParser({ milliseconds: 1000 });
  t.after(() => parser.close());
  const room = await openLookRoom(t, parser);
  room.stand.entries.push(entry(1));
  await room.follow();
  room.stand.answers.set('/feed.xml', { headers: xml, body: Buffer.alloc(50_000_000, ' ') });
  await room.look();
  assert.equal((await room.state()).problem?.key, 'link.large');
  const items = '<item><guid>x</guid><title>x</title></item>';
  const many = `<rss><channel><title>T</title>${items.repeat(Math.floor(9_900_000 / items.length))}</channel></rss>`;
  room.stand.answers.set('/feed.xml', { headers: xml, body: many });
  await room.look();
  assert([undefined, 'page.too-heavy'].includes((await room.state()).problem?.key));
});

test('private addresses, redirects into one and servers that drip give nothing', async (t) => {
  const room = await openFollowed(t);
  const { stand } = room;
  stand.answers.set('/feed.xml', { status: 301, headers: { location: 'http://127.0.0.2:9/feed' } });
  await room.look();
  assert.equal((await room.state()).problem?.key, 'link.private');
  await assert.rejects(room.feeds.find('http://10.0.0.1/feed', 'g1', never), { key: 'link.private' });
  await assert.rejects(room.feeds.find('http://169.254.169.254/', 'g1', never), { key: 'link.private' });
  const hasty = createDownload({ allowHosts: [stand.host], limits: { milliseconds: 200 } });
  t.after(() => hasty.close());
  room.deps.fetchFeed = hasty.fetchFeed;
  stand.answers.set('/feed.xml', { drips: true });
  await room.look();
  assert.equal((await room.state()).problem?.key, 'link.timeout');
});

test('a guild that left polls nothing, nor does one that forgot', async (t) => {
  const room = await openFollowed(t);
  await room.store.guilds.join('g1');
  await room.store.guilds.leave('g1');
  assert.equal(await room.look(), false);
  await room.store.guilds.join('g1');
  assert.equal(await room.look(), true);
  await room.store.forget.guild('g1');
  assert.deepEqual(await room.feeds.list('g1'), []);
  assert.equal(await room.look(), false);
  await room.store.sweep();
  assert.equal(await room.store.feeds.feed(room.stand.feed), null);
});

test('a feed is found by its page’s link, else by the usual paths', async (t) => {
  const room = await openLookRoom(t);
  const { stand, feeds } = room;
  stand.entries.push(entry(1));
  assert.equal((await feeds.find(`${stand.origin}/`, 'g1', never)).url, stand.feed);
  stand.answers.set('/', { body: '<html><body>No links.</body></html>' });
  assert.equal((await feeds.find(`${stand.origin}/`, 'g1', never)).url, stand.feed);
  stand.answers.set('/feed.xml', { status: 404 });
  await assert.rejects(feeds.find(`${stand.origin}/`, 'g1', never), { key: 'feed.none' });
});

test('what an admin has paused is in no digest that is asked for', async (t) => {
  const room = await openLookRoom(t);
  const daily = await room.follow('g1', { deliver: 'daily' });
  const text = 'The harbour was closed for two hours after a ferry had run aground, the mayor said.';
  const item = `<item><title>Harbour closed</title><guid>1</guid><description>${text}</description></item>`;
  const body = `<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`;
  room.stand.answers.set('/feed.xml', { headers: xml, body });
  await room.look();
  room.clock.now += 1000;
  const count = async () => {
    const { told, rest } = await room.feeds.stories('g1', daily.channel, null, never);
    return told.length + rest.length;
  };
  assert.equal(await count(), 1);
  await room.feeds.change('g1', daily.id, daily, true);
  assert.equal(await count(), 0);
});

test('a site that an admin doesn’t want isn’t followed by a detour either', async (t) => {
  const bytes = Buffer.from(rss('Detour', [entry(1)], 'https://unwanted.example'));
  const answer = { kind: 'body', bytes, charset: null, etag: null, modified: null, wait: null } as const;
  const room = await openLookRoom(t, {
    fetchFeed: async () => ({ ...answer, url: 'https://unwanted.example/feed', moved: true }),
  });
  const find = () => room.feeds.find('https://wanted.example/', 'g1', never);
  assert.equal((await find()).url, 'https://unwanted.example/feed');
  await room.settings.change('g1', { blocked: ['unwanted.example'] }, null);
  await assert.rejects(find(), { key: 'site.blocked' });
});

test('a site that is named without a scheme and speaks no TLS is found all the same', async (t) => {
  const room = await openLookRoom(t);
  const { url } = await room.feeds.find(room.stand.host, 'g1', never);
  assert.equal(url, room.stand.feed);
  const secure = `https://${room.stand.host}`;
  await assert.rejects(room.feeds.find(secure, 'g1', never), { key: 'link.broken' });
});
