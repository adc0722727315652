import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { test } from 'node:test';
import { Client, DiscordAPIError, Events, GatewayIntentBits, REST, Routes } from 'discord.js';
import { WebSocket } from 'ws';
import { startDiscord, type LocalDiscord } from '../src/discord.ts';
import { connectBot } from './connect-bot.ts';

const wait = (emitter: Client, event: string) => once(emitter, event);
const restOf = (discord: LocalDiscord) =>
  new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);

test('a bot that reconnects is told what it missed', async (t) => {
  const discord = await startDiscord();
  const bot = await connectBot(discord);
  t.after(async () => {
    await bot.close();
    await discord.close();
  });
  const heard = bot.onMessage((message) => Promise.resolve(message.content));
  discord.dropGateway();
  discord.people.member.mention(discord.channels.general, 'while you were away');
  assert.match(await heard, /while you were away/);

  assert.deepEqual(discord.problems, []);
});

test('a session that is gone can’t be resumed', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const socket = new WebSocket(discord.url.replace('http', 'ws'));
  await once(socket, 'open');
  socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'gone', seq: 1 } }));
  const told = await once(socket, 'message');
  assert.match(String(told), /"op":9,"d":false/);
});

test('a bot that died and came back finds its buttons working', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const first = await connectBot(discord);
  await first.client.application.commands.set([{ name: 'go', description: 'Goes' }]);
  void first.onInteraction(async (interaction) => {
    assert(interaction.isChatInputCommand());
    await interaction.reply({
      components: [{ type: 1, components: [{ type: 2, style: 1, customId: 'b', label: 'B' }] }],
    });
  });
  const message = await discord.people.member.slash(discord.channels.general, 'go').response();
  await first.close();

  const second = await connectBot(discord);
  t.after(() => second.close());
  void second.onInteraction(async (interaction) => {
    assert(interaction.isButton());
    await interaction.reply(`pressed on ${interaction.message.id}`);
  });
  const answer = await discord.people.member.press(message, 'B').response();
  assert.equal(answer.content, `pressed on ${message.id}`);
});

test('nonsense on the wire is refused, and harms nobody', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  for (const nonsense of [
    '{',
    '1',
    '{"op":2}',
    '{"op":6,"d":null}',
    '{"op":2,"d":{"token":5}}',
    '{"op":99}',
  ]) {
    const socket = new WebSocket(discord.url.replace('http', 'ws'));
    await once(socket, 'open');
    socket.send(nonsense);
    const [code] = await once(socket, 'close');
    assert.ok([4002, 4003, 4004].includes(Number(code)), `${nonsense} closes with ${code}`);
  }
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const post = (path: string, body: string) =>
    fetch(`${discord.url}${path}`, { method: 'POST', headers, body });
  const messages = `/api/v10/channels/${discord.channels.news.id}/messages`;
  for (const body of ['{', '[]', 'null', '{"content":5}', '{"components":[null]}', '{"components":{}}']) {
    assert.equal((await post(messages, body)).status, 400, body);
  }
  assert.equal((await post('//', '{}')).status, 404);
  assert.equal((await post('/api/v10/interactions/1/x/callback', 'null')).status, 404);
});

test('guilds are spread over shards', async (t) => {
  const discord = await startDiscord();
  for (let count = 0; count < 4; count += 1) {
    discord.clock.advance(1);
    discord.addGuild();
  }
  const bot = await connectBot(discord, { shards: [0, 1], shardCount: 2 });
  t.after(async () => {
    await bot.close();
    await discord.close();
  });
  const shards = new Set(bot.client.guilds.cache.map((guild) => guild.shardId));
  assert.equal(bot.client.guilds.cache.size, 5);
  assert.equal(shards.size, 2);
});

test('a wrong token and an intent that isn’t switched on are refused', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const wrong = new Client({ intents: [], rest: { api: discord.apiUrl } });
  await assert.rejects(wrong.login('not.a.token'), /invalid token/i);
  const curious = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.apiUrl } });
  await assert.rejects(curious.login(discord.token), /disallowed intents/i);
});

test('an unknown request is refused by name and remembered', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  await assert.rejects(
    restOf(discord).get('/guilds/1/audit-logs'),
    /doesn't know GET \/guilds\/1\/audit-logs/,
  );
  assert.deepEqual(discord.problems, ['unknown request GET /guilds/1/audit-logs']);
});

test('requests are counted in buckets, and told to wait', async (t) => {
  const discord = await startDiscord({ routeRate: { limit: 2, window: 60_000 } });
  t.after(() => discord.close());
  const headers = { authorization: `Bot ${discord.token}` };
  const get = () => fetch(`${discord.apiUrl}/v10/channels/${discord.channels.news.id}`, { headers });
  assert.equal((await get()).headers.get('x-ratelimit-remaining'), '1');
  assert.equal((await get()).headers.get('x-ratelimit-remaining'), '0');
  const third = await get();
  assert.equal(third.status, 429);
  const answer: unknown = await third.json();
  assert(typeof answer === 'object' && answer && 'retry_after' in answer && 'global' in answer);
  assert(Number(answer.retry_after) > 0 && Number(answer.retry_after) <= 60);
  assert.equal(answer.global, false);
  discord.clock.advance(60_000);
  assert.equal((await get()).status, 200);
});

test('the real client waits as it is told', async (t) => {
  const discord = await startDiscord({ routeRate: { limit: 2, window: 200 } });
  t.after(() => discord.close());
  const rest = restOf(discord);
  await Promise.all([1, 2, 3].map(() => rest.get(Routes.channel(discord.channels.general.id))));
});

