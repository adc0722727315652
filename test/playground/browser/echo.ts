import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  FileUploadBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SelectMenuDefaultValueType,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type APIChannelSelectComponent,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandDataResolvable,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';

/** The smallest picture there is. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The commands of a bot that says everything back: one for each control of the page. */
export const echoCommands: ApplicationCommandDataResolvable[] = [
  {
    name: 'echo',
    nameLocalizations: { de: 'nachsprechen' },
    description: 'Says it again',
    options: [
      { type: Option.String, name: 'text', description: 'What', required: true, autocomplete: true },
      { type: Option.Integer, name: 'times', description: 'How often' },
      {
        type: Option.String,
        name: 'voice',
        description: 'How',
        choices: [
          { name: 'Loud', value: '!' },
          { name: 'Asking', value: '?' },
        ],
      },
    ],
  },
  {
    name: 'read',
    description: 'Reads',
    options: [{ type: Option.Attachment, name: 'file', description: 'Which' }],
  },
  { name: 'form', description: 'Opens a form' },
  {
    name: 'pick',
    description: 'Picks',
    options: [{ type: Option.Channel, name: 'where', description: 'A channel', required: true }],
  },
  { name: 'show', description: 'Shows a picture' },
  { name: 'Echo this', type: ApplicationCommandType.Message },
];

async function command(interaction: ChatInputCommandInteraction): Promise<unknown> {
  const { options, commandName } = interaction;
  if (commandName === 'read') {
    const file = options.getAttachment('file', true);
    return interaction.reply(`read: ${await (await fetch(file.url)).text()}`);
  }
  if (commandName === 'form') return interaction.showModal(form());
  if (commandName === 'pick') return interaction.showModal(pickForm(options.getChannel('where', true).id));
  if (commandName === 'show') {
    const picture = { media: { url: 'attachment://dot.png' }, description: 'A red dot' };
    return interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.MediaGallery, items: [picture] }],
      files: [{ attachment: DOT, name: 'dot.png' }],
    });
  }
  const said = options.getString('text', true).repeat(options.getInteger('times') ?? 1);
  await interaction.deferReply();
  return interaction.editReply(card(`${said}${options.getString('voice') ?? ''}`));
}

function card(content: string) {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    customId: 'ask',
    label: 'Ask…',
  } as const;
  const options = ['Red', 'Green'].map((label) => ({ label, value: label.toLowerCase() }));
  const select = {
    type: ComponentType.StringSelect,
    customId: 'paint',
    placeholder: 'Paint it',
    options,
  } as const;
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [
      { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content }] },
      { type: ComponentType.ActionRow, components: [button] },
      { type: ComponentType.ActionRow, components: [select] },
    ],
  } as const;
}

function form(): ModalBuilder {
  const labelled = (label: string) => new LabelBuilder().setLabel(label);
  const text = new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph);
  const colour = new StringSelectMenuBuilder()
    .setCustomId('colour')
    .setOptions({ label: 'Red', value: 'red' }, { label: 'Green', value: 'green' });
  const file = new FileUploadBuilder().setCustomId('file').setRequired(false);
  return new ModalBuilder()
    .setCustomId('form')
    .setTitle('A form')
    .addLabelComponents(
      labelled('Words').setTextInputComponent(text),
      labelled('Colour').setStringSelectMenuComponent(colour),
      labelled('File').setFileUploadComponent(file),
    );
}

/** Channels, with that one chosen, and two radio buttons. */
function pickForm(channel: string): APIModalInteractionResponseCallbackData {
  const places = {
    type: ComponentType.ChannelSelect as const,
    custom_id: 'places',
    max_values: 3,
    default_values: [{ id: channel, type: SelectMenuDefaultValueType.Channel as const }],
  } satisfies APIChannelSelectComponent;
  const options = ['Yes', 'No'].map((label) => ({ label, value: label.toLowerCase() }));
  const sure = { type: ComponentType.RadioGroup, custom_id: 'sure', options } as const;
  return {
    custom_id: 'pick',
    title: 'Pick',
    components: [
      { type: ComponentType.Label, label: 'Places', component: places },
      { type: ComponentType.Label, label: 'Sure', component: sure },
    ],
  };
}

function question(): ModalBuilder {
  const input = new TextInputBuilder().setCustomId('q').setStyle(TextInputStyle.Short);
  const label = new LabelBuilder().setLabel('Question').setTextInputComponent(input);
  return new ModalBuilder().setCustomId('ask').setTitle('Ask').addLabelComponents(label);
}

export async function echo(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `${typed}, completed`, value: `${typed}…` }]);
  }
  if (interaction.isChatInputCommand()) return command(interaction);
  if (interaction.isButton()) return interaction.showModal(question());
  if (interaction.isStringSelectMenu()) return interaction.update(card(`painted ${interaction.values[0]}`));
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(`menu: ${interaction.targetMessage.content}`);
  if (!interaction.isModalSubmit()) return undefined;
  const { fields, customId } = interaction;
  if (customId === 'pick') {
    const picked = fields.fields.map((field) => ('values' in field ? field.values : field.value));
    return interaction.reply(`picked: ${picked.flat().join(' ')}`);
  }
  const content =
    customId === 'form'
      ? `filled: ${fields.getTextInputValue('text')} ${fields.getStringSelectValues('colour')[0]}`
      : `asked: ${fields.getTextInputValue('q')}`;
  return interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
