import { deliveryId, toContent } from '../../src/feeds/rows.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Channel, flatten, type Message, textOf } from 'local-discord';
import { openNewsstand, pageOf, type Entry, type Newsstand } from '../feeds/newsstand.ts';
import { openHarness, type Harness } from './harness.ts';
import { isHidden, says } from './message-matchers.ts';

const hour = 3_600_000;
const day = 24 * hour;

const ferry: Entry = {
  path: '/ferry',
  title: 'Ferry runs aground off Harbour Island',
  text: 'A ferry with 212 passengers ran aground off Harbour Island on Friday morning.\nThe coast guard took everybody off within two hours. Nobody was hurt, the mayor, Ada Lind, said.\nThe shipping company has stopped the line until divers have looked at the hull.',
};
const strike: Entry = {
  path: '/strike',
  title: 'Tram drivers strike for higher wages',
  text: 'Tram drivers in Westport walked out on Friday and demanded 6 percent more pay.\nThe city says that it can offer 3 percent. Talks go on next Tuesday.\nBuses run as usual, the transport company said.',
};

/** A harness whose clock and feeds are the test's. */
async function openStand(t: TestContext) {
  const stand = await openNewsstand(t);
  const clock = { now: Date.parse('2026-11-27T12:00:00Z') };
  const harness = await openHarness(t, {
    now: () => clock.now,
    study: { readSource: stand.readSource, now: () => clock.now },
    feeds: { fetchFeed: stand.fetchFeed, now: () => clock.now, tick: 20 },
  });
  return { stand, clock, harness };
}

async function follow(
  { people, channels }: Harness,
  stand: Newsstand,
  options: Record<string, string | boolean>,
) {
  const watch = people.admin.slash(channels.general, 'feed add', { source: stand.origin, ...options });
  return watch.settled((message) => !textOf(message).includes('Reading…') && textOf(message) !== '');
}

const shown = (harness: Harness, channel: Channel) =>
  harness.messagesIn(channel).filter((message) => !isHidden(message));
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, 'it never came to be');
    await sleep(20);
  }
}

const labels = (message: Message) => flatten(message.components).flatMap(({ label }) => label ?? []);

test('a story comes to a channel as a card, once, with its buttons; a later one too', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { channels } = harness;
  stand.entries.push({ ...ferry, at: clock.now - hour });
  const watch = harness.watch(channels.news);
  const panel = await follow(harness, stand, { channel: channels.news.id, deliver: 'each' });
  assert.ok(isHidden(panel));
  assert.match(textOf(panel), /The Harbour Post[^]*New stories come to \\#news/);
  const [, next] = /Next look\*\* — (.+)/.exec(textOf(panel)) ?? [];
  assert.ok(textOf(panel).includes(`as I find them. Next look: ${next}.`), textOf(panel));
  assert.match(textOf(panel), /To begin with, the newest story so far comes\./);
  const card = await watch.settled(says('212 passengers'));
  assert.deepEqual(labels(card).slice(0, 3), ['Key actors', 'Ask…', 'Evidence']);
  assert.deepEqual(card.mentions, []);
  const evidence = await harness.people.member.press(card, 'Evidence').response();
  assert.ok(isHidden(evidence));
  stand.entries.unshift({ ...strike, at: clock.now });
  clock.now += 2 * day;
  await watch.settled(says('6 percent'));
  assert.equal(shown(harness, channels.news).length, 2);
});

test('a newest story that is not wanted isn’t said to come', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { channels } = harness;
  stand.entries.push({ ...ferry, at: clock.now - hour });
  const terms = { channel: channels.news.id, deliver: 'each', only: 'tram' };
  const panel = await follow(harness, stand, terms);
  assert.match(textOf(panel), /as I find them/);
  assert.doesNotMatch(textOf(panel), /To begin with/);
});

