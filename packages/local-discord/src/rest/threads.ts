import {
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  ThreadResponseSchema,
} from 'discord-api-spec/zod';
import type { Channel } from '../state/model.ts';
import { openThread } from '../state/places.ts';
import { channelShape } from '../state/shapes.ts';
import { refuse } from './errors.ts';
import { bodyOf, channelOf, messageOf, requirePermissions, type Call, type Route } from './route.ts';

type ThreadRequest = { name: string; type?: 11 | 12 | null };

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

/** Without a message a thread is private unless its type says otherwise. */
function threadAlone(call: Call) {
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
  { method: 'PUT', path: '/channels/:channel/thread-members/@me', handle: join },
  { method: 'DELETE', path: '/channels/:channel/thread-members/@me', handle: leave },
];
