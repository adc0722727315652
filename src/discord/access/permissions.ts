import { OverwriteType, PermissionFlagsBits, Routes, type REST } from 'discord.js';
import { z } from 'zod';

/** Somebody in a guild, with the ids of their roles. */
export type Member = { person: string; roles: readonly string[] };

const overwrite = z.object({
  id: z.string(),
  type: z.enum(OverwriteType),
  allow: z.string(),
  deny: z.string(),
});
/** What is needed of Discord's answers. */
const guildShape = z.object({
  id: z.string(),
  name: z.string(),
  owner_id: z.string(),
  public_updates_channel_id: z.string().nullish(),
  roles: z.array(
    z.object({ id: z.string(), name: z.string(), permissions: z.string(), mentionable: z.boolean() }),
  ),
});
const channelShape = z.object({
  id: z.string(),
  name: z.string().nullish(),
  type: z.number(),
  permission_overwrites: z.array(overwrite).optional(),
  parent_id: z.string().nullish(),
});

export type GuildShape = z.infer<typeof guildShape>;
export type ChannelShape = z.infer<typeof channelShape>;

/** A thread's overwrites are its channel's. */
type Place = {
  guild: Pick<GuildShape, 'id' | 'owner_id'> & { roles: readonly { id: string; permissions: string }[] };
  overwrites: readonly z.infer<typeof overwrite>[];
};

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** Discord's own algorithm: roles, then the channel's overwrites for everyone, for roles, for the member. */
export function permissionsIn({ guild, overwrites }: Place, { person, roles }: Member): bigint {
  if (guild.owner_id === person) return everything;
  const ownRoles = guild.roles.filter(({ id }) => id === guild.id || roles.includes(id));
  const base = union(ownRoles.map(({ permissions }) => permissions));
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return everything;
  const { Member, Role } = OverwriteType;
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, type }) => type === Role && id !== guild.id && roles.includes(id)),
    overwrites.filter(({ id, type }) => type === Member && id === person),
  ];
  return layers.reduce((bits, layer) => {
    const denied = union(layer.map(({ deny }) => deny));
    return (bits & ~denied) | union(layer.map(({ allow }) => allow));
  }, base);
}

function union(permissions: readonly string[]): bigint {
  return permissions.reduce((all, bits) => all | BigInt(bits), 0n);
}

/** Asks Discord for the place. Throws what Discord answers where the bot may not see it. */
export async function fetchPermissions(
  rest: REST,
  { guild, channel }: { guild: string; channel: string },
  member: Member,
): Promise<bigint> {
  const [place, overwrites] = await Promise.all([fetchGuild(rest, guild), fetchOverwrites(rest, channel)]);
  return permissionsIn({ guild: place, overwrites }, member);
}

export async function fetchGuild(rest: REST, guild: string): Promise<GuildShape> {
  return guildShape.parse(await rest.get(Routes.guild(guild)));
}

/** All but threads, those that the bot doesn't see included. */
export async function fetchChannels(rest: REST, guild: string): Promise<ChannelShape[]> {
  return z.array(channelShape).parse(await rest.get(Routes.guildChannels(guild)));
}

export async function fetchChannel(rest: REST, channel: string): Promise<ChannelShape> {
  return channelShape.parse(await rest.get(Routes.channel(channel)));
}

async function fetchOverwrites(rest: REST, channel: string): Promise<Place['overwrites']> {
  const { permission_overwrites: overwrites, parent_id: parent } = await fetchChannel(rest, channel);
  if (overwrites) return overwrites;
  return parent ? fetchOverwrites(rest, parent) : [];
}
