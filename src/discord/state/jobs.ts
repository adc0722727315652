import { Refusal } from '../../base/refusal.ts';

/** One answer being made. `signal` aborts with a Refusal that says why it ended early. */
export type Job = { id: string; signal: AbortSignal; stop(reason: unknown): void; done(): void };

/** All answers being made. */
export type Jobs = {
  begin(): Job;
  /** Stops the work of that id for this reason; false where there is none. */
  stop(id: string, reason: Refusal): boolean;
  readonly isClosing: boolean;
  /** Resolves once all that runs now is done. */
  idle(): Promise<void>;
  /** No new work from now on; what runs may take so many milliseconds, then it is told to stop. */
  close(patience: { toFinish: number; toStop: number }): Promise<void>;
};

export function createJobs(newId: () => string): Jobs {
  const running = new Map<string, { work: Job; finished: Promise<void> }>();
  const state = { isClosing: false };
  const idle = async () => {
    await Promise.all([...running.values()].map(({ finished }) => finished));
  };
  return {
    begin() {
      const { work, finished } = createJob(newId(), (id) => running.delete(id));
      running.set(work.id, { work, finished });
      return work;
    },
    stop(id, reason) {
      const found = running.get(id);
      found?.work.stop(reason);
      return found !== undefined;
    },
    idle,
    get isClosing() {
      return state.isClosing;
    },
    async close({ toFinish, toStop }) {
      state.isClosing = true;
      await within(toFinish, idle());
      for (const { work } of running.values()) work.stop(new Refusal('bot.stopping', {}));
      await within(toStop, idle());
    },
  };
}

function createJob(id: string, onDone: (id: string) => void): { work: Job; finished: Promise<void> } {
  const controller = new AbortController();
  const end = Promise.withResolvers<void>();
  const done = () => {
    onDone(id);
    end.resolve();
  };
  const stop = (reason: unknown) => controller.abort(reason);
  return { work: { id, signal: controller.signal, stop, done }, finished: end.promise };
}

/** Waits for so many milliseconds at most. */
export async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  const timeout = Promise.withResolvers<void>();
  const timer = setTimeout(timeout.resolve, milliseconds);
  await Promise.race([promise, timeout.promise]);
  clearTimeout(timer);
}
