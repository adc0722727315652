import type { GatewayMessageCreateDispatchData } from 'discord.js';
import { guildOwner, personOwner } from '../../desk/principal.ts';
import type { Request, Dependencies } from '../dependencies.ts';
import { loggable } from '../replies/error-view.ts';
import type { RequestLocation } from '../../command/access.ts';
import { fetchPermissions } from '../access/permissions.ts';
import type { GuildMember } from '../access/rights.ts';
import { isConversationChannel } from '../state/conversation.ts';

export type Message = GatewayMessageCreateDispatchData;

/** What a message tells of a request, whatever it asks. */
export async function placeOf(
  deps: Dependencies,
  message: Message,
): Promise<Omit<Request, 'command' | 'values'>> {
  const { author, guild_id, channel_id, channel_type, id } = message;
  return {
    person: author.id,
    guild: guild_id ?? null,
    // Direct messages to the bot are their author's.
    place: guild_id === undefined ? personOwner(author.id) : guildOwner(guild_id),
    channel: channel_id,
    locale: await localeOf(deps, message),
    mayAttach: true,
    isEphemeral: false,
    message: id,
    isConversation: guild_id === undefined || isConversationChannel(channel_type),
    isEdit: false,
    isThreaded: false,
    isAutoRead: false,
  };
}

export function localeOf({ locales }: Dependencies, { author, guild_id, content }: Message): Promise<string> {
  return locales.of({ author: author.id, guild: guild_id ?? null, content });
}

/** Where Discord doesn't tell what a thread is in, it is in no channel that was chosen. */
export function locationOf(
  { threadParents, log }: Dependencies,
  { guild_id, channel_id: channel, member }: Message,
): RequestLocation {
  const parent = () =>
    threadParents(channel).catch((error: unknown) => {
      log.warn({ channel, ...loggable(error) }, 'Discord did not tell what a thread is in');
      return null;
    });
  return { guild: guild_id ?? null, channel, roles: member?.roles ?? [], parent };
}

/** A message doesn't tell what its author may do, as an interaction does: Discord is asked. */
export function memberOf(
  { rest }: Dependencies,
  { author, guild_id, channel_id: channel, member }: Message,
): GuildMember {
  const guild = guild_id ?? null;
  const claimant = { person: author.id, roles: member?.roles ?? [] };
  const permissions = async () =>
    guild === null ? 0n : fetchPermissions(rest.bot, { guild, channel }, claimant);
  return { ...claimant, guild, permissions };
}
