import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { defineCommand } from '../../src/command/command.ts';
import { commandThat, say } from './commands.ts';
import { harbour, openHarness } from './harness.ts';
import { isDone, isHidden, labels, says } from './message-matchers.ts';

const file = { name: 'harbour.txt', content: harbour };
const title = /\*\*Lindmoor harbour shut after crane falls on ferry, injuring 14\*\*\n/;

test('a slash command with a file is answered by a card with buttons', async (t) => {
  const { people, channels } = await openHarness(t);
  const handle = people.member.slash(channels.general, 'summarize', { file });
  const { callback, after } = await handle.acknowledged;
  assert.equal(callback, 'deferredMessage');
  assert.ok(after < 3000);
  const card = await handle.settled(isDone);
  assert.match(textOf(card), title);
  assert.match(textOf(card), /• .+ ¹\n• .+ ²/);
  assert.deepEqual(labels(card), ['Key actors', 'Ask…', 'Evidence']);
  assert.ok(!isHidden(card));
});

test('each button makes a reply of its own, and evidence is only for the one who pressed', async (t) => {
  const { people, channels } = await openHarness(t);
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const evidence = await people.admin.press(card, 'Evidence').response();
  assert.ok(isHidden(evidence));
  assert.match(textOf(evidence), /^\*\*Evidence: Lindmoor/);
  assert.match(textOf(evidence), /> ¹ .+/);
  const actors = await people.admin.press(card, 'Key actors').settled(isDone);
  assert.notEqual(actors.id, card.id);
  assert.match(textOf(actors), /• \*\*/);
});

test('Ask… opens a form, and the question is answered', async (t) => {
  const { people, channels } = await openHarness(t);
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const modal = await people.admin.press(card, 'Ask…').modal();
  assert.equal(modal.title, 'Ask a question about a news article');
  const answer = await people.admin
    .submit(modal, { question: 'Who ordered every berth closed?' })
    .settled(isDone);
  assert.match(textOf(answer), /Who ordered every berth closed\?/);
  assert.match(textOf(answer), /Ewan Tregarth/);
});

test('with no source a form asks for one, and after that the last article of the channel is read', async (t) => {
  const { people, channels } = await openHarness(t);
  const modal = await people.member.slash(channels.general, 'summarize').modal();
  assert.equal(modal.title, 'Paste the article');
  const empty = await people.member.submit(modal).response();
  assert.ok(isHidden(empty));
  assert.match(textOf(empty), /Which article\?/);
  const card = await people.member.submit(modal, { article: harbour.slice(0, 3900) }).settled(isDone);
  assert.match(textOf(card), title);
  const again = await people.admin.slash(channels.general, 'actors').settled(isDone);
  assert.match(textOf(again), title);
  const elsewhere = people.admin.slash(channels.news, 'actors');
  assert.equal((await elsewhere.acknowledged).callback, 'modal');
});

test('a file can be given in the form', async (t) => {
  const { people, channels } = await openHarness(t);
  const modal = await people.member.slash(channels.general, 'summarize', { length: 'brief' }).modal();
  const card = await people.member.submit(modal, { file: [file] }).settled(isDone);
  assert.match(textOf(card), title);
  assert.doesNotMatch(textOf(card), / ⁴/);
});

test('what is asked privately stays private: the answer, what is pressed on it, and the last article', async (t) => {
  const { people, channels } = await openHarness(t);
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { file, private: true }).settled(isDone);
  assert.ok(isHidden(card));
  const actors = await member.press(card, 'Key actors').settled(isDone);
  assert.ok(isHidden(actors));
  assert.equal((await member.slash(channels.general, 'summarize').acknowledged).callback, 'modal');
});

test('what is pressed on a private answer is private, whatever the command', async (t) => {
  const open = defineCommand({
    name: 'actors',
    options: {},
    async *run() {
      yield say('Done.');
    },
  });
  const next = { label: 'Next', command: 'actors', values: {}, slot: 'button' } as const;
  const first = commandThat(async function* views() {
    yield { ...say('First.'), followUps: [next] };
  });
  const { people, channels } = await openHarness(t, { commands: [first, open] });
  const options = { article: 'x', private: true };
  const card = await people.member.slash(channels.general, 'summarize', options).settled(isDone);
  assert.ok(isHidden(await people.member.press(card, 'Next').settled(says('Done.'))));
});

const refused = [
  ['a picture', { file: { name: 'a.png', content: 'x' } }, /“a.png” isn’t a text/],
  ['a file too large', { file: { name: 'a.txt', content: 'x'.repeat(10_000_001) } }, /larger than 10 MB/],
  ['a link and a file', { file, article: 'https://a.com' }, /one thing to read/],
] as const;

for (const [name, options, expected] of refused) {
  test(`${name} is refused before the answer is deferred, to the one who asked`, async (t) => {
    const { people, channels } = await openHarness(t);
    const handle = people.member.slash(channels.general, 'summarize', options);
    assert.equal((await handle.acknowledged).callback, 'message');
    const message = await handle.response();
    assert.ok(isHidden(message));
    assert.match(textOf(message), expected);
  });
}

test('people are answered in their language', async (t) => {
  const harness = await openHarness(t);
  const { people, channels, guild } = harness;
  const reader = harness.addPerson({ guilds: [guild], locale: 'ko' });
  const card = await reader.slash(channels.general, 'summarize', { file }).settled(isDone);
  assert.deepEqual(labels(card), ['주요 인물', '질문…', '근거']);
  const mine = await people.member.press(card, '근거').response();
  assert.match(textOf(mine), /Evidence: /);
});

test('commands are told to Discord once, in every language', async (t) => {
  const harness = await openHarness(t);
  const { bot, wireLog, world } = harness;
  const puts = () => wireLog.entries.filter(({ title }) => title.startsWith('PUT')).length;
  assert.equal(puts(), 1);
  await bot.drain();
  const second = await harness.start();
  assert.equal(puts(), 1);
  await second.drain();
  await harness.start([]);
  assert.equal(puts(), 2);
  assert.equal(world.commands.size, 0);
});

test('nothing that the bot sends can ping', async (t) => {
  const { people, channels, wireLog } = await openHarness(t);
  const article = `@everyone <@${people.admin.user.id}> says hello. ${harbour.slice(0, 2000)}`;
  await people.member.slash(channels.general, 'summarize', { article }).settled(isDone);
  const sent = wireLog.entries.filter(({ title }) => /^(?:POST|PATCH) .*(?:messages|callback)/.test(title));
  assert.ok(sent.length >= 2);
  for (const { sent: body } of sent) {
    if (body && JSON.stringify(body) !== '{"type":5,"data":{"flags":0}}') {
      assert.deepEqual(Reflect.get(body, 'allowed_mentions'), { parse: [] });
    }
  }
});
