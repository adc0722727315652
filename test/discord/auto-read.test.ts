import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { type Channel, textOf } from 'local-discord';
import { Refusal } from '../../src/base/refusal.ts';
import type { ReadOptions } from '../../src/desk/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { extractive } from '../../src/newsroom.ts';
import { articleOf } from '../engine/articles.ts';
import { entry, isDone, isHidden, labels, says } from './message-matchers.ts';
import { openHarness, type Harness } from './harness.ts';

const link = 'https://news.example/pier';

type Options = Parameters<typeof openHarness>[1];

/** A guild in whose news channel links are read unasked; `read` are the links that were. */
async function openUnasked(t: TestContext, options: Options = {}) {
  const read: string[] = [];
  const readSource: ReadOptions['readSource'] = async (source) => {
    const url = source.kind === 'link' ? source.url : '';
    read.push(url);
    if (url.includes('broken')) throw new Refusal('page.empty', {});
    const about = { id: `p${url.length}${url.slice(-3)}`, url, title: `Story ${url.slice(-4)}` };
    return articleOf(['The pier closed on Friday.', 'Mara Lind closed it.'], about);
  };
  const study = { readSource, ...options.study };
  const harness = await openHarness(t, {
    messageContent: true,
    privileged: ['MessageContent'],
    ...options,
    study,
  });
  await harness.settings.change(harness.guild.id, { unasked: [harness.channels.news.id] }, null);
  return { ...harness, read };
}

/** The bot's, that everybody sees. */
function cardsIn(harness: Harness, channel: Channel) {
  const bot = harness.world.application.user.id;
  return harness.messagesIn(channel).filter((message) => message.author.id === bot && !isHidden(message));
}

/** Resolves once the bot has dealt with all that was posted before. */
async function pass(harness: Harness): Promise<void> {
  await harness.people.admin.slash(harness.channels.general, 'help').response();
}

test('a link is read unasked, in reply, and paid for by the guild', async (t) => {
  const paid: Engine = { ...extractive, name: 'claude', model: 'test', worstCaseUsd: () => 0.01 };
  const harness = await openUnasked(t, {
    study: { primary: paid, caps: { botUsd: null, personReadings: 1 } },
  });
  const { people, channels, store, guild } = harness;
  const sent = people.member.send(channels.news, `look: ${link}`);
  const card = await sent.settled(isDone);
  assert.match(textOf(card), /The pier closed on Friday/);
  assert.equal(card.message_reference?.message_id, sent.message.id);
  assert.ok(!isHidden(card));
  await people.member.send(channels.news, 'https://news.example/second').settled(isDone);
  assert.equal(await store.ledger.committed(`person:${people.member.user.id}`, 'readings'), 0);
  assert.equal(await store.usage.people('2000-01-01', guild.id), 0);
  assert.equal((await store.usage.days('2000-01-01', guild.id))[0]?.readings, 2);
});

test('it is shown once, when it is complete', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels } = harness;
  const seen: string[][] = [];
  await people.member.send(channels.news, link).settled((card) => {
    seen.push(labels(card));
    return isDone(card);
  });
  assert.equal(seen.length, 1);
  assert.ok(!seen.flat().includes('Cancel'));
});

test('thirty people who post a link at once make one reading', async (t) => {
  const harness = await openUnasked(t);
  const { channels, guild, read } = harness;
  const crowd = Array.from({ length: 30 }, (_, index) =>
    harness.addPerson({ name: `Reader ${index}`, guilds: [guild] }),
  );
  const first = harness.watch(channels.news);
  for (const person of crowd) person.send(channels.news, `${link}?utm_source=${person.user.id}#top`);
  await first.settled(isDone);
  await pass(harness);
  assert.equal(cardsIn(harness, channels.news).length, 1);
  assert.equal(read.length, 1);
});

test('posted again it stays unread, also after a restart; another channel has its own', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels, guild } = harness;
  const other = harness.addChannel(guild);
  await harness.settings.change(guild.id, { unasked: [channels.news.id, other.id] }, null);
  await people.member.send(channels.news, link).settled(isDone);
  await harness.bot.drain();
  await harness.start();
  people.admin.send(channels.news, link);
  await people.admin.send(other, link).settled(isDone);
  await pass(harness);
  assert.equal(cardsIn(harness, channels.news).length, 1);
});

test('of several links the first three are read', async (t) => {
  const harness = await openUnasked(t);
  const links = ['one', 'two', 'three', 'four'].map((name) => `https://news.example/${name}`);
  harness.people.member.send(harness.channels.news, links.join(' '));
  await harness.logged('"answered"', 3);
  await pass(harness);
  assert.deepEqual(harness.read.toSorted(), links.slice(0, 3).toSorted());
  assert.equal(cardsIn(harness, harness.channels.news).length, 3);
});

