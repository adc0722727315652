import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { commandThat, gate, say } from './commands.ts';
import { isDone, isHidden, says } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const link = 'https://news.example/pier';

/** Says which source it was given. */
const parrot = commandThat(async function* views(_, { article }) {
  yield say(`Given ${article}.`);
});

test('a message that is forwarded to the bot is read: its link, its file, or its text', async (t) => {
  const { people, channels } = await openHarness(t);
  const { admin, member } = people;
  const attachments = [{ name: 'harbour.txt', content: harbour }];
  const withFile = admin.send(channels.general, 'look', { attachments });
  const withText = admin.send(channels.general, harbour.slice(0, 1200));
  for (const { message } of [withFile, withText]) {
    const card = await member.forward(message, member.dm()).settled(isDone);
    assert.match(textOf(card), /Lindmoor harbour/);
  }
  const question = await member.send(member.dm(), 'Who ordered every berth closed?').settled(isDone);
  assert.match(textOf(question), /Ewan Tregarth/);
});

test('a card that is forwarded goes on about its article', async (t) => {
  const { people, channels } = await openHarness(t);
  const file = { name: 'harbour.txt', content: harbour };
  const card = await people.admin.slash(channels.general, 'actors', { file }).settled(isDone);
  const { message } = people.admin.forward(card, channels.news);
  const summary = await people.member.menu(message, 'Summarize').settled(isDone);
  assert.match(textOf(summary), /^\*\*Lindmoor harbour/);
});

test('the menu of a forward reads what it shows', async (t) => {
  const { people, channels } = await openHarness(t);
  const { message } = people.admin.forward(
    people.admin.send(channels.news, harbour.slice(0, 1200)).message,
    channels.general,
  );
  const card = await people.member.menu(message, 'Summarize').settled(isDone);
  assert.match(textOf(card), /Lindmoor harbour/);
  const empty = people.admin.forward(people.admin.send(channels.news, 'hi').message, channels.general);
  const refused = await people.member.menu(empty.message, 'Summarize').response();
  assert.ok(isHidden(refused));
  assert.match(textOf(refused), /no link, file or long text/);
});

test('a mention in reply to a forward reads it where the bot may, else says what to do', async (t) => {
  for (const messageContent of [false, true]) {
    const privileged = messageContent ? (['MessageContent'] as const) : [];
    const { people, channels } = await openHarness(t, { commands: [parrot], messageContent, privileged });
    const { message } = people.admin.send(channels.news, link);
    const forward = people.admin.forward(message, channels.general);
    const reply = await people.member.mention(channels.general, '', { reply: forward.message }).response();
    assert.match(textOf(reply), messageContent ? /news\.example\/pier/ : /doesn’t show me that message/);
  }
});

test('a reply to a message that is deleted says so, unless it has a link of its own', async (t) => {
  const { people, channels } = await openHarness(t, { commands: [parrot] });
  const { message } = people.admin.send(channels.general, link);
  const gone = { reply: message, replyIsGone: true };
  const reply = await people.member.mention(channels.general, '', gone).response();
  assert.match(textOf(reply), /message that you replied to is gone/);
  const own = await people.member.mention(channels.general, `${link}/two`, gone).response();
  assert.match(textOf(own), /pier\/two/);
});

test('a question that is deleted meanwhile is answered where it stood', async (t) => {
  const { commands, entered, open } = gate();
  const harness = await openHarness(t, { commands });
  const { people, channels } = harness;
  const sent = people.member.mention(channels.general, link);
  const watch = harness.watch(channels.general);
  await entered;
  people.member.delete(sent.message);
  open();
  const answer = await watch.settled(says('Done.'));
  assert.ok(harness.messagesIn(channels.general).some(({ id }) => id === answer.id));
});

test('a message that is deleted after its menu was opened is read all the same', async (t) => {
  const { commands, entered, open } = gate();
  const [command] = commands;
  const { people, channels } = await openHarness(t, { commands: [{ ...command!, menu: 'summarize' }] });
  const { message } = people.admin.send(channels.general, link);
  const handle = people.member.menu(message, 'Summarize');
  await entered;
  people.admin.delete(message);
  open();
  await handle.settled(says('Done.'));
});
