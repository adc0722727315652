import { ChannelType, PermissionFlagsBits, type GatewayGuildCreateDispatchData } from 'discord.js';
import { permissionsIn } from '../access/permissions.ts';

/** A guild that the bot is new in, with what is needed to greet it there. */
export type Arrival = {
  guild: string;
  name: string;
  owner: string;
  /** Discord's name of the guild's language. */
  locale: string;
  /** Where Discord itself speaks to the guild; null where that isn't set, or the bot may not write there. */
  systemChannel: string | null;
  /** The other text channels in which the bot may write, from the top. */
  channels: readonly string[];
};

const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** @param bot the bot's own user, who is among the members that Discord sends */
export function arrivalOf(guild: GatewayGuildCreateDispatchData, bot: string): Arrival {
  const roles = guild.members.find(({ user }) => user.id === bot)?.roles ?? [];
  const writable = guild.channels
    .filter(({ type }) => type === ChannelType.GuildText)
    .toSorted((one, other) => position(one) - position(other))
    .filter((channel) => {
      const overwrites = 'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [];
      const bits = permissionsIn({ guild, overwrites }, { person: bot, roles });
      return (bits & needed) === needed;
    })
    .map(({ id }) => id);
  const system = writable.find((id) => id === guild.system_channel_id) ?? null;
  return {
    guild: guild.id,
    name: guild.name,
    owner: guild.owner_id,
    locale: guild.preferred_locale,
    systemChannel: system,
    channels: writable.filter((id) => id !== system),
  };
}

function position(channel: object): number {
  return 'position' in channel ? Number(channel.position) : 0;
}
