import { Refusal } from '../base/refusal.ts';
import { evaluateRules } from '../settings/rules.ts';
import type { GuildSettings } from '../settings/settings.ts';
import { wordsFor } from '../words/words.ts';
import type { Command } from './command.ts';
import { nameIn } from './name.ts';
import type { Request } from './request.ts';

/** Somebody in a guild. What a face has to look up is a function: it is asked only where it matters. */
export type Member = {
  roles: readonly string[];
  /** The channel that the request's thread is in; null where it is in none. */
  parent: () => Promise<string | null>;
  /** Whether they have the command's right, as the guild's admins lend it. */
  mayUse: (command: Command) => Promise<boolean>;
};

/** Where and by whom something is requested. */
export type Origin = Pick<Request, 'person' | 'guild' | 'channel' | 'place' | 'locale'> & {
  /** Whether all that is said in the channel is one conversation; null where only what is kept of it tells. */
  isConversation: boolean | null;
  /** Null where no admin's rules hold: outside guilds, and in the operator's own shell. */
  member: Member | null;
  /** Whether only the person sees the answer: that is so, can't be, or is for the command and its options to say. */
  privacy: 'always' | 'never' | 'optional';
};

/** Why a command is refused to somebody; null where they may use it. */
export async function accessRefusal(
  settings: Pick<GuildSettings, 'of'>,
  command: Command,
  origin: Origin,
): Promise<Refusal | null> {
  const { guild, locale, member, privacy } = origin;
  const { anywhere, mention, name, needs, right } = command;
  // Admins can't lock themselves out; what only the person sees disturbs nobody.
  const isExempt = right !== undefined || (anywhere === true && privacy !== 'never');
  const refusal = isExempt ? null : await placeRefusal(settings, origin);
  if (refusal) return refusal;
  if (member && right && !(await member.mayUse(command))) return new Refusal('right.missing', { right });
  if (needs === 'guild' && guild === null) return new Refusal('guild.needed', {});
  // How to ask is no secret.
  const isSecret = command.private === true && mention === undefined;
  if (!isSecret || privacy !== 'never') return null;
  return new Refusal('answer.open', { typed: `/${nameIn(wordsFor(locale), name)}` });
}

/**
 * Why the guild's admins don't let the bot answer there; null where they do. What is deleted matches nothing: a list
 * of which nothing is left stays closed, so that no deletion opens the bot to everybody.
 */
export async function placeRefusal(
  settings: Pick<GuildSettings, 'of'>,
  { guild, channel, member }: Pick<Origin, 'guild' | 'channel' | 'member'>,
): Promise<Refusal | null> {
  if (guild === null || channel === null || member === null) return null;
  const { channels, roles } = await settings.of(guild);
  const needsParent = channels.length > 0 && !channels.includes(channel);
  const subject = { guild, channel, parent: needsParent ? await member.parent() : null, roles: member.roles };
  const failing = evaluateRules({ channels, roles }, subject).find(({ passes }) => !passes);
  if (!failing) return null;
  return new Refusal(failing.name === 'channels' ? 'place.channel' : 'place.role', {});
}
