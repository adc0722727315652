import { Client, GatewayIntentBits, REST, type ClientOptions, type RateLimitData } from 'discord.js';
import type { RestClients } from '../replies/reply.ts';

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

/** A card that has to wait is refused instead, so that the newest is sent once it may be; anything else waits. */
function isCard({ method, route }: RateLimitData): boolean {
  return (
    (method === 'POST' || method === 'PATCH') &&
    (route.startsWith('/webhooks') || route.startsWith('/channels'))
  );
}

/** Discord exempts interactions from its 50 requests a second. */
export function createRestClients(token: string, apiUrl: string | null): RestClients {
  const common = {
    ...(apiUrl !== null && { api: apiUrl }),
    rejectOnRateLimit: isCard,
    handlerSweepInterval: 10 * 60_000,
  };
  return {
    interactions: new REST({ ...common, globalRequestsPerSecond: Infinity }),
    bot: new REST(common).setToken(token),
  };
}

/** Their timers would keep the process alive. */
export function closeRestClients(rest: RestClients): void {
  for (const client of [rest.interactions, rest.bot]) {
    client.clearHandlerSweeper();
    client.clearHashSweeper();
  }
}
