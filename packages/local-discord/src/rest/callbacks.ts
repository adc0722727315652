import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  InteractionCallbackResponseSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { answerOrigin } from '../interactions/metadata.ts';
import { answerWithin, callbackTypes, interactionTypes, type Interaction } from '../state/interaction.ts';
import { messageFlags, editMessage, postMessage, type Draft } from '../state/messages.ts';
import type { Component, StoredMessage } from '../state/model.ts';
import { formError, refuse } from './errors.ts';
import { checkMessage, checkNotEmpty } from './message-rules.ts';
import { answerMessage } from './messages.ts';
import { checkModal } from './component-rules.ts';
import { bodyOf, type Call, type Route } from './route.ts';
import { checkRequest, type Schema } from './schema.ts';

type CallbackRequest = { type: number; data?: Draft & { components?: Component[] } };

const callbackSchemas: Record<number, Schema> = {
  [callbackTypes.message]: CreateMessageInteractionCallbackRequestSchema,
  [callbackTypes.deferredMessage]: CreateMessageInteractionCallbackRequestSchema,
  [callbackTypes.deferredUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [callbackTypes.update]: UpdateMessageInteractionCallbackRequestSchema,
  [callbackTypes.choices]: ApplicationCommandAutocompleteCallbackRequestSchema,
  [callbackTypes.modal]: ModalInteractionCallbackRequestSchema,
};

const { message, deferredMessage, deferredUpdate, update, choices, modal } = callbackTypes;

/** Which callbacks an interaction of each kind takes; updating needs a message to update. */
function allowedCallbacks({ kind, source }: Interaction): readonly number[] {
  const updates = source ? [deferredUpdate, update] : [];
  if (kind === interactionTypes.autocomplete) return [choices];
  return kind === interactionTypes.modal
    ? [message, deferredMessage, ...updates]
    : [message, deferredMessage, ...updates, modal];
}

function openInteraction(call: Call): Interaction {
  const interaction = call.world.interactions.get(call.params.interaction ?? '');
  if (!interaction || interaction.token !== call.params.token) throw refuse('unknownInteraction');
  if (interaction.callback !== null) throw refuse('alreadyAcknowledged');
  const late = call.world.clock.now() - interaction.startedAt > answerWithin;
  if (late) throw refuse('unknownInteraction');
  return interaction;
}

/** A reply, or the "thinking…" that a deferral shows in its place. */
function reply(call: Call, interaction: Interaction, draft: Draft, loading: boolean): StoredMessage {
  if (!loading) {
    checkMessage(draft, call.uploads);
    checkNotEmpty(draft, call.uploads);
  }
  const ephemeral = Boolean((draft.flags ?? 0) & messageFlags.ephemeral) || interaction.alwaysEphemeral;
  const flags =
    (draft.flags ?? 0) | (ephemeral ? messageFlags.ephemeral : 0) | (loading ? messageFlags.loading : 0);
  const stored = postMessage(call.world, interaction.channel, { ...draft, flags }, call.uploads, {
    author: call.world.application.user,
    onlyFor: ephemeral ? interaction.user.id : null,
    interactionId: interaction.id,
    ...answerOrigin(interaction, call.world.application.id),
  });
  interaction.originalId = stored.message.id;
  return stored;
}

function updateSource(call: Call, interaction: Interaction, draft: Draft | null): StoredMessage | null {
  const { source } = interaction;
  if (!source) return null;
  interaction.originalId = source.message.id;
  if (!draft) return source;
  checkMessage(draft, call.uploads, source.message.flags, source.message.attachments);
  editMessage(call.world, source, draft, call.uploads);
  return source;
}

function perform(call: Call, interaction: Interaction, request: CallbackRequest): StoredMessage | null {
  const draft = request.data ?? {};
  if (request.type === message) return reply(call, interaction, draft, false);
  if (request.type === deferredMessage) return reply(call, interaction, { flags: draft.flags ?? 0 }, true);
  if (request.type === deferredUpdate) return updateSource(call, interaction, null);
  if (request.type === update) return updateSource(call, interaction, draft);
  if (request.type === modal) checkModal(draft.components ?? []);
  return null;
}

function describe(call: Call, interaction: Interaction, stored: StoredMessage | null) {
  const { id, kind, channel, guild } = interaction;
  const shown = stored && interaction.callback !== deferredUpdate;
  return {
    interaction: {
      id,
      type: kind,
      channel_id: channel.id,
      ...(guild && { guild_id: guild.id }),
      ...(stored && {
        response_message_id: stored.message.id,
        response_message_loading: Boolean(stored.message.flags & messageFlags.loading),
        response_message_ephemeral: stored.onlyFor !== null,
      }),
    },
    ...(shown && {
      resource: {
        type: interaction.callback === update ? update : message,
        message: answerMessage(call, stored),
      },
    }),
  };
}

function answerInteraction(call: Call) {
  const interaction = openInteraction(call);
  const request = bodyOf<CallbackRequest>(call);
  const schema = callbackSchemas[request.type];
  if (!schema || !allowedCallbacks(interaction).includes(request.type)) {
    const text = `Value must be one of {${allowedCallbacks(interaction).join(', ')}}.`;
    throw formError([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: text }]);
  }
  checkRequest(schema, request);
  const stored = perform(call, interaction, request);
  interaction.callback = request.type;
  call.world.events.emit({ kind: 'callback', interaction, data: { ...request.data } });
  return call.query.get('with_response') === 'true' ? describe(call, interaction, stored) : undefined;
}

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    answer: InteractionCallbackResponseSchema,
    open: true,
    rate: 'none',
    handle: answerInteraction,
  },
];
