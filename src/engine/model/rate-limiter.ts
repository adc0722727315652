/** Leave to make one call. */
export type Ticket = {
  /** The provider has answered with these headers, or the call has failed without. Only the first word counts. */
  answered: (headers: Headers | null) => void;
  /** It has no room: everybody waits so many milliseconds, and half as many go at once. */
  rateLimited: (ms: number) => void;
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
  maxConcurrent: number;
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

/** How many calls at once, at most `maxConcurrent`, and how fast, by what the provider has said so far. */
export function createRateLimiter(maxConcurrent: number, read: ReadLimit, now: Now): RateLimiter {
  const counts = { running: 0, started: 0, narrowedFrom: 0, pausedUntil: 0 };
  const state: State = {
    maxConcurrent,
    now,
    limits: createLimits(read, now),
    width: maxConcurrent,
    ...counts,
  };
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
    rateLimited(ms) {
      taken = false;
      if (number >= state.narrowedFrom) {
        state.width = Math.max(1, state.width / 2);
        state.narrowedFrom = state.started;
      }
      state.pausedUntil = Math.max(state.pausedUntil, state.now() + Math.min(ms, longestPause));
    },
    done() {
      state.running -= 1;
      if (taken) state.width = Math.min(state.maxConcurrent, state.width + 1 / state.width);
      ticket.answered(null);
    },
  };
  return ticket;
}

/** What a provider grants a minute, by its own count: a bucket that fills at a steady rate. */
type Bucket = { limit: number; left: number; at: number; perMs: number };

const names = ['requests', 'tokens', 'input-tokens', 'output-tokens'] as const;
type Name = (typeof names)[number];

/**
 * What the headers of an answer tell of a limit, and in how many milliseconds it will be untouched again: how fast it
 * fills follows from that. What they don't tell is NaN.
 */
export type ReadLimit = (
  headers: Headers,
  name: Name,
  now: number,
) => { limit: number; left: number; fullInMs: number };

/** Milliseconds since the epoch. */
export type Now = () => number;

/**
 * Follows what the provider's headers tell, so that a call is only made when it will be taken. Calls that haven't been
 * answered yet count against what the last answer said was left. Nothing waits before a first answer.
 */
function createLimits(read: ReadLimit, now: Now) {
  const buckets = new Map<Name, Bucket>();
  const underway = new Map<Name, number>(names.map((name) => [name, 0]));

  function addInFlight(calls: number, tokens: number): void {
    for (const name of names) underway.set(name, (underway.get(name) ?? 0) + weigh(name, calls, tokens));
  }
  return {
    /** How many milliseconds to wait before the last of so many calls, with so many prompt tokens together. */
    wait(calls: number, tokens: number): number {
      const waits = [...buckets].map(([name, bucket]) => {
        const needed = Math.min(weigh(name, calls, tokens), calls * bucket.limit);
        return (needed + (underway.get(name) ?? 0) - level(bucket, now())) / bucket.perMs;
      });
      return Math.ceil(Math.max(0, ...waits));
    },
    start: (tokens: number) => addInFlight(1, tokens),
    /** A call has been answered with these headers, or has failed without. */
    answered(tokens: number, headers: Headers | null): void {
      addInFlight(-1, -tokens);
      for (const name of names) {
        const bucket = headers && readBucket(read, headers, name, now());
        if (bucket) buckets.set(name, bucket);
      }
    },
  };
}

/** Output is counted as it is written; all that can be asked beforehand is that some is left. */
function weigh(name: Name, calls: number, tokens: number): number {
  return name === 'tokens' || name === 'input-tokens' ? tokens : calls;
}

function level({ limit, left, at, perMs }: Bucket, now: number): number {
  return Math.min(limit, left + (now - at) * perMs);
}

function readBucket(read: ReadLimit, headers: Headers, name: Name, now: number): Bucket | null {
  const { limit, left, fullInMs } = read(headers, name, now);
  if (!(limit > 0) || !(left >= 0)) return null;
  const perMs = fullInMs > 0 && left < limit ? (limit - left) / fullInMs : limit / 60_000;
  return { limit, left, at: now, perMs };
}
