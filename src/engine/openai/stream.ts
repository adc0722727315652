import type OpenAI from 'openai';
import { Fault } from '../model/fault.ts';
import type { Tokens } from '../model/prices.ts';
import type { CallEvents } from '../model/provider.ts';
import { createAnswerText } from './answer-text.ts';
import type { ChatRequest } from './request.ts';

type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;
type Call = {
  client: OpenAI;
  request: ChatRequest;
  /** Of the JSON object that is asked for. */
  properties: string[];
  signal: AbortSignal;
  alive: () => void;
};

/** Milliseconds: after the end of the answer only the count of its tokens is waited for. */
const afterTheEnd = 1000;

/**
 * One call, no retry. The SDK takes a closed connection for an end, so a `finish_reason` is asked for; `[DONE]` isn't,
 * as some servers don't send it.
 */
export async function streamChat(
  { client, request, properties, signal, alive }: Call,
  events: CallEvents,
): Promise<void> {
  const answer = await client.chat.completions.create(request, { signal }).withResponse();
  events.headers(answer.response.headers);
  const handle = createHandler(properties, events);
  let reason: string | null = null;
  let late: NodeJS.Timeout | undefined;
  try {
    for await (const chunk of answer.data) {
      signal.throwIfAborted();
      alive();
      const now = handle(chunk);
      reason = reason === 'refusal' ? reason : (now ?? reason);
      if (reason !== null) late ??= setTimeout(() => answer.data.controller.abort(), afterTheEnd);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (reason === null || error instanceof Fault) throw error;
  } finally {
    clearTimeout(late);
  }
  signal.throwIfAborted();
  requireEnd(reason);
}

/** Takes one chunk after another; returns why the model has stopped, once it has. */
function createHandler(properties: string[], events: CallEvents): (chunk: Chunk) => string | null {
  const answer = createAnswerText(properties);
  let isNamed = false;
  return ({ model, choices, usage }) => {
    if (!isNamed && model) events.model(model);
    isNamed = true;
    const [choice] = choices ?? [];
    if (choice?.delta) takeDelta(choice.delta, answer.take, events);
    if (usage) events.usage(tokensOf(usage));
    return choice?.delta?.refusal ? 'refusal' : choice?.finish_reason || null;
  };
}

type Delta = Chunk['choices'][number]['delta'] & { reasoning_content?: unknown; reasoning?: unknown };

function takeDelta(delta: Delta, take: (text: string) => string, events: CallEvents): void {
  const { content, reasoning_content, reasoning } = delta;
  for (const thought of [reasoning_content, reasoning])
    if (typeof thought === 'string' && thought !== '') events.thought(thought);
  if (typeof content !== 'string' || content === '') return;
  const text = take(content);
  if (text === '') events.thought(content);
  else events.text(text);
}

function tokensOf(usage: OpenAI.CompletionUsage): Partial<Tokens> {
  const cached = countOf(usage.prompt_tokens_details?.cached_tokens);
  return {
    inputTokens: Math.max(0, countOf(usage.prompt_tokens) - cached),
    outputTokens: countOf(usage.completion_tokens),
    cacheReadTokens: cached,
    cacheWriteTokens: 0,
  };
}

const countOf = (value: unknown): number => (Number.isSafeInteger(value) ? Math.max(0, Number(value)) : 0);

const ends = new Set(['stop', 'eos', 'eos_token', 'end_turn']);

function requireEnd(reason: string | null): void {
  if (reason === null) throw new Fault('broken', 'the stream ended before the answer did');
  if (ends.has(reason)) return;
  if (reason === 'length') throw new Fault('long', 'the answer took all the tokens that it may have');
  if (reason === 'content_filter' || reason === 'refusal') throw new Fault('refused', 'the model declined');
  throw new Fault('broken', 'the model stopped for a reason that is not known');
}
