import { GatewayDispatchEvents, Routes, type GatewayDispatchPayload } from 'discord.js';
import type { Guilds } from '../store/guilds.ts';
import type { Dependencies } from './dependencies.ts';
import { handleInteraction } from './interactions/handle-interaction.ts';
import { handleMessage } from './messages/handle-message.ts';
import { handleReaction } from './messages/handle-reaction.ts';
import { greet } from './onboarding/greet.ts';
import { watchGuilds } from './onboarding/watch-guilds.ts';

const { GuildCreate, InteractionCreate, MessageCreate, MessageReactionAdd } = GatewayDispatchEvents;

/** Where each of the gateway's events is handled. */
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
    else if (t === MessageReactionAdd) await handleReaction(deps, d);
    else if (t === GuildCreate && blocked.has(d.id)) await leaveBlocked(deps, d.id);
    else await watch(event);
  };
}

/** Throws what Discord answers. */
async function leaveBlocked({ rest, log }: Dependencies, guild: string): Promise<void> {
  await rest.bot.delete(Routes.userGuild(guild));
  log.warn({ guild }, 'left a server that NUTGRAF_BLOCK_GUILDS names');
}
