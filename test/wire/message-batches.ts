import { countTokens } from './messages-cache.ts';
import { readParams, type Rejection, type RequestBody } from './messages-rules.ts';

type Outcome = 'succeeded' | 'errored' | 'canceled' | 'expired';
type Entry = { custom_id: string; params: RequestBody; outcome: Outcome | null; said: string };
type Batch = { id: string; entries: Entry[]; isCanceled: boolean };

/** Message batches, as the API keeps them; they end when a test says so. */
export type MessageBatches = {
  all: Batch[];
  /** Ends a batch: what it says to each, or how that one ended otherwise. */
  end(
    batch: Batch,
    answer: (params: RequestBody, id: string) => object | Exclude<Outcome, 'succeeded'>,
  ): void;
};
type Answered = Rejection | { json: object } | { lines: object[] };

const missing: Rejection = { status: 404, type: 'not_found_error', message: 'Not found' };
const invalid = (message: string): Rejection => ({ status: 400, type: 'invalid_request_error', message });

/** `answer` is given what comes for a path under `/v1/messages/batches`. */
export function createMessageBatches(root: () => string) {
  const batches: MessageBatches = {
    all: [],
    end(batch, answer) {
      for (const entry of batch.entries) {
        const given = answer(entry.params, entry.custom_id);
        entry.outcome = typeof given === 'string' ? given : 'succeeded';
        entry.said = typeof given === 'string' ? '' : JSON.stringify(given);
      }
    },
  };
  const answer = (method: string, path: string, body: unknown): Answered => {
    if (path === '' && method === 'POST') return create(body);
    const [, id = '', verb] = /^\/([\w-]+)(?:\/(\w+))?$/u.exec(path) ?? [];
    const batch = batches.all.find((one) => one.id === id);
    if (!batch) return missing;
    if (method === 'GET' && verb === undefined) return { json: shapeOf(batch, root()) };
    if (method === 'DELETE' && verb === undefined) {
      if (!hasEnded(batch)) return invalid('the batch has not ended');
      batches.all.splice(batches.all.indexOf(batch), 1);
      return { json: { id, type: 'message_batch_deleted' } };
    }
    if (method === 'POST' && verb === 'cancel') {
      if (hasEnded(batch)) return invalid('the batch has ended');
      batch.isCanceled = true;
      for (const entry of batch.entries) entry.outcome ??= 'canceled';
      return { json: shapeOf(batch, root()) };
    }
    if (method !== 'GET' || verb !== 'results') return missing;
    return hasEnded(batch) ? { lines: batch.entries.map(lineOf) } : invalid('the batch has not ended');
  };
  const create = (body: unknown): Answered => {
    const { requests } = body as { requests?: { custom_id?: unknown; params?: unknown }[] };
    if (!Array.isArray(requests) || requests.length === 0)
      return invalid('requests: at least one is required');
    const ids = new Set(requests.map(({ custom_id }) => custom_id));
    if (ids.size < requests.length) return invalid('custom_id: must be unique');
    const entries: Entry[] = [];
    for (const { custom_id, params } of requests) {
      if (typeof custom_id !== 'string' || !/^[\w-]{1,64}$/u.test(custom_id))
        return invalid('custom_id: pattern');
      const read = readParams(params);
      if ('status' in read) return read;
      entries.push({ custom_id, params: read, outcome: null, said: '' });
    }
    const batch = { id: `msgbatch_${batches.all.length + 1}`, entries, isCanceled: false };
    batches.all.push(batch);
    return { json: shapeOf(batch, root()) };
  };
  return { batches, answer };
}

const hasEnded = ({ entries }: Batch): boolean => entries.every(({ outcome }) => outcome !== null);

function shapeOf(batch: Batch, root: string): object {
  const count = (outcome: Outcome | null) => batch.entries.filter((one) => one.outcome === outcome).length;
  const at = '2026-11-27T12:00:00Z';
  return {
    id: batch.id,
    type: 'message_batch',
    processing_status: hasEnded(batch) ? 'ended' : batch.isCanceled ? 'canceling' : 'in_progress',
    request_counts: {
      processing: count(null),
      succeeded: count('succeeded'),
      errored: count('errored'),
      canceled: count('canceled'),
      expired: count('expired'),
    },
    created_at: at,
    expires_at: at,
    ended_at: hasEnded(batch) ? at : null,
    archived_at: null,
    cancel_initiated_at: batch.isCanceled ? at : null,
    results_url: hasEnded(batch) ? `${root}/v1/messages/batches/${batch.id}/results` : null,
  };
}

function lineOf({ custom_id, params, outcome, said }: Entry): object {
  const error = { type: 'error', error: { type: 'api_error', message: 'scripted' }, request_id: 'req_test' };
  if (outcome !== 'succeeded')
    return { custom_id, result: { type: outcome, ...(outcome === 'errored' && { error }) } };
  const message = {
    id: 'msg_test',
    type: 'message',
    role: 'assistant',
    model: params.model,
    content: [{ type: 'text', text: said, citations: null }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: {
      input_tokens: countTokens(JSON.stringify(params)),
      output_tokens: countTokens(said),
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      service_tier: 'batch',
    },
  };
  return { custom_id, result: { type: 'succeeded', message } };
}
