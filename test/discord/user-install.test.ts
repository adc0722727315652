import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { everyonePermissions, type Permission, textOf } from 'local-discord';
import { commandThat, gate, say } from './commands.ts';
import { isDone, isHidden, says } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };

/** Somebody who has installed the bot for themselves, in a guild where it is no member. */
async function openElsewhere(t: TestContext, without?: Permission, options = {}) {
  const harness = await openHarness(t, options);
  const everyone = everyonePermissions.filter((permission) => permission !== without);
  const guild = harness.addGuild({ installed: false, everyone });
  const channel = harness.addChannel(guild);
  const person = harness.addPerson({ guilds: [guild], installed: true });
  return { harness, guild, channel, person };
}

test('installed for oneself, the bot answers where it is no member', async (t) => {
  const { channel, person } = await openElsewhere(t);
  const card = await person.slash(channel, 'summarize', { file }).settled(isDone);
  assert.match(textOf(card), /Lindmoor harbour/);
  assert.ok(!isHidden(card));
  const actors = await person.press(card, 'Key actors').settled(isDone);
  assert.match(textOf(actors), /• \*\*/);
  const { message } = person.send(channel, harbour.slice(0, 1200));
  assert.match(textOf(await person.menu(message, 'Summarize').settled(isDone)), /Lindmoor harbour/);
});

test('where apps from outside may not speak, all is between the two, and offered to nobody else', async (t) => {
  const { harness, guild, channel, person } = await openElsewhere(t, 'UseExternalApps');
  const card = await person.slash(channel, 'summarize', { file }).settled(isDone);
  assert.ok(isHidden(card));
  assert.ok(isHidden(await person.press(card, 'Key actors').settled(isDone)));
  const other = harness.addPerson({ guilds: [guild], installed: true });
  assert.deepEqual(await other.autocomplete(channel, 'summarize', 'article', { article: '' }), []);
});

test('however long an answer grows there, it needs no follow-up, of which five are allowed', async (t) => {
  const gates = Array.from({ length: 7 }, () => Promise.withResolvers<void>());
  const command = commandThat(async function* views() {
    for (const [count, gate] of gates.entries()) {
      yield say(`Part ${count}.`, true);
      await gate.promise;
    }
    yield say('Done.');
  });
  const { channel, person, harness } = await openElsewhere(t, undefined, { commands: [command] });
  const handle = person.slash(channel, 'summarize', { article: 'x' });
  for (const [count, gate] of gates.entries()) {
    await handle.settled(says(`Part ${count}.`));
    gate.resolve();
  }
  await handle.settled(says('Done.'));
  const sent = harness.wireLog.entries.filter(({ title }) => title.includes('/webhooks/'));
  assert.ok(sent.every(({ title }) => title.startsWith('PATCH')));
});

test('an answer there that comes too late is a direct message', async (t) => {
  const { commands, entered, open } = gate();
  const { channel, person, harness } = await openElsewhere(t, undefined, { commands });
  const handle = person.slash(channel, 'summarize', { article: 'x' });
  await entered;
  handle.expire();
  const watch = harness.watch(person.dm());
  open();
  await watch.settled(says('Done.'));
});

test('the commands work in the direct messages of others, which are one conversation', async (t) => {
  const harness = await openHarness(t);
  const person = harness.addPerson({ installed: true });
  const friend = harness.addPerson({});
  const group = harness.addGroup(person, friend);
  const card = await person.slash(group, 'summarize', { file }).settled(isDone);
  assert.match(textOf(card), /Lindmoor harbour/);
  assert.ok(!isHidden(card));
  const question = 'Who ordered every berth closed?';
  const answer = await person.slash(group, 'ask', { question }).settled(isDone);
  assert.match(textOf(answer), /Ewan Tregarth/);
  const { message } = friend.send(group, harbour.slice(0, 1200));
  assert.match(textOf(await person.menu(message, 'Summarize').settled(isDone)), /Lindmoor harbour/);
  assert.throws(() => friend.slash(group, 'summarize'), /no command/);
});
