import { createHash } from 'node:crypto';
import { normalizeLink } from '../../article/link.ts';
import { Refusal } from '../../base/refusal.ts';
import { day, hour } from '../../base/time.ts';
import { guildOwner } from '../../desk/principal.ts';
import { answer } from '../replies/run-request.ts';
import type { Face } from '../dependencies.ts';
import { loggable } from '../replies/error-view.ts';
import { closedBy } from '../access/place-access.ts';
import { linksIn, mostLinks } from './parse-mention.ts';
import { channelReply, type Reply } from '../replies/reply.ts';
import { sourceText } from './read-target.ts';
import { type Message, placeOf, spotOf } from './message-origin.ts';

/**
 * Links in channels that admins have chosen for it are read although nobody has asked: the first three of a message,
 * each once in its channel. Whatever is in the way, nothing is said. Never throws.
 */
export async function onUnasked(face: Face, message: Message): Promise<void> {
  try {
    const links = linksIn(message.content).slice(0, mostLinks);
    if (links.length === 0 || !(await isWanted(face, message))) return;
    await Promise.all(links.map((link) => readUnasked(face, message, link)));
  } catch (error) {
    face.log.error(loggable(error), 'links that nobody asked about could not be read');
  }
}

async function isWanted(face: Face, message: Message): Promise<boolean> {
  const { guild_id: guild, channel_id: channel, author } = message;
  if (
    guild === undefined ||
    face.blocked.has(guild) ||
    !face.settings.limits.messageContent ||
    face.works.isClosing
  )
    return false;
  if (!face.settings.of(guild).unasked.includes(channel)) return false;
  if (await closedBy(face, spotOf(face, message))) return false;
  return face.desk.wishes.allowsUnasked(author.id);
}

async function readUnasked(face: Face, message: Message, link: string): Promise<void> {
  const command = face.commands.find(({ mention }) => mention === 'source');
  const values = command && sourceText(command, link);
  const reply = replyOnce(face, message, link);
  if (!command || !values || !reply) return;
  await answer(face, { ...(await placeOf(face, message)), command, values, isUnasked: true }, reply);
}

/**
 * Null where the link was read in that channel before: as long as the guild keeps an article, or within the hour where
 * it couldn't be read.
 */
function replyOnce(
  face: Face,
  { guild_id: guild = '', channel_id: channel, id }: Message,
  link: string,
): Reply | null {
  const { claims, lines, settings } = face;
  const url = addressOf(link);
  if (url === null) return null;
  const key = `link ${channel} ${createHash('sha256').update(url).digest('base64url').slice(0, 22)}`;
  if (!claims.take(guildOwner(guild), key, hour)) return null;
  const reply = channelReply(lines, channel, id);
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
