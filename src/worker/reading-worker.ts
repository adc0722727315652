import type { Article } from '../article/article.ts';
import type { Compose } from '../article/read-source.ts';
import { Refusal } from '../base/refusal.ts';
import { createWorkerPool, WorkerExhausted, type PoolOptions } from '../base/worker-pool/worker-pool.ts';
import type { Verdict } from '../desk/check/check.ts';
import type { Checks } from '../desk/run-engine.ts';
import type { DraftPart, Engine, Relation, Statement } from '../engine/engine.ts';
import type { ReadingJob, ReadingOutcome } from './worker.ts';

export type ReadingWorker = {
  compose: Compose;
  /** The language of each text, as `detectLanguage` tells it. */
  detectLanguages(texts: readonly string[], signal: AbortSignal): Promise<string[]>;
  checks: Checks;
  /** An engine that needs nothing but time, its drafts made in the thread. */
  offload(engine: Engine): Engine;
  close(): Promise<void>;
};

/** The libraries of pages and PDFs and the tables of languages take tens of megabytes, which go with the thread. */
const defaults: PoolOptions = {
  workers: 1,
  milliseconds: 30_000,
  heapMegabytes: 320,
  bufferMegabytes: 256,
  idleMilliseconds: 60_000,
};

/**
 * Does in a thread what computes for long without a pause: telling a language, cutting sentences, what the extractive
 * engine reads, the checks. It starts with the first text and ends when there has been none for a while.
 */
export function createReadingWorker(options: Partial<PoolOptions> = {}): ReadingWorker {
  const script = new URL('./worker.ts', import.meta.url);
  const pool = createWorkerPool<ReadingJob, ReadingOutcome>(script, { ...defaults, ...options });
  const never = new AbortController().signal;
  const run = async <T>(job: ReadingJob, signal: AbortSignal): Promise<T> => {
    const outcome = await pool.run(job, signal).catch((error: unknown) => {
      throw error instanceof WorkerExhausted ? new Refusal('page.too-heavy', {}) : error;
    });
    if ('refusal' in outcome) throw new Refusal(outcome.refusal.key, outcome.refusal.params);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers each kind of job with one type
    return outcome.value as T;
  };
  return {
    compose: (source, signal) => run<Article>({ kind: 'compose', source }, signal),
    detectLanguages: (texts, signal) => run<string[]>({ kind: 'languages', texts }, signal),
    checks: {
      prepare: (article) => run<undefined>({ kind: 'prepare', article }, never),
      statement: (article, statement, task) =>
        run<Verdict<Statement>>({ kind: 'statement', article, statement, task }, never),
      relation: (article, relation, task) =>
        run<Verdict<Relation>>({ kind: 'relation', article, relation, task }, never),
    },
    offload: (engine) => ({
      ...engine,
      async *draft(article, task, signal) {
        for (const part of await run<DraftPart[]>({ kind: 'draft', article, task }, signal)) {
          signal.throwIfAborted();
          yield part;
        }
      },
    }),
    close: () => pool.close(),
  };
}
