import { APIConnectionError, APIError } from '@anthropic-ai/sdk';
import { Fault, nameCause, withoutSecrets, type FaultKind } from '../model/fault.ts';

/** Of whatever the SDK threw. An `error` event in a stream has a type and no status. */
export function faultOf(error: unknown, model: string): Fault {
  if (error instanceof Fault) return error;
  if (!isAnswer(error)) return new Fault('broken', nameCause(error, model), { cause: error });
  return new Fault(kindOf(error), describe(error, model), { cause: error, headers: error.headers });
}

/** `instanceof` alone would leave its headers of any type. */
const isAnswer = (error: unknown): error is APIError =>
  error instanceof APIError && !(error instanceof APIConnectionError);

const kindsByStatus: Record<number, FaultKind> = {
  408: 'broken',
  409: 'broken',
  413: 'long',
  429: 'busy',
  529: 'busy',
};
const kindsByType: Record<string, FaultKind> = {
  rate_limit_error: 'busy',
  overloaded_error: 'busy',
  api_error: 'broken',
  timeout_error: 'broken',
  request_too_large: 'long',
};

/**
 * A spend limit is said with a 400, or with a 429 that waiting doesn't mend until the month ends.
 * Source: https://platform.claude.com/docs/en/api/errors and /rate-limits, read on 2026-11-24.
 */
function kindOf({ status, type, errorCode, apiMessage }: APIError): FaultKind {
  if (errorCode?.endsWith('spend_limit_reached')) return 'rejected';
  if (apiMessage?.startsWith('prompt is too long')) return 'long';
  if (status === undefined) return type === null ? 'broken' : (kindsByType[type] ?? 'rejected');
  return kindsByStatus[status] ?? (status >= 500 ? 'broken' : 'rejected');
}

function describe({ status, type, apiMessage, requestID }: APIError, model: string): string {
  const message = withoutSecrets(apiMessage ?? '', model).slice(0, 300);
  return [status, type, message, requestID].filter((part) => (part ?? '') !== '').join(' ');
}