test('a bot writes only where it may, and sees only what it may', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const rest = restOf(discord);
  const code = (wanted: number) => (error: unknown) =>
    error instanceof DiscordAPIError && error.code === wanted;
  const post = (id: string) => rest.post(Routes.channelMessages(id), { body: { content: 'x' } });
  await assert.rejects(post(discord.channels.readOnly.id), code(50013));
  const hidden = discord.addChannel(discord.guild, { name: 'hidden', deny: ['ViewChannel'] });
  await assert.rejects(post(hidden.id), code(50001));
  const gone = discord.addChannel(discord.guild, { name: 'gone' });
  discord.deleteChannel(gone);
  await assert.rejects(post(gone.id), code(10003));
  const shy = discord.addPerson({ acceptsDms: false });
  await assert.rejects(post(shy.dm().id), code(50007));
  const { message } = discord.people.member.send(discord.channels.general, 'mine');
  await assert.rejects(
    rest.patch(Routes.channelMessage(discord.channels.general.id, message.id), { body: { content: 'x' } }),
    code(50005),
  );
});

test('people do only what Discord’s client lets them', async (t) => {
  const discord = await startDiscord();
  const bot = await connectBot(discord);
  t.after(async () => {
    await bot.close();
    await discord.close();
  });
  await bot.client.application.commands.set([
    { name: 'config', description: 'Sets', defaultMemberPermissions: 32n, contexts: [0] },
    {
      name: 'go',
      description: 'Goes',
      options: [{ type: 3, name: 'where', description: 'x', required: true }],
    },
  ]);
  const { admin, member, guest } = discord.people;
  const { general } = discord.channels;
  assert.throws(() => member.slash(general, 'config'), /no command "config"/);
  assert.throws(() => admin.slash(admin.dm(), 'config'), /no command/);
  assert.throws(() => guest.slash(general, 'go', { where: 'x' }), /no command/);
  assert.throws(() => guest.send(general, 'x'), /lacks SendMessages/);
  assert.throws(() => member.slash(general, 'go'), /needs "where"/);
  assert.throws(() => member.slash(general, 'go', { where: 'x', who: 'y' }), /no option "who"/);
  assert(member.slash(general, 'go', { where: 'x' }));
});

test('an answer for one person alone is seen by nobody else', async (t) => {
  const discord = await startDiscord();
  const bot = await connectBot(discord);
  t.after(async () => {
    await bot.close();
    await discord.close();
  });
  await bot.client.application.commands.set([{ name: 'go', description: 'Goes' }]);
  void bot.onInteraction(async (interaction) => {
    assert(interaction.isChatInputCommand());
    await interaction.reply({ content: 'psst', flags: 64 });
  });
  const { id } = await discord.people.member.slash(discord.channels.general, 'go').response();
  assert.throws(() => discord.people.admin.delete({ id }), /sees no message/);
  await assert.rejects(
    restOf(discord).get(Routes.channelMessage(discord.channels.general.id, id)),
    /Unknown Message/,
  );
  discord.people.member.delete({ id });
});

test('threads and reactions reach the bot', async (t) => {
  const discord = await startDiscord();
  const bot = await connectBot(discord, {
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.GuildMessageReactions,
    ],
  });
  t.after(async () => {
    await bot.close();
    await discord.close();
  });
  void bot.onMessage(async (message) => {
    await message.react('📰');
    const thread = await message.startThread({ name: 'About it' });
    await thread.send('in here');
  });
  const sent = discord.people.member.mention(discord.channels.general, 'x');
  const answer = await sent.response();
  assert.equal(answer.channel_id, sent.message.id);
  const reacted = wait(bot.client, Events.MessageReactionAdd);
  discord.people.member.react(answer, '👍');
  await reacted;
  assert.deepEqual(discord.problems, []);
});

test('faults strike as told', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const rest = new REST({ api: discord.apiUrl, retries: 1 }).setToken(discord.token);
  discord.fail({ method: 'GET', route: '/users/@me', status: 500 });
  await rest.get(Routes.user());
  discord.fail({ route: '/users', status: 429, retryAfter: 0.05 });
  await rest.get(Routes.user());
  const statuses = discord.wireLog.entries.map((entry) => entry.status);
  assert.deepEqual(statuses, [500, 200, 429, 200]);
});

test('only this machine’s own pages and programs are served', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const statusOf = (headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const url = `${discord.url}/api/v10/gateway`;
      request(url, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
  assert.equal(await statusOf({}), 200);
  assert.equal(await statusOf({ host: 'evil.example' }), 403);
  assert.equal(await statusOf({ origin: 'https://evil.example' }), 403);
  const socket = new WebSocket(discord.url.replace('http', 'ws'), { origin: 'https://evil.example' });
  await once(socket, 'error');
});

test('the wire log masks tokens', async (t) => {
  const discord = await startDiscord();
  const bot = await connectBot(discord);
  t.after(async () => {
    await bot.close();
    await discord.close();
  });
  await bot.client.application.commands.set([{ name: 'go', description: 'Goes' }]);
  const worked = bot.onInteraction(async (interaction) => {
    assert(interaction.isChatInputCommand());
    await interaction.deferReply();
    await interaction.editReply('x');
    return interaction.token;
  });
  discord.people.member.slash(discord.channels.general, 'go');
  const token = await worked;
  const written = JSON.stringify(discord.wireLog.entries);
  assert(written.includes('MESSAGE_CREATE') && !written.includes(token) && !written.includes(discord.token));
});
