import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  type APIInteraction,
} from 'discord.js';
import type { Member, Origin } from '../../command/access.ts';
import { channelOwner, guildOwner, personOwner } from '../../desk/principal.ts';
import type { Owner } from '../../store/ownership.ts';
import { isConversationChannel, threadParent } from '../access/channels.ts';
import { isCheckedByDiscord, mayUse, type RightDependencies } from '../access/rights.ts';

/** All but pings, which nobody sends. */
export type LocalizedInteraction = APIInteraction & { locale: string };

export type InteractionOrigin = Origin & { person: string; channel: string };

/** What an interaction tells of who requests something, and where. */
export function interactionOrigin(
  deps: RightDependencies,
  interaction: LocalizedInteraction,
): InteractionOrigin {
  const person = personOf(interaction);
  return {
    person,
    guild: interaction.guild_id ?? null,
    channel: interaction.channel?.id ?? '',
    place: placeOwner(interaction, person),
    locale: interaction.locale,
    isConversation: isConversationChannel(interaction.channel?.type),
    member: memberOf(deps, interaction),
    privacy: isEphemeral(interaction) || isForcedPrivate(interaction) ? 'always' : 'optional',
  };
}

export function personOf({ member, user }: APIInteraction): string {
  return (member?.user ?? user)?.id ?? '';
}

function memberOf(deps: RightDependencies, interaction: APIInteraction): Member | null {
  const { channel, guild_id: guild, member } = interaction;
  if (guild === undefined) return null;
  const { roles = [], permissions = '0' } = member ?? {};
  const guildMember = {
    person: personOf(interaction),
    roles,
    guild,
    permissions: async () => BigInt(permissions),
  };
  return {
    roles,
    parent: async () => threadParent(channel),
    mayUse: async (command) =>
      (isSlashCommand(interaction) && isCheckedByDiscord(deps, command)) ||
      mayUse(deps, command, guildMember),
  };
}

function isSlashCommand({ type }: APIInteraction): boolean {
  return (
    type === InteractionType.ApplicationCommand || type === InteractionType.ApplicationCommandAutocomplete
  );
}

/** Who owns what is read there openly: direct messages with somebody else in them are nobody's own. */
export function placeOwner(
  { guild_id, channel, context }: Pick<APIInteraction, 'guild_id' | 'channel' | 'context'>,
  person: string,
): Owner {
  if (guild_id !== undefined) return guildOwner(guild_id);
  const isShared = channel?.type === ChannelType.GroupDM || context === InteractionContextType.PrivateChannel;
  return channel && isShared ? channelOwner(channel.id) : personOwner(person);
}

/** On a message that only one person sees: what comes of it is for nobody else. */
export function isEphemeral({ message }: APIInteraction): boolean {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Where the bot is no member and outside apps may not speak, Discord shows an answer to the one who asked only. */
function isForcedPrivate({ authorizing_integration_owners: owners, member }: APIInteraction): boolean {
  if (member === undefined || ApplicationIntegrationType.GuildInstall in owners) return false;
  return (BigInt(member.permissions) & PermissionFlagsBits.UseExternalApps) === 0n;
}
