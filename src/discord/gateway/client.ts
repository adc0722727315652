import { Client, GatewayIntentBits, type ClientOptions } from 'discord.js';
import type { Locks } from '../../store/locks.ts';
import type { ShardRange } from '../../store/shards.ts';
import { createIdentifyThrottler } from './claim-shards.ts';

/**
 * None of them privileged. What a person asks comes with all that is needed to answer; guilds are heard of for their
 * joins and leaves. Messages are heard where they mention the bot, and in direct messages; reactions are, for the flags.
 */
const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.DirectMessageReactions,
];

type ClientSettings = {
  apiUrl: string | null;
  messageContent: boolean;
  /** Null is as many as Discord recommends, all of them in this process. */
  range?: ShardRange | null;
  locks: Pick<Locks, 'take'>;
};

export function createClient({ apiUrl, messageContent, range = null, locks }: ClientSettings): Client {
  const options: ClientOptions = {
    intents: messageContent ? [...intents, GatewayIntentBits.MessageContent] : intents,
    allowedMentions: { parse: [] },
    // It never sees those that it would wait for.
    waitGuildTimeout: 0,
    ...shardOptions(range, locks),
    ...(apiUrl !== null && { rest: { api: apiUrl } }),
  };
  return new Client(options);
}

function shardOptions(range: ShardRange | null, locks: Pick<Locks, 'take'>): Partial<ClientOptions> {
  if (range === null) return { shards: 'auto' };
  const { first, last, count } = range;
  return {
    shards: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    shardCount: count,
    ws: { buildIdentifyThrottler: createIdentifyThrottler(locks) },
  };
}
