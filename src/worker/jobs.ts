import { LRUCache } from 'lru-cache';
import { Refusal } from '../base/refusal.ts';
import { hour } from '../base/time.ts';
import { createWorkerPool, WorkerExhausted, type PoolOptions } from '../base/worker-pool/worker-pool.ts';
import type { ReadingJob, ReadingOutcome } from './worker.ts';

/** `milliseconds` of a heavy job; any other has `quickMilliseconds`. */
export type JobLimits = PoolOptions & { quickMilliseconds: number };

export type Jobs = {
  /** Throws a Refusal: what the job did, or `page.too-heavy` where it takes too long for the second thread, too. */
  run<T>(job: ReadingJob, signal: AbortSignal): Promise<T>;
  close(): Promise<void>;
};

/** What was found heavy: its next job is as heavy, and an article's index is where it was made. So many, for so long. */
export const remembered = { max: 500, ttl: hour / 6 };

/**
 * Has one thread do one job after another; what takes it too long is done in a second one, one after the other, so that
 * no other job waits for it.
 */
export function createJobs({ quickMilliseconds, ...limits }: JobLimits): Jobs {
  const script = new URL('./worker.ts', import.meta.url);
  const quick = createWorkerPool<ReadingJob, ReadingOutcome>(script, {
    ...limits,
    milliseconds: quickMilliseconds,
  });
  const slow = createWorkerPool<ReadingJob, ReadingOutcome>(script, limits);
  const heavy = new LRUCache<string, true>(remembered);
  const outcomeOf = async (job: ReadingJob, signal: AbortSignal): Promise<ReadingOutcome> => {
    const name = nameOf(job);
    const pools = heavy.has(name) ? [slow] : [quick, slow];
    for (const pool of pools) {
      try {
        return await pool.run(job, signal);
      } catch (error) {
        if (!(error instanceof WorkerExhausted)) throw error;
        heavy.set(name, true);
      }
    }
    throw new Refusal('page.too-heavy', {});
  };
  return {
    run: async <T>(job: ReadingJob, signal: AbortSignal) => {
      const outcome = await outcomeOf(job, signal);
      if ('refusal' in outcome) throw new Refusal(outcome.refusal.key, outcome.refusal.params);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers each kind of job with one type
      return outcome.value as T;
    },
    close: async () => {
      await Promise.all([quick.close(), slow.close()]);
    },
  };
}

/** An article that is cut has the id of the whole. */
export function nameOf(job: ReadingJob): string {
  if ('article' in job) return `${job.article.id} ${job.article.text.length}`;
  if (job.kind === 'languages') return job.texts.join('\n').slice(0, 200);
  const { text } = job.source.kind === 'story' ? job.source.story : job.source;
  return `${text.length} ${text.slice(0, 200)}`;
}
