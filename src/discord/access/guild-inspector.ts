import { ChannelType, DiscordAPIError, PermissionFlagsBits, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { GuildInspector, PlacePermission } from '../../command/guild-inspector.ts';
import type { Command } from '../../command/command.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { isThread } from './channels.ts';
import { postLacking } from './rights.ts';
import type { Integrations } from './integrations.ts';
import {
  fetchChannel,
  fetchChannels,
  fetchGuild,
  permissionsIn,
  type ChannelShape,
  type Member,
} from './permissions.ts';

const {
  Administrator,
  AttachFiles,
  MentionEveryone,
  SendMessages,
  SendMessagesInThreads,
  UseApplicationCommands,
  ViewChannel,
} = PermissionFlagsBits;

/** What a channel's `type` is where it can be followed. */
const announcements: ReadonlySet<number> = new Set([ChannelType.GuildAnnouncement]);

const memberShape = z.object({
  nick: z.string().nullish(),
  roles: z.array(z.string()),
  user: z.object({ username: z.string(), global_name: z.string().nullish() }),
});

export type InspectorDependencies = {
  rest: Pick<RestClients, 'bot'>;
  commands: readonly Command[];
  integrations: Integrations;
  /** The bot's own user. */
  bot: string;
};

/** Looks by Discord's REST, each thing once: it is made for one command. */
export function createGuildInspector(deps: InspectorDependencies, guild: string): GuildInspector {
  const lookUp = createLookUps(deps.rest.bot, guild);
  return {
    person: lookUp.member,
    role: async (id) => (await lookUp.guild()).roles.find((role) => role.id === id) ?? null,
    async channel(id) {
      const channel = await lookUp.channel(id);
      return channel && { name: channel.name ?? channel.id, parent: parentOf(channel) };
    },
    async posting(id) {
      const [channel, guildShape, member] = await Promise.all([
        lookUp.channel(id),
        lookUp.guild(),
        lookUp.member(deps.bot),
      ]);
      if (!channel || !member) return null;
      const place = { guild: guildShape, overwrites: channel.permission_overwrites ?? [] };
      const bits = permissionsIn(place, { person: deps.bot, roles: member.roles });
      const mentionable = new Set(guildShape.roles.filter((one) => one.mentionable).map((one) => one.id));
      return {
        name: channel.name ?? id,
        lacking: postLacking(bits),
        isAnnouncement: announcements.has(channel.type),
        mayAttach: (bits & AttachFiles) !== 0n,
        mayPing: (role) => mentionable.has(role) || (bits & MentionEveryone) !== 0n,
      };
    },
    async lacking(id, somebody) {
      const person = somebody ?? deps.bot;
      const [channel, member] = await Promise.all([lookUp.channel(id), lookUp.member(person)]);
      const parent = channel && parentOf(channel);
      const place = parent === null ? channel : await lookUp.channel(parent);
      if (!channel || !place || !member) return null;
      const who = { person, roles: member.roles };
      const overwrites = place.permission_overwrites ?? [];
      const bits = permissionsIn({ guild: await lookUp.guild(), overwrites }, who);
      const isAllowed =
        (bits & Administrator) !== 0n || (await integrationsAllow(deps, guild, place.id, who));
      return [...missingOf(bits, parent !== null), ...(isAllowed ? [] : (['integrations'] as const))];
    },
  };
}

function createLookUps(rest: REST, guild: string) {
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
async function integrationsAllow(
  { commands, integrations }: InspectorDependencies,
  guild: string,
  channel: string,
  member: Member,
): Promise<boolean> {
  const command = commands.find(({ buttonOnly, right }) => !buttonOnly && right === undefined);
  if (!command) return true;
  const isOpen = await integrations.isOpen(guild, command.name, channel);
  return isOpen && (await integrations.decide(guild, command.name, member)) !== false;
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
function parentOf({ type, parent_id }: ChannelShape): string | null {
  return isThread(type) ? (parent_id ?? null) : null;
}

function missingOf(bits: bigint, inThread: boolean): PlacePermission[] {
  const has = (bit: bigint) => (bits & bit) !== 0n;
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