test('a digest comes at its hour with what has the keyword, and pings its role alone', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { channels, guild } = harness;
  const role = harness.addRole(guild, { name: 'readers', mentionable: true });
  const watch = harness.watch(channels.news);
  const panel = await follow(harness, stand, {
    channel: channels.news.id,
    deliver: 'daily',
    at: '8 am',
    'time-zone': 'berlin',
    only: 'ferry, 항구',
    ping: role.id,
  });
  assert.match(textOf(panel), /Next digest in \\#news: .*8:00 AM \(Europe\/Berlin\)/);
  stand.entries.push({ ...ferry, at: clock.now }, { ...strike, at: clock.now });
  clock.now += 2 * hour;
  await until(async () => (await harness.store.feeds.itemsSince(stand.feed, 0, clock.now)).length === 2);
  clock.now = Date.parse('2026-11-28T07:01:00Z');
  const card = await watch.settled(says('212 passengers'));
  assert.deepEqual(card.mention_roles, [role.id]);
  const text = textOf(card);
  assert.match(text, /Today’s digest/);
  assert.match(
    text,
    /\*\*1\.\*\* \*\*Ferry runs aground off Harbour Island\*\* — A ferry with 212 passengers .*\[The Harbour Post\]/,
  );
  assert.match(text, /quotes from the article/, 'how it was read is said');
  assert.ok(!text.includes('Tram'), 'it has none of the words');
  assert.equal(shown(harness, channels.news).length, 1);
});

test('a card says what its article says by now, and what changed since when', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { news, general } = harness.channels;
  const fire = (injured: string, more = ''): Entry => ({
    path: '/fire',
    title: 'Fire in the old market hall',
    text: `A fire in the old market hall injured ${injured} people on Friday, the fire brigade said.\nThe roof fell in at noon. Nobody knows yet how the fire began.${more}`,
    at: clock.now - hour,
  });
  stand.entries.push(fire('14'));
  const told = harness.watch(news);
  await follow(harness, stand, { channel: news.id, deliver: 'each', 'time-zone': 'UTC' });
  const card = await told.settled(says('14 people'));
  await follow(harness, stand, { channel: general.id, deliver: 'daily', at: '20:00', 'time-zone': 'UTC' });
  // A look that isn't written down yet would be asked for again with what was known before it.
  const isWritten = async () => ((await harness.store.feeds.feed(stand.feed))?.next ?? 0) > clock.now;
  const looked = async (answer: string) => {
    await until(isWritten);
    const before = stand.hits.length;
    clock.now += 2 * hour;
    await until(async () => stand.hits.slice(before).includes(`/feed.xml ${answer}`));
    await until(isWritten);
  };
  // The feed's own words alone change nothing, nor does a look that finds nothing new.
  stand.answers.set('/fire', {
    body: pageOf('The Harbour Post', fire('14')),
    headers: { 'content-type': 'text/html' },
  });
  stand.entries[0] = fire('at least 14');
  await looked('200');
  await until(async () => stand.hits.filter((hit) => hit.startsWith('/fire')).length === 2);
  await looked('304');
  const editedAt = () => shown(harness, news)[0]?.edited_timestamp ?? null;
  assert.equal(editedAt(), null);
  stand.answers.delete('/fire');
  stand.entries[0] = fire('seventeen (17)', ' The mayor, Ada Lind, came at once.');
  const changed = harness.watch(news);
  await looked('200');
  const edited = await changed.settled(says('Changed since'));
  assert.equal(edited.id, card.id);
  assert.match(textOf(edited), /Changed since .*: 14 → 17/);
  assert.ok(labels(edited).includes('Changes'));
  const first = editedAt();
  // The look again after eight hours compares with what is written down of the change.
  const id = deliveryId(news.id, 'story', new URL('/fire', stand.feed).href);
  await until(async () => {
    const row = await harness.store.feeds.sentDelivery(id);
    const content = row && toContent(row.content);
    return content?.kind === 'story' && (content.read?.earlier ?? null) !== null;
  });
  await looked('304');
  assert.deepEqual([editedAt(), shown(harness, news).length], [first, 1]);
  const shownChanges = await harness.people.member.press(edited, 'Changes').response();
  assert.match(textOf(shownChanges), /Ada Lind/);
});

