import type { Request } from '../../command/request.ts';

/** How to reply to an interaction, and what takes over once its token has expired. */
export type InteractionTarget = {
  kind: 'interaction';
  id: string;
  application: string;
  token: string;
  /** Changes the card that it came from instead of making one. */
  isEdit: boolean;
  /** The bot is a member where it was asked: it may write in the channel. */
  isMember: boolean;
};

/** In answer to a message; in a thread on it, where one is wanted, named by the question or else by the card. */
export type MessageTarget = { kind: 'message'; message: string; thread: { name: string | null } | null };

/** A request of Discord's: plain JSON as `Request` is, the way to reply included. */
export type DiscordRequest = Request & {
  person: string;
  channel: string;
  reply: InteractionTarget | MessageTarget;
  /** Files may be attached there, as far as is known. */
  mayAttach: boolean;
  /**
   * A link that nobody asked about: it is shown when it is complete, or not at all. `claim` names what keeps it from
   * being read again.
   */
  autoRead: { claim: string } | null;
};
