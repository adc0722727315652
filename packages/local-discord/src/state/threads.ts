import type { Channel, User } from './model.ts';
import { openChannel } from './places.ts';
import type { World } from './world.ts';

/** A thread's id is that of the message it hangs on, where it has one. */
export function openThread(
  world: World,
  parent: Channel,
  owner: User,
  seed: { id: string; name: string; type: 11 | 12 },
): Channel {
  return openChannel(world, {
    ...seed,
    guildId: parent.guildId,
    parentId: parent.id,
    ownerId: owner.id,
    threadMembers: new Set([owner.id]),
  });
}
