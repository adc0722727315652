import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild } from './model.ts';
import type { World } from './world.ts';

export const may = PermissionFlagsBits;
export type Permission = keyof typeof PermissionFlagsBits;

const allPermissions = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What everybody may do in a direct message. */
const permissionsInDm =
  may.ViewChannel |
  may.SendMessages |
  may.EmbedLinks |
  may.AttachFiles |
  may.ReadMessageHistory |
  may.AddReactions |
  may.UseExternalEmojis |
  may.UseApplicationCommands |
  may.UseExternalApps;

export function bitsOf(names: readonly Permission[]): bigint {
  return names.reduce((bits, name) => bits | may[name], 0n);
}

/** The permissions of a guild's roles alone, before a channel's overwrites. */
export function permissionsInGuild(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return allPermissions;
  const bits = [guild.id, ...member.roles].reduce(
    (all, id) => all | (guild.roles.get(id)?.permissions ?? 0n),
    0n,
  );
  return bits & may.Administrator ? allPermissions : bits;
}

/** Permissions in a channel, by Discord's algorithm; a thread has those of its channel. */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.type === 1 || channel.type === 3)
    return channel.recipients.some((user) => user.id === userId) ? permissionsInDm : 0n;
  const guild = world.guilds.get(channel.guildId ?? '');
  const base = guild ? permissionsInGuild(guild, userId) : 0n;
  if (!guild || base === allPermissions) return base;
  const place = (channel.parentId && world.channels.get(channel.parentId)) || channel;
  const bits = applyOverwrites(place, guild, userId, base);
  return bits & may.ViewChannel ? bits : 0n;
}

function applyOverwrites(place: Channel, guild: Guild, userId: string, base: bigint): bigint {
  const roles = guild.members.get(userId)?.roles ?? [];
  const layers = [[guild.id], roles, [userId]];
  return layers.reduce((bits, ids) => {
    const found = place.overwrites.filter((overwrite) => ids.includes(overwrite.id));
    const deny = found.reduce((all, overwrite) => all | overwrite.deny, 0n);
    const allow = found.reduce((all, overwrite) => all | overwrite.allow, 0n);
    return (bits & ~deny) | allow;
  }, base);
}

export function can(world: World, channel: Channel, userId: string, permission: Permission): boolean {
  return (permissionsIn(world, channel, userId) & may[permission]) === may[permission];
}