test('a change is read when its page can be, if it can’t be just when the feed tells of it', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { news } = harness.channels;
  const fire = (injured: string): Entry => ({
    path: '/fire',
    title: 'Fire in the old market hall',
    text: `A fire in the old market hall injured ${injured} people on Friday, the fire brigade said to reporters.\nThe roof fell in at noon. Nobody knows yet how the fire began.`,
    at: clock.now - hour,
  });
  stand.entries.push(fire('14'));
  const told = harness.watch(news);
  await follow(harness, stand, { channel: news.id, deliver: 'each' });
  await told.settled(says('14 people'));
  const id = deliveryId(news.id, 'story', new URL('/fire', stand.feed).href);
  await until(async () => (await harness.store.feeds.sentDelivery(id)) !== null);
  stand.entries[0] = fire('seventeen (17)');
  stand.answers.set('/fire', { status: 503 });
  clock.now += 1.5 * hour;
  await harness.logged('a delivery failed');
  stand.answers.delete('/fire');
  clock.now += hour / 4;
  await told.settled(says('14 → 17'));
  assert.equal(shown(harness, news).length, 1);
});

test('of a feed in several languages what is in others is left out, also in a digest', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { people, channels, store } = harness;
  const fähre: Entry = {
    path: '/faehre',
    title: 'Fähre',
    text: 'Fähre\nEine Fähre mit 212 Menschen an Bord ist am Freitagmorgen vor der Hafeninsel auf Grund gelaufen.\nDie Küstenwache brachte alle innerhalb von zwei Stunden an Land. Verletzt wurde niemand, sagte die Bürgermeisterin Ada Lind.',
  };
  const options = { languages: 'german, Français', 'time-zone': 'UTC' };
  const panel = await follow(harness, stand, { channel: channels.news.id, deliver: 'each', ...options });
  assert.match(textOf(panel), /Written in\*\* — German, French/);
  await follow(harness, stand, { channel: channels.general.id, at: '20:00', ...options });
  const told = harness.watch(channels.news);
  const digest = harness.watch(channels.general);
  // What the feed tells of both is too short for a language.
  stand.entries.push(
    { ...fähre, at: clock.now },
    { ...strike, title: 'Tram 7', text: `Tram 7\n${strike.text}`, at: clock.now },
  );
  clock.now += 2 * hour;
  const follows = await store.feeds.followsOf(harness.guild.id);
  const [single, daily] = [channels.news, channels.general].map(({ id }) =>
    follows.find((one) => one.channel === id),
  );
  assert.ok(single && daily);
  await until(async () => (await store.feeds.tallies(single.id)).length > 0);
  clock.now += hour;
  await told.settled(says('212 Menschen'));
  assert.equal(shown(harness, channels.news).length, 1);
  clock.now = Date.parse('2026-11-27T20:01:00Z');
  const card = await digest.settled(says('212 Menschen'));
  assert.doesNotMatch(textOf(card), /Tram/);
  const counted = await people.admin
    .slash(channels.general, 'feed list', { feed: daily.id })
    .settled(says('in another language: 1'));
  assert.ok(isHidden(counted));
});

test('what contradicts itself is refused, and a closed channel when it is chosen', async (t) => {
  const { stand, harness } = await openStand(t);
  const { channels } = harness;
  const refused = async (options: Record<string, string | boolean>) =>
    textOf(await follow(harness, stand, { channel: channels.news.id, ...options }));
  assert.match(await refused({ deliver: 'each', at: '8' }), /time is for a digest/);
  assert.match(await refused({ deliver: 'daily', day: 'friday' }), /weekly digest/);
  assert.match(await refused({ quiet: '22-7' }), /one by one/);
  assert.match(await refused({ only: 'Ferry', except: 'ferry' }), /wanted and unwanted/);
  assert.match(await refused({ publish: true }), /no announcement channel/);
  assert.match(await refused({ ping: harness.guild.id }), /everyone” isn’t pinged/);
  assert.match(await refused({ channel: channels.readOnly.id }), /can’t post in “announcements”/);
  assert.deepEqual(await harness.store.feeds.followsOf(harness.guild.id), []);
});

