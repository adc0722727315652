import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { orAbort } from '../base/abort.ts';
import type { BarsInput } from './bars.ts';
import type { MapInput } from './map.ts';
import type { Drawing } from './pixels.ts';

export type Job = { kind: 'map'; input: MapInput } | { kind: 'bars'; input: BarsInput };
export type Outcome = { drawing: Drawing | null } | { bug: unknown };

export type Renderer = {
  /** Null where there is nothing to draw. Rejects when it fails, takes too long, or the signal aborts. */
  draw: (job: Job, signal: AbortSignal) => Promise<Drawing | null>;
};

/** In milliseconds: for one picture from its turn on, and how long the thread stays without one. */
type Patience = { work: number; rest: number };

/** Of the thread's heap: what it takes beside graphviz and the fonts is little. */
const megabytes = 96;

/**
 * Draws one picture at a time in a thread of its own, so that nothing else waits: graphviz and resvg compute without
 * a pause, and take some 90 MB. The thread starts with the first picture and ends when none has been wanted for a while.
 */
export function createRenderer(patience: Patience = { work: 10_000, rest: 60_000 }): Renderer {
  let worker: Worker | null = null;
  let leaving: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const close = () => {
    void worker?.terminate();
    worker = null;
  };
  const work = async (job: Job, signal: AbortSignal) => {
    signal.throwIfAborted();
    clearTimeout(leaving);
    worker ??= startWorker();
    try {
      return await ask(worker, job, AbortSignal.any([signal, AbortSignal.timeout(patience.work)]));
    } catch (error) {
      close();
      throw error;
    } finally {
      leaving = setTimeout(close, patience.rest).unref();
    }
  };
  return {
    draw(job, signal) {
      const drawn = turn.then(() => work(job, signal));
      turn = drawn.catch(() => {});
      return orAbort(drawn, signal);
    },
  };
}

/** A thread that has nothing to do doesn't keep the process running. */
async function ask(worker: Worker, job: Job, signal: AbortSignal): Promise<Drawing | null> {
  worker.ref();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(job);
  const [outcome]: Outcome[] = await once(worker, 'message', { signal });
  worker.unref();
  if (outcome && 'drawing' in outcome) return outcome.drawing;
  throw new Error('a picture could not be drawn', { cause: outcome?.bug });
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    // Strangers' text is drawn here: no key within reach.
    env: {},
    // No library's warning among our own output. It isn't read either: a stream that is keeps the process running.
    stdout: true,
    stderr: true,
  });
  // What goes wrong while nobody asks has harmed nothing: the next picture finds out.
  worker.on('error', () => {});
  return worker;
}
