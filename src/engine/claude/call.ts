import type Anthropic from '@anthropic-ai/sdk';
import { Fault } from '../model/fault.ts';
import type { Tokens } from '../model/prices.ts';
import type { CallEvents } from '../model/provider.ts';
import type { MessagesRequest } from './request.ts';

type Event = Anthropic.Messages.RawMessageStreamEvent;
type Usage = Partial<
  Pick<
    Anthropic.Messages.MessageDeltaUsage,
    'input_tokens' | 'output_tokens' | 'cache_read_input_tokens' | 'cache_creation_input_tokens'
  >
>;
type Call = { client: Anthropic; request: MessagesRequest; signal: AbortSignal; alive: () => void };

/** The SDK's iterator takes a closed connection for an end, so the end is watched here. */
export async function streamMessage(
  { client, request, signal, alive }: Call,
  handlers: CallEvents,
): Promise<void> {
  const answer = await client.messages.create(request, { signal }).withResponse();
  alive();
  handlers.headers(answer.response.headers);
  const events = answer.data[Symbol.asyncIterator]();
  let reason: string | null = null;
  for (let next = await events.next(); !next.done; next = await events.next()) {
    signal.throwIfAborted();
    alive();
    if (next.value.type === 'message_stop') {
      letEnd(events, answer.data.controller);
      return requireEnd(reason);
    }
    reason = handleEvent(next.value, handlers) ?? reason;
  }
  signal.throwIfAborted();
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
    handlers.usage(tokensOf(event.message.usage));
  }
  if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
    handlers.text(event.delta.text);
  if (event.type !== 'message_delta') return null;
  handlers.usage(tokensOf(event.usage));
  return event.delta.stop_reason;
}

/** @throws Fault */
export function requireEnd(reason: string | null): void {
  if (reason === 'end_turn') return;
  if (reason === 'refusal') throw new Fault('refused', 'the model declined');
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') throw new Fault('long', reason);
  throw new Fault('broken', `the model stopped for ${reason ?? 'no reason'}`);
}

export function tokensOf(usage: Usage): Partial<Tokens> {
  return {
    ...count('inputTokens', usage.input_tokens),
    ...count('outputTokens', usage.output_tokens),
    ...count('cacheReadTokens', usage.cache_read_input_tokens),
    ...count('cacheWriteTokens', usage.cache_creation_input_tokens),
  };
}

/** What isn't told stays what it was. */
function count(name: keyof Tokens, value: unknown): Partial<Tokens> {
  return Number.isSafeInteger(value) ? { [name]: Number(value) } : {};
}
