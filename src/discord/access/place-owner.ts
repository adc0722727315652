import { ChannelType, InteractionContextType, type APIInteraction } from 'discord.js';
import { channelOwner, guildOwner, personOwner } from '../../desk/principal.ts';
import type { Owner } from '../../store/ownership.ts';

type Asking = Pick<APIInteraction, 'guild_id' | 'channel' | 'context'>;

/** Whose all is that is asked there openly: direct messages with somebody else in them are nobody's own. */
export function placeOwner({ guild_id, channel, context }: Asking, person: string): Owner {
  if (guild_id !== undefined) return guildOwner(guild_id);
  const isShared = channel?.type === ChannelType.GroupDM || context === InteractionContextType.PrivateChannel;
  return channel && isShared ? channelOwner(channel.id) : personOwner(person);
}
