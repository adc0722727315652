import { EventEmitter, once } from 'node:events';

type Run<T> = {
  latest: { value: T; number: number } | null;
  ended: boolean;
  error: unknown;
  followers: number;
  stop: AbortController;
  changes: EventEmitter;
};

type Start<T> = (signal: AbortSignal) => AsyncIterable<T>;

export type SingleFlight<T> = {
  (key: string, start: Start<T>, signal: AbortSignal): AsyncGenerator<T, void, void>;
  /** Whoever asks for this key now follows a run that another one began. */
  isRunning(key: string): boolean;
};

/**
 * Lets all who ask for the same key at once follow one run. The run is drained eagerly, so a slow follower misses
 * values (never the last one) and holds nobody up; it is aborted when its last follower has gone.
 */
export function createSingleFlight<T>(): SingleFlight<T> {
  const runs = new Map<string, Run<T>>();
  async function* share(key: string, start: Start<T>, signal: AbortSignal): AsyncGenerator<T, void, void> {
    signal.throwIfAborted();
    const run = runs.get(key) ?? begin(runs, key, start);
    run.followers++;
    try {
      yield* follow(run, signal);
    } finally {
      run.followers--;
      if (run.followers === 0 && !run.ended) {
        forget(runs, key, run);
        run.stop.abort();
      }
    }
  }
  return Object.assign(share, { isRunning: (key: string) => runs.has(key) });
}

function begin<T>(runs: Map<string, Run<T>>, key: string, start: Start<T>): Run<T> {
  // Any number of people may follow one run.
  const changes = new EventEmitter().setMaxListeners(0);
  const run: Run<T> = {
    latest: null,
    ended: false,
    error: null,
    followers: 0,
    stop: new AbortController(),
    changes,
  };
  runs.set(key, run);
  void drain(run, start).finally(() => forget(runs, key, run));
  return run;
}

async function drain<T>(run: Run<T>, start: Start<T>): Promise<void> {
  try {
    for await (const value of start(run.stop.signal)) {
      run.latest = { value, number: (run.latest?.number ?? 0) + 1 };
      run.changes.emit('change');
    }
  } catch (error) {
    run.error = error;
  } finally {
    run.ended = true;
    run.changes.emit('change');
  }
}

async function* follow<T>(run: Run<T>, signal: AbortSignal): AsyncGenerator<T, void, void> {
  let seen = 0;
  for (;;) {
    signal.throwIfAborted();
    if (run.latest && run.latest.number > seen) {
      seen = run.latest.number;
      yield run.latest.value;
    } else if (run.ended) {
      if (run.error !== null) throw run.error;
      return;
    } else {
      await once(run.changes, 'change', { signal });
    }
  }
}

/** A run that was given up may still be ending when another has taken its key. */
function forget<T>(runs: Map<string, Run<T>>, key: string, run: Run<T>): void {
  if (runs.get(key) === run) runs.delete(key);
}
