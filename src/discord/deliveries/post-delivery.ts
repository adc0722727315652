import { ChannelType, DiscordAPIError, RESTJSONErrorCodes, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { messageBody, type Card } from '../card/card.ts';
import { shorten } from '../card/actions.ts';
import { tidy } from '../card/escape.ts';
import { isExpired, isGone, loggable } from '../discord-errors.ts';
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
 * A forum's posts have no nonce: what a dead process may have sent is looked for among them.
 */
export async function postDelivery(rest: REST, post: Post, log: Logger): Promise<Shown | Refused> {
  try {
    const place = placeShape.parse(await rest.get(Routes.channel(post.channel)));
    if (place.type === ChannelType.GuildForum) return await postInForum(rest, post, place);
    const message = idOf(
      await rest.post(Routes.channelMessages(post.channel), {
        body: { ...bodyOf(post), nonce: post.nonce, enforce_nonce: true },
        files: post.card.files,
      }),
    );
    if (post.publish && place.type === ChannelType.GuildAnnouncement)
      await publish(rest, { channel: post.channel, message }, log);
    return { channel: post.channel, message };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Changes what was posted. What is gone, or is too old for Discord to change, stays as it is. */
export async function editDelivery(
  rest: REST,
  { channel, message }: Shown,
  post: Pick<Post, 'card' | 'ping'>,
): Promise<'edited' | 'left' | Refused> {
  try {
    // An edit pings nobody anew, and the name of the role stays.
    const body = { ...bodyOf(post), allowed_mentions: { parse: [] } };
    await rest.patch(Routes.channelMessage(channel, message), { body, files: post.card.files });
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

const threadsShape = z.object({
  threads: z.array(
    z.object({ id: z.string(), name: z.string(), parent_id: z.string(), owner_id: z.string() }),
  ),
});

/** The upper bits of an id are its time, in milliseconds since 2015. */
const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + 1_420_070_400_000;
/** The clocks of this machine and of Discord may differ by that much, in milliseconds. */
const clockSkew = 60_000;

async function findPost(rest: REST, { guild, channel, bot, at }: Post, name: string): Promise<string | null> {
  const { threads } = threadsShape.parse(await rest.get(Routes.guildActiveThreads(guild)));
  const found = threads.find(
    (thread) =>
      thread.parent_id === channel &&
      thread.owner_id === bot &&
      thread.name === name &&
      timeOf(thread.id) > at - clockSkew,
  );
  return found?.id ?? null;
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
