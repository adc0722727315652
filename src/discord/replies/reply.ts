import { MessageFlags, Routes } from 'discord.js';
import { messageBody, type Card } from '../card/card.ts';
import { mayNotReply } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';

/** Where an answer goes: one message, which each card replaces. Both return the message's id. */
export type Reply = {
  show: (card: Card) => Promise<string>;
  /** For the one who asked only, beside the message; where this is, it is how to say that something failed. */
  showEphemeral?: (card: Card) => Promise<void>;
};

/** A message of the bot in a channel, in answer to `message` where there is one, and that is allowed. */
export function channelReply({ bot }: Pick<RestClients, 'bot'>, channel: string, message?: string): Reply {
  const reference = message && { message_reference: { message_id: message, fail_if_not_exists: false } };
  const post = (card: Card, extra: object) => {
    const request = { body: { ...messageBody(card), ...extra }, files: card.files };
    return bot.post(Routes.channelMessages(channel), request);
  };
  const postFirst = async (card: Card) => {
    if (!reference) return post(card, {});
    return post(card, reference).catch((error: unknown) => {
      if (!mayNotReply(error)) throw error;
      return post(card, {});
    });
  };
  let sent: string | null = null;
  return {
    show: async (card) => {
      const request = { body: messageBody(card), files: card.files };
      if (sent !== null) await bot.patch(Routes.channelMessage(channel, sent), request);
      sent ??= idOf(await postFirst(card));
      return sent;
    },
  };
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