test('in a forum a story is a post by its headline, tagged by its feed; another outlet joins it', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const forum = harness.addChannel(harness.guild, {
    kind: 'forum',
    name: 'stories',
    tags: ['Other', 'The Harbour Post'],
    requiresTag: true,
  });
  stand.entries.push({ ...ferry, at: clock.now });
  await follow(harness, stand, { channel: forum.id, deliver: 'each' });
  const posts = () => [...harness.world.channels.values()].filter(({ parentId }) => parentId === forum.id);
  await until(async () => posts().length > 0);
  const [post] = posts();
  assert.ok(post);
  assert.equal(post.name, ferry.title);
  assert.deepEqual(post.appliedTags, [forum.tags[1]?.id]);
  const text = ferry.text.replace('212', '221');
  const same = { path: '/aground', title: 'Ferry aground off Harbour Island', text, at: clock.now };
  stand.entries.unshift(same);
  clock.now += 2 * hour;
  const card = await harness.watch(post).settled(says('Also told by'));
  assert.match(textOf(card), /Ferry aground off Harbour Island — \[The Harbour Post\]/);
  assert.equal(posts().length, 1, 'one story, one post');
  const compared = await harness.people.member.press(card, 'Compare').settled(says('They differ'));
  assert.match(textOf(compared), /On: 212 \/ 221/);
  await harness.people.member.press(card, 'Timeline').settled(says('No sentence names a certain date'));
});

test('a post of the same name that somebody else made is not taken for the story’s own', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const forum = harness.addChannel(harness.guild, { kind: 'forum', name: 'stories' });
  harness.addThread(forum, harness.people.member, { name: ferry.title, type: 11 });
  stand.entries.push({ ...ferry, at: clock.now });
  const route = `/channels/${forum.id}/threads`;
  harness.fail({ method: 'POST', route, status: 500, times: 6, code: 0, message: 'Internal Server Error' });
  await follow(harness, stand, { channel: forum.id, deliver: 'each' });
  await harness.logged('a delivery failed');
  const posts = () => [...harness.world.channels.values()].filter(({ parentId }) => parentId === forum.id);
  clock.now += hour;
  await until(async () => posts().length === 2);
});

test('items without an address that tell one story are all on its card', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { news } = harness.channels;
  const titles = [
    'Ferry aground off Harbour Island',
    'Ferry aground: all saved',
    'Harbour Island: ferry aground',
  ];
  const feedOf = (count: number) => {
    const items = titles.slice(0, count).map((title) => {
      return `<item><title>${title}</title><guid>${title}</guid><description>${ferry.text}</description></item>`;
    });
    return `<rss version="2.0"><channel><title>Wire</title>${items.toReversed().join('')}</channel></rss>`;
  };
  const tell = (count: number) => {
    stand.answers.set('/feed.xml', { headers: { 'content-type': 'text/xml' }, body: feedOf(count) });
  };
  tell(1);
  const told = harness.watch(news);
  await follow(harness, stand, { source: stand.feed, channel: news.id, deliver: 'each' });
  await told.settled(says('212 passengers'));
  for (const count of [2, 3]) {
    tell(count);
    clock.now += 3 * hour;
    await told.settled(says(titles[count - 1] ?? ''));
  }
  const [card, ...others] = shown(harness, news);
  assert.deepEqual(others, []);
  assert.match(textOf(card ?? assert.fail()), /Also told by[^]*all saved[^]*Harbour Island: ferry/);
});

