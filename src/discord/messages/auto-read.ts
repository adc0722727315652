import { createHash } from 'node:crypto';
import { normalizeLink } from '../../article/link.ts';
import { Refusal } from '../../base/refusal.ts';
import { day, hour } from '../../base/time.ts';
import { guildOwner } from '../../desk/principal.ts';
import { runRequest } from '../replies/run-request.ts';
import type { Dependencies } from '../dependencies.ts';
import { loggable } from '../replies/error-view.ts';
import { placeRefusal } from '../../command/access.ts';
import { linksIn, mostLinks } from './parse-mention.ts';
import { channelReply, type Reply } from '../replies/reply.ts';
import { sourceText } from './read-target.ts';
import { type Message, placeOf, locationOf } from './message-origin.ts';

/**
 * Links in channels that admins have chosen for it are read although nobody has asked: the first three of a message,
 * each once in its channel. Whatever is in the way, nothing is said. Never throws.
 */
export async function autoReadLinks(deps: Dependencies, message: Message): Promise<void> {
  try {
    const links = linksIn(message.content).slice(0, mostLinks);
    if (links.length === 0 || !(await isWanted(deps, message))) return;
    await Promise.all(links.map((link) => readUnasked(deps, message, link)));
  } catch (error) {
    deps.log.error(loggable(error), 'links that nobody asked about could not be read');
  }
}

async function isWanted(deps: Dependencies, message: Message): Promise<boolean> {
  const { guild_id: guild, channel_id: channel, author } = message;
  if (
    guild === undefined ||
    deps.blocked.has(guild) ||
    !deps.settings.limits.messageContent ||
    deps.jobs.isClosing
  )
    return false;
  if (!deps.settings.of(guild).unasked.includes(channel)) return false;
  if (await placeRefusal(deps, locationOf(deps, message))) return false;
  return deps.desk.preferences.allowsAutoRead(author.id);
}

async function readUnasked(deps: Dependencies, message: Message, link: string): Promise<void> {
  const command = deps.commands.find(({ mention }) => mention === 'source');
  const values = command && sourceText(command, link);
  const reply = replyOnce(deps, message, link);
  if (!command || !values || !reply) return;
  await runRequest(deps, { ...(await placeOf(deps, message)), command, values, isAutoRead: true }, reply);
}

/**
 * Null where the link was read in that channel before: as long as the guild keeps an article, or within the hour where
 * it couldn't be read.
 */
function replyOnce(
  deps: Dependencies,
  { guild_id: guild = '', channel_id: channel, id }: Message,
  link: string,
): Reply | null {
  const { claims, rest, settings } = deps;
  const url = addressOf(link);
  if (url === null) return null;
  const key = `link ${channel} ${createHash('sha256').update(url).digest('base64url').slice(0, 22)}`;
  if (!claims.take(guildOwner(guild), key, hour)) return null;
  const reply = channelReply(rest, channel, id);
  return {
    show: async (card) => {
      const shown = await reply.show(card);
      claims.extend(guildOwner(guild), key, settings.of(guild).days * day);
      return shown;
    },
  };
}

function addressOf(link: string): string | null {
  try {
    return normalizeLink(link);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
