import type { APIInteraction } from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import type { Command } from './command.ts';
import { judgePlace } from '../settings/rules.ts';
import type { Dependencies } from '../discord/dependencies.ts';
import { parentIn } from '../discord/access/channels.ts';

/** Where somebody asks; the channel that a thread is in is asked for only where it matters. */
export type RequestLocation = {
  guild: string | null;
  channel: string;
  roles: readonly string[];
  parent: () => Promise<string | null>;
};

/**
 * Why the guild's admins don't let the bot answer there; null where they do. What is deleted matches nothing: a list
 * of which nothing is left stays closed, so that no deletion opens the bot to everybody.
 */
export async function placeRefusal(
  { settings }: Pick<Dependencies, 'settings'>,
  { guild, channel, roles, parent }: RequestLocation,
): Promise<Refusal | null> {
  if (guild === null) return null;
  const set = settings.of(guild);
  const isParentAsked = set.channels.length > 0 && !set.channels.includes(channel);
  const place = { guild, channel, parent: isParentAsked ? await parent() : null, roles };
  const failing = judgePlace(set, place).find(({ passes }) => !passes);
  if (!failing) return null;
  return new Refusal(failing.name === 'channels' ? 'place.channel' : 'place.role', {});
}

/** Admins can't lock themselves out: what asks for a right is theirs. */
export function isAllowedAnywhere({ anywhere, right }: Command): boolean {
  return anywhere === true || right !== undefined;
}

export function locationOf({ guild_id, channel, member }: APIInteraction): RequestLocation {
  return {
    guild: guild_id ?? null,
    channel: channel?.id ?? '',
    roles: member?.roles ?? [],
    parent: async () => parentIn(channel),
  };
}
