import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { defineCommand } from '../../src/command/command.ts';
import { commandThat, say } from './commands.ts';
import { isDone, isHidden, says } from './message-matchers.ts';
import { harbour, openHarness, type Harness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };
const answers = commandThat(async function* views() {
  yield say('Done.');
});
const managed = defineCommand({
  name: 'config show',
  options: {},
  needs: 'guild',
  right: 'manageServer',
  async *run() {
    yield say('Settings.');
  },
});
const commands = [answers, managed];

async function only(
  { settings, guild }: Harness,
  wanted: { channels?: string[]; roles?: string[] },
): Promise<void> {
  await settings.change(guild.id, wanted, null);
}

test('a command outside the chosen channels is refused to the one who asked', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, channels } = harness;
  await only(harness, { channels: [channels.news.id] });
  const options = { article: 'x' };
  const refused = await people.member.slash(channels.general, 'summarize', options).response();
  assert.ok(isHidden(refused));
  assert.match(textOf(refused), /only in other channels/);
  await people.member.slash(channels.news, 'summarize', options).settled(says('Done.'));
});

test('buttons, a message’s menu and forms are refused there too', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const modal = await member.press(card, 'Ask…').modal();
  await only(harness, { channels: [channels.news.id] });
  const refused = await Promise.all(
    [
      member.press(card, 'Key actors'),
      member.menu(card, 'Key actors'),
      member.submit(modal, { question: 'Who?' }),
    ].map((handle) => handle.response()),
  );
  for (const message of refused) {
    assert.ok(isHidden(message));
    assert.match(textOf(message), /only in other channels/);
  }
});

test('a card can still be deleted where nothing may be asked any more', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  await only(harness, { channels: [channels.news.id] });
  const { member } = people;
  const handle = member.forge(card, `1|*delete|${member.user.id}`);
  assert.equal((await handle.acknowledged).callback, 'deferredUpdate');
});

test('a thread is as open as the channel it is in, for commands and mentions', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, channels } = harness;
  await only(harness, { channels: [channels.news.id] });
  const open = harness.addThread(channels.news, people.member, {
    name: 'a',
    type: 11,
  });
  await people.member.slash(open, 'summarize', { article: 'x' }).settled(says('Done.'));
  await people.member.mention(open, 'https://a.example/1').settled(says('Done.'));
  const shut = harness.addThread(channels.general, people.member, {
    name: 'b',
    type: 11,
  });
  await people.member.slash(shut, 'summarize', { article: 'x' }).settled(says('only in other channels'));
  await only(harness, { channels: [open.id] });
  await people.member.mention(open, 'https://a.example/2').settled(says('Done.'));
});

test('who has none of the roles is refused; @everyone is a role', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, channels, guild } = harness;
  const [role = ''] = guild.members.get(people.member.user.id)?.roles ?? [];
  await only(harness, { roles: [role] });
  await people.member.slash(channels.general, 'summarize', { article: 'x' }).settled(says('Done.'));
  await people.member.mention(channels.general, 'https://a.example').settled(says('Done.'));
  const refused = await people.admin.slash(channels.general, 'summarize', { article: 'x' }).response();
  assert.match(textOf(refused), /certain roles only/);
  await only(harness, { roles: [guild.id] });
  await people.admin.slash(channels.general, 'summarize', { article: 'x' }).settled(says('Done.'));
});

test('a list of which everything was deleted stays closed, and admins still get in', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, channels, guild } = harness;
  const gone = harness.addChannel(guild);
  await only(harness, { channels: [gone.id], roles: ['10000000000000001'] });
  harness.deleteChannel(gone);
  await people.admin
    .slash(channels.general, 'summarize', { article: 'x' })
    .settled(says('only in other channels'));
  await people.admin.slash(channels.general, 'config show').settled(says('Settings.'));
  await people.admin.mention(channels.general, 'config show').settled(says('Settings.'));
});

test('help is there wherever it is asked, for the one who asks', async (t) => {
  const harness = await openHarness(t);
  await only(harness, { channels: [harness.channels.news.id] });
  const shown = await harness.people.member.slash(harness.channels.general, 'help').response();
  assert.ok(isHidden(shown));
  assert.match(textOf(shown), /summarize/);
});

test('a mention where the bot mustn’t answer is declined aside, once a person and channel', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  await only(harness, { channels: [channels.news.id] });
  const aside = harness.watch(people.member.dm());
  const { member } = people;
  member.mention(channels.general, 'https://a.example/story');
  const told = await aside.response();
  assert.match(textOf(told), /only in other channels/);
  assert.match(textOf(told), /\[\\@Nutgraf\]\(https.*discord\.com\/channels\/\d+\/\d+\/\d+/);
  member.mention(channels.general, 'https://a.example/story');
  member.mention(channels.general, '', { attachments: [{ name: 'a.png', content: 'x' }] });
  member.mention(channels.general, 'config show');
  const other = harness.addChannel(harness.guild);
  const again = harness.watch(member.dm());
  member.mention(other, '');
  // Whatever was said before arrives before it.
  await again.settled(says(other.id));
  assert.equal(harness.messagesIn(member.dm()).length, 2, 'one for each channel');
  assert.ok(harness.messagesIn(channels.general).every(({ author }) => !author.bot));
});

test('who takes no direct messages is not told, which is logged once', async (t) => {
  const harness = await openHarness(t);
  const closed = harness.addPerson({ name: 'Shy', guilds: [harness.guild], acceptsDms: false });
  await only(harness, { channels: [harness.channels.news.id] });
  const other = harness.addChannel(harness.guild);
  closed.mention(harness.channels.general, '');
  await harness.logged('takes no direct messages');
  closed.mention(other, '');
  await harness.logged('"refused"', 2);
  await closed.mention(harness.channels.news, '').response();
  assert.equal(harness.log.filter((line) => line.includes('takes no direct messages')).length, 1);
  assert.ok(harness.messagesIn(harness.channels.general).every(({ author }) => !author.bot));
});

test('where Discord doesn’t tell what a thread is in, the thread is closed', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  await only(harness, { channels: [channels.news.id] });
  const seed = { name: 'a', type: 11 } as const;
  const thread = harness.addThread(channels.news, people.member, seed);
  harness.fail({ method: 'GET', route: `/channels/${thread.id}`, status: 403 });
  const aside = harness.watch(people.member.dm());
  people.member.mention(thread, '');
  assert.match(textOf(await aside.response()), /only in other channels/);
  await people.member.mention(thread, '').response();
});

test('nothing is offered while somebody types where nothing may be asked', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  const typed = { language: 'Germ' };
  assert.equal(
    (await people.member.autocomplete(channels.general, 'summarize', 'language', typed)).length,
    1,
  );
  await only(harness, { channels: [channels.news.id] });
  assert.deepEqual(await people.member.autocomplete(channels.general, 'summarize', 'language', typed), []);
});
