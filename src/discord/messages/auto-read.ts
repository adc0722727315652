import { createHash } from 'node:crypto';
import { normalizeLink } from '../../article/normalize-link.ts';
import { Refusal } from '../../base/refusal.ts';
import { hour } from '../../base/time.ts';
import type { Origin } from '../../command/access.ts';
import { prepare, type PrepareDependencies } from '../../command/prepare.ts';
import type { Preferences } from '../../desk/preferences.ts';
import { guildOwner } from '../../desk/principal.ts';
import type { Locks } from '../../store/locks.ts';
import { loggable } from '../discord-errors.ts';
import { acceptRequest } from '../replies/accept-request.ts';
import type { DiscordRequest } from '../replies/discord-request.ts';
import type { RunDependencies } from '../replies/request-run.ts';
import { type Message, messageOrigin, type OriginDependencies } from './message-origin.ts';
import { explicitLinksIn } from '../sources/parse-links.ts';
import { maxLinks } from './parse-mention.ts';
import { sourceText } from '../sources/read-target.ts';

export type AutoReadDependencies = RunDependencies &
  PrepareDependencies &
  OriginDependencies & {
    desk: { preferences: Pick<Preferences, 'allowsAutoRead'> };
    locks: Locks;
    /** Guilds in which the operator lets nobody be answered. */
    blocked: ReadonlySet<string>;
  };

/**
 * Links in channels that admins have chosen for it are read although nobody has asked: the first three of a message,
 * each once in its channel. Whatever is in the way, nothing is said. Never throws.
 */
export async function autoReadLinks(deps: AutoReadDependencies, message: Message): Promise<void> {
  try {
    const links = explicitLinksIn(message.content).slice(0, maxLinks);
    if (links.length === 0 || !(await isWanted(deps, message))) return;
    const origin = await messageOrigin(deps, message);
    await Promise.all(links.map((link) => autoRead(deps, message, origin, link)));
  } catch (error) {
    deps.log.error(loggable(error), 'links that nobody asked about could not be read');
  }
}

async function isWanted(deps: AutoReadDependencies, message: Message): Promise<boolean> {
  const { guild_id: guild, channel_id: channel, author } = message;
  if (guild === undefined || deps.blocked.has(guild) || deps.jobs.isClosing) return false;
  const { limits } = deps.settings;
  if (!limits.messageContent || !(await deps.settings.of(guild)).unasked.includes(channel)) return false;
  return deps.desk.preferences.allowsAutoRead(author.id);
}

async function autoRead(
  deps: AutoReadDependencies,
  { id: message, author, channel_id: channel, guild_id: guild = '' }: Message,
  origin: Origin,
  link: string,
): Promise<void> {
  const command = deps.commands.find(({ mention }) => mention === 'source');
  const values = command && sourceText(command, link);
  const url = addressOf(link);
  if (!command || !values || url === null) return;
  const prepared = await prepare(deps, { command, values }, origin).catch(unlessRefused);
  // Until it is shown it is held for an hour, so that one that can't be read is tried again then.
  const claim = `link ${channel} ${createHash('sha256').update(url).digest('base64url').slice(0, 22)}`;
  if (!prepared || !(await deps.locks.take(guildOwner(guild), claim, hour))) return;
  const request: DiscordRequest = {
    ...prepared.request,
    person: author.id,
    channel,
    reply: { kind: 'message', message, thread: null },
    mayAttach: true,
    autoRead: { claim },
  };
  await acceptRequest(deps, request, prepared.settings, async () => {});
}

function addressOf(link: string): string | null {
  try {
    return normalizeLink(link);
  } catch (error) {
    return unlessRefused(error);
  }
}

function unlessRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
