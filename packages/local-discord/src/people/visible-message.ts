import { findMessage } from '../state/messages.ts';
import type { Account, Channel, StoredMessage } from '../state/model.ts';
import { can, type Permission } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { UserActionError } from './user-action-error.ts';
import type { Watches } from './watch.ts';

export type Actor = { world: World; watches: Watches; account: Account };

export function canSee({ world, account }: Pick<Actor, 'world' | 'account'>, stored: StoredMessage): boolean {
  const channel = world.channels.get(stored.message.channel_id);
  if (!channel || (stored.onlyFor && stored.onlyFor !== account.user.id)) return false;
  return can(world, channel, account.user.id, 'ViewChannel');
}

/** The message as it is now, which this person sees. */
export function findVisible(who: Actor, { id }: { id: string }): { stored: StoredMessage; channel: Channel } {
  const stored = findMessage(who.world, id);
  const channel = stored && who.world.channels.get(stored.message.channel_id);
  if (!stored || !channel || !canSee(who, stored)) {
    throw new UserActionError(`${who.account.user.username} sees no message ${id}`);
  }
  return { stored, channel };
}

export function requirePermission({ world, account }: Actor, channel: Channel, permission: Permission): void {
  if (can(world, channel, account.user.id, permission)) return;
  throw new UserActionError(`${account.user.username} lacks ${permission} in ${channel.name}`);
}
