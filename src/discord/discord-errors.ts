import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Verdict } from './replies/show-latest.ts';

/** The interaction can't be answered: its three seconds are over, or somebody has answered it. */
const unanswerable = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** An interaction's token lives 15 minutes, and a message can hardly be edited after an hour. */
const expired = new Set<number | string>([
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
]);

export function isUnanswerable(error: unknown): boolean {
  return error instanceof DiscordAPIError && unanswerable.has(error.code);
}

export function isExpired(error: unknown): boolean {
  return error instanceof DiscordAPIError && expired.has(error.code);
}

/** Threads in which nobody writes any more. */
const closed = new Set<number | string>([
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
]);

/** It may write here, but not in answer to a message. */
export function mayNotReply(error: unknown): boolean {
  const code = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
  return error instanceof DiscordAPIError && error.code === code;
}

/** The place or the message isn't there any more, or the bot may not write there. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return error.status === 404 || error.status === 403 || closed.has(error.code);
}

/** Discord won't take it, now or later. */
function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500;
}

/** Tries at most, with pauses that double: about half a minute in all, for a Discord that stumbles. */
const mostTries = 6;

/** As long as Discord says; else again after a while, unless it refuses. */
export function retryVerdict(error: unknown, failures: number): Verdict {
  if (error instanceof RateLimitError) return { wait: error.retryAfter };
  if (isRefused(error) || failures >= mostTries) return 'give up';
  return { wait: 500 * 2 ** failures };
}
