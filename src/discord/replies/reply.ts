import { ApplicationIntegrationType, MessageFlags, Routes, type APIInteraction, type REST } from 'discord.js';
import { messageBody, type Card } from '../card/card.ts';
import { isExpired, mayNotReply } from '../discord-errors.ts';

/** Where an answer goes: one message, which each card replaces. Both return the message's id. */
export type Reply = {
  show: (card: Card) => Promise<string>;
  /** For the one who asked only, beside the message; where this is, it is how to say that something failed. */
  showEphemeral?: (card: Card) => Promise<void>;
};

/** Interaction endpoints take no authorization and are exempt from Discord's global limit: they have their own REST. */
export type RestClients = { interactions: REST; bot: REST };

type To = { hidden: boolean; person: string; channel: string };

/** The message that a deferred answer becomes; once its token has expired, the channel or direct messages take over. */
export function newReply(
  rest: RestClients,
  interaction: APIInteraction,
  { hidden, person, channel }: To,
): Reply {
  const isMember = ApplicationIntegrationType.GuildInstall in interaction.authorizing_integration_owners;
  const later = hidden || !isMember ? privateReply(rest, person) : channelReply(rest, channel);
  let current: Reply = originalReply(rest, interaction);
  return {
    show: async (card) => {
      try {
        return await current.show(card);
      } catch (error) {
        if (current === later || !isExpired(error)) throw error;
        current = later;
        return later.show(card);
      }
    },
  };
}

/** The message on which something was chosen; what fails leaves it as it is. */
export function editReply(rest: RestClients, interaction: APIInteraction, to: To): Reply {
  const { application_id, token } = interaction;
  const route = Routes.webhook(application_id, token);
  return {
    ...newReply(rest, interaction, to),
    showEphemeral: async (card) => {
      await rest.interactions.post(route, { body: ephemeralBody(card), files: card.files, auth: false });
    },
  };
}

function originalReply({ interactions }: RestClients, { application_id, token }: APIInteraction): Reply {
  const route = Routes.webhookMessage(application_id, token, '@original');
  return {
    show: async (card) => {
      return idOf(
        await interactions.patch(route, { body: messageBody(card), files: card.files, auth: false }),
      );
    },
  };
}

/** A message of the bot in a channel, in answer to `message` where there is one, and that is allowed. */
export function channelReply({ bot }: RestClients, channel: string, message?: string): Reply {
  const reference = message && { message_reference: { message_id: message, fail_if_not_exists: false } };
  const post = (card: Card, extra: object) => {
    const request = { body: { ...messageBody(card), ...extra }, files: card.files };
    return bot.post(Routes.channelMessages(channel), request);
  };
  const answer = async (card: Card) => {
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
      sent ??= idOf(await answer(card));
      return sent;
    },
  };
}

/** Direct messages, for what only one person may see. */
export function privateReply(rest: RestClients, person: string): Reply {
  let opened: Reply | null = null;
  return {
    show: async (card) => {
      const body = { recipient_id: person };
      opened ??= channelReply(rest, idOf(await rest.bot.post(Routes.userChannels(), { body })));
      return opened.show(card);
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
