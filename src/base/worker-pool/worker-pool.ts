import { orAbort } from '../abort.ts';
import { startWorker, type PooledWorker, type WorkerLimits } from './worker.ts';

export { WorkerExhausted, type WorkerLimits } from './worker.ts';

export type PoolOptions = WorkerLimits & {
  workers: number;
  /** How long a worker stays without a job; it stays for good where this is missing. */
  idleMilliseconds?: number;
};

export type WorkerPool<Input, Output> = {
  /** Starts a worker where there is none, so that the first job needn't wait for it. */
  prepare(): void;
  /** Rejects with a `WorkerExhausted`, the signal's reason, or what the job threw. */
  run(input: Input, signal: AbortSignal): Promise<Output>;
  close(): Promise<void>;
};

type Job<Input, Output> = { input: Input; signal: AbortSignal } & PromiseWithResolvers<Output>;

type Pool<Input, Output> = {
  script: URL;
  options: PoolOptions;
  closing: AbortController;
  workers: Set<PooledWorker<Input, Output>>;
  starting: number;
  /** With what ends each of them when it has been idle for long. */
  idle: Map<PooledWorker<Input, Output>, NodeJS.Timeout | undefined>;
  queue: Set<Job<Input, Output>>;
};

/**
 * Does jobs in threads that run `script`, which calls `serveJobs`. A worker that takes too much time or memory is
 * killed, one whose job nobody wants any more too; those and one that died idle are replaced when there is work.
 */
export function createWorkerPool<Input, Output>(
  script: URL,
  options: PoolOptions,
): WorkerPool<Input, Output> {
  const pool: Pool<Input, Output> = {
    script,
    options,
    closing: new AbortController(),
    workers: new Set(),
    starting: 0,
    idle: new Map(),
    queue: new Set(),
  };
  return {
    prepare() {
      if (pool.workers.size === 0) void addWorker(pool);
    },
    async run(input, signal) {
      pool.closing.signal.throwIfAborted();
      signal.throwIfAborted();
      const job = { input, signal, ...Promise.withResolvers<Output>() };
      pool.queue.add(job);
      assign(pool);
      try {
        return await orAbort(job.promise, signal);
      } finally {
        pool.queue.delete(job);
      }
    },
    close: () => close(pool),
  };
}

function assign<Input, Output>(pool: Pool<Input, Output>): void {
  for (const job of pool.queue) {
    const worker = takeIdle(pool);
    if (!worker) break;
    pool.queue.delete(job);
    void run(pool, worker, job);
  }
  if (pool.queue.size > pool.starting && pool.workers.size < pool.options.workers) void addWorker(pool);
}

function takeIdle<Input, Output>(pool: Pool<Input, Output>): PooledWorker<Input, Output> | undefined {
  for (const [worker, timer] of pool.idle) {
    clearTimeout(timer);
    pool.idle.delete(worker);
    if (worker.isAlive()) return worker;
    pool.workers.delete(worker);
  }
  return undefined;
}

async function run<Input, Output>(
  pool: Pool<Input, Output>,
  worker: PooledWorker<Input, Output>,
  job: Job<Input, Output>,
): Promise<void> {
  await worker
    .run(job.input, AbortSignal.any([job.signal, pool.closing.signal]))
    .then(job.resolve, job.reject);
  if (worker.isAlive()) rest(pool, worker);
  else pool.workers.delete(worker);
  assign(pool);
}

function rest<Input, Output>(pool: Pool<Input, Output>, worker: PooledWorker<Input, Output>): void {
  const { idleMilliseconds } = pool.options;
  const leave = () => {
    pool.idle.delete(worker);
    pool.workers.delete(worker);
    void worker.terminate();
  };
  pool.idle.set(
    worker,
    idleMilliseconds === undefined ? undefined : setTimeout(leave, idleMilliseconds).unref(),
  );
}

async function addWorker<Input, Output>(pool: Pool<Input, Output>): Promise<void> {
  const worker = startWorker<Input, Output>(pool.script, pool.options);
  pool.workers.add(worker);
  pool.starting++;
  try {
    await orAbort(worker.ready, pool.closing.signal);
    rest(pool, worker);
  } catch (error) {
    pool.workers.delete(worker);
    rejectAll(pool, error);
  }
  pool.starting--;
  if (!pool.closing.signal.aborted) assign(pool);
}

async function close<Input, Output>(pool: Pool<Input, Output>): Promise<void> {
  const reason = new Error('the pool is closed');
  const workers = [...pool.workers];
  pool.closing.abort(reason);
  rejectAll(pool, reason);
  for (const timer of pool.idle.values()) clearTimeout(timer);
  await Promise.all(workers.map((worker) => worker.terminate()));
}

function rejectAll<Input, Output>({ queue }: Pool<Input, Output>, error: unknown): void {
  for (const job of queue) job.reject(error);
  queue.clear();
}
