import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Channel, type Message, textOf } from 'local-discord';
import { z } from 'zod';
import { openNewsstand, rss, type Entry } from '../feeds/newsstand.ts';
import { openHarness } from './harness.ts';
import { isHidden, says } from './message-matchers.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const xml = { 'content-type': 'application/rss+xml' };

const words = 'amber birch cedar delta ember fjord grove haven inlet jetty'.split(' ');
/** Stories that have nothing in common, each with a first sentence of some 500 characters. */
const stories = words.map((word, index): Entry => {
  const list = Array.from({ length: 60 }, (_, at) => `${word}${at}`).join(' ');
  return {
    path: `/${word}`,
    title: `${word} ${index}`,
    text: `On Friday ${list} was seen.\nNo more is known.`,
  };
});

/** A site, a Discord and a clock that never stands still. */
async function openStand(t: TestContext) {
  const stand = await openNewsstand(t);
  const clock = { now: Date.parse('2026-11-27T12:00:00Z') };
  const now = () => clock.now++;
  const harness = await openHarness(t, {
    now,
    study: { readSource: stand.readSource },
    feeds: { fetchFeed: stand.fetchFeed, now, tick: 20 },
  });
  const run = (name: string, options: Record<string, string | boolean>, channel?: Channel) =>
    harness.people.admin
      .slash(channel ?? harness.channels.general, name, options)
      .settled((message) => !textOf(message).includes('Reading…') && textOf(message) !== '');
  const [newest] = stories;
  assert.ok(newest);
  stand.entries.push({ ...newest, at: clock.now - hour });
  return { stand, clock, harness, run };
}

const ended = z.object({ to: z.number() });
const open = (messages: readonly Message[]) => messages.filter((message) => !isHidden(message));

test('sources that are none are refused in words; an address may have commas', async (t) => {
  const { stand, harness, run } = await openStand(t);
  const channel = harness.channels.news.id;
  assert.match(textOf(await run('feed add', { source: ',,,', channel })), /isn’t a whole link/);
  assert.match(textOf(await run('feed add', { source: 'ftp://a.example/feed', channel })), /http/);
  for (const path of ['/a?ids=1,2,3', '/b'])
    stand.answers.set(path, { body: rss(`Feed ${path}`, [], stand.origin), headers: xml });
  const source = `${stand.origin}/a?ids=1,2,3,${stand.origin}/b,`;
  const added = textOf(await run('feed add', { source, channel, only: 'ferry, tram', except: 'old opera' }));
  assert.match(added, /Feed \/a[^]*Feed \/b/);
  // No panel shows what was chosen, and what was chosen may not be what was meant.
  assert.match(
    added,
    /Only with — ferry, tram[^]*Not with — old opera[^]*“old opera” is looked for as one phrase/,
  );
  assert.doesNotMatch(added, /“ferry/);
});

test('a change never makes two of one feed in a channel, nor tells a story twice', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news, general } = harness.channels;
  const told = harness.watch(news);
  await run('feed add', { source: stand.feed, channel: news.id, deliver: 'each' });
  await told.settled(says('amber0'));
  await run('feed add', { source: stand.feed, channel: general.id });
  const [, second] = stories;
  const follows = await harness.store.feeds.followsOf(harness.guild.id);
  const [daily, each] = [general, news].map(({ id }) => follows.find((one) => one.channel === id)?.id ?? '');
  assert.ok(daily && each);
  const refused = await run('feed change', { feed: daily, channel: news.id });
  assert.match(textOf(refused), /comes to that channel already/);
  if (second) stand.entries.unshift({ ...second, at: clock.now });
  clock.now += 2 * hour;
  await told.settled(says('birch0'));
  await run('feed change', { feed: each, deliver: 'daily' });
  assert.match(textOf(await run('digest now', {}, news)), /Nothing new has come/);
});

test('what waits for the end of a quiet time comes where the feed comes by then', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news, general } = harness.channels;
  const quiet = { quiet: '11:00-13:00', 'time-zone': 'UTC' };
  await run('feed add', { source: stand.feed, channel: news.id, deliver: 'each', ...quiet });
  const [follow] = await harness.store.feeds.followsOf(harness.guild.id);
  const moved = harness.watch(general);
  await run('feed change', { feed: follow?.id ?? '', channel: general.id });
  clock.now += 2 * hour;
  await moved.settled(says('amber0'));
  assert.deepEqual(open(harness.messagesIn(news)), []);
});

test('a full digest comes with its role, without a file; the next begins where it ends', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const role = harness.addRole(harness.guild, { name: 'Readers', mentionable: true });
  const overwrites = [{ user: harness.world.application.user, deny: ['AttachFiles'] as const }];
  const channel = harness.addChannel(harness.guild, { overwrites });
  const told = harness.watch(channel);
  const terms = { channel: channel.id, at: '14:00', 'time-zone': 'UTC', ping: role.id };
  await run('feed add', { source: stand.feed, ...terms });
  stand.entries.push(...stories.slice(1));
  const items = stories.map(({ path, title, text }) => {
    const url = stand.origin + path;
    return { key: url, item: { keys: [url], title, url, at: null, text, whole: false } };
  });
  const { feeds } = harness.store;
  const body = { items, keys: items.map(({ key }) => key), deliveries: [] };
  await feeds.looked(stand.feed, { state: {}, next: clock.now + day, body });
  clock.now += 3 * hour;
  const digest = await told.settled(says('birch0'));
  assert.match(textOf(digest), new RegExp(`<@&${role.id}>[^]*attach`));
  await harness.bot.drain();
  const [follow] = await feeds.followsOf(harness.guild.id);
  const [sent] = await feeds.sentTo(channel.id, 0);
  assert.equal(follow?.since, ended.parse(sent?.content).to);
});

