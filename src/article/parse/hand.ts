import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RefusalKey, Refusals } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import type { Parsable } from './parse.ts';
import { watchBuffers } from './scales.ts';

export type Outcome =
  | { story: Story }
  | { refusal: { key: RefusalKey; params: Refusals[RefusalKey] } }
  | { bug: unknown };

export type HandLimits = {
  /** For one page, once it is its turn. */
  milliseconds: number;
  /** Of a worker's heap, and as much again of its buffers. */
  megabytes: number;
};

/** A worker thread that reads one page at a time, and doesn't survive one that is too heavy. */
export type Hand = {
  /** Rejects when the worker couldn't start. */
  ready: Promise<unknown>;
  isAlive(): boolean;
  read(input: Parsable): Promise<Outcome>;
  dismiss(): Promise<unknown>;
};

const TOO_HEAVY: Outcome = { refusal: { key: 'page.too-heavy', params: {} } };

export function hire({ milliseconds, megabytes }: HandLimits, closing: AbortSignal): Hand {
  const worker = startWorker(megabytes);
  let alive = true;
  const die = () => {
    alive = false;
  };
  // An idle worker doesn't keep the process running; one that is about to end does, for who waits for that.
  const rest = () => alive && worker.unref();
  const dismiss = () => {
    die();
    worker.ref();
    return worker.terminate();
  };
  const read = async (input: Parsable) => {
    worker.ref();
    const scales = watchBuffers(worker, megabytes);
    try {
      const limits = [AbortSignal.timeout(milliseconds), scales.signal, closing];
      return await ask(worker, input, AbortSignal.any(limits));
    } catch (error) {
      void dismiss();
      return explainDeath(error, closing);
    } finally {
      scales.stop();
      rest();
    }
  };
  worker.once('error', die).once('exit', die);
  const ready = once(worker, 'message', { signal: closing }).finally(rest);
  return { ready, isAlive: () => alive, dismiss, read };
}

async function ask(worker: Worker, input: Parsable, signal: AbortSignal): Promise<Outcome> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(input);
  const [outcome] = await once(worker, 'message', { signal });
  return outcome;
}

function startWorker(megabytes: number): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    // Hostile bytes are parsed here: no key within reach, and no library's warning among our own output.
    env: {},
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function explainDeath(error: unknown, closing: AbortSignal): Outcome {
  if (closing.aborted) return { bug: closing.reason };
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ABORT_ERR' || code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_HEAVY : { bug: error };
}
