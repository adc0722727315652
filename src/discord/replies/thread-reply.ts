import { Routes } from 'discord.js';
import { z } from 'zod';
import { shorten } from '../card/actions.ts';
import type { Card } from '../card/card.ts';
import { tidy } from '../card/escape.ts';
import type { Dependencies } from '../dependencies.ts';
import { loggable } from './error-view.ts';
import { channelReply, type Reply } from './reply.ts';
import { isGone } from '../discord-errors.ts';
import type { Message } from '../messages/message-origin.ts';

type Thread = { channel: string };

/** Opens the thread on a message, once; null where that can't be. */
export type OpenThread = (name: string) => Promise<Thread | null>;

/** Discord hides a thread in which nobody has written for so many minutes: a day. */
const quiet = 1440;
const nameLength = 100;

const threadShape = z.object({ id: z.string() });

/** All that one message asks shares a thread, which has the name that it is first given. */
export function createOpenThread(
  { rest, threadlessChannels }: Dependencies,
  { channel_id: channel, id }: Message,
): OpenThread {
  let opened: Promise<Thread | null> | null = null;
  const open = async (name: string): Promise<Thread | null> => {
    const body = { name: shorten(tidy(name), nameLength), auto_archive_duration: quiet };
    try {
      const made = threadShape.parse(await rest.bot.post(Routes.threads(channel, id), { body }));
      return { channel: made.id };
    } catch (error) {
      threadlessChannels.note(channel, loggable(error));
      return null;
    }
  };
  return (name) => (opened ??= open(name));
}

/**
 * In the thread, from the first card that there is a name for: the question, else what the card is about. Until then,
 * or where there is no thread, it is a reply to the message.
 */
export function threadReply(
  deps: Dependencies,
  { channel_id: channel, id }: Message,
  open: OpenThread,
  question: string | null,
): Reply {
  const beside = channelReply(deps.rest, channel, id);
  let current: Reply | null = null;
  const begin = async ({ title }: Card): Promise<Reply> => {
    const thread = title === null ? null : await open(question ?? title);
    if (!thread) return beside;
    const note = (error: unknown) => deps.threadlessChannels.note(channel, loggable(error));
    return unlessClosed(channelReply(deps.rest, thread.channel), beside, note);
  };
  return { show: async (card) => (current ??= await begin(card)).show(card) };
}

/** The bot may open threads without being allowed to write in them. */
function unlessClosed(inThread: Reply, beside: Reply, note: (error: unknown) => void): Reply {
  let current = inThread;
  let isBegun = false;
  return {
    show: async (card) => {
      try {
        const shown = await current.show(card);
        isBegun = true;
        return shown;
      } catch (error) {
        // It may be the files alone that aren't allowed.
        if (isBegun || card.files.length > 0 || !isGone(error)) throw error;
        note(error);
        current = beside;
        return current.show(card);
      }
    },
  };
}
