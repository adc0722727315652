import { createWorkerPool, WorkerExhausted, type WorkerLimits } from '../../base/worker-pool/worker-pool.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import type { Parsable } from './parse.ts';
import type { ParseOutcome } from './worker.ts';

export type { Parsable } from './parse.ts';

export type Parser = {
  /** Starts a worker where there is none: while a page is downloaded, so that it needn't wait. */
  prepare(): void;
  /** @throws Refusal `page.*`, `pdf.*`; the signal's reason when it aborts */
  parse(input: Parsable, signal: AbortSignal): Promise<Story>;
  close(): Promise<void>;
};

export type ParserOptions = Partial<WorkerLimits & { workers: number }>;

const defaults = { workers: 2, milliseconds: 5000, heapMegabytes: 160, bufferMegabytes: 160 };

/**
 * Reads pages and PDFs in worker threads, so that this thread never waits for one: a worker that takes too much
 * time or memory is killed and replaced. They start when there is work for them.
 */
export function createParser(options: ParserOptions = {}): Parser {
  const script = new URL('./worker.ts', import.meta.url);
  const pool = createWorkerPool<Parsable, ParseOutcome>(script, { ...defaults, ...options });
  return {
    prepare: () => pool.prepare(),
    async parse(input, signal) {
      const outcome = await pool.run(input, signal).catch((error: unknown) => {
        throw error instanceof WorkerExhausted ? new Refusal('page.too-heavy', {}) : error;
      });
      if ('story' in outcome) return outcome.story;
      throw new Refusal(outcome.refusal.key, outcome.refusal.params);
    },
    close: () => pool.close(),
  };
}
