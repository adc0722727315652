import { Fault } from './fault.ts';
import type { Now } from './limits.ts';
import { createRateLimiter, type RateLimiter, type Ticket } from './rate-limiter.ts';

export type Queue = {
  /**
   * Resolves when a call with so many prompt tokens may be made. Rejects with the signal's reason, or with a `Fault` as
   * soon as it is known that its turn won't come before `until`. `first` is for a call that is made again.
   */
  ask(tokens: number, until: number, signal: AbortSignal, first: boolean): Promise<Ticket>;
};
type Asking = { tokens: number; until: number; go: (ticket: Ticket) => void; fail: (error: unknown) => void };
type Line = { pace: RateLimiter; asking: Asking[]; timer?: NodeJS.Timeout };

/** The one line before the provider: first come, first served, at most `most` calls at once, as its limits allow. */
export function createQueue(most: number, now: Now = Date.now): Queue {
  const line: Line = { pace: createRateLimiter(most, now), asking: [] };
  return {
    async ask(tokens, until, signal, first) {
      signal.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<Ticket>();
      const asking = { tokens, until, go: resolve, fail: reject };
      const giveUp = () => {
        leave(line, asking);
        reject(signal.reason);
        proceed(line);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      if (first) line.asking.unshift(asking);
      else line.asking.push(asking);
      proceed(line);
      return promise.finally(() => signal.removeEventListener('abort', giveUp));
    },
  };
}

/** Lets go who may, and comes back when the next one may. */
function proceed(line: Line): void {
  clearTimeout(line.timer);
  dropHopeless(line);
  for (let next = line.asking[0]; next !== undefined; next = line.asking[0]) {
    const wait = line.pace.wait(next.tokens);
    if (wait > 0) {
      if (wait < Infinity) line.timer = setTimeout(() => proceed(line), wait);
      return;
    }
    leave(line, next);
    next.go(line.pace.start(next.tokens, () => proceed(line)));
  }
}

/** Who can't be served in time hears it at once, and those behind move up. */
function dropHopeless(line: Line): void {
  let [calls, tokens] = [0, 0];
  for (const asking of line.asking.slice()) {
    if (line.pace.earliest(calls + 1, tokens + asking.tokens) <= asking.until) {
      calls += 1;
      tokens += asking.tokens;
      continue;
    }
    leave(line, asking);
    asking.fail(new Fault('crowded', 'the provider has no room for longer than a reader waits'));
  }
}

function leave({ asking }: Line, leaving: Asking): void {
  const at = asking.indexOf(leaving);
  if (at >= 0) asking.splice(at, 1);
}
