import type { Worker } from 'node:worker_threads';

/** Milliseconds: a stream in a PDF unpacks some 10 MB in this time. */
const PERIOD = 100;

/**
 * Aborts once a worker's buffers weigh more than `megabytes`: a worker's own limits count its heap alone, and what a
 * PDF unpacks lies outside of it. The returned function ends the watch.
 */
export function watchBuffers(worker: Worker, megabytes: number): { signal: AbortSignal; stop: () => void } {
  const overweight = new AbortController();
  const weigh = async () => {
    const { external_memory: bytes } = await worker.getHeapStatistics();
    if (bytes > megabytes * 1e6) overweight.abort();
  };
  // A worker that has just died has no weight.
  const timer = setInterval(() => void weigh().catch(() => {}), PERIOD);
  return { signal: overweight.signal, stop: () => clearInterval(timer) };
}
