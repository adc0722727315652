import type Anthropic from '@anthropic-ai/sdk';
import { once } from 'node:events';
import { Fault } from '../model/fault.ts';
import type { MessagesRequest } from './request.ts';

type Event = Anthropic.Messages.RawMessageStreamEvent;
export type Usage = Partial<Anthropic.Messages.MessageDeltaUsage>;

/** Handlers of what comes of a call while it lasts. */
export type CallEvents = {
  headers(headers: Headers): void;
  /** The model that answers, by the provider's word. */
  model(id: string): void;
  /** Counts so far; later ones replace earlier ones. */
  usage(usage: Usage): void;
  text(text: string): void;
};
export type Call = { client: Anthropic; request: MessagesRequest; idleMs: number; signal: AbortSignal };

/**
 * One call, no retry. Resolves only when the model has ended its turn; throws the signal's reason, a `Fault`, or what
 * the SDK throws. The SDK's own timeout ends with the headers and its iterator takes a closed connection for an end,
 * so silence and the end are watched here. The race makes sure of it, should anything below not heed the signal.
 */
export async function callOnce(
  { client, request, idleMs, signal }: Call,
  handlers: CallEvents,
): Promise<void> {
  const watchdog = startWatchdog(idleMs, () => new Fault('silent', `nothing came for ${idleMs} ms`));
  const stop = AbortSignal.any([signal, watchdog.signal]);
  try {
    await Promise.race([rejected(stop), listen(client, request, stop, watchdog, handlers)]);
  } catch (error) {
    throw stop.aborted ? stop.reason : error;
  } finally {
    watchdog.stop();
  }
}

async function rejected(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
}

async function listen(
  client: Anthropic,
  request: MessagesRequest,
  stop: AbortSignal,
  watchdog: Watchdog,
  handlers: CallEvents,
): Promise<void> {
  const answer = await client.messages.create(request, { signal: stop }).withResponse();
  watchdog.reset();
  handlers.headers(answer.response.headers);
  const events = answer.data[Symbol.asyncIterator]();
  let reason: string | null = null;
  for (let next = await events.next(); !next.done; next = await events.next()) {
    stop.throwIfAborted();
    watchdog.reset();
    if (next.value.type === 'message_stop') {
      letEnd(events, answer.data.controller);
      return requireEnd(reason);
    }
    reason = handleEvent(next.value, handlers) ?? reason;
  }
  stop.throwIfAborted();
  throw new Fault('broken', 'the stream ended before the message did');
}

/** A stream that ends by itself leaves its connection to the next call; one that doesn't is cut off. */
function letEnd(events: AsyncIterator<Event>, controller: AbortController): void {
  const cutOff = () => controller.abort();
  const timer = setTimeout(cutOff, 1000).unref();
  events
    .next()
    .then(({ done }) => done || cutOff(), cutOff)
    .finally(() => clearTimeout(timer));
}

/** Kinds of events that aren't known are skipped: the API may add some. */
function handleEvent(event: Event, handlers: CallEvents): string | null {
  if (event.type === 'message_start') {
    handlers.model(event.message.model);
    handlers.usage(event.message.usage);
  }
  if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
    handlers.text(event.delta.text);
  if (event.type !== 'message_delta') return null;
  handlers.usage(event.usage);
  return event.delta.stop_reason;
}

function requireEnd(reason: string | null): void {
  if (reason === 'end_turn') return;
  if (reason === 'refusal') throw new Fault('refused', 'the model declined');
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') throw new Fault('long', reason);
  throw new Fault('broken', `the model stopped for ${reason ?? 'no reason'}`);
}

/** A signal that aborts when it wasn't reset for `ms`. */
export type Watchdog = { readonly signal: AbortSignal; reset(): void; stop(): void };

export function startWatchdog(ms: number, reason: () => Error): Watchdog {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(reason()), ms);
  return { signal: controller.signal, reset: () => void timer.refresh(), stop: () => clearTimeout(timer) };
}
