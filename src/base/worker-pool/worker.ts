import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

export type WorkerLimits = {
  /** For one job, once it is its turn. */
  milliseconds: number;
  /** Of the thread's heap, and of the buffers outside of it, which V8's own limits don't count. */
  heapMegabytes: number;
  bufferMegabytes: number;
};

/** What a worker posts for a job; before the first one it posts a message of any kind, to say that it is ready. */
export type Outcome<Output> = { value: Output } | { error: unknown };

/** A thread that does one job at a time, and is terminated when one takes too much time or memory. */
export type PooledWorker<Input, Output> = {
  /** Rejects when the thread couldn't start. */
  ready: Promise<unknown>;
  isAlive(): boolean;
  /** Rejects with a `WorkerExhausted`, the signal's reason, what ended the thread, or what the job threw. */
  run(input: Input, signal: AbortSignal): Promise<Output>;
  terminate(): Promise<unknown>;
};

/** The job took more time or memory than it may. */
export class WorkerExhausted extends Error {
  override name = 'WorkerExhausted';
}

export function startWorker<Input, Output>(script: URL, limits: WorkerLimits): PooledWorker<Input, Output> {
  const worker = createThread(script, limits.heapMegabytes);
  const gone = new AbortController();
  const isAlive = () => !gone.signal.aborted;
  // An idle worker doesn't keep the process running; one that is about to end does, for who waits for that.
  const rest = () => isAlive() && worker.unref();
  const terminate = () => {
    gone.abort(new Error('the worker was terminated'));
    worker.ref();
    return worker.terminate();
  };
  const run = async (input: Input, signal: AbortSignal) => {
    worker.ref();
    const limit = watch(worker, limits);
    const stop = AbortSignal.any([signal, limit.signal, gone.signal]);
    try {
      return await ask<Output>(worker, input, stop);
    } catch (error) {
      void terminate();
      throw stop.aborted ? stop.reason : error;
    } finally {
      limit.stop();
      rest();
    }
  };
  worker.on('error', (error) => gone.abort(isOutOfMemory(error) ? new WorkerExhausted() : error));
  worker.on('exit', () => gone.abort(new Error('the worker has ended')));
  const ready = once(worker, 'message', { signal: gone.signal }).finally(rest);
  return {
    ready,
    isAlive,
    terminate,
    run: async (input, signal) => {
      const outcome = await run(input, signal);
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
  };
}

function createThread(script: URL, megabytes: number): Worker {
  // Without it each thread takes the types out of its modules anew, which is most of its start.
  const cache = getCompileCacheDir();
  return new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    // What strangers wrote is worked on here: no key within reach.
    env: cache === undefined ? {} : { NODE_COMPILE_CACHE: dirname(cache) },
    // No library's warning among our own output. It isn't read either: a stream that is keeps the process running.
    stdout: true,
    stderr: true,
  });
}

async function ask<Output>(worker: Worker, input: unknown, signal: AbortSignal): Promise<Outcome<Output>> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(input);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `serveJobs` posts nothing else
  const [outcome] = (await once(worker, 'message', { signal })) as [Outcome<Output>];
  return outcome;
}

/** Milliseconds between two looks at a worker's buffers: a PDF unpacks some 10 MB in this time. */
const period = 100;

/** Aborts once a job has taken its time, or its worker's buffers have grown too large. */
function watch(worker: Worker, limits: WorkerLimits): { signal: AbortSignal; stop: () => void } {
  const limit = new AbortController();
  const end = () => limit.abort(new WorkerExhausted());
  const checkMemory = async () => {
    const { external_memory: bytes } = await worker.getHeapStatistics();
    if (bytes > limits.bufferMegabytes * 1e6) end();
  };
  const timer = setTimeout(end, limits.milliseconds);
  // A worker that has just died has no heap to measure.
  const memoryTimer = setInterval(() => void checkMemory().catch(() => {}), period);
  const stop = () => {
    clearTimeout(timer);
    clearInterval(memoryTimer);
  };
  return { signal: limit.signal, stop };
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
