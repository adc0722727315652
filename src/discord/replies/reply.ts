import { ComponentType, MessageFlags, Routes } from 'discord.js';
import { messageBody, type Card } from '../card/card.ts';
import { mayNotReply } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import type { Shown } from './discord-request.ts';

/** Where an answer goes: one message, which each card replaces. Both return the message's id. */
export type Reply = {
  show: (card: Card) => Promise<string>;
  /** For the one who asked only, beside the message; where this is, it is how to say that something failed. */
  showEphemeral?: (card: Card) => Promise<void>;
};

export type ChannelReplyOptions = {
  /** The message that it answers, where that is allowed. */
  message?: string;
  /** Discord makes one message of two with the same nonce, for a few minutes. */
  nonce?: string;
  /** It may have been sent before, by a process that is gone: `sent` is its id, where that is known. */
  isAdopted?: boolean;
  sent?: string | null;
  onSent?: (shown: Shown) => void;
};

/** A message of the bot in a channel. */
export function channelReply(
  { bot }: Pick<RestClients, 'bot'>,
  channel: string,
  { message, nonce, isAdopted = false, sent = null, onSent }: ChannelReplyOptions = {},
): Reply {
  const once = nonce === undefined ? {} : { nonce, enforce_nonce: true };
  const reference = message && { message_reference: { message_id: message, fail_if_not_exists: false } };
  const post = (card: Card, extra: object) => {
    const request = { body: { ...messageBody(card), ...once, ...extra }, files: card.files };
    return bot.post(Routes.channelMessages(channel), request);
  };
  const postFirst = async (card: Card) => {
    if (!reference) return post(card, {});
    return post(card, reference).catch((error: unknown) => {
      if (!mayNotReply(error)) throw error;
      return post(card, {});
    });
  };
  const edit = (card: Card, id: string) =>
    bot.patch(Routes.channelMessage(channel, id), { body: messageBody(card), files: card.files });
  let current = sent;
  return {
    show: async (card) => {
      if (current !== null) await edit(card, current);
      else {
        current = idOf(await postFirst(card));
        onSent?.({ channel, message: current });
        // Discord may have answered with the message of the process before.
        if (isAdopted) await edit(card, current);
      }
      return current;
    },
  };
}

/** Names the person above each card; nobody is pinged. */
export function namingReply(reply: Reply, person: string): Reply {
  const name = { type: ComponentType.TextDisplay, content: `<@${person}>` } as const;
  return { show: (card) => reply.show({ ...card, components: [name, ...card.components] }) };
}

/** Direct messages, for what only one person may see. */
export function privateReply(rest: Pick<RestClients, 'bot'>, person: string): Reply {
  let opened: Reply | null = null;
  return {
    show: async (card) => {
      const body = { recipient_id: person };
      opened ??= channelReply(rest, idOf(await rest.bot.post(Routes.userChannels(), { body })));
      return opened.show(card);
    },
  };
}

/** The id of what Discord answered with. */
export function idOf(response: unknown): string {
  if (typeof response === 'object' && response !== null && 'id' in response) return String(response.id);
  throw new TypeError('Discord answered without an id');
}

/** A whole answer at once, for the one who asked only. */
export function ephemeralBody(card: Card): object {
  return messageBody(card, MessageFlags.Ephemeral);
}
