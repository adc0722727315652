import { createLimits, type Now } from './limits.ts';

/** Leave to make one call. */
export type Turn = {
  /** The provider has answered with these headers, or the call has failed without. Only the first word counts. */
  answered: (headers: Headers | null) => void;
  /** It has no room: everybody waits so many milliseconds, and fewer go at once. */
  turnedAway: (ms: number) => void;
  /** The call is over, well or not. */
  done: () => void;
};
export type Pace = {
  /** Milliseconds before a call with so many prompt tokens; Infinity while there are as many as may be at once. */
  wait: (tokens: number) => number;
  /** Milliseconds since the epoch: nobody goes before. */
  pausedUntil: () => number;
  /** `changed` is called when somebody else may go. */
  start: (tokens: number, changed: () => void) => Turn;
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
  pausedUntil: number;
};

/** How many calls at once, at most `most`, and how fast, by what the provider has said so far. */
export function createPace(most: number, now: Now): Pace {
  const state: State = { most, now, limits: createLimits(now), width: most, running: 0, pausedUntil: 0 };
  return {
    wait(tokens) {
      if (state.running >= Math.floor(state.width)) return Infinity;
      return Math.max(0, state.pausedUntil - now(), state.limits.wait(tokens));
    },
    pausedUntil: () => state.pausedUntil,
    start: (tokens, changed) => startTurn(state, tokens, changed),
  };
}

function startTurn(state: State, tokens: number, changed: () => void): Turn {
  let [answered, taken] = [false, true];
  state.running += 1;
  state.limits.start(tokens);
  const turn: Turn = {
    answered(headers) {
      if (!answered) state.limits.answered(tokens, headers);
      answered = true;
      changed();
    },
    turnedAway(ms) {
      taken = false;
      state.width = Math.max(1, state.width / 2);
      state.pausedUntil = Math.max(state.pausedUntil, state.now() + Math.min(ms, longestPause));
    },
    done() {
      state.running -= 1;
      if (taken) state.width = Math.min(state.most, state.width + 1 / state.width);
      turn.answered(null);
    },
  };
  return turn;
}
