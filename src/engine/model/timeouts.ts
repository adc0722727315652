import type { Fault } from './fault.ts';

/** All in milliseconds. */
export type Timeouts = {
  /** For a whole draft, from the question to its last word, waiting and retries included. */
  total: number;
  /** For the next sign of life of a call. */
  idle: number;
  /** For the first one, where that takes longer: a model may have to be loaded. */
  first?: number;
  /** Before the second call; twice as long before each further one. */
  backoff: number;
};

/** So a study ends within 60 seconds, with time left for another engine to answer. */
export const timeouts: Timeouts = { total: 50_000, idle: 15_000, backoff: 500 };

/**
 * Calls for one draft. One that the model has begun to answer is charged, and made again only once; where the provider
 * is merely busy, waiting is likely to help.
 */
const callsAtMost = 3;
const busyCallsAtMost = 5;
export const chargedAtMost = 2;

export function mayCallAgain(fault: Fault, calls: number, charged: number): boolean {
  const most = fault.kind === 'busy' ? busyCallsAtMost : callsAtMost;
  return fault.again && calls < most && charged < chargedAtMost;
}

/** Milliseconds before the next call, after so many: as told, or longer each time. */
export function pauseAfter(fault: Fault, calls: number, { backoff }: Timeouts): number {
  return fault.retryAfter ?? backoff * 2 ** (calls - 1) * (1 - Math.random() / 4);
}
