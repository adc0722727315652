import { parentPort } from 'node:worker_threads';
import type { Outcome } from './worker.ts';

/** The worker's side of a pool: answers one job after another, and says that it is ready. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what comes over the port has the type that the pool was made with
export function serveJobs<Input>(work: (input: Input) => Promise<unknown>): void {
  parentPort?.on('message', (input: Input) => {
    void work(input).then(
      (value) => post({ value }),
      (error: unknown) => post({ error }),
    );
  });
  post('ready');
}

function post(message: Outcome<unknown> | 'ready'): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(message);
}
