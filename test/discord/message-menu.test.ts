import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { commandThat, say } from './commands.ts';
import { harbour, openHarness } from './harness.ts';
import { isDone, isHidden } from './message-matchers.ts';

const file = { name: 'harbour.txt', content: harbour };

/** Says which source it was given. */
const parrot = commandThat(async function* views(_, { article }) {
  yield say(`Given ${article}.`);
});

test('a reply to a card goes on about its article', async (t) => {
  const { people, channels } = await openHarness(t);
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  await people.member
    .slash(channels.general, 'summarize', {
      article: 'Another article that was read here after the first one.',
    })
    .response();
  const asked = await people.admin
    .send(channels.general, 'who ordered every berth closed', { reply: card })
    .settled(isDone);
  assert.match(textOf(asked), /Ewan Tregarth/);
  const more = await people.member
    .mention(channels.general, 'How many passengers were there?', { reply: asked, pings: false })
    .settled(isDone);
  assert.match(textOf(more), /231 passengers/);
});

test('a mention in reply to a message that the bot may read is about that', async (t) => {
  const { people, channels } = await openHarness(t, { commands: [parrot] });
  const earlier = people.admin.mention(channels.general, 'https://a.com/one');
  await earlier.response();
  const reply = await people.member.mention(channels.general, '', { reply: earlier.message }).response();
  assert.match(textOf(reply), /a\\\.com\/one|a\.com\/one/);
});

test('a reply to what the bot may not read says what to do, and with the intent it is read', async (t) => {
  for (const messageContent of [false, true]) {
    const privileged = messageContent ? (['MessageContent'] as const) : [];
    const { people, channels } = await openHarness(t, { commands: [parrot], messageContent, privileged });
    const { message } = people.admin.send(channels.general, 'https://a.com/one');
    const reply = await people.member.mention(channels.general, '', { reply: message }).response();
    assert.match(textOf(reply), messageContent ? /a\.com\/one/ : /doesn’t show me that message/);
  }
});

test('thanks in reply to a card are left alone', async (t) => {
  const { people, channels } = await openHarness(t, { commands: [parrot] });
  const card = await people.member.slash(channels.general, 'summarize', { article: 'x' }).response();
  const thanks = people.member.send(channels.general, 'thank you!', { reply: card });
  await people.member.mention(channels.general, 'https://a.com').response();
  assert.equal(thanks.messages.length, 0);
});

test('the menu of a message reads its link, its file or its text', async (t) => {
  const { people, channels } = await openHarness(t);
  const withFile = people.admin.send(channels.general, 'look', { attachments: [file] });
  const card = await people.member.menu(withFile.message, 'Summarize').settled(isDone);
  assert.match(textOf(card), /Lindmoor harbour/);
  const withText = people.admin.send(channels.general, harbour.slice(0, 1200));
  const actors = await people.member.menu(withText.message, 'Key actors').settled(isDone);
  assert.match(textOf(actors), /Lindmoor harbour/);
  const modal = await people.member.menu(withText.message, 'Ask about this').modal();
  const answer = await people.member.submit(modal, { question: 'Who closed every berth?' }).settled(isDone);
  assert.match(textOf(answer), /Ewan Tregarth/);
  const again = await people.member.menu(card, 'Key actors').settled(isDone);
  assert.match(textOf(again), /Lindmoor harbour/);
});

test('the menu of a message with nothing to read is refused to the one who asked', async (t) => {
  const { people, channels } = await openHarness(t);
  const { message } = people.admin.send(channels.general, 'good morning');
  const refused = await people.member.menu(message, 'Summarize').response();
  assert.ok(isHidden(refused));
  assert.match(textOf(refused), /no link, file or long text/);
});

test('a menu is in the person’s language', async (t) => {
  const { world } = await openHarness(t);
  const menus = [...world.commands.values()].filter(({ type }) => type === 3);
  assert.deepEqual(
    menus.map(({ name, name_localizations: names }) => [name, names?.['ko']]),
    [
      ['Summarize', '요약하기'],
      ['Key actors', '주요 인물 보기'],
      ['Ask about this', '이 글에 대해 질문'],
    ],
  );
});
