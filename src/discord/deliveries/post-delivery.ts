import { ChannelType, DiscordAPIError, RESTJSONErrorCodes, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { messageBody, type Card } from '../card/card.ts';
import { shorten } from '../card/actions.ts';
import { tidy } from '../card/escape.ts';
import { isArchived, isExpired, isGone, loggable } from '../discord-errors.ts';
import { findMessage, findPost, withMark } from './find-delivery.ts';
import { idOf } from '../replies/reply.ts';
import type { Logger } from '../../base/log.ts';
import type { Shown } from '../replies/discord-request.ts';

/** A card that nobody asked for just now, and where it goes. */
export type Post = {
  guild: string;
  channel: string;
  /** Who posts: the bot's id. */
  bot: string;
  card: Card;
  /** Of a forum's post, and the tag that it gets where the forum has one of that name. */
  name: string;
  tag: string;
  /** The role that is pinged: the card names it. */
  ping: string | null;
  /** In an announcement channel: to those that follow it, too. */
  publish: boolean;
  /** Discord makes one message of two with the same, for a few minutes; 25 characters at most. */
  nonce: string;
  /** When it was written down, in milliseconds, and whether somebody may have sent it since. */
  at: number;
  isRepeated: boolean;
};

/** Why Discord takes nothing there: it is gone, or the bot may not. */
export type Refused = { refused: 'gone' | 'forbidden' };

const placeShape = z.object({
  type: z.enum(ChannelType),
  flags: z.number().optional(),
  available_tags: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
});
type Place = z.infer<typeof placeShape>;

/**
 * A message, or a forum's post. Rejects with what may pass by itself: Discord stumbles, or says to wait.
 * What a process that is gone may have sent is looked for first.
 */
export async function postDelivery(rest: REST, post: Post, log: Logger): Promise<Shown | Refused> {
  try {
    const place = placeShape.parse(await rest.get(Routes.channel(post.channel)));
    if (place.type === ChannelType.GuildForum) return await postInForum(rest, post, place);
    const earlier = post.isRepeated ? await findMessage(rest, post) : null;
    const message = earlier?.message ?? (await send(rest, post));
    const isPublished = earlier?.isPublished === true;
    if (post.publish && place.type === ChannelType.GuildAnnouncement && !isPublished)
      await publish(rest, { channel: post.channel, message }, log);
    return { channel: post.channel, message };
  } catch (error) {
    return refusalOf(error);
  }
}

async function send(rest: REST, post: Post): Promise<string> {
  const { channel, card, nonce } = post;
  const body = { ...bodyOf({ ...post, card: withMark(card, nonce) }), nonce, enforce_nonce: true };
  return idOf(await rest.post(Routes.channelMessages(channel), { body, files: card.files }));
}

/** Changes what was posted, also in a forum's post that was archived: that is opened again. What is gone, or is too old for Discord to change, stays as it is. */
export async function editDelivery(
  rest: REST,
  { channel, message }: Shown,
  post: Pick<Post, 'card' | 'ping'>,
): Promise<'edited' | 'left' | Refused> {
  try {
    // An edit pings nobody anew, and the name of the role stays.
    const body = { ...bodyOf(post), allowed_mentions: { parse: [] } };
    const edit = () => rest.patch(Routes.channelMessage(channel, message), { body, files: post.card.files });
    await edit().catch(async (error: unknown) => {
      if (!isArchived(error)) throw error;
      await rest.patch(Routes.channel(channel), { body: { archived: false } });
      await edit();
    });
    return 'edited';
  } catch (error) {
    const isDeleted = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
    return isDeleted || isExpired(error) ? 'left' : refusalOf(error);
  }
}

function bodyOf({ card, ping }: Pick<Post, 'card' | 'ping'>): object {
  return ping === null
    ? messageBody(card)
    : { ...messageBody(card), allowed_mentions: { parse: [], roles: [ping] } };
}

/** Discord's limit for the name of a thread. */
const maxName = 100;
const requireTag = 1 << 4;

async function postInForum(rest: REST, post: Post, place: Place): Promise<Shown> {
  const name = shorten(tidy(post.name), maxName);
  const sent = post.isRepeated ? await findPost(rest, post, name) : null;
  if (sent !== null) return { channel: sent, message: sent };
  const tags = place.available_tags ?? [];
  const own = tags.find((tag) => tag.name.toLowerCase() === post.tag.toLowerCase());
  const needed = ((place.flags ?? 0) & requireTag) !== 0 ? tags[0] : undefined;
  const tag = own ?? needed;
  const body = { name, applied_tags: tag ? [tag.id] : [], message: bodyOf(post) };
  const thread = idOf(await rest.post(Routes.threads(post.channel), { body, files: post.card.files }));
  return { channel: thread, message: thread };
}

/** It stands in its channel all the same: Discord lets a channel publish ten messages an hour. */
async function publish(rest: REST, { channel, message }: Shown, log: Logger): Promise<void> {
  try {
    await rest.post(Routes.channelMessageCrosspost(channel, message));
  } catch (error) {
    log.warn({ channel, ...loggable(error) }, 'a message could not be published');
  }
}

function refusalOf(error: unknown): Refused {
  if (!isGone(error) || !(error instanceof DiscordAPIError)) throw error;
  return { refused: error.status === 404 ? 'gone' : 'forbidden' };
}
