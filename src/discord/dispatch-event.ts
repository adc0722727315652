import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord.js';
import type { Guilds } from '../store/guilds.ts';
import type { Dependencies } from './dependencies.ts';
import { greet } from './onboarding/greet.ts';
import { watchGuilds } from './onboarding/watch-guilds.ts';
import { handleInteraction } from './interactions/handle-interaction.ts';
import { leaveBlocked } from './onboarding/leave-blocked.ts';
import { handleMessage } from './messages/handle-message.ts';

const { GuildCreate, InteractionCreate, MessageCreate } = GatewayDispatchEvents;

/** What comes of that which the gateway tells. */
export function createEventDispatcher(
  deps: Dependencies,
  guilds: Guilds,
): (event: GatewayDispatchPayload) => Promise<void> {
  const { blocked, log } = deps;
  const watch = watchGuilds(guilds, {
    joined: (guild) => {
      log.info({ guild: guild.id }, 'joined a server');
      void greet(deps, guild);
    },
    left: (guild) => log.info({ guild }, 'left a server'),
  });
  return async (event) => {
    const { t, d } = event;
    if (t === InteractionCreate) await handleInteraction(deps, d);
    else if (t === MessageCreate) await handleMessage(deps, d);
    else if (t === GuildCreate && blocked.has(d.id)) await leaveBlocked(deps, d.id);
    else watch(event);
  };
}
