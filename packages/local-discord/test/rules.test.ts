import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DiscordAPIError, HTTPError, REST, Routes } from 'discord.js';
import { startDiscord, type LocalDiscord } from '../src/discord.ts';
import { connectBot, type Bot } from './connect-bot.ts';

let discord: LocalDiscord;
let bot: Bot;

before(async () => {
  discord = await startDiscord({ routeRate: { limit: 1000, window: 1000 } });
  bot = await connectBot(discord);
  await bot.client.application.commands.set([{ name: 'go', description: 'Goes' }]);
});
after(async () => {
  await bot.close();
  await discord.close();
  assert.deepEqual(discord.problems, []);
});

/** Runs `go` and hands its interaction over, unanswered. */
async function go() {
  const received = bot.onInteraction((interaction) => {
    assert(interaction.isChatInputCommand());
    return Promise.resolve(interaction);
  });
  const handle = discord.people.member.slash(discord.channels.general, 'go');
  return { handle, interaction: await received };
}

const refused = (code: number, status?: number) => (error: unknown) => {
  assert(error instanceof DiscordAPIError, String(error));
  assert.equal(error.code, code, error.message);
  if (status) assert.equal(error.status, status);
  return true;
};

const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Press') => ({ type: 2, style: 1, custom_id, label });
const row = (...components: unknown[]) => ({ type: 1, components });
const V2 = 32768;

/** What Discord says of a message's body: null, the first code that its error holds, or a status. */
async function faultOf(body: Record<string, unknown>): Promise<string | number | null> {
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  try {
    await rest.post(Routes.channelMessages(discord.channels.news.id), { body });
    return null;
  } catch (error) {
    if (error instanceof HTTPError) return error.status;
    assert(error instanceof DiscordAPIError, String(error));
    return /"code":"(\w+)"/.exec(JSON.stringify(error.rawError))?.[1] ?? error.code;
  }
}

test('of commands that are sent together, a fault names which', async () => {
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const go = { name: 'go', description: 'Goes' };
  const when = { type: 3, name: 'when', description: '' };
  const body = [go, { name: 'stop', description: 'Stops', options: [when] }];
  const sent = rest.put(Routes.applicationCommands(bot.client.application.id), { body });
  await assert.rejects(sent, /\n1\.options\[0\]\.description\[BASE_TYPE_BAD_LENGTH\]: /);
});

test('an interaction is answered once, within three seconds', async () => {
  const first = await go();
  await first.interaction.deferReply();
  await assert.rejects(
    first.interaction.client.rest.post(
      Routes.interactionCallback(first.interaction.id, first.interaction.token),
      { body: { type: 5 }, auth: false },
    ),
    refused(40060),
  );

  const { handle, interaction } = await go();
  discord.clock.advance(3001);
  await assert.rejects(handle.acknowledged, /did not respond/);
  await assert.rejects(handle.response(), /did not respond/);
  await assert.rejects(interaction.deferReply(), refused(10062, 404));
});

test('its token lives fifteen minutes, and serves nobody before the answer', async () => {
  const { handle, interaction } = await go();
  await assert.rejects(interaction.webhook.send('early'), refused(10015));
  await interaction.reply('done');
  discord.clock.advance(14 * 60_000);
  await interaction.editReply('done again');
  handle.expire();
  await assert.rejects(interaction.editReply('too late'), refused(50027, 401));
  await assert.rejects(interaction.followUp('too late'), refused(50027));
});

test('only fitting callbacks are taken', async () => {
  const { interaction } = await go();
  const callback = (body: unknown) =>
    bot.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      auth: false,
    });
  await assert.rejects(callback({ type: 7, data: {} }), refused(50035));
  const part = (id: number) => ({
    type: 18,
    label: 'Label',
    component: { type: 4, style: 1, custom_id: `${id}` },
  });
  const modal = (components: unknown[]) => ({
    type: 9,
    data: { custom_id: 'form', title: 'Form', components },
  });
  await assert.rejects(callback(modal([1, 2, 3, 4, 5, 6].map(part))), refused(50035));
  await assert.rejects(callback(modal([part(1), part(1)])), refused(50035));
  await callback(modal([part(1)]));
});

test('a message keeps to the limits', async () => {
  assert.equal(await faultOf({ content: 'x'.repeat(2000) }), null);
  assert.equal(await faultOf({ content: 'x'.repeat(2001) }), 'BASE_TYPE_MAX_LENGTH');
  assert.equal(await faultOf({}), 50006);
  assert.equal(
    await faultOf({ content: 'x', flags: V2, components: [text('y')] }),
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  );
  assert.equal(await faultOf({ components: [text('y')] }), 'UNION_TYPE_CHOICES');
});

test('components keep to theirs', async () => {
  const fault = (...components: unknown[]) => faultOf({ flags: V2, components });
  assert.equal(await fault(row(button('a'), button('a'))), 'COMPONENT_CUSTOM_ID_DUPLICATED');
  assert.equal(await fault(row(button('a'.repeat(101)))), 'BASE_TYPE_MAX_LENGTH');
  assert.equal(await fault(row(button('a', 'l'.repeat(81)))), 'BASE_TYPE_MAX_LENGTH');
  assert.equal(await fault(row({ type: 2, style: 1, label: 'no id' })), 'BASE_TYPE_REQUIRED');
  assert.equal(
    await fault({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
    'UNION_TYPE_CHOICES',
  );
});

test('the text of a message is bounded in characters, in parts and in bytes', async () => {
  const fault = (...components: unknown[]) => faultOf({ flags: V2, components });
  assert.equal(
    await fault(text('x'.repeat(2000)), text('y'.repeat(2001))),
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  );
  assert.equal(await fault(...Array.from({ length: 40 }, () => text('x'))), null);
  const nested = { type: 17, components: Array.from({ length: 40 }, () => text('x')) };
  assert.equal(await fault(nested), 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED');
  assert.equal(await fault(text('가'.repeat(3380))), null);
  assert.equal(await fault(text('가'.repeat(3390))), 500);
});

test('commands are checked when they are registered', async () => {
  const set = (command: Record<string, unknown>) =>
    bot.client.rest.put(Routes.applicationGuildCommands(discord.applicationId, discord.guild.id), {
      body: [command],
    });
  const option = (name: string, required: boolean) => ({ type: 3, name, description: 'x', required });
  await assert.rejects(set({ name: 'Upper', description: 'x' }), refused(50035));
  await assert.rejects(set({ name: 'none' }), refused(50035));
  await assert.rejects(
    set({ name: 'x', description: 'x', options: [option('a', false), option('b', true)] }),
    refused(50035),
  );
  await assert.rejects(
    set({ name: 'x', description: 'x', options: [option('a', true), option('a', true)] }),
    refused(50035),
  );
});
