import {
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayGuildCreateDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js';
import type { Guilds } from '../../store/guilds.ts';

/** Who wants to know of joins and leaves. */
export type GuildListeners = {
  joined: (guild: GatewayGuildCreateDispatchData) => void;
  left: (guild: string) => void;
};

/**
 * Tells joins and leaves by what the store knows, so also those that happened while the bot was away, and nothing
 * where a guild is only back after an outage, a new connection or a restart. Where the store knows no guild of a shard
 * when the bot starts, the store is new, or another bot's: they are entered, and none of them is news.
 */
export function watchGuilds(guilds: Guilds, { joined, left }: GuildListeners) {
  const begun = new Set<number>();
  const leave = async (guild: string) => {
    await guilds.leave(guild);
    left(guild);
  };
  const compare = async ({ guilds: here, shard = [0, 1] }: GatewayReadyDispatchData) => {
    const ids = new Set(here.map(({ id }) => id));
    const known = (await guilds.known()).filter((id) => shardOf(id, shard[1]) === shard[0]);
    const isNew = !begun.has(shard[0]) && !known.some((id) => ids.has(id));
    if (isNew) for (const id of ids) await guilds.join(id);
    begun.add(shard[0]);
    for (const id of known) if (!ids.has(id)) await leave(id);
  };
  const handle = async ({ t, d }: GatewayDispatchPayload): Promise<void> => {
    const { GuildCreate, GuildDelete, Ready } = GatewayDispatchEvents;
    if (t === Ready) await compare(d);
    if (t === GuildCreate && d.unavailable !== true && (await guilds.join(d.id))) joined(d);
    if (t === GuildDelete && d.unavailable !== true) await leave(d.id);
  };
  // In the order in which they came.
  let previous = Promise.resolve();
  return (event: GatewayDispatchPayload): Promise<void> => {
    const handled = previous.then(() => handle(event));
    previous = handled.catch(() => {});
    return handled;
  };
}

/** Discord's formula: the upper bits of the id are its time. */
function shardOf(guild: string, count: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(count));
}
