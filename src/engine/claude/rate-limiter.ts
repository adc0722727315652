import { createLimits, type Now } from './limits.ts';

/** Leave to make one call. */
export type Ticket = {
  /** The provider has answered with these headers, or the call has failed without. Only the first word counts. */
  answered: (headers: Headers | null) => void;
  /** It has no room: everybody waits so many milliseconds, and half as many go at once. */
  turnedAway: (ms: number) => void;
  /** The call is over, well or not. */
  done: () => void;
};
export type RateLimiter = {
  /** Milliseconds before a call with so many prompt tokens; Infinity while there are as many as may be at once. */
  wait: (tokens: number) => number;
  /** Milliseconds since the epoch: the last of so many calls, with so many tokens together, can't go before. */
  earliest: (calls: number, tokens: number) => number;
  /** `changed` is called when somebody else may go. */
  start: (tokens: number, changed: () => void) => Ticket;
};

/** A provider that says "come back in a year" is asked again after a minute all the same. */
const longestPause = 60_000;

type State = {
  most: number;
  now: Now;
  limits: ReturnType<typeof createLimits>;
  /** How many calls at once for now; a fraction grows into a whole one. */
  width: number;
  running: number;
  started: number;
  /** Calls from this one on were started at the present width: only they tell whether it is too much. */
  narrowedFrom: number;
  pausedUntil: number;
};

/** How many calls at once, at most `most`, and how fast, by what the provider has said so far. */
export function createRateLimiter(most: number, now: Now): RateLimiter {
  const counts = { running: 0, started: 0, narrowedFrom: 0, pausedUntil: 0 };
  const state: State = { most, now, limits: createLimits(now), width: most, ...counts };
  return {
    wait(tokens) {
      if (state.running >= Math.floor(state.width)) return Infinity;
      return Math.max(0, state.pausedUntil - now(), state.limits.wait(1, tokens));
    },
    earliest: (calls, tokens) => Math.max(state.pausedUntil, now() + state.limits.wait(calls, tokens)),
    start: (tokens, changed) => startCall(state, tokens, changed),
  };
}

function startCall(state: State, tokens: number, changed: () => void): Ticket {
  let [answered, taken] = [false, true];
  const number = state.started;
  state.started += 1;
  state.running += 1;
  state.limits.start(tokens);
  const ticket: Ticket = {
    answered(headers) {
      if (!answered) state.limits.answered(tokens, headers);
      answered = true;
      changed();
    },
    turnedAway(ms) {
      taken = false;
      if (number >= state.narrowedFrom) {
        state.width = Math.max(1, state.width / 2);
        state.narrowedFrom = state.started;
      }
      state.pausedUntil = Math.max(state.pausedUntil, state.now() + Math.min(ms, longestPause));
    },
    done() {
      state.running -= 1;
      if (taken) state.width = Math.min(state.most, state.width + 1 / state.width);
      ticket.answered(null);
    },
  };
  return ticket;
}