test('what nobody offers to be read is left alone', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels, guild, read } = harness;
  const { member, admin } = people;
  const robot = harness.addPerson({ name: 'Robot', guilds: [guild], bot: true });
  member.send(channels.news, `\`${link}\` ||${link}|| <${link}>`);
  member.send(channels.news, `\`\`\`\n${link}\n\`\`\``);
  member.send(channels.news, 'https:// and http://[ and no link at all');
  robot.send(channels.news, link);
  member.send(channels.general, link);
  const seed = { name: 'talk', type: 11 } as const;
  member.send(harness.addThread(channels.news, member, seed), link);
  const { message } = member.send(channels.news, 'nothing yet');
  member.edit(message, link);
  admin.forward(member.send(channels.general, link).message, channels.news);
  await pass(harness);
  assert.deepEqual(read, []);
  assert.deepEqual(cardsIn(harness, channels.news), []);
});

test('a link that can’t be read is passed over in silence, and left alone for an hour', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels, read } = harness;
  people.member.send(channels.news, 'https://news.example/broken');
  await harness.logged('left unread');
  people.admin.send(channels.news, 'https://news.example/broken');
  await pass(harness);
  assert.equal(read.length, 1);
  assert.deepEqual(cardsIn(harness, channels.news), []);
  assert.ok(harness.log.some((line) => line.includes('"level":20') && line.includes('page.empty')));
  assert.ok(!harness.log.some((line) => line.includes('"summarize"')), 'it counts as no answer');
});

test('a mention is a question, and a reading that a person asked for', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels } = harness;
  const card = await people.member.mention(channels.news, `who closed it? ${link}`).settled(isDone);
  assert.match(textOf(card), /Mara Lind/);
  await pass(harness);
  assert.equal(cardsIn(harness, channels.news).length, 1);
});

test('channels, roles and sites hold for links as well', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels, guild, settings, read } = harness;
  const { member } = people;
  const send = async (wanted: Parameters<typeof settings.change>[1]) => {
    await settings.change(guild.id, { channels: null, roles: null, blocked: null, ...wanted }, null);
    member.send(channels.news, link);
    await pass(harness);
  };
  await send({ roles: ['10000000000000001'] });
  await send({ channels: [channels.general.id] });
  await send({ blocked: ['news.example'] });
  await harness.logged('site.blocked');
  assert.deepEqual(read, []);
  assert.deepEqual(cardsIn(harness, channels.news), []);
});

test('without Message Content nothing is read unasked', async (t) => {
  const harness = await openUnasked(t, { messageContent: false, privileged: [] });
  const { people, channels } = harness;
  const card = await people.member.mention(channels.news, '').response();
  people.member.send(channels.news, link);
  // It pings the bot, so that Discord shows it.
  people.member.send(channels.news, link, { reply: card });
  await pass(harness);
  assert.deepEqual(harness.read, []);
});

test('private answers and threads are for those who ask: a link is answered openly where it is', async (t) => {
  const harness = await openUnasked(t);
  await harness.settings.change(harness.guild.id, { private: true, threads: true }, null);
  const card = await harness.people.member.send(harness.channels.news, link).settled(isDone);
  assert.equal(card.channel_id, harness.channels.news.id);
  assert.ok(!isHidden(card));
});

test('who doesn’t want it says so on the card, and takes that back by a command', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels, store } = harness;
  const { member, admin } = people;
  const card = await member.send(channels.news, link).settled(isDone);
  const { select, value } = entry(card, 'Not my links');
  const said = await member.select(card, select, [value]).settled(says('leave the links'));
  assert.ok(isHidden(said));
  member.send(channels.news, 'https://news.example/mine');
  await admin.send(channels.news, 'https://news.example/others').settled(isDone);
  await pass(harness);
  assert.equal(cardsIn(harness, channels.news).length, 2);
  await member.slash(channels.general, 'links').settled(says('leave the links'));
  await member.slash(channels.general, 'links', { unasked: true }).settled(says('I summarize the links'));
  await member.send(channels.news, 'https://news.example/again').settled(isDone);
  const out = await member.slash(channels.general, 'links', { unasked: false }).response();
  await member.press(out, 'My links again').settled(says('I summarize the links'));
  await member.slash(channels.general, 'links', { unasked: false }).settled(says('leave the links'));
  await store.forget.person(member.user.id);
  await member.slash(channels.general, 'links').settled(says('I summarize the links'));
});

test('an answer that was asked for offers no such thing', async (t) => {
  const harness = await openUnasked(t);
  const card = await harness.people.member.mention(harness.channels.news, link).settled(isDone);
  assert.match(entry(card, 'Not my links').value, /^no /);
});

test('the one who posted the link deletes the card; others don’t', async (t) => {
  const harness = await openUnasked(t);
  const { people, channels } = harness;
  const sent = people.member.send(channels.news, link);
  const card = await sent.settled(isDone);
  const { select, value } = entry(card, 'Delete');
  const refused = await people.guest.select(card, select, [value]).response();
  assert.match(textOf(refused), /Only the one who asked/);
  people.member.select(card, select, [value]);
  await sent.deleted();
});

test('where the store fails nothing is read unasked, and people are still answered', async (t) => {
  const faults: unknown[] = [];
  const harness = await openUnasked(t, { onFault: (error) => faults.push(error) });
  const { people, channels, folder, read } = harness;
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  db.exec('DROP TABLE claims');
  db.close();
  people.member.send(channels.news, link);
  await pass(harness);
  assert.deepEqual(read, []);
  assert.match(String(faults[0]), /claims/);
  await people.member.mention(channels.news, link).settled(isDone);
});
