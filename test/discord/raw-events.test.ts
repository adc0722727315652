import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GatewayDispatchEvents } from 'discord.js';
import { startDiscord } from 'local-discord';
import { createClient } from '../../src/discord/gateway/client.ts';
import { listenToRawEvents } from '../../src/discord/gateway/raw-events.ts';

test('the face hears all that the gateway tells, and discord.js holds none of it', async (t) => {
  const discord = await startDiscord({ name: 'Nutgraf' });
  const client = createClient({
    apiUrl: discord.apiUrl,
    messageContent: false,
    locks: { take: async () => true },
  });
  t.after(() => Promise.all([client.destroy(), discord.close()]));
  const heard: string[] = [];
  const last = Promise.withResolvers<void>();
  listenToRawEvents(client, ({ t: name, d: data }) => {
    heard.push(name);
    if (name === GatewayDispatchEvents.Ready) assert.equal(data.guilds.length, 1);
    if (name === GatewayDispatchEvents.MessageCreate) last.resolve();
  });
  await client.login(discord.token);
  await discord.connected();
  const guild = discord.addGuild();
  const channel = discord.addChannel(guild);
  const stranger = discord.addPerson({ guilds: [guild] });
  stranger.mention(channel, 'hello');
  await last.promise;
  assert.deepEqual(heard, ['READY', 'GUILD_CREATE', 'GUILD_CREATE', 'CHANNEL_CREATE', 'MESSAGE_CREATE']);
  const { guilds, channels, users } = client;
  assert.deepEqual([guilds.cache.size, channels.cache.size, users.cache.size], [0, 0, 1]);
  assert.equal(client.user?.username, 'Nutgraf');
  assert.equal(client.application?.id, discord.applicationId);
  assert.deepEqual(discord.problems, []);
});
