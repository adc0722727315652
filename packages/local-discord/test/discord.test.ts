import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { startDiscord, type LocalDiscord } from '../src/discord.ts';
import { textOf } from '../src/state/components.ts';
import { connectBot, type Bot } from './connect-bot.ts';

let discord: LocalDiscord;
let bot: Bot;

before(async () => {
  discord = await startDiscord();
  bot = await connectBot(discord);
  await bot.client.application.commands.set([
    {
      name: 'echo',
      description: 'Says it again',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'text',
          description: 'What',
          required: true,
          autocomplete: true,
        },
        { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'Or from a file' },
      ],
    },
    { name: 'Echo this', type: ApplicationCommandType.Message },
  ]);
});
after(async () => {
  await bot.close();
  await discord.close();
  assert.deepEqual(discord.problems, []);
});

const ask = new ButtonBuilder().setCustomId('ask').setLabel('Ask…').setStyle(ButtonStyle.Primary);
const card = (text: string) =>
  new ContainerBuilder()
    .addTextDisplayComponents((display) => display.setContent(text))
    .addActionRowComponents((row) => row.addComponents(ask))
    .addActionRowComponents((row) =>
      row.addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('more')
          .addOptions({ label: 'Shorter', value: 'short' }, { label: 'Longer', value: 'long' }),
      ),
    );

test('a command is deferred, edited and followed up; its button opens a form', async () => {
  const { member } = discord.people;
  const worked = bot.onInteraction(async (interaction) => {
    assert(interaction.isChatInputCommand());
    await interaction.deferReply();
    const text = interaction.options.getString('text', true);
    await interaction.editReply({ components: [card(text)], flags: MessageFlags.IsComponentsV2 });
    await interaction.followUp({ content: 'only you', flags: MessageFlags.Ephemeral });
  });
  const handle = member.slash(discord.channels.general, 'echo', { text: 'hello\nthere' });
  assert.equal((await handle.acknowledged).callback, 'deferredMessage');
  const response = await handle.response();
  assert.equal(textOf(response), 'hello there');
  const followUp = await handle.settled((message) => message.content === 'only you');
  assert(followUp.flags & MessageFlags.Ephemeral);
  await worked;

  void bot.onInteraction(async (interaction) => {
    assert(interaction.isButton());
    const input = new TextInputBuilder().setCustomId('question').setStyle(TextInputStyle.Paragraph);
    const label = new LabelBuilder().setLabel('Question').setTextInputComponent(input);
    await interaction.showModal(
      new ModalBuilder().setCustomId('ask').setTitle('Ask').addLabelComponents(label),
    );
  });
  const modal = await member.press(response, 'Ask…').modal();
  void bot.onInteraction(async (interaction) => {
    assert(interaction.isModalSubmit());
    await interaction.reply(`You ask: ${interaction.fields.getTextInputValue('question')}`);
  });
  const answer = member.submit(modal, { question: 'Who?' });
  assert.equal((await answer.response()).content, 'You ask: Who?');
});

test('a select updates its message', async () => {
  const { member } = discord.people;
  void bot.onInteraction(async (interaction) => {
    assert(interaction.isChatInputCommand());
    await interaction.reply({ components: [card('as it is')], flags: MessageFlags.IsComponentsV2 });
  });
  const message = await member.slash(discord.channels.general, 'echo', { text: 'x' }).response();
  void bot.onInteraction(async (interaction) => {
    assert(interaction.isStringSelectMenu());
    await interaction.update({ components: [card(`now ${interaction.values[0]}`)] });
  });
  const updated = await member.select(message, 'more', ['short']).response();
  assert.equal(updated.id, message.id);
  assert.equal(textOf(updated), 'now short');
});

test('a file given with a command can be fetched; a file in an answer too', async () => {
  void bot.onInteraction(async (interaction) => {
    assert(interaction.isChatInputCommand());
    const file = interaction.options.getAttachment('file', true);
    const text = await (await fetch(file.url)).text();
    await interaction.deferReply();
    await interaction.editReply({
      files: [{ attachment: Buffer.from(text.toUpperCase()), name: 'loud.txt' }],
    });
  });
  const options = { text: '-', file: { name: 'quiet.txt', content: '조용히 quiet' } };
  const response = await discord.people.member.slash(discord.channels.general, 'echo', options).response();
  const [attachment] = response.attachments;
  assert.equal(await (await fetch(attachment!.url)).text(), '조용히 QUIET');
});

test('choices complete an option; a menu gives the message it was opened on', async () => {
  const { member } = discord.people;
  const { general } = discord.channels;
  void bot.onInteraction(async (interaction) => {
    assert(interaction.isAutocomplete());
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}!`, value: typed }]);
  });
  assert.deepEqual(await member.autocomplete(general, 'echo', 'text', { text: 'ab' }), [
    { name: 'ab!', value: 'ab' },
  ]);

  const { message } = discord.people.admin.send(general, 'the whole text');
  void bot.onInteraction(async (interaction) => {
    assert(interaction.isMessageContextMenuCommand());
    await interaction.reply(interaction.targetMessage.content);
  });
  assert.equal((await member.menu(message, 'Echo this').response()).content, 'the whole text');
});

test('a mention is answered with a reply, in a guild and in a direct message', async () => {
  const { member } = discord.people;
  void bot.onMessage((message) => message.reply(`heard: ${message.cleanContent}`));
  const sent = member.mention(discord.channels.general, 'hello');
  assert.equal((await sent.response()).content, 'heard: @Bot hello');

  void bot.onMessage((message) => message.reply(`heard: ${message.content}`));
  const direct = member.send(member.dm(), 'psst');
  assert.equal((await direct.response()).content, 'heard: psst');
});

test('the content of other people’s messages stays hidden without the intent', async () => {
  const heard = bot.onMessage((message) => Promise.resolve(message.content));
  discord.people.member.send(discord.channels.general, 'not for bots');
  assert.equal(await heard, '');
});
