import { MessageFlags, Routes, type APIInteraction, type REST } from 'discord.js';
import { messageBody, type Card } from './card/card.ts';
import { isExpired } from './trouble.ts';

/** Where an answer goes: one message, which each card replaces. */
export type Reply = { show: (card: Card) => Promise<void> };

/** Interaction endpoints take no authorization and are exempt from Discord's global limit: they have their own REST. */
export type Lines = { interactions: REST; bot: REST };

/** The message that a deferred answer becomes; once its token has expired, `later` takes over. */
export function interactionReply(lines: Lines, interaction: APIInteraction, later: Reply): Reply {
  const { application_id, token } = interaction;
  const route = Routes.webhookMessage(application_id, token, '@original');
  let current: Reply = {
    show: async (card) => {
      await lines.interactions.patch(route, { body: messageBody(card), files: card.files, auth: false });
    },
  };
  return {
    show: async (card) => {
      try {
        await current.show(card);
      } catch (error) {
        if (current === later || !isExpired(error)) throw error;
        current = later;
        await later.show(card);
      }
    },
  };
}

/** A message of the bot in a channel, in answer to `message` where there is one. */
export function channelReply({ bot }: Lines, channel: string, message?: string): Reply {
  const reference = message && { message_reference: { message_id: message, fail_if_not_exists: false } };
  let sent: string | null = null;
  return {
    show: async (card) => {
      const request = { body: { ...messageBody(card), ...(sent === null && reference) }, files: card.files };
      if (sent !== null) await bot.patch(Routes.channelMessage(channel, sent), request);
      else sent = idOf(await bot.post(Routes.channelMessages(channel), request));
    },
  };
}

/** Direct messages, for what only one person may see. */
export function privateReply(lines: Lines, person: string): Reply {
  let opened: Reply | null = null;
  return {
    show: async (card) => {
      const body = { recipient_id: person };
      opened ??= channelReply(lines, idOf(await lines.bot.post(Routes.userChannels(), { body })));
      await opened.show(card);
    },
  };
}

function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer) return String(answer.id);
  throw new TypeError('Discord answered without an id');
}

/** A whole answer at once, for the one who asked only. */
export function ephemeralBody(card: Card): object {
  return messageBody(card, MessageFlags.Ephemeral);
}
