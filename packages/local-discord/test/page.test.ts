import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDiscord, type LocalDiscord } from '../src/discord.ts';
import { connectBot } from './connect-bot.ts';

const act = (discord: LocalDiscord, as: string, body: unknown, type = 'application/json') =>
  fetch(`${discord.url}/page/act?as=${as}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(body),
  });

/** What a person's page is told until `enough` holds for all of it. */
async function listen(discord: LocalDiscord, as: string, enough: (told: string) => boolean): Promise<string> {
  const response = await fetch(`${discord.url}/page/events?as=${as}`);
  let told = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    told += decoder.decode(chunk, { stream: true });
    if (enough(told)) break;
  }
  return told;
}

test('the page runs only its own files', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const page = await fetch(discord.url);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.doesNotMatch(await page.text(), /<script(?![^>]*src="\/page\/)|\son\w+=|style=/);
  for (const path of ['/page/..%2fdiscord.ts', '/page/../discord.ts', '/page/discord.ts', '/nothing']) {
    assert.equal((await fetch(`${discord.url}${path}`)).status, 404, path);
  }
});

test('its controls do what a person may, and say why not', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const channel = discord.channels.general.id;
  const send = { act: 'send', channel, content: 'hello', files: [], reply: null };
  assert.equal((await act(discord, 'member', send)).status, 200);
  assert.deepEqual(await (await act(discord, 'guest', send)).json(), {
    error: 'gil lacks SendMessages in general',
  });
  assert.equal((await act(discord, 'member', { act: 'fly' })).status, 400);
  assert.equal((await act(discord, 'member', send, 'text/plain')).status, 405);
  assert.equal(discord.messagesIn(discord.channels.general).length, 1);
});

test('what is for one person alone reaches only their page', async (t) => {
  const discord = await startDiscord();
  const bot = await connectBot(discord);
  t.after(async () => {
    await bot.close();
    await discord.close();
  });
  await bot.client.application.commands.set([{ name: 'go', description: 'Goes' }]);
  const worked = bot.onInteraction(async (interaction) => {
    assert(interaction.isChatInputCommand());
    await interaction.reply({ content: 'psst', flags: 64 });
  });
  const told = listen(discord, 'member', (all) => all.includes('psst'));
  await act(discord, 'member', {
    act: 'slash',
    channel: discord.channels.general.id,
    name: 'go',
    options: {},
  });
  await Promise.all([worked, told]);
  const admin = await listen(discord, 'admin', (all) => all.includes('\n\n'));
  assert.doesNotMatch(admin, /psst/);
});

test('a reply shows the words that it answers, on one line, and cuts nothing that is marked', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const { people, channels } = discord;
  const { message } = people.admin.send(channels.general, '# Big news\n- first **point**\n-# small');
  people.member.send(channels.general, 'really?', { reply: message });
  await listen(discord, 'member', (told) => told.includes('"content":"Big news first **point** small"'));
  const bold = `**${'long '.repeat(40)}end**`;
  const { message: long } = people.admin.send(channels.general, `${bold}\nnext`);
  people.member.send(channels.general, 'so?', { reply: long });
  await listen(discord, 'member', (told) => told.includes(`"content":"${bold}"}`));
});