test('what fails is no refusal: the channel goes on', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news } = harness.channels;
  const route = `/channels/${news.id}/messages`;
  harness.fail({ method: 'POST', route, status: 500, times: 8, code: 0, message: 'Internal Server Error' });
  harness.fail({ method: 'POST', route, status: 403, code: 50013, message: 'Missing Permissions' });
  const told = harness.watch(news);
  await run('feed add', { source: stand.feed, channel: news.id, deliver: 'each' });
  for (const [line, times] of [
    ['a delivery failed', 1],
    ['a delivery failed', 2],
    ['a channel takes no delivery', 1],
  ] as const) {
    await harness.logged(line, times);
    clock.now += hour;
  }
  await told.settled(says('amber0'));
});

test('a digest holds of each feed what came since that one is followed', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news } = harness.channels;
  const path = '/other.xml';
  const [, early, late] = stories;
  assert.ok(early && late);
  const other = stand.origin + path;
  const serve = (entries: Entry[]) =>
    stand.answers.set(path, { body: rss('The Other Post', entries, stand.origin), headers: xml });
  serve([]);
  const terms = { channel: news.id, at: '20:00', 'time-zone': 'UTC' };
  await run('feed add', { source: stand.feed, ...terms });
  // Somebody else follows it: what it brings is known here too.
  await run('feed add', { source: other, channel: harness.channels.general.id, deliver: 'each' });
  serve([{ ...early, at: clock.now }]);
  const elsewhere = harness.watch(harness.channels.general);
  clock.now += 2 * hour;
  await elsewhere.settled(says('birch0'));
  await run('feed add', { source: other, ...terms });
  serve([
    { ...late, at: clock.now },
    { ...early, at: clock.now - hour },
  ]);
  clock.now += 3 * hour;
  await elsewhere.settled(says('cedar0'));
  const told = harness.watch(news);
  clock.now += 4 * hour;
  const digest = textOf(await told.settled(says('cedar0')));
  assert.doesNotMatch(digest, /birch/);
});

test('after an outage a story that came alone as a card is in no other feed’s digest', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news } = harness.channels;
  const [, alone, more] = stories;
  assert.ok(alone && more);
  const serve = (path: string, entries: Entry[]) => {
    const dated = entries.map((entry) => ({ ...entry, at: clock.now }));
    stand.answers.set(path, { body: rss(`Post ${path}`, dated, stand.origin), headers: xml });
  };
  const [one, other] = ['/one.xml', '/other.xml'];
  serve(one, []);
  serve(other, []);
  for (const path of [one, other])
    await run('feed add', { source: stand.origin + path, channel: news.id, deliver: 'each' });
  const again = { ...alone, path: '/birch-again', title: 'birch 1 again' };
  stand.entries.push(alone, again, more);
  const told = harness.watch(news);
  serve(one, [alone]);
  serve(other, [again, more]);
  clock.now += day;
  await told.settled(says('birch0'));
  const url = stand.origin + other;
  while ((await harness.store.feeds.itemsSince(url, 0, clock.now)).length < 2) await sleep(20);
  clock.now += 12 * minute;
  const digest = textOf(await told.settled(says('cedar0')));
  assert.doesNotMatch(digest, /birch/);
});

test('a story whose card is gone has a card of its own', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news } = harness.channels;
  const told = harness.watch(news);
  await run('feed add', { source: stand.feed, channel: news.id, deliver: 'each' });
  const card = await told.settled(says('amber0'));
  harness.people.admin.delete(card);
  const [first] = stories;
  assert.ok(first);
  stand.entries.unshift({ ...first, path: '/amber-again', title: 'amber 0 again', at: clock.now });
  const again = harness.watch(news);
  clock.now += 2 * hour;
  await again.settled(says('amber0'));
});

test('a page that fails once is read later', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news } = harness.channels;
  const [first, second] = stories;
  assert.ok(first && second);
  stand.entries.splice(0, 1, { ...second, text: `Soon.\n${second.text}`, at: clock.now });
  stand.answers.set(second.path, { status: 503 });
  const told = harness.watch(news);
  await run('feed add', { source: stand.feed, channel: news.id, deliver: 'each' });
  await harness.logged('a delivery failed');
  stand.answers.delete(second.path);
  clock.now += hour;
  await told.settled(says('birch0'));
});

test('of an archive turned out at once the newest three come, and a line', async (t) => {
  const { stand, clock, harness, run } = await openStand(t);
  const { news } = harness.channels;
  const told = harness.watch(news);
  await run('feed add', { source: stand.feed, channel: news.id, deliver: 'each' });
  await told.settled(says('amber0'));
  const [, ...others] = stories;
  const more = others.map((one) => ({ ...one, path: `${one.path}-more`, title: `more of ${one.title}` }));
  for (const [n, one] of [...others, ...more].entries())
    stand.entries.push({ ...one, at: clock.now - n * hour });
  clock.now += 2 * hour;
  assert.match(textOf(await told.settled(says('15 more'))), /The Harbour Post[^]*archive/);
});
