/** What to do about an item that couldn't be shown: wait so many milliseconds and show the newest, or give up. */
export type Verdict = { wait: number } | 'give up';

export type ShowOptions<T> = {
  show: (item: T) => Promise<void>;
  /** Between two items, in milliseconds; the last item doesn't wait for it. */
  pace: number;
  /** `failures` counts those since an item was last shown. */
  judge: (error: unknown, failures: number) => Verdict;
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
  await Promise.all([fill(), empty(slot, options)]);
}

async function empty<T>(slot: Slot<T>, { show, pace, judge }: ShowOptions<T>): Promise<void> {
  let failures = 0;
  for (;;) {
    const taken = await slot.take();
    if (taken === null) return;
    try {
      await show(taken.item);
      failures = 0;
      await sleep(pace, slot.ended);
    } catch (error) {
      failures += 1;
      const verdict = judge(error, failures);
      if (verdict === 'give up') throw error;
      await sleep(verdict.wait, never);
      slot.putBack(taken.item);
    }
  }
}

type Slot<T> = ReturnType<typeof createSlot<T>>;

/** Holds the newest item only. */
function createSlot<T>() {
  const state = { held: null as { item: T } | null, isEnded: false };
  const end = Promise.withResolvers<void>();
  let change = Promise.withResolvers<void>();
  return {
    ended: end.promise,
    put(item: T) {
      state.held = { item };
      change.resolve();
    },
    /** Unless there is a newer one. */
    putBack(item: T) {
      state.held ??= { item };
    },
    end() {
      state.isEnded = true;
      end.resolve();
      change.resolve();
    },
    /** Null once it has ended and the last item was taken. */
    async take(): Promise<{ item: T } | null> {
      while (state.held === null && !state.isEnded) {
        await change.promise;
        change = Promise.withResolvers();
      }
      const taken = state.held;
      state.held = null;
      return taken;
    },
  };
}

const never = new Promise<void>(() => {});

async function sleep(milliseconds: number, unless: Promise<void>): Promise<void> {
  const rest = Promise.withResolvers<void>();
  const timer = setTimeout(rest.resolve, milliseconds);
  await Promise.race([rest.promise, unless]);
  clearTimeout(timer);
}
