import type { GatewayMessageReactionAddDispatchData } from 'discord.js';
import { hour } from '../../base/time.ts';
import { placeRefusal } from '../../command/access.ts';
import { loggable } from '../discord-errors.ts';
import { acceptRequest } from '../replies/accept-request.ts';
import { againIn } from './ask-again.ts';
import { languageOfFlag } from './flag-language.ts';
import { type MessageDependencies, prepareRequest } from './handle-message.ts';
import { messageOrigin } from './message-origin.ts';

type Reaction = GatewayMessageReactionAddDispatchData;

/**
 * A flag under one of the bot's cards: the card is answered again in that country's language, once an hour however many
 * put it there. A flag is often no more than a flag: where the place or the person may not ask, nothing is said. Never
 * throws.
 */
export async function handleReaction(deps: MessageDependencies, reaction: Reaction): Promise<void> {
  const { emoji, guild_id, message_author_id, message_id: card, channel_id: channel } = reaction;
  const language = emoji.id === null ? languageOfFlag(emoji.name ?? '') : null;
  if (language === null || message_author_id !== deps.bot || !isFromPerson(deps, reaction)) return;
  if (deps.blocked.has(guild_id ?? '')) return;
  try {
    const origin = await messageOrigin(deps, { ...reaction, author: { id: reaction.user_id }, content: '' });
    if (await placeRefusal(deps.settings, origin)) return;
    const conversation = await deps.conversations(origin.place).get(card);
    const invocation = againIn(deps.commands, conversation ?? [], { language });
    if (!invocation) return;
    const { request, settings } = await prepareRequest(deps, { id: card }, invocation, origin);
    if (!(await deps.locks.take(origin.place, `flag ${language} ${card}`, hour))) return;
    await acceptRequest(deps, request, settings, async () => {});
  } catch (error) {
    deps.log.info({ channel, ...loggable(error) }, 'a flag was not answered');
  }
}

function isFromPerson({ bot }: MessageDependencies, { user_id, member }: Reaction): boolean {
  return user_id !== bot && member?.user.bot !== true;
}
