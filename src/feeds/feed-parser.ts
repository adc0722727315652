import { createWorkerPool } from '../base/worker-pool/worker-pool.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { FeedBytes } from './parse-worker.ts';
import type { Parsed } from './parse-feed.ts';

const limits = {
  workers: 1,
  milliseconds: 5000,
  heapMegabytes: 160,
  bufferMegabytes: 160,
  idleMilliseconds: 60_000,
};

/** Reads feeds in a worker thread, which is killed where one takes too much time or memory. */
export function createFeedParser(
  options: Partial<typeof limits> = {},
): Pick<FeedDependencies, 'parse'> & { close(): Promise<void> } {
  const script = new URL('./parse-worker.ts', import.meta.url);
  const pool = createWorkerPool<FeedBytes, Parsed>(script, { ...limits, ...options });
  return { parse: (input, signal) => pool.run(input, signal), close: () => pool.close() };
}
