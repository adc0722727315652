import { Routes } from 'discord.js';
import type { Face } from '../dependencies.ts';

/** Leaves a guild that the operator has blocked. Throws what Discord answers. */
export async function leaveBlocked({ lines, log }: Face, guild: string): Promise<void> {
  await lines.bot.delete(Routes.userGuild(guild));
  log.warn({ guild }, 'left a server that NUTGRAF_BLOCK_GUILDS names');
}
