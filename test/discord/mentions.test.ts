import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Message, textOf } from 'local-discord';
import { Refusal } from '../../src/base/refusal.ts';
import { wordsFor } from '../../src/words/words.ts';
import { commandThat, say } from './commands.ts';
import { harbour, openHarness } from './harness.ts';
import { isDone, labels } from './message-matchers.ts';

const title = /^\*\*Lindmoor harbour shut after crane falls on ferry, injuring 14\*\*\n/;
const question = 'Who ordered every berth closed?';

const hasButtons = (message: Message) => labels(message).length > 1;

test('a mention with a long text is answered by a reply with its summary', async (t) => {
  const { people, channels } = await openHarness(t);
  const sent = people.member.mention(channels.general, harbour.slice(0, 1500));
  const reply = await sent.settled(isDone);
  assert.match(textOf(reply), title);
  assert.equal(reply.message_reference?.message_id, sent.message.id);
});

test('a text that Discord has made a file of is read', async (t) => {
  const { people, channels } = await openHarness(t);
  const sent = people.member.mention(channels.general, `${harbour}\n${harbour}`);
  assert.match(sent.message.content, /^<@\d+>$/);
  const reply = await sent.settled(isDone);
  assert.match(textOf(reply), /Lindmoor harbour/);
});

test('a question with a file is answered, and then one without about the same article', async (t) => {
  const { people, channels } = await openHarness(t);
  const attachments = [{ name: 'harbour.txt', content: harbour }];
  const first = await people.member.mention(channels.general, question, { attachments }).settled(isDone);
  assert.match(textOf(first), /Ewan Tregarth/);
  const second = await people.member
    .mention(channels.general, 'How many passengers were on board?')
    .settled(isDone);
  assert.match(textOf(second), /231 passengers/);
});

test('direct messages need no mention', async (t) => {
  const { people } = await openHarness(t);
  const reply = await people.member.send(people.member.dm(), harbour.slice(0, 1500)).settled(isDone);
  assert.match(textOf(reply), title);
});

test('a command can be named', async (t) => {
  const { people, channels } = await openHarness(t);
  const attachments = [{ name: 'harbour.txt', content: harbour }];
  const reply = await people.member.mention(channels.general, 'Actors', { attachments }).settled(isDone);
  assert.match(textOf(reply), /• \*\*/);
});

test('a command written out, or what its button says, is that command, in any language', async (t) => {
  const { people, channels } = await openHarness(t);
  const attachments = [{ name: 'harbour.txt', content: harbour }];
  const asked = await people.member
    .mention(channels.general, '/ask How many passengers were on board?', { attachments })
    .settled(isDone);
  assert.match(textOf(asked), /\*\*How many passengers were on board\?\*\*\n.*231 passengers/);
  for (const words of ['/actors', 'Wichtigste Akteure', '주요 인물', 'who are the key people?']) {
    const reply = await people.member.mention(channels.general, words).settled(hasButtons);
    assert.match(textOf(reply), /• \*\*/, words);
  }
  assert.match(textOf(await people.member.mention(channels.general, '/help').response()), /Mention me/);
});

test('a mention without anything is shown how to ask', async (t) => {
  const { people, channels } = await openHarness(t);
  const reply = await people.member.mention(channels.general, '').response();
  assert.match(textOf(reply), /\/summarize/);
});

test('small talk gets a word in return, whatever was read before', async (t) => {
  const { people } = await openHarness(t);
  const { member } = people;
  const attachments = [{ name: 'harbour.txt', content: harbour }];
  await member.send(member.dm(), '', { attachments }).settled(isDone);
  const hello = await member.send(member.dm(), 'what is going on').response();
  assert.match(textOf(hello), /^Hello! .{20,90}$/);
  assert.deepEqual(labels(hello), ['Try it on a sample', 'Help']);
  const welcome = await member.send(member.dm(), 'thanks!').response();
  assert.equal(textOf(welcome), 'You’re welcome.');
  const answer = await member.send(member.dm(), 'How many passengers were on board?').settled(isDone);
  assert.match(textOf(answer), /231 passengers/);
});

