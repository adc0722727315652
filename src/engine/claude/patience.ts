import type { Fault } from './fault.ts';

/** All in milliseconds. */
export type Patience = {
  /** For a whole draft, from the question to its last word, waiting and retries included. */
  total: number;
  /** For the next sign of life of a call. */
  idle: number;
  /** Before the second call; twice as long before each further one. */
  backoff: number;
};

/** So a study ends within 60 seconds, with time left for another engine to answer. */
export const patience: Patience = { total: 50_000, idle: 15_000, backoff: 500 };

/**
 * Calls for one draft. One that the model has begun to answer is charged, and made again only once; where the provider
 * is merely busy, waiting is likely to help.
 */
const callsAtMost = 3;
const busyCallsAtMost = 5;
export const chargedAtMost = 2;

export type Effort = { calls: number; charged: number };

/** How long to wait before the next call, in milliseconds; null where there shall be none. */
export function waitAfter(fault: Fault, { calls, charged }: Effort, { backoff }: Patience): number | null {
  const most = fault.kind === 'busy' ? busyCallsAtMost : callsAtMost;
  if (!fault.again || calls >= most || charged >= chargedAtMost) return null;
  return fault.retryAfter ?? backoff * 2 ** (calls - 1) * (1 - Math.random() / 4);
}
