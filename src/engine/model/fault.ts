import type { EngineFailure } from '../engine.ts';

/** What can go wrong with one call, and what follows. */
const faults = {
  /** The key, the credit, the model or the request itself: an operator has to act. */
  rejected: { reason: 'unusable', again: false },
  /** The provider has no room now: a rate limit, an overload. */
  busy: { reason: 'unavailable', again: true },
  /** Its own error, or none of ours: a 500, a refused connection, a cut socket, an end that is none. */
  broken: { reason: 'unavailable', again: true },
  /** It has asked everybody to wait for longer than a reader would. */
  crowded: { reason: 'unavailable', again: false },
  /** Nothing came for too long. */
  silent: { reason: 'unavailable', again: true },
  /** Text that is no draft. */
  invalid: { reason: 'unavailable', again: true },
  /** A draft without a statement. */
  empty: { reason: 'unavailable', again: true },
  /** The model declines the text, or its answer or the article is too long: asking again would cost, not help. */
  refused: { reason: 'unavailable', again: false },
  long: { reason: 'unavailable', again: false },
} as const satisfies Record<string, { reason: EngineFailure['reason']; again: boolean }>;

export type FaultKind = keyof typeof faults;

/** One call has failed. */
export class Fault extends Error {
  readonly kind: FaultKind;
  /** In milliseconds; null where the provider didn't say. */
  readonly retryAfter: number | null;
  /** Of the provider's answer, where it gave one. */
  readonly headers: Headers | null;
  readonly reason: EngineFailure['reason'];
  /** Whether another call may succeed. */
  readonly again: boolean;

  constructor(kind: FaultKind, message: string, options: ErrorOptions & { headers?: Headers } = {}) {
    super(message, options);
    this.name = 'Fault';
    this.kind = kind;
    this.headers = options.headers ?? null;
    this.retryAfter = retryAfterOf(this.headers);
    ({ reason: this.reason, again: this.again } = faults[kind]);
  }
}

/** Seconds or a date on the wire. */
function retryAfterOf(headers: Headers | null): number | null {
  const value = headers?.get('retry-after') ?? null;
  if (value === null) return null;
  const ms = /^\s*\d+(\.\d+)?\s*$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/**
 * What a provider says may echo the key, or a part of it. What could be one is left out: a word after "Bearer" or "key",
 * one that begins as keys do, and any long word of letters and digits but the name of the model.
 */
export function withoutSecrets(text: string, model: string): string {
  return text
    .replaceAll(/(?<=\b(?:bearer|x-api-key|api[-_ ]?key)\b["':=\s]{1,4})[^\s"',;]{4,}/giu, '[…]')
    .replaceAll(/\b(?:sk|pk|key|token)[-_][\w*.…-]{4,}/giu, '[…]')
    .replaceAll(/[\w+/=.*-]{20,}/gu, (word) => (!/\d/u.test(word) || model.includes(word) ? word : '[…]'));
}

/** `fetch failed` says less than its cause, `connect ECONNREFUSED`; what isn't JSON would be quoted. */
export function nameCause(error: unknown, model: string): string {
  if (error instanceof SyntaxError) return 'an event of the stream is not JSON';
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  return withoutSecrets(deepest instanceof Error ? deepest.message : String(deepest), model);
}
