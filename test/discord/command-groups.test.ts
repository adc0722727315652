import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { defineCommand } from '../../src/command/command.ts';
import { shared } from '../../src/command/options/option.ts';
import type { FollowUp } from '../../src/command/view.ts';
import { say } from './commands.ts';
import { isDone, says } from './message-matchers.ts';
import { openHarness } from './harness.ts';

const { article, length, language } = shared;
const again: FollowUp = {
  label: 'Shorter',
  command: 'config set',
  values: { length: 'brief' },
  slot: 'button',
};

const show = defineCommand({
  name: 'config show',
  options: { article: { ...article, source: false } },
  mention: 'nothing',
  async *run({ formatCommand }) {
    yield { ...say(`This is ${formatCommand('config show')}.`), followUps: [again] };
  },
});
const set = defineCommand({
  name: 'config set',
  options: { length, language },
  needs: 'guild',
  async *run(_, values) {
    yield say(`It is ${values.length ?? 'nothing'} ${values.language ?? ''}.`);
  },
});
const commands = [show, set];

test('commands of a group are one command in Discord, and its buttons lead to them', async (t) => {
  const { people, channels, world } = await openHarness(t, { commands });
  assert.deepEqual(
    Array.from(world.commands.values(), ({ name }) => name),
    ['config'],
  );
  const card = await people.member.slash(channels.general, 'config show').settled(isDone);
  assert.match(textOf(card), /This is \/config show\./);
  await people.admin.press(card, 'Shorter').settled(says('It is brief'));
  const values = { length: 'detailed', language: 'Korean' };
  const own = await people.member.slash(channels.general, 'config set', values).settled(says('It is'));
  assert.match(textOf(own), /It is detailed ko/);
});

test('a group is told to Discord once, and again when one of its members changes', async (t) => {
  const harness = await openHarness(t, { commands });
  const puts = () => harness.wireLog.entries.filter(({ title }) => title.startsWith('PUT')).length;
  await harness.bot.drain();
  const second = await harness.start(commands);
  assert.equal(puts(), 1);
  await second.drain();
  await harness.start([show, { ...set, options: { length } }]);
  assert.equal(puts(), 2);
});

test('options of a group’s member are completed, and a member can be named in a mention', async (t) => {
  const { people, channels } = await openHarness(t, { commands });
  const offered = await people.member.autocomplete(channels.general, 'config set', 'language', {
    language: 'kore',
  });
  assert.deepEqual(offered, [{ name: 'Korean', value: 'ko' }]);
  await people.member.mention(channels.general, 'config set').settled(says('It is nothing'));
});

test('a member that needs a server is refused elsewhere, whatever its group', async (t) => {
  const { people } = await openHarness(t, { commands });
  await people.member.slash(people.member.dm(), 'config set').settled(says('only in a server'));
  await people.member.slash(people.member.dm(), 'config show').settled(says('This is'));
});

for (const id of ['1|config|{}', '1|config gone|{}', '1|config set|{"length":"endless"}', '1| |{}']) {
  test(`a press that names no command is refused: ${id}`, async (t) => {
    const { people, channels } = await openHarness(t, { commands });
    const card = await people.member.slash(channels.general, 'config show').settled(isDone);
    await people.member.forge(card, id).settled(says('no longer know'));
  });
}
