import { Client, GatewayIntentBits, type ClientOptions } from 'discord.js';

/**
 * None of them privileged. What a person asks comes with all that is needed to answer; guilds are heard of for their
 * joins and leaves. Messages are heard where they mention the bot, and in direct messages.
 */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

type Address = { apiUrl: string | null; messageContent: boolean };

export function createClient({ apiUrl, messageContent }: Address): Client {
  const options: ClientOptions = {
    intents: messageContent ? [...intents, GatewayIntentBits.MessageContent] : intents,
    allowedMentions: { parse: [] },
    // It never sees those that it would wait for.
    waitGuildTimeout: 0,
    ...(apiUrl !== null && { rest: { api: apiUrl } }),
  };
  return new Client(options);
}