test('an answer is given again as it is wanted, in its conversation or in reply to its card', async (t) => {
  const harness = await openHarness(t);
  const { channels } = harness;
  const { member } = harness.people;
  const attachments = [{ name: 'harbour.txt', content: harbour }];
  const statements = (message: Message) => textOf(message).match(/^•/gm)?.length ?? 0;
  const summary = await member.mention(channels.general, '', { attachments }).settled(isDone);
  const shorter = await member
    .mention(channels.general, 'a shorter version please', { reply: summary })
    .settled(isDone);
  assert.ok(statements(shorter) < statements(summary), textOf(shorter));
  await harness.logged('"answered"', 2);
  const german = await member
    .mention(channels.general, 'auf Deutsch bitte', { reply: shorter })
    .settled(hasButtons);
  assert.match(textOf(german), /Ohne Modell kann ich nicht übersetzen/);
  assert.equal(statements(german), statements(shorter));
  const direct = await member.send(member.dm(), question, { attachments }).settled(isDone);
  assert.match(textOf(direct), /Ewan Tregarth/);
  await harness.logged('"answered"', 4);
  const french = await member.send(member.dm(), 'en français').settled(hasButtons);
  assert.match(
    textOf(french),
    /Who ordered every berth closed.*Ewan Tregarth.*Sans modèle, je ne peux pas traduire/s,
  );
});

test('a question where nothing was read asks for an article, in the language of the question', async (t) => {
  const { people, channels } = await openHarness(t);
  const reply = await people.member.mention(channels.general, '누가 그랬나요?').response();
  assert.match(textOf(reply), /어떤 기사인가요/);
});

test('a file that holds no text is refused in a sentence', async (t) => {
  const { people, channels } = await openHarness(t);
  const attachments = [{ name: 'photo.png', content: 'x' }];
  const reply = await people.member.mention(channels.general, '', { attachments }).response();
  assert.match(textOf(reply), /“photo\.png” isn’t a text/);
});

test('a text and a file at once are one too many', async (t) => {
  const { people, channels } = await openHarness(t);
  const attachments = [{ name: 'harbour.txt', content: harbour }];
  const sent = people.member.mention(channels.general, harbour.slice(0, 1500), { attachments });
  assert.match(textOf(await sent.response()), /one thing to read/);
});

test('bots, the bot itself, webhooks, code and the mere presence of the bot are not answered', async (t) => {
  const command = commandThat(async function* views(context) {
    yield say(`Done for ${context.person}.`);
  });
  const harness = await openHarness(t, { commands: [command] });
  const { people, channels, applicationId, world } = harness;
  const author = people.admin.user;
  const robot = harness.addPerson({ guilds: [harness.guild], bot: true });
  const watch = harness.watch(channels.general);
  robot.mention(channels.general, 'https://a.com');
  for (const sender of [{ author: world.application.user }, { author, webhookId: '9' }]) {
    harness.post(channels.general, { content: `<@${applicationId}> https://a.com`, ...sender });
  }
  people.member.send(channels.general, `\`<@${applicationId}>\` https://a.com`);
  people.member.send(channels.general, 'https://a.com');
  people.member.mention(channels.general, 'https://a.com');
  const expected = `Done for ${people.member.user.id}.`;
  await watch.settled(({ components }) => textOf({ content: '', components }) === expected);
  assert.equal(watch.messages.filter((message) => textOf(message).startsWith('Done')).length, 1);
});

test('where the bot may not write it stays silent, and goes on', async (t) => {
  const harness = await openHarness(t);
  const { admin } = harness.people;
  admin.mention(harness.channels.readOnly, '');
  admin.mention(harness.channels.readOnly, 'Who?');
  await harness.logged('50013');
  await admin.mention(harness.channels.general, '').response();
  assert.equal(harness.log.filter((line) => line.includes('50013')).length, 1);
});

test('a mention is answered by a sentence while the store is away and the settings aren’t known', async (t) => {
  const { people, channels } = await openHarness(t, {
    book: (book) => ({ ...book, read: () => Promise.reject(new Refusal('store.away', {})) }),
  });
  const reply = await people.member.mention(channels.general, question).response();
  assert.equal(textOf(reply), wordsFor('en').refusals['store.away']({}));
});
