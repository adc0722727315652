import { personOwner } from '../../desk/principal.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import { renderCard } from '../card/card.ts';
import type { Dependencies } from '../dependencies.ts';
import { failureView, loggable, newId } from '../replies/error-view.ts';
import { channelReply, privateReply } from '../replies/reply.ts';
import { isGone } from '../discord-errors.ts';
import { localeOf, type Message } from './message-origin.ts';

/** Where the admins don't want the bot, one word about it is enough: milliseconds. */
const quiet = 3_600_000;

/** Says to the author what went wrong, in reply. Never throws. */
export async function decline(deps: Dependencies, message: Message, error: unknown): Promise<void> {
  const id = newId();
  const words = await wordsOf(deps, message);
  const card = renderCard(failureView(error, words, deps.log, id), words, null);
  try {
    await channelReply(deps.rest, message.channel_id, message.id).show(card);
  } catch (again) {
    if (isGone(again)) deps.unreachableChannels.note(message.channel_id, loggable(again));
    else deps.log.warn({ request: id, ...loggable(again) }, 'nobody could be told');
  }
}

/**
 * Says it by direct message, once a person, channel and while: where its admins don't want it the bot doesn't write.
 * Never throws.
 */
export async function declineAside(deps: Dependencies, message: Message, error: unknown): Promise<void> {
  const { author, channel_id: channel } = message;
  if (!deps.claims.take(personOwner(author.id), `told ${channel}`, quiet)) return;
  const words = await wordsOf(deps, message);
  const view = { ...failureView(error, words, deps.log, newId()), heading: headingOf(deps, message) };
  try {
    await privateReply(deps.rest, author.id).show(renderCard(view, words, null));
  } catch (again) {
    deps.unreachablePeople.note(author.id, loggable(again));
  }
}

async function wordsOf(deps: Dependencies, message: Message): Promise<Words> {
  return wordsFor(await localeOf(deps, message));
}

/** The way back to their words, under those: Discord links no text with a link in it. */
function headingOf({ name }: Dependencies, { content, guild_id, channel_id, id }: Message) {
  const said = content.replaceAll(/<[@#][!&]?\d+>|https?:\/\/\S+/g, '').trim();
  const url = `https://discord.com/channels/${guild_id ?? '@me'}/${channel_id}/${id}`;
  return { text: said.slice(0, 100) || `@${name}`, url };
}
