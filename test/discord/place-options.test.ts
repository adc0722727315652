import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { defineCommand } from '../../src/command/command.ts';
import { say } from './commands.ts';
import { openHarness } from './harness.ts';
import { isHidden } from './message-matchers.ts';

const follower = defineCommand({
  name: 'ask',
  options: {
    channel: { type: 'channel', posts: true, required: true },
    person: { type: 'role' },
    question: { type: 'zone' },
    style: { type: 'time' },
    length: { type: 'words' },
  },
  async *run(_, values) {
    yield say(`It is ${Object.values(values).join(' | ')}.`);
  },
});

test('a place, a role, a time, a zone and words come as they were chosen', async (t) => {
  const { people, channels, guild, ...discord } = await openHarness(t, { commands: [follower] });
  const forum = discord.addChannel(guild, { kind: 'forum', name: 'stories' });
  const role = discord.addRole(guild, { name: 'readers' });
  const values = { person: role.id, question: 'seoul', style: '8 pm', length: 'ferry, 항구 파업 ；strike' };
  const watch = people.admin.slash(channels.general, 'ask', { channel: forum.id, ...values });
  const told = textOf(await watch.response()).replaceAll('\\', '');
  assert.ok(told.includes(`${forum.id} | ${role.id} | Asia/Seoul | 20:00 | ferry,항구 파업,strike`), told);
});

test('a channel in which the bot may not post is refused when it is chosen, with what is lacking', async (t) => {
  const { people, channels } = await openHarness(t, { commands: [follower] });
  const watch = people.admin.slash(channels.general, 'ask', { channel: channels.readOnly.id });
  const answer = await watch.response();
  assert.ok(isHidden(answer));
  assert.match(textOf(answer), /can’t post in “announcements”.*Send Messages/);
});

test('zones are found by what their country is called in the reader’s language, with the time there', async (t) => {
  const { guild, channels, ...discord } = await openHarness(t, { commands: [follower] });
  const admin = discord.addPerson({ name: 'Jin', locale: 'ko', guilds: [guild] });
  const offered = await admin.autocomplete(channels.general, 'ask', 'question', { question: '대한민국' });
  assert.match(offered[0]?.name ?? '', /^Asia\/Seoul · 오[전후] /);
  const [first] = await admin.autocomplete(channels.general, 'ask', 'question', { question: '' });
  assert.equal(first?.value, 'Asia/Seoul');
  const times = await admin.autocomplete(channels.general, 'ask', 'style', { style: '오후 8시' });
  assert.deepEqual(times, [{ name: '오후 8:00', value: '20:00' }]);
});
