import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Channel, textOf } from 'local-discord';
import { Refusal } from '../../src/base/refusal.ts';
import type { ReadOptions } from '../../src/desk/read.ts';
import { articleOf } from '../engine/articles.ts';
import { isDone } from './message-matchers.ts';
import { harbour, openHarness, type Harness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };
const titles: Record<string, string> = {
  'https://a.example/pier': 'Pier closes',
  'https://a.example/long': `# <@123456789012345678> **${'A very long headline '.repeat(10)}`,
};
const readSource: ReadOptions['readSource'] = async (source) => {
  const url = source.kind === 'link' ? source.url : '';
  const title = titles[url];
  if (title === undefined) throw new Refusal('page.empty', {});
  return articleOf(['The pier closed on Friday.', 'Mara Lind closed it.'], { id: url.slice(-4), url, title });
};

async function withThreads(harness: Harness): Promise<Harness> {
  await harness.settings.change(harness.guild.id, { threads: true }, null);
  return harness;
}

function threadOn({ world }: Harness, message: { id: string }): Channel | undefined {
  return world.channels.get(message.id);
}

test('a mention is answered in a thread with its headline for a name, and goes on there', async (t) => {
  const harness = await withThreads(await openHarness(t));
  const { people, channels } = harness;
  const sent = people.member.mention(channels.general, '', { attachments: [file] });
  const card = await sent.settled(isDone);
  const thread = threadOn(harness, sent.message);
  assert.ok(thread);
  assert.equal(thread.name, 'Lindmoor harbour shut after crane falls on ferry, injuring 14');
  assert.equal(card.channel_id, thread.id);
  assert.deepEqual(
    harness.messagesIn(channels.general).filter(({ author }) => author.bot),
    [],
    'nothing in the channel',
  );
  await harness.logged('"answered"');
  const second = await people.admin.mention(thread, 'How many passengers were there?').settled(isDone);
  assert.equal(second.channel_id, thread.id);
  assert.match(textOf(second), /231 passengers/);
  const third = people.member.slash(thread, 'ask', { question: 'Who ordered every berth closed?' });
  assert.match(textOf(await third.settled(isDone)), /Ewan Tregarth/);
});

test('in a thread of its own it answers questions without a mention, and nothing else', async (t) => {
  const harness = await withThreads(
    await openHarness(t, { messageContent: true, privileged: ['MessageContent'] }),
  );
  const { people, channels } = harness;
  const sent = people.member.mention(channels.general, '', { attachments: [file] });
  const card = await sent.settled(isDone);
  assert.doesNotMatch(textOf(card), /To go on here/);
  await harness.logged('"answered"');
  const thread = threadOn(harness, sent.message)!;
  const before = harness.messagesIn(thread).length;
  people.admin.send(thread, 'I think that crane was much too old for this.');
  people.admin.send(thread, `<@${people.member.user.id}> did you see who was on it?`);
  const answer = await people.admin.send(thread, 'how many passengers were there').settled(isDone);
  assert.match(textOf(answer), /231 passengers/);
  assert.equal(harness.messagesIn(thread).length, before + 4);
  const own = harness.addThread(channels.general, people.member, { name: 'talk', type: 11 });
  people.member.send(own, 'who was it?');
  await people.member.mention(own, '').response();
  assert.equal(harness.messagesIn(own).length, 3);
});

test('where it can’t see what isn’t for it, its thread says how to go on', async (t) => {
  const harness = await withThreads(await openHarness(t));
  const sent = harness.people.member.mention(harness.channels.general, '', { attachments: [file] });
  const card = await sent.settled(isDone);
  assert.match(textOf(card), /To go on here, mention .?@Nutgraf or reply to its card\./);
});

test('a question is the thread’s name', async (t) => {
  const harness = await withThreads(await openHarness(t, { study: { readSource } }));
  const sent = harness.people.member.mention(
    harness.channels.general,
    'Who closed it? https://a.example/pier',
  );
  assert.match(textOf(await sent.settled(isDone)), /Mara Lind/);
  assert.equal(threadOn(harness, sent.message)?.name, 'Who closed it?');
});

