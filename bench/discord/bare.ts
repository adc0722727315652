import { Client, ComponentType, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

/** A bot that only defers and edits, with discord.js as it comes: what any bot costs. */
const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const client = new Client({
  intents: [Guilds, GuildMessages, DirectMessages],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
const button = { type: ComponentType.Button, style: 2, custom_id: 'a', label: 'A' } as const;

client.on(Events.InteractionCreate, (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  void (async () => {
    await interaction.deferReply();
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [
        {
          type: ComponentType.Container,
          components: [{ type: ComponentType.TextDisplay, content: 'x'.repeat(600) }],
        },
        { type: ComponentType.ActionRow, components: [button] },
      ],
    });
  })();
});
await client.login(process.env['DISCORD_TOKEN']);
await client.application?.commands.set([
  { name: 'summarize', description: 'x', options: [{ name: 'article', description: 'x', type: 3 }] },
]);
