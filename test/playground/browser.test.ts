import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import {
  ButtonStyle,
  ComponentType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SelectMenuDefaultValueType,
  TextInputBuilder,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startDiscord, type LocalDiscord } from '../../playground/discord.ts';
import { connectBot, type Bot } from './bot.ts';

const CHROMIUM = '/usr/bin/chromium';
const skip = existsSync(CHROMIUM) ? false : `no browser tests: there is no ${CHROMIUM}`;
assert(!skip || process.env['NUTGRAF_BROWSER'] !== 'required', `${skip}, and NUTGRAF_BROWSER requires it`);
const HOSTILE =
  '<img src=x onerror="document.title=1"><script>document.title=1</script> [x](javascript:document.title=1) ' +
  '**bold** `code` [a link](https://example.org/) ||spoiler||';

let discord: LocalDiscord;
let bot: Bot;
let browser: Browser;
let page: Page;
const faults: string[] = [];

before(async () => {
  if (skip) return;
  discord = await startDiscord();
  bot = await connectBot(discord);
  await bot.client.application.commands.set([
    {
      name: 'echo',
      description: 'Says it again',
      options: [{ type: 3, name: 'text', description: 'What', required: true }],
    },
    { name: 'read', description: 'Reads', options: [{ type: 11, name: 'file', description: 'Which' }] },
    {
      name: 'pick',
      description: 'Picks',
      options: [{ type: 7, name: 'where', description: 'A channel', required: true }],
    },
    { name: 'Echo this', type: 3 },
  ]);
  bot.client.on(
    'interactionCreate',
    (interaction) => void answer(interaction).catch((error) => faults.push(String(error))),
  );
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(discord.url);
  await page.getByLabel('Message', { exact: true }).waitFor();
});
after(async () => {
  if (skip) return;
  await browser.close();
  await bot.close();
  await discord.close();
  assert.deepEqual([...faults, ...discord.problems], []);
});

type AnyInteraction = Parameters<Parameters<Bot['onInteraction']>[0]>[0];

