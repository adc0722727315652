import type { StoredMessage } from './model.ts';
import type { World } from './world.ts';

export function reactionsOf(stored: StoredMessage, viewerId: string) {
  return [...stored.reactions].map(([name, users]) => ({
    emoji: { id: null, name },
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me_burst: false,
    me: users.has(viewerId),
  }));
}

export function react(world: World, stored: StoredMessage, userId: string, emoji: string): void {
  const channel = world.channels.get(stored.message.channel_id);
  const users = stored.reactions.get(emoji) ?? new Set();
  if (!channel || users.has(userId)) return;
  stored.reactions.set(emoji, users.add(userId));
  world.events.emit({ kind: 'reaction', change: 'add', stored, channel, userId, emoji });
}

export function unreact(world: World, stored: StoredMessage, userId: string, emoji: string): void {
  const channel = world.channels.get(stored.message.channel_id);
  const users = stored.reactions.get(emoji);
  if (!channel || !users?.delete(userId)) return;
  if (users.size === 0) stored.reactions.delete(emoji);
  world.events.emit({ kind: 'reaction', change: 'remove', stored, channel, userId, emoji });
}
