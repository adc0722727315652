import { ComponentType, MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Delivery } from '../../feeds/feeds.ts';
import type { Card } from '../card/card.ts';
import { isGone } from '../discord-errors.ts';

/** What may have been sent before, and by which user of Discord. */
type Sent = Pick<Delivery, 'guild' | 'channel' | 'at' | 'nonce'> & { bot: string };

/** The upper bits of an id are its time, in milliseconds since 2015. */
const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + 1_420_070_400_000;
/** The clocks of this machine and of Discord may differ by that much, in milliseconds. */
const clockSkew = 60_000;

/** Discord gives so many messages at once, and so often it is asked for older ones. */
const page = 100;
const mostPages = 5;

/** The id of a card's container, which Discord keeps: 30 bits of the nonce, above those that Discord counts up by itself. */
function markOf(nonce: string): number {
  return (Buffer.from(nonce, 'base64url').readUInt32BE() >>> 2) + 2 ** 30;
}

/** A card that is found again when Discord has long forgotten its nonce. */
export function withMark(card: Card, nonce: string): Card {
  const components = card.components.map((component) =>
    component.type === ComponentType.Container ? { ...component, id: markOf(nonce) } : component,
  );
  return { ...card, components };
}

const messagesShape = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    flags: z.number().default(0),
    components: z.array(z.object({ id: z.number().optional() })).default([]),
  }),
);

/**
 * What was sent of it before, among the channel's newest messages; null where there is nothing, or where the bot may not
 * read the channel's history: Discord then gives none.
 */
export async function findMessage(
  rest: REST,
  { channel, bot, at, nonce }: Sent,
): Promise<{ message: string; isPublished: boolean } | null> {
  const mark = markOf(nonce);
  let before: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const query = new URLSearchParams({ limit: String(page), ...(before !== undefined && { before }) });
    const messages = messagesShape.parse(await rest.get(Routes.channelMessages(channel), { query }));
    const found = messages.find(
      ({ author, components }) => author.id === bot && components.some(({ id }) => id === mark),
    );
    if (found) return { message: found.id, isPublished: (found.flags & MessageFlags.Crossposted) !== 0 };
    before = messages.at(-1)?.id;
    if (before === undefined || messages.length < page || timeOf(before) < at - clockSkew) return null;
  }
  return null;
}

const threadsShape = z.object({
  threads: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parent_id: z.string(),
      owner_id: z.string(),
      thread_metadata: z.object({ archive_timestamp: z.string() }),
    }),
  ),
});
type Thread = z.infer<typeof threadsShape>['threads'][number];

/** A forum's post of that name, which was made since then: nobody writes in some of them any more. */
export async function findPost(rest: REST, sent: Sent, name: string): Promise<string | null> {
  const { threads } = threadsShape.parse(await rest.get(Routes.guildActiveThreads(sent.guild)));
  const found = ownPost(threads, sent, name) ?? (await findArchived(rest, sent, name));
  return found?.id ?? null;
}

function ownPost(threads: readonly Thread[], { channel, bot, at }: Sent, name: string): Thread | undefined {
  return threads.find(
    (thread) =>
      thread.parent_id === channel &&
      thread.owner_id === bot &&
      thread.name === name &&
      timeOf(thread.id) > at - clockSkew,
  );
}

/** Those that were archived last come first; undefined also where the bot may not read the forum's history. */
async function findArchived(rest: REST, sent: Sent, name: string): Promise<Thread | undefined> {
  let before: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const query = new URLSearchParams({ limit: String(page), ...(before !== undefined && { before }) });
    const answer = await rest
      .get(Routes.channelThreads(sent.channel, 'public'), { query })
      .catch((error: unknown) => {
        if (isGone(error)) return { threads: [] };
        throw error;
      });
    const { threads } = threadsShape.parse(answer);
    const found = ownPost(threads, sent, name);
    const last = threads.at(-1)?.thread_metadata.archive_timestamp;
    if (found || last === undefined || threads.length < page) return found;
    if (Date.parse(last) < sent.at - clockSkew) return undefined;
    before = last;
  }
  return undefined;
}
