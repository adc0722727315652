import { GatewayIntentBits } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { applicationFlags, privilegedIntents } from '../state/application.ts';
import { shardOf } from '../state/snowflake.ts';
import type { World } from '../state/world.ts';
import { eventFor, type GatewayEvent } from './events.ts';
import { closeCodes, createSession, type Session } from './session.ts';

export type Identify = { token: string; intents: number; shard?: [number, number] };
type Refused = { close: readonly [number, string] };
type Begun = { session: Session; events: GatewayEvent[] };

const knownIntents = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

function fault(world: World, { token, intents, shard = [0, 1] }: Identify): Refused | null {
  if (token !== world.application.token) return { close: closeCodes.authenticationFailed };
  const [index, count] = shard;
  if (!(index >= 0 && index < count)) return { close: closeCodes.invalidShard };
  if (!Number.isInteger(intents) || intents & ~knownIntents) return { close: closeCodes.invalidIntents };
  const disallowed = intents & privilegedIntents & ~world.application.privileged;
  return disallowed ? { close: closeCodes.disallowedIntents } : null;
}

/** READY, then every guild of the shard; or the code that Discord closes with. */
export function identify(world: World, data: Identify, socket: WebSocket): Begun | Refused {
  const refused = fault(world, data);
  if (refused) return refused;
  const session = createSession(data.intents, data.shard ?? [0, 1], socket);
  const [index, count] = session.shard;
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.installed && shardOf(guild.id, count) === index,
  );
  const ready = {
    v: 10,
    user: { ...world.application.user, mfa_enabled: false, verified: true, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: world.url.replace('http', 'ws'),
    shard: session.shard,
    application: { id: world.application.id, flags: applicationFlags(world) },
    private_channels: [],
    relationships: [],
    presences: [],
  };
  const created = guilds.map((guild) => eventFor(world, session, { kind: 'guild', change: 'create', guild }));
  const events = created.filter((event): event is GatewayEvent => event !== null);
  return { session, events: [{ event: 'READY', data: ready }, ...events] };
}