test('what one message asks shares a thread; what can’t be read is said in a reply', async (t) => {
  const harness = await withThreads(await openHarness(t, { study: { readSource } }));
  const { people, channels } = harness;
  const links = 'https://a.example/pier https://a.example/long https://a.example/none';
  const inChannel = harness.watch(channels.general);
  const sent = people.member.mention(channels.general, links);
  await harness.logged('"answered"', 3);
  const refused = await inChannel.response();
  assert.match(textOf(refused), /no article on that page/);
  const thread = threadOn(harness, sent.message);
  assert.ok(thread && thread.name.length <= 100);
  assert.equal(harness.messagesIn(thread).filter(isDone).length, 2);
});

test('a name is cut to what Discord takes', async (t) => {
  const harness = await withThreads(await openHarness(t, { study: { readSource } }));
  const sent = harness.people.member.mention(harness.channels.general, 'https://a.example/long');
  await sent.settled(isDone);
  const { name } = threadOn(harness, sent.message) ?? { name: '' };
  assert.equal(name.length, 100);
  assert.ok(name.endsWith('…'));
});

test('nothing readable makes no thread, and neither do help, direct messages and threads', async (t) => {
  const harness = await withThreads(await openHarness(t, { study: { readSource } }));
  const { people, channels, world } = harness;
  const { member } = people;
  const refused = await member.mention(channels.general, 'https://a.example/none').response();
  assert.equal(refused.channel_id, channels.general.id);
  assert.equal((await member.mention(channels.general, '').response()).channel_id, channels.general.id);
  const missing = await member.mention(channels.general, 'and who paid?').response();
  assert.match(textOf(missing), /Which article/);
  const aside = await member.send(member.dm(), 'https://a.example/pier').settled(isDone);
  assert.equal(aside.channel_id, member.dm().id);
  const seed = { name: 'talk', type: 11 } as const;
  const thread = harness.addThread(channels.general, member, seed);
  const inside = await member.mention(thread, 'https://a.example/pier').settled(isDone);
  assert.equal(inside.channel_id, thread.id);
  assert.equal([...world.channels.values()].filter(({ type }) => type === 11).length, 1);
});

test('where it may open no thread the answer is a reply, which is logged once', async (t) => {
  const harness = await withThreads(await openHarness(t, { study: { readSource } }));
  const { people, guild, world } = harness;
  const bot = { user: world.application.user, deny: ['CreatePublicThreads'] as const };
  const channel = harness.addChannel(guild, { deny: ['CreatePublicThreads'], overwrites: [bot] });
  for (const _ of [1, 2]) {
    const sent = people.member.mention(channel, 'https://a.example/pier');
    const card = await sent.settled(isDone);
    assert.equal(card.channel_id, channel.id);
    assert.equal(card.message_reference?.message_id, sent.message.id);
  }
  assert.equal(harness.log.filter((line) => line.includes('there can be no thread')).length, 1);
});

test('where it may not write in threads the answer is a reply too', async (t) => {
  const harness = await withThreads(await openHarness(t, { study: { readSource } }));
  const { people, guild, world } = harness;
  const bot = { user: world.application.user, deny: ['SendMessagesInThreads'] as const };
  const channel = harness.addChannel(guild, { overwrites: [bot] });
  const card = await people.member.mention(channel, 'https://a.example/pier').settled(isDone);
  assert.equal(card.channel_id, channel.id);
});

test('a thread that somebody was quicker to open is left to them', async (t) => {
  const harness = await withThreads(await openHarness(t, { study: { readSource } }));
  const { people, channels } = harness;
  const sent = people.member.mention(channels.general, 'https://a.example/pier');
  harness.addThread(channels.general, people.admin, { id: sent.message.id, name: 'mine', type: 11 });
  assert.equal((await sent.settled(isDone)).channel_id, channels.general.id);
});
