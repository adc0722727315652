import type { Channel, Command, Guild, StoredMessage, User } from './model.ts';

/** An interaction's kinds, by Discord's numbers. */
export const KIND = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** A callback's kinds, by Discord's numbers. */
export const CALLBACK = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** From the start the bot has 3 seconds to answer, and its token lives 15 minutes. */
export const ANSWER_WITHIN = 3_000;
export const TOKEN_LIVES = 15 * 60_000;

export type Interaction = {
  id: string;
  token: string;
  kind: (typeof KIND)[keyof typeof KIND];
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
