import { findMessage } from '../state/messages.ts';
import type { Account, Channel, StoredMessage } from '../state/model.ts';
import { can, type Permission } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { PersonCannot } from './user-action-error.ts';
import type { Watches } from './watch.ts';

export type Who = { world: World; watches: Watches; account: Account };

export function canSee({ world, account }: Pick<Who, 'world' | 'account'>, stored: StoredMessage): boolean {
  const channel = world.channels.get(stored.message.channel_id);
  if (!channel || (stored.onlyFor && stored.onlyFor !== account.user.id)) return false;
  return can(world, channel, account.user.id, 'ViewChannel');
}

/** The message as it is now, which this person sees. */
export function sight(who: Who, { id }: { id: string }): { stored: StoredMessage; channel: Channel } {
  const stored = findMessage(who.world, id);
  const channel = stored && who.world.channels.get(stored.message.channel_id);
  if (!stored || !channel || !canSee(who, stored)) {
    throw new PersonCannot(`${who.account.user.username} sees no message ${id}`);
  }
  return { stored, channel };
}

export function requirePermission({ world, account }: Who, channel: Channel, permission: Permission): void {
  if (can(world, channel, account.user.id, permission)) return;
  throw new PersonCannot(`${account.user.username} lacks ${permission} in ${channel.name}`);
}
