import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { isHidden } from './message-matchers.ts';
import { openHarness, type Harness } from './harness.ts';

/** Lines of the log that say so of the guild. */
const said = ({ log }: Harness, what: string, guild: { id: string }) =>
  log.filter((line) => line.includes(what) && line.includes(guild.id)).length;

test('joins and leaves are told once, and neither outages, reconnections nor restarts are any', async (t) => {
  const harness = await openHarness(t);
  const { guild: old, store } = harness;
  assert.equal(said(harness, 'joined', old), 0, 'a new store has no news');
  const guild = harness.addGuild();
  await harness.logged('joined a server');
  assert.deepEqual(await store.guilds.known(), [old.id, guild.id]);

  harness.outage(guild)();
  harness.dropGateway({ forget: true });
  await harness.connected();
  await harness.bot.drain();
  harness.uninstall(old);
  const added = harness.addGuild();
  await harness.start();
  await harness.logged('joined a server', 2);
  assert.deepEqual([said(harness, 'joined', guild), said(harness, 'left', guild)], [1, 0]);
  assert.deepEqual([said(harness, 'joined', added), said(harness, 'left', old)], [1, 1], 'while it was away');
  assert.deepEqual(await store.guilds.known(), [guild.id, added.id]);

  harness.uninstall(guild);
  await harness.logged('left a server', 2);
  assert.deepEqual(await store.guilds.known(), [added.id]);
  harness.install(guild);
  await harness.logged('joined a server', 3);
  assert.equal(said(harness, 'joined', guild), 2);
});

test('with the store of another bot no server is new', async (t) => {
  const harness = await openHarness(t);
  await harness.bot.drain();
  await harness.store.guilds.leave(harness.guild.id);
  await harness.store.guilds.join('123456789012345678');
  const added = harness.addGuild();
  await harness.start();
  await harness.logged('left a server');
  await harness.people.member.slash(harness.channels.general, 'help').response();
  assert.deepEqual([said(harness, 'joined', harness.guild), said(harness, 'joined', added)], [0, 0]);
  assert.deepEqual(await harness.store.guilds.known(), [harness.guild.id, added.id]);
});

test('in a blocked server nobody is answered, and the bot leaves it', async (t) => {
  const harness = await openHarness(t);
  const { admin } = harness.people;
  await harness.bot.drain();
  const watch = harness.watch(harness.channels.general);
  harness.fail({
    method: 'DELETE',
    route: '/users/@me/guilds/',
    status: 403,
    code: 50001,
    message: 'Missing Access',
  });
  await harness.start(undefined, [harness.guild.id]);
  await harness.logged('an event could not be handled');
  const refused = await admin.slash(harness.channels.general, 'help').response();
  assert.match(textOf(refused), /^The operator of this bot doesn’t let it work in this server/);
  assert.ok(isHidden(refused));
  assert.deepEqual(
    await admin.autocomplete(harness.channels.general, 'summarize', 'language', { language: 'ko' }),
    [],
  );
  for (const text of ['What is it?', 'help']) admin.mention(harness.channels.general, text);
  await harness.logged('there is nowhere to answer');
  assert.equal(watch.messages.length, 1);

  await harness.bot.drain();
  await harness.start(undefined, [harness.guild.id]);
  await harness.logged('left a server that');
  await harness.logged('left a server"');
  assert.equal(harness.guild.installed, false);
  assert.deepEqual(await harness.store.guilds.known(), []);
});
