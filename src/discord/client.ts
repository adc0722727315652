import { Client, GatewayIntentBits, Options, REST, type ClientOptions, type RateLimitData } from 'discord.js';
import type { Lines } from './reply.ts';

/**
 * No privileged intent, and not the guilds one: what a person asks comes with all that is needed to answer, so no
 * guild, channel or member is held in memory. Messages are heard where they mention the bot, and in direct messages.
 */
const intents = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** discord.js holds what it sees; nothing here reads that, so it holds as little as it lets itself be told. */
const makeCache = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});

type Address = { apiUrl: string | null; messageContent: boolean };

export function createClient({ apiUrl, messageContent }: Address): Client {
  const options: ClientOptions = {
    intents: messageContent ? [...intents, GatewayIntentBits.MessageContent] : intents,
    makeCache,
    allowedMentions: { parse: [] },
    ...(apiUrl !== null && { rest: { api: apiUrl } }),
  };
  return new Client(options);
}

/** A card that has to wait is refused instead, so that the newest is sent once it may be; anything else waits. */
function isCard({ method, route }: RateLimitData): boolean {
  return method !== 'DELETE' && (route.startsWith('/webhooks') || route.startsWith('/channels'));
}

/** Discord exempts interactions from its 50 requests a second. */
export function createLines(token: string, apiUrl: string | null): Lines {
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
export function closeLines(lines: Lines): void {
  for (const rest of [lines.interactions, lines.bot]) {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}
