import {
  Client,
  Events,
  GatewayIntentBits,
  Partials,
  type ClientOptions,
  type Interaction,
  type Message,
} from 'discord.js';
import type { LocalDiscord } from '../src/discord.ts';

/** The real client; what it does with the next interaction or mention is set by each test. */
export type Bot = {
  client: Client<true>;
  /** Resolves with what `run` makes of the next interaction. */
  onInteraction<T>(run: (interaction: Interaction) => Promise<T>): Promise<T>;
  /** The same for the next message by somebody else. */
  onMessage<T>(run: (message: Message) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export async function connectBot(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Promise<Bot> {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
    ...options,
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const connected = await ready;
  return {
    client: connected,
    onInteraction: (run) =>
      new Promise((resolve, reject) => {
        connected.once(
          Events.InteractionCreate,
          (interaction) => void run(interaction).then(resolve, reject),
        );
      }),
    onMessage: (run) =>
      new Promise((resolve, reject) => {
        const listener = (message: Message) => {
          if (message.author.id === connected.user.id) return;
          connected.off(Events.MessageCreate, listener);
          run(message).then(resolve, reject);
        };
        connected.on(Events.MessageCreate, listener);
      }),
    close: () => connected.destroy(),
  };
}
