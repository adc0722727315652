import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

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
const archived = new Set<number | string>([
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
]);

/** Nobody has written in that thread for long; it can be opened again. */
export function isArchived(error: unknown): boolean {
  const code = RESTJSONErrorCodes.InvalidActionOnArchivedThread;
  return error instanceof DiscordAPIError && error.code === code;
}

/** Somebody has opened a thread on that message before. */
export function hasThread(error: unknown): boolean {
  const code = RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
  return error instanceof DiscordAPIError && error.code === code;
}

/** It may write here, but not in answer to a message. */
export function mayNotReply(error: unknown): boolean {
  const code = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
  return error instanceof DiscordAPIError && error.code === code;
}

/** The place or the message isn't there any more, or the bot may not write there. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return error.status === 404 || error.status === 403 || archived.has(error.code);
}

/** Discord won't take it, now or later. */
function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500;
}

/** What to do about a call that failed: wait so many milliseconds, or give up. */
export type RetryVerdict = { wait: number } | 'give up';

/** Tries at most, with pauses that double: about half a minute in all, for a Discord that stumbles. */
const maxTries = 6;

/** As long as Discord says; else again after a while, unless it refuses. */
export function retryVerdict(error: unknown, failures: number): RetryVerdict {
  if (error instanceof RateLimitError) return { wait: error.retryAfter };
  if (isRefused(error) || failures >= maxTries) return 'give up';
  return { wait: 500 * 2 ** failures };
}

/** An error without what mustn't be logged: Discord's carry the address, which has tokens in it, and the content. */
export function loggable(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    return {
      discord: { code: error.code, status: error.status, method: error.method, message: error.message },
    };
  }
  if (error instanceof HTTPError) return { discord: { status: error.status, method: error.method } };
  if (error instanceof RateLimitError) {
    return { discord: { route: error.route, wait: error.retryAfter, scope: error.scope } };
  }
  return { err: error };
}
