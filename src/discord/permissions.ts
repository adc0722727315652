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
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
});
const channelShape = z.object({
  permission_overwrites: z.array(overwrite).optional(),
  parent_id: z.string().nullish(),
});

/** A thread's overwrites are its channel's. */
type Place = { guild: z.infer<typeof guildShape>; overwrites: readonly z.infer<typeof overwrite>[] };

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** Discord's own algorithm: roles, then the channel's overwrites for everyone, for roles, for the member. */
export function permissionsIn({ guild, overwrites }: Place, { person, roles }: Member): bigint {
  if (guild.owner_id === person) return everything;
  const held = guild.roles.filter(({ id }) => id === guild.id || roles.includes(id));
  const base = union(held.map(({ permissions }) => permissions));
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
  const [place, overwrites] = await Promise.all([
    rest.get(Routes.guild(guild)),
    fetchOverwrites(rest, channel),
  ]);
  return permissionsIn({ guild: guildShape.parse(place), overwrites }, member);
}

async function fetchOverwrites(rest: REST, channel: string): Promise<Place['overwrites']> {
  const { permission_overwrites: own, parent_id: parent } = channelShape.parse(
    await rest.get(Routes.channel(channel)),
  );
  if (own) return own;
  return parent ? fetchOverwrites(rest, parent) : [];
}
