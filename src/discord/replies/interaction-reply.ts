import { InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import { messageBody } from '../card/card.ts';
import { isExpired } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import type { DiscordRequest, InteractionTarget } from './discord-request.ts';
import {
  channelReply,
  type ChannelReplyOptions,
  ephemeralBody,
  idOf,
  namingReply,
  privateReply,
  type Reply,
} from './reply.ts';

type RestDependencies = { rest: RestClients };

/** The first response to an interaction, within three seconds. */
export async function respond(
  { rest }: RestDependencies,
  { id, token }: Pick<InteractionTarget, 'id' | 'token'>,
  type: InteractionResponseType,
  data?: object,
): Promise<void> {
  const body = data ? { type, data } : { type };
  await rest.interactions.post(Routes.interactionCallback(id, token), { body, auth: false });
}

/** Shows that an answer is being made, where and as that will be. */
export async function deferReply(
  deps: RestDependencies,
  { isPrivate, reply }: Pick<DiscordRequest, 'isPrivate'> & { reply: InteractionTarget },
): Promise<void> {
  const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;
  if (reply.isEdit) return respond(deps, reply, DeferredMessageUpdate);
  const flags = isPrivate ? MessageFlags.Ephemeral : 0;
  return respond(deps, reply, DeferredChannelMessageWithSource, { flags });
}

/**
 * The message that a deferred reply becomes, or the card that is changed, which a failure leaves as it is. Once the
 * token has expired, the channel or direct messages take over.
 */
export function interactionReply(
  { rest }: RestDependencies,
  { person, channel, isPrivate }: Pick<DiscordRequest, 'person' | 'channel' | 'isPrivate'>,
  target: InteractionTarget,
  sending: ChannelReplyOptions,
): Reply {
  const { application, token, isEdit, isMember } = target;
  const inChannel = () => namingReply(channelReply(rest, channel, sending), person);
  const later = isPrivate || !isMember ? privateReply(rest, person) : inChannel();
  let current = originalReply(rest, target);
  const show: Reply['show'] = async (card) => {
    try {
      return await current.show(card);
    } catch (error) {
      if (current === later || !isExpired(error)) throw error;
      current = later;
      return later.show(card);
    }
  };
  if (!isEdit) return { show };
  return {
    show,
    showEphemeral: async (card) => {
      const request = { body: ephemeralBody(card), files: card.files, auth: false };
      await rest.interactions.post(Routes.webhook(application, token), request);
    },
  };
}

function originalReply({ interactions }: RestClients, { application, token }: InteractionTarget): Reply {
  const route = Routes.webhookMessage(application, token, '@original');
  return {
    show: async (card) => {
      const request = { body: messageBody(card), files: card.files, auth: false };
      return idOf(await interactions.patch(route, request));
    },
  };
}