test('an hour without a zone says whose it is where that can’t be told', async (t) => {
  const { stand, harness } = await openStand(t);
  const { news, general } = harness.channels;
  const other = harness.addChannel(harness.guild);
  const panel = async (options: Record<string, string>) => textOf(await follow(harness, stand, options));
  const note = /by UTC: I don’t know your time zone\. Choose yours with “time-zone”/;
  assert.match(await panel({ channel: news.id, at: '8' }), note);
  assert.doesNotMatch(await panel({ channel: general.id, at: '8', 'time-zone': 'UTC' }), note);
  assert.doesNotMatch(await panel({ channel: other.id, deliver: 'each' }), note);
});

test('a change that changes nothing says so', async (t) => {
  const { stand, harness } = await openStand(t);
  const { channels, people } = harness;
  await follow(harness, stand, { channel: channels.news.id, at: '8' });
  const change = (options: Record<string, string>) =>
    people.admin.slash(channels.general, 'feed change', { feed: 'The Harbour Post', ...options }).response();
  assert.match(textOf(await change({ at: '8 in the morning' })), /Nothing changed/);
  assert.match(textOf(await change({})), /Nothing changed/);
  assert.match(textOf(await change({ at: '9 Uhr' })), /9:00 AM[^]*\nChanged\.|-# Changed\./);
});

test('a post that was archived is found again after an absence, and opened for what changes', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const forum = harness.addChannel(harness.guild, { kind: 'forum', name: 'stories' });
  const posts = () => [...harness.world.channels.values()].filter(({ parentId }) => parentId === forum.id);
  stand.entries.push({ ...ferry, at: clock.now });
  await follow(harness, stand, { channel: forum.id, deliver: 'each' });
  const sent = () => harness.store.feeds.sentTo(forum.id, 0);
  await until(async () => (await sent()).length === 1);
  const [[row], [post]] = [await sent(), posts()];
  assert.ok(row && post);
  post.archived = true;
  // Others were archived after it: more than Discord tells of at once.
  for (let n = 0; n < 120; n++) {
    const other = harness.addThread(forum, harness.people.member, { name: ferry.title, type: 11 });
    harness.clock.advance(1000);
    Object.assign(other, { archived: true, archivedAt: new Date(harness.clock.now()).toISOString() });
  }
  // As if it had died between the post and the note of it.
  await harness.store.feeds.settle(row.id, { state: 'waiting', due: clock.now });
  await until(async () => (await sent()).length === 1);
  assert.deepEqual([posts().length, (await sent())[0]?.shown], [121, row.shown]);
  const text = ferry.text.replace('212', '221');
  stand.entries.unshift({ path: '/aground', title: 'Ferry aground off Harbour Island', text, at: clock.now });
  clock.now += 2 * hour;
  await harness.watch(post).settled(says('Also told by'));
  assert.deepEqual([posts().length, post.archived], [121, false]);
});

test('a channel that takes nothing three times rests, and goes on when it may', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { channels, guild } = harness;
  stand.entries.push({ ...ferry, at: clock.now });
  const route = `/channels/${channels.news.id}/messages`;
  harness.fail({ method: 'POST', route, status: 403, times: 3, code: 50013, message: 'Missing Permissions' });
  await follow(harness, stand, { channel: channels.news.id, deliver: 'each' });
  for (let tries = 1; tries <= 3; tries++) {
    await harness.logged('a channel takes no delivery', tries);
    clock.now += hour;
  }
  const paused = async () => (await harness.store.feeds.followsOf(guild.id))[0]?.paused;
  await until(async () => (await paused()) === 'refused');
  const panel = await harness.people.admin.slash(channels.general, 'feed list').response();
  assert.match(textOf(panel), /paused: I may not post there/);
  assert.equal(shown(harness, channels.news).length, 0);
});

