import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageResponseSchema,
} from 'discord-api-spec/zod';
import { answerOrigin } from '../interactions/metadata.ts';
import { tokenLifetime, type Interaction } from '../state/interaction.ts';
import { deleteMessage, messageFlags, postMessage, type Draft } from '../state/messages.ts';
import type { StoredMessage } from '../state/model.ts';
import { refuse } from './errors.ts';
import { checkMessage, checkNotEmpty } from './message-rules.ts';
import { answerMessage, applyEdit } from './messages.ts';
import { webhookLimit } from './rate-limit.ts';
import { bodyOf, type Call, type Route } from './route.ts';

/** Where the app isn't installed in the guild, only so many follow-ups. */
const maxExternalFollowUps = 5;

/** The answered interaction whose token the address holds. */
function interactionOf(call: Call): Interaction {
  const { world, params } = call;
  const known = world.interactionTokens.get(params.token ?? '');
  if (!known || params.application !== world.application.id || known.callback === null)
    throw refuse('unknownWebhook');
  if (world.clock.now() - known.startedAt > tokenLifetime) throw refuse('webhookTokenExpired');
  return known;
}

function answerOf(call: Call): StoredMessage {
  const interaction = interactionOf(call);
  if (!call.world.channels.has(interaction.channel.id)) throw refuse('unknownChannel');
  const { message: wanted } = call.params;
  const id = wanted === '@original' ? interaction.originalId : wanted;
  const stored = interaction.channel.messages.get(id ?? '');
  const own = stored?.interactionId === interaction.id || id === interaction.originalId;
  if (!stored || !own) throw refuse('unknownMessage');
  return stored;
}

function edit(call: Call) {
  const stored = answerOf(call);
  applyEdit(call, stored);
  return answerMessage(call, stored);
}

function countFollowUp(interaction: Interaction): void {
  interaction.followUps += 1;
  const external = interaction.guild?.installed === false;
  if (external && interaction.followUps > maxExternalFollowUps) throw refuse('tooManyFollowUps');
}

/** The first follow-up after a deferral takes the place of "thinking…". */
function followUp(call: Call) {
  const interaction = interactionOf(call);
  const { channel } = interaction;
  if (!call.world.channels.has(channel.id)) throw refuse('unknownChannel');
  const draft = bodyOf<Draft>(call);
  checkMessage(draft, call.uploads);
  checkNotEmpty(draft, call.uploads);
  const original = channel.messages.get(interaction.originalId ?? '');
  if (original && original.message.flags & messageFlags.loading) {
    applyEdit(call, original);
    return answerMessage(call, original);
  }
  countFollowUp(interaction);
  return answerMessage(call, post(call, interaction, draft, original));
}

function post(
  call: Call,
  interaction: Interaction,
  draft: Draft,
  original: StoredMessage | undefined,
): StoredMessage {
  const ephemeral = Boolean((draft.flags ?? 0) & messageFlags.ephemeral) || interaction.alwaysEphemeral;
  const flags = (draft.flags ?? 0) | (ephemeral ? messageFlags.ephemeral : 0);
  const { extra } = answerOrigin(interaction, call.world.application.id);
  return postMessage(call.world, interaction.channel, { ...draft, flags }, call.uploads, {
    author: call.world.application.user,
    onlyFor: ephemeral ? interaction.user.id : null,
    interactionId: interaction.id,
    replyTo: original?.message ?? null,
    extra: {
      ...extra,
      interaction_metadata: {
        ...extra.interaction_metadata,
        ...(original && { original_response_message_id: original.message.id }),
      },
    },
  });
}

const base = '/webhooks/:application/:token';
const one = `${base}/messages/:message`;
const common = { open: true, rate: webhookLimit } as const;
const answer = MessageResponseSchema;

export const webhookRoutes: readonly Route[] = [
  {
    ...common,
    method: 'POST',
    path: base,
    body: IncomingWebhookInteractionRequestSchema,
    answer,
    handle: followUp,
  },
  { ...common, method: 'GET', path: one, answer, handle: (call) => answerMessage(call, answerOf(call)) },
  {
    ...common,
    method: 'PATCH',
    path: one,
    body: IncomingWebhookUpdateRequestPartialSchema,
    answer,
    handle: edit,
  },
  { ...common, method: 'DELETE', path: one, handle: (call) => deleteMessage(call.world, answerOf(call)) },
];
