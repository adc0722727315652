import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Logger } from '../../base/log.ts';
import { Refusal } from '../../base/refusal.ts';
import { emptyView, type View } from '../../command/view.ts';
import { refusalSentence, type Words } from '../../words/words.ts';

/** Names a request or a failure in the log and, where something broke, to the person. */
export function newId(): string {
  return randomBytes(4).toString('hex');
}

/** One boundary for all that is asked: a refusal is said, anything else is a bug, logged under the id that is shown. */
export function failureView(error: unknown, words: Words, log: Logger, id: string): View {
  if (error instanceof Refusal) {
    log.info({ request: id, refusal: error.key }, 'refused');
    return sentenceView(refusalSentence(words, error));
  }
  log.error({ request: id, ...loggable(error) }, 'a request failed');
  return sentenceView(words.views.bug(id));
}

export function sentenceView(text: string): View {
  return { ...emptyView, blocks: [{ kind: 'paragraph', text }] };
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
