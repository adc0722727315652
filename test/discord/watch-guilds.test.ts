import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { isHidden } from './message-matchers.ts';
import { openTown, type Town } from './harness.ts';

/** Lines of the log that say so of the guild. */
const said = ({ log }: Town, what: string, guild: { id: string }) =>
  log.filter((line) => line.includes(what) && line.includes(guild.id)).length;

test('joins and leaves are told once, and neither outages, reconnections nor restarts are any', async (t) => {
  const town = await openTown(t);
  const { guild: old, store } = town;
  assert.equal(said(town, 'joined', old), 0, 'a new store has no news');
  const guild = town.addGuild();
  await town.logged('joined a server');
  assert.deepEqual(await store.guilds.known(), [old.id, guild.id]);

  town.outage(guild)();
  town.dropGateway({ forget: true });
  await town.connected();
  await town.bot.drain();
  town.uninstall(old);
  const added = town.addGuild();
  await town.start();
  await town.logged('joined a server', 2);
  assert.deepEqual([said(town, 'joined', guild), said(town, 'left', guild)], [1, 0]);
  assert.deepEqual([said(town, 'joined', added), said(town, 'left', old)], [1, 1], 'while it was away');
  assert.deepEqual(await store.guilds.known(), [guild.id, added.id]);

  town.uninstall(guild);
  await town.logged('left a server', 2);
  assert.deepEqual(await store.guilds.known(), [added.id]);
  town.install(guild);
  await town.logged('joined a server', 3);
  assert.equal(said(town, 'joined', guild), 2);
});

test('with the store of another bot no server is new', async (t) => {
  const town = await openTown(t);
  await town.bot.drain();
  await town.store.guilds.leave(town.guild.id);
  await town.store.guilds.join('123456789012345678');
  const added = town.addGuild();
  await town.start();
  await town.logged('left a server');
  await town.people.member.slash(town.channels.general, 'help').response();
  assert.deepEqual([said(town, 'joined', town.guild), said(town, 'joined', added)], [0, 0]);
  assert.deepEqual(await town.store.guilds.known(), [town.guild.id, added.id]);
});

test('in a blocked server nobody is answered, and the bot leaves it', async (t) => {
  const town = await openTown(t);
  const { admin } = town.people;
  await town.bot.drain();
  const watch = town.watch(town.channels.general);
  town.fail({
    method: 'DELETE',
    route: '/users/@me/guilds/',
    status: 403,
    code: 50001,
    message: 'Missing Access',
  });
  await town.start(undefined, [town.guild.id]);
  await town.logged('an event could not be handled');
  const refused = await admin.slash(town.channels.general, 'help').response();
  assert.match(textOf(refused), /^The operator of this bot doesn’t let it work in this server/);
  assert.ok(isHidden(refused));
  assert.deepEqual(
    await admin.autocomplete(town.channels.general, 'summarize', 'language', { language: 'ko' }),
    [],
  );
  for (const text of ['What is it?', 'help']) admin.mention(town.channels.general, text);
  await town.logged('there is nowhere to answer');
  assert.equal(watch.messages.length, 1);

  await town.bot.drain();
  await town.start(undefined, [town.guild.id]);
  await town.logged('left a server that');
  await town.logged('left a server"');
  assert.equal(town.guild.installed, false);
  assert.deepEqual(await town.store.guilds.known(), []);
});
