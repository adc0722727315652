import {
  CreateForumThreadRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  ThreadResponseSchema,
  ThreadsResponseSchema,
} from 'discord-api-spec/zod';
import type { Channel } from '../state/model.ts';
import { type Draft, postMessage } from '../state/messages.ts';
import { openThread } from '../state/places.ts';
import { channelShape } from '../state/shapes.ts';
import { formError, refuse } from './errors.ts';
import { checkMessage, checkNotEmpty } from './message-rules.ts';
import { answerMessage, requireSending } from './messages.ts';
import { botCan, bodyOf, channelOf, messageOf, requirePermissions, type Call, type Route } from './route.ts';
import { checkRequest } from './schema.ts';

type ThreadRequest = { name: string; type?: 11 | 12 | null };
type PostRequest = { name: string; applied_tags?: string[] | null; message: Draft };

function parentOf(call: Call): Channel {
  const channel = channelOf(call);
  if (channel.type !== 0) throw refuse('wrongChannelType');
  return channel;
}

function threadOnMessage(call: Call) {
  const parent = parentOf(call);
  requirePermissions(call, parent, ['CreatePublicThreads']);
  const { message } = messageOf(call, parent);
  if (call.world.channels.has(message.id)) throw refuse('threadExists');
  const seed = { id: message.id, name: bodyOf<ThreadRequest>(call).name, type: 11 as const };
  return channelShape(openThread(call.world, parent, call.world.application.user, seed));
}

const maxTags = 5;

/** A post of a forum: a thread with its first message, which has the same id. Unlike a message, it takes no nonce. */
function forumPost(call: Call, forum: Channel) {
  checkRequest(CreateForumThreadRequestSchema, call.body);
  const { name, applied_tags, message } = bodyOf<PostRequest>(call);
  requireSending(call, forum, false);
  checkMessage(message, call.uploads);
  checkNotEmpty(message, call.uploads);
  const tags = applied_tags ?? [];
  if (tags.length > maxTags || !tags.every((id) => forum.tags.some((tag) => tag.id === id)))
    throw formError([{ path: ['applied_tags'], code: 'INVALID_TAGS', message: 'Invalid forum tag' }]);
  if (forum.requiresTag && tags.length === 0) throw refuse('tagRequired');
  const bot = call.world.application.user;
  const id = call.world.newId();
  const thread = openThread(call.world, forum, bot, { id, name, type: 11, appliedTags: tags });
  const first = postMessage(call.world, thread, message, call.uploads, { author: bot, extra: { id } });
  return { ...channelShape(thread), message: answerMessage(call, first) };
}

/** Without a message a thread is private unless its type says otherwise. */
function threadAlone(call: Call) {
  const forum = channelOf(call);
  if (forum.type === 15) return forumPost(call, forum);
  const parent = parentOf(call);
  const { name, type } = bodyOf<ThreadRequest>(call);
  requirePermissions(call, parent, [type === 11 ? 'CreatePublicThreads' : 'CreatePrivateThreads']);
  const seed = { id: call.world.newId(), name, type: type ?? (12 as const) };
  return channelShape(openThread(call.world, parent, call.world.application.user, seed));
}

function join(call: Call): void {
  const thread = channelOf(call);
  if (!thread.parentId) throw refuse('wrongChannelType');
  if (thread.archived) throw refuse('archivedThread');
  thread.threadMembers.add(call.world.application.user.id);
}

function leave(call: Call): void {
  channelOf(call).threadMembers.delete(call.world.application.user.id);
}

/** What was archived last comes first. */
function listArchived(call: Call) {
  const parent = channelOf(call);
  if (!botCan(call.world, parent, 'ReadMessageHistory')) throw refuse('missingPermissions');
  const limit = Number(call.query.get('limit') ?? 50);
  const before = call.query.get('before');
  const shapes = [...call.world.channels.values()]
    .filter(({ parentId, archived, type }) => parentId === parent.id && archived && type === 11)
    .map((thread) => ({ shape: channelShape(thread), at: thread.archivedAt ?? thread.createdAt }))
    .filter(({ at }) => before === null || at < before)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const threads = shapes.slice(0, limit).map(({ shape }) => shape);
  return { threads, members: [], has_more: shapes.length > limit };
}

const answer = ThreadResponseSchema;

export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/threads',
    body: CreateTextThreadWithMessageRequestSchema,
    answer,
    handle: threadOnMessage,
  },
  {
    method: 'POST',
    path: '/channels/:channel/threads',
    body: CreateTextThreadWithoutMessageRequestSchema,
    answer,
    handle: threadAlone,
  },
  {
    method: 'GET',
    path: '/channels/:channel/threads/archived/public',
    answer: ThreadsResponseSchema,
    handle: listArchived,
  },
  { method: 'PUT', path: '/channels/:channel/thread-members/@me', handle: join },
  { method: 'DELETE', path: '/channels/:channel/thread-members/@me', handle: leave },
];