async function answer(interaction: AnyInteraction): Promise<unknown> {
  if (interaction.isChatInputCommand() && interaction.commandName === 'pick') {
    return interaction.showModal(pickForm(interaction.options.getChannel('where', true).id));
  }
  if (interaction.isModalSubmit() && interaction.customId === 'pick') {
    const given = interaction.fields.fields.map((field) => ('values' in field ? field.values : field.value));
    return interaction.reply(`picked: ${given.flat().join(' ')}`);
  }
  if (interaction.isChatInputCommand()) {
    const file = interaction.options.getAttachment('file');
    if (file) return interaction.reply(`read: ${await (await fetch(file.url)).text()}`);
    const content = interaction.options.getString('text', true);
    const button = {
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      customId: 'ask',
      label: 'Ask…',
    } as const;
    const text = { type: ComponentType.TextDisplay, content } as const;
    const row = { type: ComponentType.ActionRow, components: [button] } as const;
    await interaction.deferReply();
    return interaction.editReply({
      components: [{ type: ComponentType.Container, components: [text, row] }],
      flags: MessageFlags.IsComponentsV2,
    });
  }
  if (interaction.isButton()) {
    const input = new TextInputBuilder().setCustomId('q').setStyle(TextInputStyle.Short);
    const label = new LabelBuilder().setLabel('Question').setTextInputComponent(input);
    return interaction.showModal(
      new ModalBuilder().setCustomId('ask').setTitle('Ask').addLabelComponents(label),
    );
  }
  if (interaction.isModalSubmit()) {
    return interaction.reply({
      content: `asked: ${interaction.fields.getTextInputValue('q')}`,
      flags: MessageFlags.Ephemeral,
    });
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(`menu: ${interaction.targetMessage.content}`);
  return undefined;
}

test('a command, its button and its form, by keyboard alone', { skip }, async () => {
  await page.getByLabel('Message', { exact: true }).focus();
  await page.keyboard.type('/ec');
  await page.getByRole('option', { name: '/echo' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('text *').waitFor();
  await page.keyboard.type('hello there');
  await page.keyboard.press('Enter');
  const card = page.locator('.message', { hasText: 'hello there' });
  await card.getByRole('button', { name: 'Ask…' }).press('Enter');
  await page.getByLabel('Question *').waitFor();
  await page.keyboard.type('who?');
  await page.keyboard.press('Enter');
  await page.locator('.ephemeral', { hasText: 'asked: who?' }).waitFor();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await page.locator('.ephemeral').waitFor({ state: 'detached' });
});

/** Channels, with that one chosen, and two radio buttons. */
function pickForm(channel: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: 'pick',
    title: 'Pick',
    components: [
      {
        type: ComponentType.Label,
        label: 'Places',
        component: {
          type: ComponentType.ChannelSelect,
          custom_id: 'places',
          max_values: 3,
          default_values: [{ id: channel, type: SelectMenuDefaultValueType.Channel }],
        },
      },
      {
        type: ComponentType.Label,
        label: 'Sure',
        component: {
          type: ComponentType.RadioGroup,
          custom_id: 'sure',
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
      },
    ],
  };
}

test('channels are picked in a command and in a form, which shows those that were', { skip }, async () => {
  const { general, news } = discord.channels;
  await page.getByLabel('Message', { exact: true }).fill('/pick');
  await page.getByRole('option', { name: '/pick' }).click();
  await page.getByLabel('where *').selectOption({ label: '#general' });
  await page.getByRole('button', { name: 'Run' }).click();
  const places = page.getByLabel('Places *');
  await places.waitFor();
  const chosen = () =>
    places.evaluate((node) => Array.from((node as HTMLSelectElement).selectedOptions, ({ value }) => value));
  assert.deepEqual(await chosen(), [general.id]);
  await places.selectOption([general.id, news.id]);
  await page.getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.locator('.message', { hasText: `picked: ${general.id} ${news.id} yes` }).waitFor();
});

test('a message is sent, and its menu opened; a reload keeps them', { skip }, async () => {
  await page.getByLabel('Message', { exact: true }).fill('read me');
  await page.keyboard.press('Enter');
  const message = page.locator('.message', { hasText: 'read me' }).first();
  await message.hover();
  await message.getByRole('button', { name: 'Apps: Echo this' }).click();
  await page.locator('.message', { hasText: 'menu: read me' }).waitFor();
  await page.reload();
  await page.locator('.message', { hasText: 'menu: read me' }).waitFor();
});

test('a text that is pasted reaches the bot as a file', { skip }, async () => {
  await page.getByRole('button', { name: 'Paste your own…' }).click();
  await page.getByLabel('Text of an article').fill('The bridge is open 다시.');
  await page.getByRole('button', { name: 'Use this text' }).click();
  await page.locator('.message', { hasText: 'read: The bridge is open 다시.' }).waitFor();
});

test('a hostile message stays text', { skip }, async () => {
  discord.people.admin.send(discord.channels.general, HOSTILE);
  const message = page.locator('.message', { hasText: 'bold' });
  await message.waitFor();
  assert.match((await message.textContent()) ?? '', /<script>document\.title=1<\/script>/);
  assert.equal(await message.locator('img, script, a[href^="javascript"]').count(), 0);
  assert.equal(await message.locator('strong', { hasText: 'bold' }).count(), 1);
  assert.equal(await page.title(), 'A local Discord');
});

test('who may only read is told so', { skip }, async () => {
  await page.getByLabel('You are').selectOption('guest');
  await page.getByText('You may not write in this channel.').waitFor();
  await page.getByLabel('You are').selectOption('member');
  await page.getByLabel('Message', { exact: true }).waitFor();
});

test(
  'nothing serious is in the way of assistive technology, in both looks and on a phone',
  { skip },
  async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    for (const [look, width] of [
      ['dark', 1280],
      ['light', 1280],
      ['light', 390],
    ] as const) {
      await page.getByLabel('Look').selectOption(look);
      await page.setViewportSize({ width, height: 800 });
      const found: unknown = await page.evaluate(
        'axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").map((one) => one.id + ": " + one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")))',
      );
      assert.deepEqual(found, [], `${look} at ${width}`);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      assert.equal(overflow, 0);
    }
  },
);