for (const place of ['moderators’ channel', 'owner’s direct messages'] as const) {
  test(`that a channel takes nothing any more is said once, in the ${place}`, async (t) => {
    const { stand, clock, harness } = await openStand(t);
    const { channels, guild, people } = harness;
    const moderators = harness.addChannel(guild, { name: 'moderators-only' });
    const isDirect = place === 'owner’s direct messages';
    if (isDirect) guild.ownerId = people.member.user.id;
    else guild.publicUpdatesChannelId = moderators.id;
    stand.entries.push({ ...ferry, at: clock.now });
    const route = `/channels/${channels.news.id}/messages`;
    harness.fail({
      method: 'POST',
      route,
      status: 403,
      times: 3,
      code: 50013,
      message: 'Missing Permissions',
    });
    await follow(harness, stand, { channel: channels.news.id, deliver: 'each' });
    const watch = harness.watch(isDirect ? people.member.dm() : moderators);
    for (let tries = 1; tries <= 3; tries++) {
      await harness.logged('a channel takes no delivery', tries);
      clock.now += hour;
    }
    const notice = textOf(await watch.settled(says('can’t post')));
    assert.match(notice, /Newsroom[^]*\\#news[^]*The Harbour Post/);
  });
}

for (const [name, away, below] of [
  ['at once', 0, 0],
  ['a day later, when Discord has forgotten the nonce', day, 0],
  ['a day later, with much below it', day, 120],
] as const)
  test(`a bot that dies after it has sent, and is back ${name}, posts nothing twice`, async (t) => {
    const { stand, clock, harness } = await openStand(t);
    const { channels, people } = harness;
    stand.entries.push({ ...ferry, at: clock.now });
    const watch = harness.watch(channels.news);
    await follow(harness, stand, { channel: channels.news.id, deliver: 'each' });
    await watch.settled(says('212 passengers'));
    const sent = () => harness.store.feeds.sentTo(channels.news.id, 0);
    await until(async () => (await sent()).length === 1);
    const [row] = await sent();
    assert.ok(row);
    for (let n = 0; n < below; n++) people.member.send(channels.news, `message ${n}`);
    harness.clock.advance(away);
    // As if it had died between the message and the note of it.
    await harness.store.feeds.settle(row.id, { state: 'waiting', due: clock.now });
    await until(async () => (await sent()).length === 1);
    const cards = shown(harness, channels.news).filter(says('212 passengers'));
    assert.deepEqual([cards.length, (await sent())[0]?.shown], [1, row.shown]);
  });

test('an OPML file in UTF-16 is read, and what can’t be followed is named in a few words', async (t) => {
  const { harness } = await openStand(t);
  const { people, channels } = harness;
  const outlines = ['', 'Long '.repeat(2000)].map(
    (title, index) => `<outline title="${title}" xmlUrl="https://none${index}.example/feed"/>`,
  );
  const xml = `\uFEFF<?xml version="1.0" encoding="utf-16"?><opml><body>${outlines.join('')}</body></opml>`;
  const opml = { name: 'feeds.opml', content: Buffer.from(xml, 'utf16le') };
  const imported = await people.admin
    .slash(channels.general, 'feed import', { opml, channel: channels.news.id })
    .settled(says('Feeds added: 0 of 2'));
  assert.match(textOf(imported), /https\S+none0\.example\S+: I couldn’t reach/);
  assert.match(textOf(imported), / (?:Long ){18}Long…: I couldn’t reach “none1\.example”/);
});

test('feeds come and go as OPML; a feed is changed, paused and removed from its panel', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { people, channels } = harness;
  stand.entries.push({ ...ferry, at: clock.now });
  const content = `<opml><body><outline text="x"><outline xmlUrl="${stand.feed}" text="Post"/></outline></body></opml>`;
  const opml = { name: 'feeds.opml', content };
  const imported = await people.admin
    .slash(channels.general, 'feed import', { opml, channel: channels.news.id })
    .settled(says('1 of 1'));
  const list = flatten(imported.components).find(({ placeholder }) => placeholder === 'Open a feed…');
  const [entry] = (list?.options ?? []) as { value: string; label: string }[];
  assert.equal(entry?.label, 'The Harbour Post · #news');
  const panel = await people.admin
    .select(imported, list?.custom_id ?? '', [entry?.value ?? ''])
    .settled(says('How it comes'));
  assert.deepEqual(labels(panel).slice(0, 4), ['Test', 'Pause', 'Remove', 'All feeds']);
  const tested = await people.admin.press(panel, 'Test').settled(says('Nothing was posted'));
  assert.match(textOf(tested), /212 passengers/);
  const paused = await people.admin.press(panel, 'Pause').settled(says('Changed'));
  assert.match(textOf(paused), /State\*\* — paused/);
  const exported = await people.admin
    .slash(channels.general, 'feed export')
    .settled(({ attachments }) => attachments.length === 1);
  assert.match(exported.attachments[0]?.filename ?? '', /\.opml$/);
  const removed = await people.admin.press(paused, 'Remove').settled(says('no longer followed'));
  assert.match(textOf(removed), /follows no feeds yet/);
});

