import type { Channel, Command, Guild, StoredMessage, User } from './model.ts';

/** An interaction's kinds, by Discord's numbers. */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** A callback's kinds, by Discord's numbers. */
export const callbackTypes = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** From the start the bot has 3 seconds to answer, and its token lives 15 minutes. */
export const answerWithin = 3_000;
export const tokenLifetime = 15 * 60_000;

export type Interaction = {
  id: string;
  token: string;
  kind: (typeof interactionTypes)[keyof typeof interactionTypes];
  startedAt: number;
  user: User;
  channel: Channel;
  guild: Guild | null;
  command: Command | null;
  /** The message whose component was used, or whose component opened the modal. */
  source: StoredMessage | null;
  /** What the bot is told beside the envelope: options, a custom id, values. */
  data: Record<string, unknown>;
  /** The first callback, once it has come. */
  callback: number | null;
  /** Made by a deferred or immediate reply, or the source of an update. */
  originalId: string | null;
  followUps: number;
  /** The app isn't in this guild and the person may not use external apps: everything is ephemeral. */
  alwaysEphemeral: boolean;
  owners: Record<string, string>;
};

/** Where something is used, by Discord's numbers: a guild, the bot's direct messages, those of others. */
export function contextOf({ guildId, type }: Channel): 0 | 1 | 2 {
  if (guildId !== null) return 0;
  return type === 1 ? 1 : 2;
}
