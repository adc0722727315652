import { Routes, type REST } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { shorten } from '../card/actions.ts';
import type { Card } from '../card/card.ts';
import { tidy } from '../card/escape.ts';
import { hasThread, isGone, loggable } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import type { LogOnce } from '../state/log-once.ts';
import type { DiscordRequest, MessageTarget } from './discord-request.ts';
import { channelReply, type ChannelReplyOptions, type Reply } from './reply.ts';

/** Opens the thread on a message; null where that can't be. */
export type OpenThread = (message: ThreadedMessage, name: string) => Promise<string | null>;
/** A thread that an adopted request finds there is the one that was opened for it; any other is somebody's own. */
type ThreadedMessage = { channel: string; id: string; isAdopted: boolean };

/** Discord hides a thread in which nobody has written for so many minutes: a day. */
const archiveMinutes = 1440;
const maxNameLength = 100;
/** So many messages are remembered while their requests are answered. */
const max = 1000;

const threadShape = z.object({ id: z.string() });

/** All requests of one message share a thread, which has the name that it is first given. */
export function createOpenThread(rest: REST, logThreadless: LogOnce): OpenThread {
  const opened = new LRUCache<string, Promise<string | null>>({ max });
  const open: OpenThread = async ({ channel, id, isAdopted }, name) => {
    const body = { name: shorten(tidy(name), maxNameLength), auto_archive_duration: archiveMinutes };
    try {
      return threadShape.parse(await rest.post(Routes.threads(channel, id), { body })).id;
    } catch (error) {
      // A thread on a message has the message's id.
      if (isAdopted && hasThread(error)) return id;
      logThreadless(channel, loggable(error));
      return null;
    }
  };
  return (message, name) => {
    const thread = opened.get(message.id) ?? open(message, name);
    opened.set(message.id, thread);
    return thread;
  };
}

export type ThreadDependencies = { rest: RestClients; openThread: OpenThread; logThreadless: LogOnce };

/**
 * In the thread, from the first card that there is a name for: the question, else what the card is about. Until then,
 * or where there is no thread, it is a reply to the message.
 */
export function threadReply(
  { rest, openThread, logThreadless }: ThreadDependencies,
  { channel }: Pick<DiscordRequest, 'channel'>,
  { message, thread }: MessageTarget,
  sending: ChannelReplyOptions,
): Reply {
  const inChannel = channelReply(rest, channel, { ...sending, message });
  let current: Reply | null = null;
  const begin = async ({ title }: Card): Promise<Reply> => {
    const name = thread?.name ?? title;
    const threaded = { channel, id: message, isAdopted: sending.isAdopted ?? false };
    const opened = title === null || name === null ? null : await openThread(threaded, name);
    if (opened === null) return inChannel;
    const logRefusal = (error: unknown) => logThreadless(channel, loggable(error));
    return withFallback(channelReply(rest, opened, sending), inChannel, logRefusal);
  };
  return { show: async (card) => (current ??= await begin(card)).show(card) };
}

/** The bot may open threads without being allowed to write in them. */
function withFallback(inThread: Reply, inChannel: Reply, logRefusal: (error: unknown) => void): Reply {
  let current = inThread;
  let isShown = false;
  return {
    show: async (card) => {
      try {
        const shown = await current.show(card);
        isShown = true;
        return shown;
      } catch (error) {
        // It may be the files alone that aren't allowed.
        if (isShown || card.files.length > 0 || !isGone(error)) throw error;
        logRefusal(error);
        current = inChannel;
        return current.show(card);
      }
    },
  };
}
