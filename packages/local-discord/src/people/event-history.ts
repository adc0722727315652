/** What has come so far, and promises for what is still to come: tests await, and never sleep. */
export type EventHistory<T> = {
  history: readonly T[];
  push(item: T): void;
  /** Rejects every wait, now and later. */
  fail(reason: Error): void;
  /**
   * Resolves once `find` returns something for the history; `what` names it in the error if it doesn't within
   * `timeout` milliseconds, two minutes unless said.
   */
  wait<R>(what: string, find: (history: readonly T[]) => R | undefined, timeout?: number): Promise<R>;
};

/** Milliseconds of real time after which a wait gives up: long, so that a busy machine fails no test. */
const defaultTimeout = 120_000;

/** Asks `check` until it has an answer, or has waited too long. */
async function until<R>(
  checks: Set<() => void>,
  find: () => R | undefined,
  tooLong: () => Error,
  timeout: number,
): Promise<R> {
  const { promise, resolve, reject } = Promise.withResolvers<{ found: R }>();
  const check = () => {
    try {
      const found = find();
      if (found !== undefined) resolve({ found });
    } catch (error) {
      reject(error);
    }
  };
  const timer = setTimeout(() => reject(tooLong()), timeout);
  checks.add(check);
  check();
  try {
    return (await promise).found;
  } finally {
    clearTimeout(timer);
    checks.delete(check);
  }
}

function describeWait(what: string, timeout: number, seen: readonly string[]): Error {
  return new Error(`waited ${timeout / 1000} s for ${what}; seen:\n  ${seen.join('\n  ') || 'nothing'}`);
}

export function createHistory<T>(describe: (item: T) => string): EventHistory<T> {
  const history: T[] = [];
  const checks = new Set<() => void>();
  let failure: Error | null = null;
  const checkAll = () => {
    for (const check of checks) check();
  };
  return {
    history,
    push: (item) => {
      history.push(item);
      checkAll();
    },
    fail: (reason) => {
      failure = reason;
      checkAll();
    },
    wait: (what, find, timeout = defaultTimeout) => {
      const look = () => {
        const found = find(history);
        if (found === undefined && failure) throw failure;
        return found;
      };
      return until(checks, look, () => describeWait(what, timeout, history.map(describe)), timeout);
    },
  };
}
