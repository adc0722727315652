import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord.js';
import type { Guilds } from '../store/guilds.ts';
import type { Face } from './dependencies.ts';
import { greet } from './onboarding/greet.ts';
import { watchGuilds } from './onboarding/watch-guilds.ts';
import { onInteraction } from './interactions/handle-interaction.ts';
import { leaveBlocked } from './onboarding/leave-blocked.ts';
import { onMessage } from './messages/handle-message.ts';

const { GuildCreate, InteractionCreate, MessageCreate } = GatewayDispatchEvents;

/** What comes of that which the gateway tells. */
export function createEvents(face: Face, guilds: Guilds): (event: GatewayDispatchPayload) => Promise<void> {
  const { blocked, log } = face;
  const watch = watchGuilds(guilds, {
    joined: (guild) => {
      log.info({ guild: guild.id }, 'joined a server');
      void greet(face, guild);
    },
    left: (guild) => log.info({ guild }, 'left a server'),
  });
  return async (event) => {
    const { t, d } = event;
    if (t === InteractionCreate) await onInteraction(face, d);
    else if (t === MessageCreate) await onMessage(face, d);
    else if (t === GuildCreate && blocked.has(d.id)) await leaveBlocked(face, d.id);
    else watch(event);
  };
}
