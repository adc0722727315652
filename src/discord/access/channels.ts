import { ChannelType, Routes, type APIChannel, type REST } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** Where people can write to the bot. */
const writableChannels = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** Where the bot can begin something by itself; it posts in a forum's posts, and not in somebody's thread. */
const postingChannels = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
] as const;

/** Which channels somebody can choose from. */
export function channelTypesOf({ posts }: { posts?: true }) {
  return [...(posts ? postingChannels : writableChannels)];
}

const threadTypes: ReadonlySet<number> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

export function isThread(type: number | undefined): boolean {
  return type !== undefined && threadTypes.has(type);
}

/** Whether all that is said in a channel of this type is one conversation; null where the type isn't told. */
export function isConversationChannel(type: ChannelType | undefined): boolean | null {
  if (type === undefined) return null;
  return type === ChannelType.DM || type === ChannelType.GroupDM || isThread(type);
}

/** Of what an interaction tells about its channel: the one that the thread is in; null for what is no thread. */
export function threadParent(channel: Partial<APIChannel> | undefined): string | null {
  if (!channel || !isThread(channel.type)) return null;
  return 'parent_id' in channel ? (channel.parent_id ?? null) : null;
}

/** What a message doesn't tell of the thread that it is in: the channel around it, and who opened it. */
export type Thread = { parent: string | null; owner: string | null };
/** Discord is asked. Null for what is no thread. */
export type FetchThread = (channel: string) => Promise<Thread | null>;

/** An answer of Discord's holds for a minute. */
const cacheOptions = { max: 1000, ttl: 60_000 };

/** What is needed of Discord's answer. */
const channelShape = z.object({
  type: z.enum(ChannelType),
  parent_id: z.string().nullish(),
  owner_id: z.string().nullish(),
});

export function createFetchThread(rest: REST): FetchThread {
  const cache = new LRUCache<string, { thread: Thread | null }>({
    ...cacheOptions,
    fetchMethod: async (channel) => {
      const { type, parent_id, owner_id } = channelShape.parse(await rest.get(Routes.channel(channel)));
      return { thread: isThread(type) ? { parent: parent_id ?? null, owner: owner_id ?? null } : null };
    },
  });
  return async (channel) => (await cache.forceFetch(channel)).thread;
}
