import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { Fault, nameCause, withoutSecrets, type FaultKind } from '../model/fault.ts';

/** Of whatever the SDK threw. An error that comes in the stream has no status. */
export function faultOf(error: unknown, model: string): Fault {
  if (error instanceof Fault) return error;
  const isAnswer = error instanceof APIError && !(error instanceof APIConnectionError);
  if (!isAnswer || error instanceof APIUserAbortError)
    return new Fault('broken', nameCause(error, model), { cause: error });
  const headers = error.headers instanceof Headers ? { headers: error.headers } : {};
  return new Fault(kindOf(error), describe(error, model), { cause: error, ...headers });
}

const kindsByStatus: Record<number, FaultKind> = {
  408: 'broken',
  409: 'broken',
  413: 'long',
  429: 'busy',
  503: 'busy',
  529: 'busy',
};
const kindsByCode: Record<string, FaultKind> = {
  insufficient_quota: 'rejected',
  context_length_exceeded: 'long',
  exceed_context_size_error: 'long',
  content_filter: 'refused',
  content_policy_violation: 'refused',
  json_validate_failed: 'invalid',
  rate_limit_exceeded: 'busy',
  unavailable_error: 'busy',
};

/**
 * By the words that servers have for it, else by the status, which llama.cpp and vLLM repeat as the code of an error that
 * comes in the stream. Spent credit is a 429 too, and waiting doesn't mend it.
 * Source: https://platform.openai.com/docs/guides/error-codes; the servers' own sources, read on 2026-11-28.
 */
function kindOf({ status, code, type, message }: APIError): FaultKind {
  const known = kindsByCode[String(code)] ?? kindsByCode[String(type)];
  if (known) return known;
  if (/context (?:length|size|window)|prompt is too long/iu.test(message)) return 'long';
  const number = status ?? Number(code);
  if (Number.isNaN(number)) return 'broken';
  return kindsByStatus[number] ?? (number >= 500 || number < 400 ? 'broken' : 'rejected');
}

function describe({ status, code, requestID, message }: APIError, model: string): string {
  const said = withoutSecrets(message, model).slice(0, 300);
  const parts = [said.startsWith(String(status)) ? '' : status, said, code, requestID];
  return parts.filter((part) => (part ?? '') !== '').join(' ');
}
