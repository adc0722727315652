import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Message, textOf } from 'local-discord';
import { defineCommand, type Command } from '../../src/command/command.ts';
import { say } from './commands.ts';
import { isHidden, says } from './message-matchers.ts';
import { openHarness, type Harness } from './harness.ts';

function managed(name: Command['name'], right?: Command['right']): Command {
  return defineCommand({
    name,
    options: {},
    needs: 'guild',
    ...(right && { right }),
    async *run() {
      yield say('Done.');
    },
  });
}

const [show, set] = [managed('config show', 'manageServer'), managed('config set', 'manageServer')];
const [plain, actors] = [managed('help'), managed('actors', 'manageMessages')];
const commands = [show, set, plain, actors];
const forged = '1|config set|{}';

/** A card that everybody sees, to forge presses on. */
function openCard({ people, channels }: Harness): Promise<Message> {
  return people.member.slash(channels.general, 'help').settled(says('Done.'));
}

test('Discord is told the right of a command and of a group, and shows it to nobody else', async (t) => {
  const { people, channels, world } = await openHarness(t, { commands });
  const declared = Array.from(world.commands.values(), ({ name, default_member_permissions: bits }) => [
    name,
    bits,
  ]);
  assert.deepEqual(Object.fromEntries(declared), { config: '32', help: null, actors: '8192' });
  await people.admin.slash(channels.general, 'config show').settled(says('Done.'));
  assert.throws(() => people.member.slash(channels.general, 'config show'), /no command "config show"/);
});

test('a forged press by somebody without the right is refused to them alone, and logged', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, guild } = harness;
  const refused = await people.member.forge(await openCard(harness), forged).response();
  assert.ok(isHidden(refused));
  assert.match(textOf(refused), /“Manage Server”.*Server Settings \\> Integrations/);
  const warned = harness.log.find((line) => line.includes('without the right')) ?? '';
  for (const part of ['"level":40', people.member.user.id, guild.id, '"config set"']) {
    assert.ok(warned.includes(part), part);
  }
  await people.admin.forge(await openCard(harness), forged).settled(says('Done.'));
});

test('who was given the command under Integrations may press; who was denied it may not', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, guild } = harness;
  const [role = ''] = guild.members.get(people.member.user.id)?.roles ?? [];
  const manager = harness.addPerson({ guilds: [guild], permissions: ['ManageGuild'] });
  harness.permit(guild, 'config', [
    { id: role, type: 1, permission: true },
    { id: guild.id, type: 1, permission: false },
  ]);
  const card = await openCard(harness);
  await people.member.slash(harness.channels.general, 'config show').settled(says('Done.'));
  await people.member.forge(card, forged).settled(says('Done.'));
  await people.guest.forge(card, forged).settled(says('Manage Server'));
  await manager.forge(card, forged).settled(says('Manage Server'));
  await people.admin.forge(card, forged).settled(says('Done.'));
});

test('a person’s own entry goes before their roles’, a command’s before the application’s', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, guild } = harness;
  const { id } = people.member.user;
  harness.permit(guild, null, [{ id, type: 2, permission: true }]);
  harness.permit(guild, 'actors', [{ id, type: 2, permission: false }]);
  const card = await openCard(harness);
  await people.member.forge(card, forged).settled(says('Done.'));
  await people.member.forge(card, '1|actors|{}').settled(says('Manage Messages'));
});

test('where Discord tells nothing of Integrations, the permission decides', async (t) => {
  const harness = await openHarness(t, { commands });
  harness.fail({ method: 'GET', route: '/permissions', status: 403, times: 9 });
  const manager = harness.addPerson({ guilds: [harness.guild], permissions: ['ManageGuild'] });
  const card = await openCard(harness);
  await manager.forge(card, forged).settled(says('Done.'));
  await harness.people.member.forge(card, forged).settled(says('Manage Server'));
});

test('where Discord couldn’t be told of the right, the bot checks the command itself', async (t) => {
  const harness = await openHarness(t, { commands: [managed('config show')] });
  await harness.bot.drain();
  harness.fail({ method: 'PUT', route: '/commands', status: 500, times: 9 });
  await harness.start([show]);
  await harness.people.member.slash(harness.channels.general, 'config show').settled(says('Manage Server'));
});

test('members of a group with differing rights are checked by the bot, since Discord can’t', async (t) => {
  const harness = await openHarness(t, { commands: [show, managed('config set')] });
  const { member, admin } = harness.people;
  await member.slash(harness.channels.general, 'config set').settled(says('Done.'));
  const refused = await member.slash(harness.channels.general, 'config show').response();
  assert.match(textOf(refused), /Manage Server/);
  assert.ok(isHidden(refused));
  await admin.slash(harness.channels.general, 'config show').settled(says('Done.'));
});

test('a mention asks for the right too: by roles, and by the channel’s own rules', async (t) => {
  const harness = await openHarness(t, { commands });
  const { people, channels, guild } = harness;
  await people.member.mention(channels.general, 'config show').settled(says('Manage Server'));
  await people.admin.mention(channels.general, 'config show').settled(says('Done.'));
  await people.member.mention(channels.general, 'actors').settled(says('Manage Messages'));
  const overwrites = [{ user: people.member.user, allow: ['ManageMessages'] as const }];
  const theirs = harness.addChannel(guild, { overwrites });
  await people.member.mention(theirs, 'actors').settled(says('Done.'));
});
