import { within } from '../../base/abort.ts';
import { Refusal } from '../../base/refusal.ts';

/** One answer being made. `signal` aborts with a Refusal that says why it ended early. */
export type Job = {
  signal: AbortSignal;
  stop(reason: unknown): void;
  /** From now on this job alone changes the message. */
  take(message: string): void;
  /** Another job has taken that message since. */
  isOvertaken(): boolean;
  done(): void;
};

/** Why a job ends that is left to another process: nothing is said of it. */
export const handover = new Error('another process takes over');

/** All answers being made. */
export type Jobs = {
  /** `id` is the request's. One that is written down can be handed over. */
  begin(id: string, isJournaled?: boolean): Job;
  /** Stops the job of that request for this reason; false where there is none. */
  stop(id: string, reason: Refusal): boolean;
  readonly isClosing: boolean;
  readonly running: number;
  /** Resolves once all that runs now is done. */
  idle(): Promise<void>;
  /** What runs may take so many milliseconds; then it is handed over, or told to say that it can't. */
  close(timeouts: { toFinish: number; toStop: number }): Promise<void>;
};

export function createJobs(): Jobs {
  const running = new Map<string, { job: Job; isJournaled: boolean; finished: Promise<void> }>();
  const holders = new Map<string, Job>();
  let isClosing = false;
  const idle = async () => {
    await Promise.all([...running.values()].map(({ finished }) => finished));
  };
  return {
    begin(id, isJournaled = false) {
      const started = startJob(holders, () => running.delete(id));
      running.set(id, { ...started, isJournaled });
      return started.job;
    },
    stop(id, reason) {
      const found = running.get(id);
      found?.job.stop(reason);
      return found !== undefined;
    },
    idle,
    get isClosing() {
      return isClosing;
    },
    get running() {
      return running.size;
    },
    async close({ toFinish, toStop }) {
      isClosing = true;
      await within(toFinish, idle());
      for (const { job, isJournaled } of running.values())
        job.stop(isJournaled ? handover : new Refusal('bot.stopping', {}));
      await within(toStop, idle());
    },
  };
}

function startJob(holders: Map<string, Job>, onDone: () => void): { job: Job; finished: Promise<void> } {
  const controller = new AbortController();
  const end = Promise.withResolvers<void>();
  let taken: string | null = null;
  const isOvertaken = () => taken !== null && holders.get(taken) !== job;
  const release = () => {
    if (taken !== null && !isOvertaken()) holders.delete(taken);
  };
  const done = () => {
    release();
    onDone();
    end.resolve();
  };
  const stop = (reason: unknown) => controller.abort(reason);
  const job: Job = {
    signal: controller.signal,
    stop,
    take(message) {
      if (taken !== message) release();
      taken = message;
      holders.set(message, job);
    },
    isOvertaken,
    done,
  };
  return { job, finished: end.promise };
}
