import { ChannelType, Routes, type APIChannel, type REST } from 'discord.js';
import { z } from 'zod';
import { keepBriefly } from './ttl-cache.ts';

/** The channel that a thread is in; null for what is no thread. */
export type ThreadParents = (channel: string) => Promise<string | null>;

/** For so long an answer of Discord's is taken for the present one, in milliseconds. */
const fresh = 60_000;

/** What is needed of Discord's answer. */
const channelShape = z.object({ type: z.enum(ChannelType), parent_id: z.string().nullish() });

const threadTypes: ReadonlySet<number> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

export function isThread(type: number | undefined): boolean {
  return type !== undefined && threadTypes.has(type);
}

/** A message doesn't tell in what its thread is: Discord is asked. */
export function createThreadParents(rest: REST, now: () => number): ThreadParents {
  return keepBriefly(
    async (channel) => {
      const { type, parent_id } = channelShape.parse(await rest.get(Routes.channel(channel)));
      return isThread(type) ? (parent_id ?? null) : null;
    },
    fresh,
    now,
  );
}

/** Of what an interaction tells about its channel. */
export function parentIn(channel: Partial<APIChannel> | undefined): string | null {
  if (!channel || !isThread(channel.type)) return null;
  return 'parent_id' in channel ? (channel.parent_id ?? null) : null;
}
