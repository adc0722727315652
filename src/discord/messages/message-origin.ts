import type { GatewayMessageCreateDispatchData } from 'discord.js';
import type { Logger } from '../../base/log.ts';
import type { Member, Origin } from '../../command/access.ts';
import { guildOwner, personOwner } from '../../desk/principal.ts';
import { isConversationChannel, type FetchThread } from '../access/channels.ts';
import { fetchPermissions } from '../access/permissions.ts';
import { mayUse, type RightDependencies } from '../access/rights.ts';
import { loggable } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import type { Locales } from '../state/locales.ts';

export type Message = GatewayMessageCreateDispatchData;

/** What is known of whoever says something, or reacts to it. */
type Said = Pick<Message, 'channel_id' | 'content'> & {
  author: { id: string };
  guild_id?: string | undefined;
  member?: { roles: string[] } | undefined;
  channel_type?: Message['channel_type'];
};

export type OriginDependencies = RightDependencies & {
  rest: Pick<RestClients, 'bot'>;
  fetchThread: FetchThread;
  locales: Pick<Locales, 'of'>;
  log: Logger;
};

/** What a message tells of who requests something, and where. */
export async function messageOrigin(
  deps: OriginDependencies,
  message: Said,
): Promise<Origin & { person: string; channel: string }> {
  const { author, channel_id: channel, channel_type, content, guild_id } = message;
  const guild = guild_id ?? null;
  return {
    person: author.id,
    guild,
    channel,
    // Direct messages to the bot are their author's.
    place: guild === null ? personOwner(author.id) : guildOwner(guild),
    locale: await deps.locales.of({ author: author.id, guild, content }),
    isConversation: guild === null || isConversationChannel(channel_type),
    member: guild === null ? null : memberOf(deps, message, guild),
    // A message in a server can't be answered to one person alone.
    privacy: guild === null ? 'optional' : 'never',
  };
}

/** A message tells neither what its author may do nor what its thread is in, as an interaction does: Discord is asked. */
function memberOf(
  deps: OriginDependencies,
  { author, channel_id: channel, member }: Said,
  guild: string,
): Member {
  const { rest, fetchThread, log } = deps;
  const somebody = { person: author.id, roles: member?.roles ?? [] };
  const permissions = () => fetchPermissions(rest.bot, { guild, channel }, somebody);
  // Where Discord doesn't tell, the thread is in no channel that admins have chosen.
  const fetchParent = () =>
    fetchThread(channel)
      .then((thread) => thread?.parent ?? null)
      .catch((error: unknown) => {
        log.warn({ channel, ...loggable(error) }, 'Discord did not tell what a thread is in');
        return null;
      });
  let parent: Promise<string | null> | null = null;
  return {
    roles: somebody.roles,
    // One answer for the whole message.
    parent: () => (parent ??= fetchParent()),
    mayUse: (command) => mayUse(deps, command, { ...somebody, guild, permissions }),
  };
}
