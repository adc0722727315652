import { z } from 'zod';
import type { Request } from '../../command/request.ts';
import type { FollowUp } from '../../command/view.ts';

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
  /** The form that it came from, as it was filled in: what a refusal offers. */
  form?: FollowUp | null;
};

/** Where a reply stands already. */
export type Shown = { channel: string; message: string };

/** Milliseconds. */
export const tokenLifetime = 15 * 60_000;

const shownShape = z.object({ channel: z.string(), message: z.string() });

/** As much as it takes to say something to its person. */
const requestShape = z.looseObject({
  id: z.string(),
  command: z.string(),
  values: z.record(z.string(), z.unknown()),
  person: z.string(),
  channel: z.string(),
  place: z.string(),
  locale: z.string(),
  isPrivate: z.boolean(),
  reply: z.union([
    z.looseObject({ kind: z.literal('interaction'), application: z.string(), token: z.string() }),
    z.looseObject({ kind: z.literal('message'), message: z.string() }),
  ]),
});

/** Whether it is a request that was written down, maybe by another version of the bot. */
export function isRequest(value: unknown): value is DiscordRequest {
  return requestShape.safeParse(value).success;
}

/** Null where nothing was noted, or can't be read. */
export function parseShown(value: unknown): Shown | null {
  return shownShape.safeParse(value).data ?? null;
}
