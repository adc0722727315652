import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './exchange.ts';
import { isTransient } from './network-errors.ts';

/** A server that asks for a longer pause than this, in milliseconds, isn't asked again: a person is waiting. */
const LONGEST_PAUSE = 3000;
const BUSY = new Set([429, 502, 503, 504]);

export type RetryOptions = {
  retries: number;
  /** Milliseconds before the first retry; each further one waits three times as long. */
  pause: number;
};

/** Asks again where the next answer may well be another one. */
export async function retry(
  { retries, pause: first }: RetryOptions,
  signal: AbortSignal,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const wait = first * 3 ** attempt;
    try {
      const answer = await ask();
      const asked = pauseAskedFor(answer);
      if (asked === null || asked > LONGEST_PAUSE || attempt === retries) return answer;
      await pause(Math.max(asked, wait), undefined, { signal });
    } catch (error) {
      if (signal.aborted || !isTransient(error) || attempt === retries) throw error;
      await pause(wait, undefined, { signal });
    }
  }
}

/** Milliseconds; null where there is no reason to ask again. A date instead of seconds counts as none given. */
function pauseAskedFor(answer: Answer): number | null {
  if (!('status' in answer) || !BUSY.has(answer.status)) return null;
  return (Number(answer.retryAfter) || 0) * 1000;
}