test('what came is shown early as a digest, and to whoever missed it', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { people, channels } = harness;
  await follow(harness, stand, { channel: channels.news.id, deliver: 'daily' });
  stand.entries.push({ ...ferry, at: clock.now });
  clock.now += 2 * hour;
  await until(async () => (await harness.store.feeds.itemsSince(stand.feed, 0, clock.now)).length === 1);
  const early = await people.member
    .slash(channels.news, 'digest now', { markdown: true })
    .settled(({ attachments }) => attachments.length === 1);
  assert.ok(isHidden(early));
  assert.match(textOf(early), /212 passengers/);
  const missed = await people.member.slash(channels.news, 'catchup').settled(says('last asked me'));
  assert.ok(isHidden(missed));
  clock.now += 10 * day;
  const asked = await people.admin.slash(channels.news, 'catchup').settled(says('the last week'));
  assert.match(textOf(asked), /Monday, Nov 30/);
  assert.doesNotMatch(textOf(asked), /212 passengers/);
});

test('an early digest has the day of where it comes', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { people, channels } = harness;
  clock.now = Date.parse('2026-11-27T12:00:00Z');
  for (const [channel, zone, day] of [
    [channels.news, 'Pacific/Kiritimati', 'Saturday, November 28'],
    [channels.general, 'Pacific/Niue', 'Friday, November 27'],
  ] as const) {
    await follow(harness, stand, { channel: channel.id, deliver: 'daily', 'time-zone': zone });
    const early = await people.admin.slash(channel, 'digest now').settled(says('digest so far'));
    assert.match(textOf(early), new RegExp(day));
  }
});

test('under a forum’s post, and in a thread, the digest is that of the channel around it', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { member } = harness.people;
  const forum = harness.addChannel(harness.guild, { kind: 'forum', name: 'stories' });
  const post = harness.addThread(forum, member, { name: 'Yesterday’s digest', type: 11 });
  await follow(harness, stand, { channel: forum.id, deliver: 'daily' });
  stand.entries.push({ ...ferry, at: clock.now });
  clock.now += 2 * hour;
  await until(async () => (await harness.store.feeds.itemsSince(stand.feed, 0, clock.now)).length === 1);
  assert.match(textOf(await member.slash(post, 'digest now').settled(says('digest'))), /212 passengers/);
});

test('a weekly digest comes on its day', async (t) => {
  const { stand, harness } = await openStand(t);
  const terms = { channel: harness.channels.news.id, day: 'wednesday', at: '18:30', 'time-zone': 'UTC' };
  await follow(harness, stand, terms);
  const [weekly] = await harness.store.feeds.followsOf(harness.guild.id);
  assert.equal(weekly?.due, Date.parse('2026-12-02T18:30:00Z'));
  const { admin } = harness.people;
  const panel = await admin
    .slash(harness.channels.general, 'feed change', { feed: weekly?.id ?? '', day: 'sunday' })
    .settled(says('Changed'));
  assert.match(textOf(panel), /Day\*\* — Sunday/);
  const [moved] = await harness.store.feeds.followsOf(harness.guild.id);
  assert.equal(moved?.due, Date.parse('2026-11-29T18:30:00Z'));
});
