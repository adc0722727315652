import { Routes } from 'discord.js';
import type { Dependencies } from '../dependencies.ts';

/** Leaves a guild that the operator has blocked. Throws what Discord answers. */
export async function leaveBlocked({ rest, log }: Dependencies, guild: string): Promise<void> {
  await rest.bot.delete(Routes.userGuild(guild));
  log.warn({ guild }, 'left a server that NUTGRAF_BLOCK_GUILDS names');
}
