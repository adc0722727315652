import {
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  MessageResponseSchema,
} from 'discord-api-spec/zod';
import { deleteMessage, editMessage, messageFlags, postMessage, type Draft } from '../state/messages.ts';
import type { Channel, Message, StoredMessage } from '../state/model.ts';
import { reactionsOf } from '../state/reactions.ts';
import type { Permission } from '../state/permissions.ts';
import { seenByBot } from '../state/bot-view.ts';
import { formError, refuse } from './errors.ts';
import { checkMessage, checkNotEmpty } from './message-rules.ts';
import { reactionRoutes } from './reactions.ts';
import { bodyOf, botCan, channelOf, messageOf, requirePermissions, type Call, type Route } from './route.ts';

type CreateRequest = Draft & {
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  message_reference?: { message_id: string; fail_if_not_exists?: boolean | null; type?: number } | null;
};

/** Older messages take few edits. Discord doesn't say how many, so the first is refused here. */
const editableFor = 60 * 60_000;

export function answerMessage(call: Call, stored: StoredMessage) {
  const bot = call.world.application.user.id;
  return { ...seenByBot(call.world, stored), reactions: reactionsOf(stored, bot) };
}

function replyTarget(channel: Channel, request: CreateRequest): Message | null {
  const reference = request.message_reference;
  if (!reference) return null;
  const target = channel.messages.get(reference.message_id);
  if (target && !target.onlyFor) return target.message;
  if (reference.fail_if_not_exists === false) return null;
  const path = ['message_reference'];
  throw formError([{ path, code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
}

/** Sending needs permissions for each thing sent; a thread has its own. */
export function requireSending(call: Call, channel: Channel, replies: boolean): void {
  const needs: Permission[] = [channel.parentId ? 'SendMessagesInThreads' : 'SendMessages'];
  if (call.uploads.length > 0) needs.push('AttachFiles');
  requirePermissions(call, channel, needs);
  if (replies && !botCan(call.world, channel, 'ReadMessageHistory')) throw refuse('cannotReply');
  const recipient = channel.recipients.find((user) => !user.bot);
  const account = recipient && call.world.accounts.get(recipient.id);
  if (account && !account.acceptsDms) throw refuse('cannotMessageUser');
}

/** How long Discord remembers a nonce: "the past few minutes". */
const nonceLifetime = 3 * 60_000;

/** What was sent before with the nonce that the request enforces. */
function sentBefore({ world }: Call, channel: Channel, request: CreateRequest): StoredMessage | undefined {
  if (!request.enforce_nonce || request.nonce === undefined) return undefined;
  const since = world.clock.now() - nonceLifetime;
  return [...channel.messages.values()].find(
    ({ nonce, message }) => nonce === String(request.nonce) && Date.parse(message.timestamp) > since,
  );
}

function createMessage(call: Call) {
  const channel = channelOf(call);
  const request = bodyOf<CreateRequest>(call);
  if (channel.type === 15) throw refuse('notText');
  requireSending(call, channel, Boolean(request.message_reference));
  if (channel.locked) throw refuse('archivedThread');
  checkMessage(request, call.uploads);
  checkNotEmpty(request, call.uploads);
  const before = sentBefore(call, channel, request);
  if (before) return answerMessage(call, before);
  const draft = botCan(call.world, channel, 'EmbedLinks') ? request : { ...request, embeds: [] };
  channel.archived = false;
  const nonce = request.nonce === undefined ? null : String(request.nonce);
  const origin = { author: call.world.application.user, replyTo: replyTarget(channel, request), nonce };
  return answerMessage(call, postMessage(call.world, channel, draft, call.uploads, origin));
}

/** The checks that every edit by the bot goes through, by channel or by webhook. */
export function applyEdit(call: Call, stored: StoredMessage): void {
  const draft = bodyOf<Draft>(call);
  const { message } = stored;
  const kept = draft.attachments ? new Set(draft.attachments.map((one) => one.id)) : null;
  const attachments = message.attachments.filter((one) => kept?.has(one.id) ?? true);
  checkMessage(draft, call.uploads, message.flags, attachments);
  editMessage(call.world, stored, draft, call.uploads);
}

function changeMessage(call: Call) {
  const channel = channelOf(call);
  const stored = messageOf(call, channel);
  if (channel.archived) throw refuse('archivedThread');
  if (stored.message.author.id !== call.world.application.user.id) throw refuse('notYours');
  const age = call.world.clock.now() - Date.parse(stored.message.timestamp);
  if (age > editableFor) throw refuse('oldMessageEdits');
  applyEdit(call, stored);
  return answerMessage(call, stored);
}

function removeMessage(call: Call): void {
  const channel = channelOf(call);
  const stored = messageOf(call, channel);
  const own = stored.message.author.id === call.world.application.user.id;
  if (!own) requirePermissions(call, channel, ['ManageMessages']);
  deleteMessage(call.world, stored);
}

/** Publishes a message of an announcement channel to those that follow it. */
function crosspost(call: Call) {
  const channel = channelOf(call);
  const stored = messageOf(call, channel);
  if (channel.type !== 5) throw refuse('wrongChannelType');
  const own = stored.message.author.id === call.world.application.user.id;
  requirePermissions(call, channel, ['SendMessages', ...(own ? [] : (['ManageMessages'] as const))]);
  if (stored.message.flags & messageFlags.crossposted) throw refuse('alreadyCrossposted');
  stored.message.flags |= messageFlags.crossposted;
  call.world.events.emit({ kind: 'message', change: 'update', stored, channel });
  return answerMessage(call, stored);
}

function listMessages(call: Call) {
  const channel = channelOf(call);
  if (!botCan(call.world, channel, 'ReadMessageHistory')) return [];
  const bounds = { before: call.query.get('before'), after: call.query.get('after') };
  const limit = Number(call.query.get('limit') ?? 50);
  const seen = [...channel.messages.values()].filter(({ message, onlyFor }) => {
    const id = BigInt(message.id);
    if (onlyFor || (bounds.before && id >= BigInt(bounds.before))) return false;
    return !bounds.after || id > BigInt(bounds.after);
  });
  const wanted = bounds.after ? seen.slice(0, limit) : seen.slice(-limit);
  return wanted.toReversed().map((stored) => answerMessage(call, stored));
}

function getMessage(call: Call) {
  const channel = channelOf(call);
  requirePermissions(call, channel, ['ReadMessageHistory']);
  return answerMessage(call, messageOf(call, channel));
}

/** Ten an hour in a channel. */
const crosspostLimit = { limit: 10, window: 60 * 60_000 };
const answer = MessageResponseSchema;
const all = '/channels/:channel/messages';
const one = `${all}/:message`;

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: all, answer: { each: answer }, handle: listMessages },
  { method: 'POST', path: all, body: MessageCreateRequestSchema, answer, handle: createMessage },
  { method: 'GET', path: one, answer, handle: getMessage },
  { method: 'PATCH', path: one, body: MessageEditRequestPartialSchema, answer, handle: changeMessage },
  { method: 'DELETE', path: one, rate: { limit: 5, window: 1000 }, handle: removeMessage },
  { method: 'POST', path: `${one}/crosspost`, answer, rate: crosspostLimit, handle: crosspost },
  ...reactionRoutes,
];
