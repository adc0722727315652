import { DiscordAPIError, PermissionFlagsBits, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { GuildInspector, PlacePermission } from '../../command/guild-inspector.ts';
import type { Dependencies } from '../dependencies.ts';
import { isThread } from './channels.ts';
import {
  fetchChannel,
  fetchChannels,
  fetchGuild,
  permissionsIn,
  type ChannelShape,
  type Member,
} from './permissions.ts';

const { Administrator, SendMessages, SendMessagesInThreads, UseApplicationCommands, ViewChannel } =
  PermissionFlagsBits;

const memberShape = z.object({
  nick: z.string().nullish(),
  roles: z.array(z.string()),
  user: z.object({ username: z.string(), global_name: z.string().nullish() }),
});

/** Looks by Discord's REST, each thing once: it is made for one command. */
export function createGuildInspector(deps: Dependencies, guild: string): GuildInspector {
  const look = createLook(deps.rest.bot, guild);
  return {
    person: look.member,
    role: async (id) => (await look.guild()).roles.find((role) => role.id === id) ?? null,
    async channel(id) {
      const found = await look.channel(id);
      return found && { name: found.name ?? found.id, parent: threadParent(found) };
    },
    async lacking(id, asker) {
      const person = asker ?? deps.bot;
      const [channel, member] = await Promise.all([look.channel(id), look.member(person)]);
      const parent = channel && threadParent(channel);
      const place = parent === null ? channel : await look.channel(parent);
      if (!channel || !place || !member) return null;
      const who = { person, roles: member.roles };
      const overwrites = place.permission_overwrites ?? [];
      const held = permissionsIn({ guild: await look.guild(), overwrites }, who);
      const isLet = (held & Administrator) !== 0n || (await letsIn(deps, guild, place.id, who));
      return [...lackingOf(held, parent !== null), ...(isLet ? [] : (['integrations'] as const))];
    },
  };
}

function createLook(rest: REST, guild: string) {
  const guildOnce = once(() => fetchGuild(rest, guild));
  const channelsOnce = once(() => fetchChannels(rest, guild));
  return {
    guild: () => guildOnce(''),
    channel: once(async (id: string) => {
      const found = (await channelsOnce('')).find((channel) => channel.id === id);
      return found ?? orNull(fetchChannel(rest, id));
    }),
    member: once((id: string) => orNull(fetchMember(rest, guild, id))),
  };
}

/** Whether Integrations lets somebody use the commands that are for everybody; the first stands for them all. */
async function letsIn(
  { commands, integrations }: Dependencies,
  guild: string,
  channel: string,
  member: Member,
): Promise<boolean> {
  const open = commands.find(({ reach, right }) => reach === 'typed' && right === undefined);
  if (!open) return true;
  const isOpen = await integrations.isOpen(guild, open.name, channel);
  return isOpen && (await integrations.judge(guild, open.name, member)) !== false;
}

async function fetchMember(
  rest: REST,
  guild: string,
  id: string,
): Promise<Omit<Member, 'person'> & { name: string }> {
  const { nick, roles, user } = memberShape.parse(await rest.get(Routes.guildMember(guild, id)));
  return { name: nick ?? user.global_name ?? user.username, roles };
}

/** A channel's parent is a category, and no place to write. */
function threadParent({ type, parent_id }: ChannelShape): string | null {
  return isThread(type) ? (parent_id ?? null) : null;
}

function lackingOf(held: bigint, inThread: boolean): PlacePermission[] {
  const has = (bit: bigint) => (held & bit) !== 0n;
  if (!has(ViewChannel)) return ['viewChannel'];
  const write = inThread ? ('sendInThreads' as const) : ('sendMessages' as const);
  return [
    ...(has(inThread ? SendMessagesInThreads : SendMessages) ? [] : [write]),
    ...(has(UseApplicationCommands) ? [] : (['useCommands'] as const)),
  ];
}

/** What Discord doesn't show, or doesn't know, is nothing. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DiscordAPIError && [403, 404].includes(error.status)) return null;
    throw error;
  }
}

function once<T>(fetchOne: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const found = known.get(id) ?? fetchOne(id);
    known.set(id, found);
    return found;
  };
}
