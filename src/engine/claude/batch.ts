import type Anthropic from '@anthropic-ai/sdk';
import type { BatchAnswer, ModelRequest } from '../model/provider.ts';
import { requireEnd, tokensOf } from './call.ts';
import { undated } from './prices.ts';
import { buildRequest } from './request.ts';

/**
 * Of a call that is waited for. Source: https://platform.claude.com/docs/en/build-with-claude/batch-processing, read on
 * 2026-11-29.
 */
export const batchShare = 0.5;

/** Milliseconds: a digest waits for what there is. */
const patience = 20_000;

/** Haiku costs so little that half of it isn't worth hours of waiting. */
export const isBatched = (model: string): boolean => !undated(model).startsWith('claude-haiku');

export async function submitBatch(
  client: Anthropic,
  model: string,
  requests: readonly { id: string; request: ModelRequest }[],
  signal: AbortSignal,
): Promise<string> {
  const body = requests.map(({ id, request }) => {
    const { stream: _, ...params } = buildRequest(model, request);
    return { custom_id: id, params };
  });
  const { id } = await client.messages.batches.create({ requests: body }, { signal });
  return id;
}

/** Null where it hasn't ended. What was canceled, has expired or failed has no answer, and cost nothing. */
export async function collectBatch(
  client: Anthropic,
  batch: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, BatchAnswer> | null> {
  const options = { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) };
  const { processing_status } = await client.messages.batches.retrieve(batch, null, options);
  if (processing_status !== 'ended') return null;
  const answers = new Map<string, BatchAnswer>();
  for await (const { custom_id, result } of await client.messages.batches.results(batch, undefined, options))
    if (result.type === 'succeeded') answers.set(custom_id, answerOf(result.message));
  return answers;
}

/** Never throws. */
export async function cancelBatch(client: Anthropic, batch: string): Promise<void> {
  await client.messages.batches.cancel(batch, null, { timeout: patience }).catch(() => null);
}

/** Never throws. */
export async function deleteBatch(client: Anthropic, batch: string): Promise<void> {
  await client.messages.batches.delete(batch, null, { timeout: patience }).catch(() => null);
}

function answerOf({ model, content, usage, stop_reason }: Anthropic.Messages.Message): BatchAnswer {
  const text = content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
  return { model, text, usage: tokensOf(usage), requireEnd: () => requireEnd(stop_reason) };
}
