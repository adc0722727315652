import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import {
  type APIChatInputApplicationCommandInteraction,
  DiscordAPIError,
  Events,
  PermissionFlagsBits,
  REST,
  Routes,
} from 'discord.js';
import { startDiscord, type LocalDiscord } from '../src/discord.ts';
import { connectBot, type Bot } from './connect-bot.ts';

const { SendMessages, ViewChannel } = PermissionFlagsBits;

let discord: LocalDiscord;
let bot: Bot;
let rest: REST;

before(async () => {
  discord = await startDiscord({ routeRate: { limit: 1000, window: 1000 } });
  bot = await connectBot(discord);
  rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
});
after(async () => {
  await bot.close();
  await discord.close();
  assert.deepEqual(discord.problems, []);
});

const refused = (code: number) => (error: unknown) => error instanceof DiscordAPIError && error.code === code;

type Answer = {
  id: string;
  flags: number;
  mention_roles: string[];
  message: { id: string };
  threads: { id: string; applied_tags: string[] }[];
};
const call = async (method: 'get' | 'post', route: `/${string}`, body?: object) =>
  (await rest[method](route, body && { body })) as Answer;

test('a forum takes posts with its own tags, and no messages', async () => {
  const { guild } = discord;
  const forum = discord.addChannel(guild, {
    name: 'stories',
    kind: 'forum',
    tags: ['Harbour'],
    requiresTag: true,
  });
  const [tag] = forum.tags;
  const message = { content: 'A ferry sank.' };
  const post = (body: object) => call('post', Routes.threads(forum.id), { name: 'Ferry', message, ...body });
  await assert.rejects(call('post', Routes.channelMessages(forum.id), message), refused(50008));
  await assert.rejects(post({}), refused(40067));
  await assert.rejects(post({ applied_tags: ['1'] }), refused(50035));
  await assert.rejects(post({ message: undefined, applied_tags: [tag?.id] }), refused(50035));
  const thread = await post({ applied_tags: [tag?.id] });
  assert.equal(thread.message.id, thread.id, 'the first message has the id of its post');
  await call('post', Routes.channelMessages(thread.id), { content: 'and more' });
  const active = await call('get', Routes.guildActiveThreads(guild.id));
  assert.ok(active.threads.some(({ id, applied_tags }) => id === thread.id && applied_tags[0] === tag?.id));
});

test('what an announcement channel holds is published once', async () => {
  const channel = discord.addChannel(discord.guild, { name: 'bulletin', kind: 'announcement' });
  const sent = await call('post', Routes.channelMessages(channel.id), { content: 'hello' });
  const publish = () => call('post', Routes.channelMessageCrosspost(channel.id, sent.id));
  assert.equal((await publish()).flags & 1, 1);
  await assert.rejects(publish(), refused(40033));
  const { general } = discord.channels;
  const plain = await call('post', Routes.channelMessages(general.id), { content: 'hello' });
  await assert.rejects(call('post', Routes.channelMessageCrosspost(general.id, plain.id)), refused(50024));
});

test('a role is pinged where it is allowed to be, and the message says so', async () => {
  const open = discord.addRole(discord.guild, { name: 'readers', mentionable: true });
  const closed = discord.addRole(discord.guild, { name: 'editors' });
  const content = `<@&${open.id}> <@&${closed.id}>`;
  const pinged = async (allowed_mentions: object) => {
    const body = { content, allowed_mentions };
    return (await call('post', Routes.channelMessages(discord.channels.general.id), body)).mention_roles;
  };
  assert.deepEqual(await pinged({ parse: [], roles: [open.id] }), [open.id]);
  assert.deepEqual(await pinged({ parse: [], roles: [closed.id] }), [], 'it isn’t mentionable');
  assert.deepEqual(await pinged({ parse: [] }), []);
  await assert.rejects(pinged({ parse: ['roles'], roles: [open.id] }), refused(50035));
});

test('a chosen channel comes with what the app may do in it; others than those asked for aren’t offered', async () => {
  const options = [{ type: 7, name: 'channel', description: 'Where', channel_types: [0, 15] }];
  await bot.client.application.commands.set([{ name: 'follow', description: 'Follows', options }]);
  const { member } = discord.people;
  const received = once(bot.client, Events.Raw);
  const { readOnly, general } = discord.channels;
  member.slash(general, 'follow', { channel: readOnly.id });
  const [{ d }] = (await received) as [{ d: APIChatInputApplicationCommandInteraction }];
  const chosen = d.data.resolved?.channels?.[readOnly.id] as { app_permissions: string } | undefined;
  const bits = BigInt(chosen?.app_permissions ?? 0);
  assert.deepEqual([bits & ViewChannel, bits & SendMessages], [ViewChannel, 0n]);
  const bulletin = discord.addChannel(discord.guild, { name: 'paper', kind: 'announcement' });
  assert.throws(
    () => member.slash(general, 'follow', { channel: bulletin.id }),
    /takes no channel of the type 5/,
  );
});
