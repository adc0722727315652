import { setTimeout as sleep } from 'node:timers/promises';
import type { RetryVerdict } from '../discord-errors.ts';

export type ShowOptions<T> = {
  show: (item: T) => Promise<void>;
  /** Between two items, in milliseconds; the last item doesn't wait for it. */
  interval: number;
  /** After a failure: how long to wait before the newest is shown, or to give up. `failures` counts those in a row. */
  retryPolicy: (error: unknown, failures: number) => RetryVerdict;
};

/**
 * Shows items as they come, one at a time. What is overtaken while another is being shown is left out; the last one
 * never is. Rejects with what `show` threw where it gives up, or with what the items threw.
 */
export async function showLatest<T>(items: AsyncIterable<T>, options: ShowOptions<T>): Promise<void> {
  const slot = createSlot<T>();
  const fill = async () => {
    try {
      for await (const item of items) slot.put(item);
    } finally {
      slot.end();
    }
  };
  await Promise.all([fill(), showAll(slot, options)]);
}

async function showAll<T>(slot: Slot<T>, { show, interval, retryPolicy }: ShowOptions<T>): Promise<void> {
  let failures = 0;
  for (;;) {
    const next = await slot.take();
    if (next === null) return;
    try {
      await show(next.item);
      failures = 0;
      await slot.endedWithin(interval);
    } catch (error) {
      failures += 1;
      const verdict = retryPolicy(error, failures);
      if (verdict === 'give up') throw error;
      await sleep(verdict.wait);
      slot.putBack(next.item);
    }
  }
}

type Slot<T> = ReturnType<typeof createSlot<T>>;

/** Holds the newest item only. */
function createSlot<T>() {
  const state = { newest: null as { item: T } | null, hasEnded: false };
  const end = Promise.withResolvers<void>();
  let change = Promise.withResolvers<void>();
  return {
    put(item: T) {
      state.newest = { item };
      change.resolve();
    },
    /** Unless there is a newer one. */
    putBack(item: T) {
      state.newest ??= { item };
    },
    end() {
      state.hasEnded = true;
      end.resolve();
      change.resolve();
    },
    /** Waits for the end, but only so many milliseconds. */
    async endedWithin(milliseconds: number): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, milliseconds);
      await Promise.race([promise, end.promise]);
      clearTimeout(timer);
    },
    /** Null once it has ended and the last item was taken. */
    async take(): Promise<{ item: T } | null> {
      while (state.newest === null && !state.hasEnded) {
        await change.promise;
        change = Promise.withResolvers();
      }
      const taken = state.newest;
      state.newest = null;
      return taken;
    },
  };
}
