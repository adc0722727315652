import { Fault } from './fault.ts';
import {
  type Now,
  createRateLimiter,
  type RateLimiter,
  type ReadLimit,
  type Ticket,
} from './rate-limiter.ts';

export type Queue = {
  /**
   * Resolves when a call with so many prompt tokens may be made. Rejects with the signal's reason, or with a `Fault` as
   * soon as it is known that its turn won't come before `until`. `first` is for a call that is made again; `onWaiting` is
   * told at once where the call can't be made yet.
   */
  enter(
    tokens: number,
    until: number,
    signal: AbortSignal,
    first: boolean,
    onWaiting?: () => void,
  ): Promise<Ticket>;
};
type Waiter = { tokens: number; until: number; go: (ticket: Ticket) => void; fail: (error: unknown) => void };
type State = { limiter: RateLimiter; waiters: Waiter[]; timer?: NodeJS.Timeout };

/** The one line before the provider: first come, first served, at most `maxConcurrent` calls at once, as its limits allow. */
export function createQueue(maxConcurrent: number, read: ReadLimit, now: Now = Date.now): Queue {
  const state: State = { limiter: createRateLimiter(maxConcurrent, read, now), waiters: [] };
  return {
    async enter(tokens, until, signal, first, onWaiting) {
      signal.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<Ticket>();
      const waiter = { tokens, until, go: resolve, fail: reject };
      const giveUp = () => {
        leave(state, waiter);
        reject(signal.reason);
        proceed(state);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      if (first) state.waiters.unshift(waiter);
      else state.waiters.push(waiter);
      proceed(state);
      if (state.waiters.includes(waiter)) onWaiting?.();
      return promise.finally(() => signal.removeEventListener('abort', giveUp));
    },
  };
}

/** Starts every call that may start now, and sets a timer for the next one. */
function proceed(state: State): void {
  clearTimeout(state.timer);
  rejectLateWaiters(state);
  for (let next = state.waiters[0]; next !== undefined; next = state.waiters[0]) {
    const wait = state.limiter.wait(next.tokens);
    if (wait > 0) {
      if (wait < Infinity) state.timer = setTimeout(() => proceed(state), wait);
      return;
    }
    leave(state, next);
    next.go(state.limiter.start(next.tokens, () => proceed(state)));
  }
}

/** Rejects at once whoever can't be served in time, so that those behind move up. */
function rejectLateWaiters(state: State): void {
  let [calls, tokens] = [0, 0];
  for (const waiter of state.waiters.slice()) {
    if (state.limiter.earliest(calls + 1, tokens + waiter.tokens) <= waiter.until) {
      calls += 1;
      tokens += waiter.tokens;
      continue;
    }
    leave(state, waiter);
    waiter.fail(new Fault('crowded', 'the provider has no room for longer than a reader waits'));
  }
}

function leave({ waiters }: State, leaving: Waiter): void {
  const at = waiters.indexOf(leaving);
  if (at >= 0) waiters.splice(at, 1);
}
