import { Events, GatewayDispatchEvents, type Client, type GatewayDispatchPayload } from 'discord.js';

const { Ready, Resumed } = GatewayDispatchEvents;

/**
 * What the gateway tells is for the face alone. discord.js keeps the connection, and would hold in memory all else that
 * it sees: so it sees who the bot is, and nothing more (docs/decisions/0005). It has told `raw` before it looks itself.
 */
export function listenToRawEvents(
  client: Client,
  listen: (event: GatewayDispatchPayload, shard: number) => void,
): void {
  client.on(Events.Raw, (packet: GatewayDispatchPayload, shard: number) => {
    listen({ ...packet }, shard);
    if (packet.t === Ready) packet.d = { ...packet.d, guilds: [] };
    else if (packet.t !== Resumed) Object.assign(packet, { t: null, d: null });
  });
}
