import type { Channel } from '../state/model.ts';

/** Where something is used, by Discord's numbers: a guild, the bot's direct messages, those of others. */
export function contextOf({ guildId, type }: Channel): 0 | 1 | 2 {
  if (guildId !== null) return 0;
  return type === 1 ? 1 : 2;
}
