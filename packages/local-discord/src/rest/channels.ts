import { deleteMessage } from '../state/messages.ts';
import type { Channel } from '../state/model.ts';
import { channelShape } from '../state/shapes.ts';
import { refuse } from './errors.ts';
import { bodyOf, channelOf, requirePermissions, type Call, type Route } from './route.ts';

type ChannelChange = { name?: string; topic?: string | null; archived?: boolean; locked?: boolean };

function shape(call: Call, channel: Channel) {
  return channelShape(channel, call.world.application.user);
}

function mayManage(call: Call, channel: Channel): void {
  if (channel.ownerId === call.world.application.user.id) return;
  requirePermissions(call, channel, [channel.parentId ? 'ManageThreads' : 'ManageChannels']);
}

function changeChannel(call: Call) {
  const channel = channelOf(call);
  if (channel.type === 1) throw refuse('notInDm');
  mayManage(call, channel);
  const { name, topic, archived, locked } = bodyOf<ChannelChange>(call);
  channel.name = name ?? channel.name;
  if (topic !== undefined) channel.topic = topic;
  if (archived !== undefined && archived !== channel.archived) {
    channel.archived = archived;
    channel.archivedAt = new Date(call.world.clock.now()).toISOString();
  }
  channel.locked = locked ?? channel.locked;
  call.world.events.emit({ kind: 'channel', change: 'update', channel });
  return shape(call, channel);
}

/** A channel that is deleted takes its threads with it. */
export function removeChannel(world: Call['world'], channel: Channel): void {
  const threads = [...world.channels.values()].filter((one) => one.parentId === channel.id);
  for (const one of [...threads, channel]) {
    world.channels.delete(one.id);
    world.events.emit({ kind: 'channel', change: 'delete', channel: one });
  }
}

function closeChannel(call: Call) {
  const channel = channelOf(call);
  if (channel.type !== 1) {
    requirePermissions(call, channel, [channel.parentId ? 'ManageThreads' : 'ManageChannels']);
    removeChannel(call.world, channel);
  }
  return shape(call, channel);
}

function bulkDelete(call: Call): void {
  const channel = channelOf(call);
  requirePermissions(call, channel, ['ManageMessages']);
  for (const id of bodyOf<{ messages?: string[] }>(call).messages ?? []) {
    const stored = channel.messages.get(id);
    if (stored) deleteMessage(call.world, stored);
  }
}

function startTyping(call: Call): void {
  const channel = channelOf(call);
  requirePermissions(call, channel, ['SendMessages']);
  call.world.events.emit({ kind: 'typing', channel, userId: call.world.application.user.id });
}

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', handle: (call) => shape(call, channelOf(call)) },
  { method: 'PATCH', path: '/channels/:channel', handle: changeChannel },
  { method: 'DELETE', path: '/channels/:channel', handle: closeChannel },
  { method: 'POST', path: '/channels/:channel/typing', handle: startTyping },
  { method: 'POST', path: '/channels/:channel/messages/bulk-delete', handle: bulkDelete },
];
