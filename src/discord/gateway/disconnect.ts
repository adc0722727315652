import { once } from 'node:events';
import { Events, type Client } from 'discord.js';
import { within } from '../../base/abort.ts';

/**
 * How to go offline, in twice so many milliseconds at most. A shard that is told to close while it opens its connection
 * anew never ends (@discordjs/ws 1.2.3), so it may finish that first.
 */
export function createDisconnect(client: Client): (milliseconds: number) => Promise<void> {
  const opening = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => opening.add(shard));
  client.on(Events.ShardReady, (shard) => opening.delete(shard));
  client.on(Events.ShardResume, (shard) => opening.delete(shard));
  const opened = async () => {
    while (opening.size > 0)
      await Promise.race([once(client, Events.ShardReady), once(client, Events.ShardResume)]);
  };
  const close = async (milliseconds: number) => {
    await within(milliseconds, opened());
    await within(milliseconds, client.destroy());
  };
  let closed: Promise<void> | null = null;
  return (milliseconds) => (closed ??= close(milliseconds));
}
