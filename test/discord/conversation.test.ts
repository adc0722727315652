import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { defineCommand } from '../../src/command/command.ts';
import { shared } from '../../src/command/options/option.ts';
import { emptyView } from '../../src/command/view.ts';
import { commandThat, say } from './commands.ts';
import { isDone } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };
const { article, reading } = shared;

/** Answers with the questions of the conversation, which its reading holds. */
const ask = defineCommand({
  name: 'ask',
  options: { question: { type: 'text', required: true, maxLength: 100 }, article, reading },
  mention: 'question',
  async *run(_, values) {
    const asked = [values.reading, values.question].filter(Boolean).join('+');
    const next = { article: values.article, reading: asked };
    yield {
      ...emptyView,
      blocks: [{ kind: 'paragraph', text: `${values.article}: ${asked}` }],
      followUps: [{ label: 'Ask…', command: 'ask', slot: 'button', values: next }],
    };
  },
});

const summarize = commandThat(async function* views() {
  yield say('Done.');
});

test('a thread on a card is about its article, and keeps its earlier questions', async (t) => {
  const harness = await openHarness(t, { commands: [ask] });
  const { people, channels } = harness;
  const card = await people.member
    .slash(channels.general, 'ask', { question: 'one', article: 'paper' })
    .settled(isDone);
  await harness.logged('answered', 1);
  const thread = harness.addThread(channels.general, people.member, {
    id: card.id,
    name: 'talk',
    type: 11,
  });
  const second = await people.member.mention(thread, 'two').settled(isDone);
  assert.equal(textOf(second), 'paper: one+two');
  await harness.logged('answered', 2);
  const third = await people.admin.slash(thread, 'ask', { question: 'three' }).settled(isDone);
  assert.equal(textOf(third), 'paper: one+two+three');
  const fourth = await people.admin
    .slash(thread, 'ask', { question: 'four', article: 'another' })
    .settled(isDone);
  assert.equal(textOf(fourth), 'another: four');
  assert.equal(
    (await people.admin.slash(channels.news, 'ask', { question: 'five' }).acknowledged).callback,
    'modal',
  );
});

test('a mention in any thread keeps its conversation', async (t) => {
  const harness = await openHarness(t, { commands: [ask, summarize] });
  const { people, channels } = harness;
  const seed = { name: 'talk', type: 11 } as const;
  const thread = harness.addThread(channels.general, people.member, seed);
  await people.member.mention(thread, 'one? https://a.com').settled(isDone);
  await harness.logged('answered', 1);
  const second = await people.admin.mention(thread, 'two').settled(isDone);
  assert.equal(textOf(second), String.raw`https\://a.com: one?+two`);
});

test('a thread on the message that asked is about its article', async (t) => {
  const harness = await openHarness(t, { commands: [ask] });
  const { people, channels } = harness;
  const sent = people.member.mention(channels.general, 'one? https://a.com');
  await sent.settled(isDone);
  await harness.logged('answered', 1);
  const seed = { id: sent.message.id, name: 'talk', type: 11 } as const;
  const thread = harness.addThread(channels.general, people.admin, seed);
  const second = await people.admin.slash(thread, 'ask', { question: 'two' }).settled(isDone);
  assert.equal(textOf(second), String.raw`https\://a.com: one?+two`);
  const elsewhere = await people.admin.mention(channels.general, 'three').response();
  assert.match(textOf(elsewhere), /Which article\?/);
});

test('direct messages are one conversation', async (t) => {
  const harness = await openHarness(t);
  const { member } = harness.people;
  await member.send(member.dm(), '', { attachments: [file] }).settled(isDone);
  const first = await member.send(member.dm(), 'How many passengers were there?').settled(isDone);
  assert.match(textOf(first), /231 passengers/);
  const second = await member.send(member.dm(), 'Who ordered every berth closed?').settled(isDone);
  assert.match(textOf(second), /Ewan Tregarth/);
});

test('a mention in an archived thread is answered there, and opens it again', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  const seed = { name: 'old', type: 11 } as const;
  const thread = harness.addThread(channels.general, people.member, seed);
  thread.archived = true;
  await people.member.mention(thread, '').response();
  assert.equal(thread.archived, false);
});

test('in a locked thread the bot stays silent, logs it once, and goes on', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  const seed = { name: 'old', type: 11 } as const;
  const thread = harness.addThread(channels.general, people.member, seed);
  thread.locked = true;
  people.admin.mention(thread, '');
  people.admin.mention(thread, '');
  await harness.logged('50083');
  await people.member.mention(channels.general, '').response();
  assert.equal(harness.log.filter((line) => line.includes('50083')).length, 1);
});
