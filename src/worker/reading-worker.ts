import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { Compose } from '../article/read-source.ts';
import { isRefusal } from '../base/refusal.ts';
import type { Verdict } from '../desk/check/check.ts';
import type { Checks } from '../desk/run-engine.ts';
import type { DraftPart, Engine, Relation, Statement } from '../engine/engine.ts';
import { createJobs, nameOf, remembered, type Jobs, type JobLimits } from './jobs.ts';
import type { ReadingJob } from './worker.ts';

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
const defaults: JobLimits = {
  workers: 1,
  quickMilliseconds: 3000,
  milliseconds: 15_000,
  heapMegabytes: 320,
  bufferMegabytes: 256,
  idleMilliseconds: 60_000,
};

/**
 * Does in a thread what computes for long without a pause: telling a language, cutting sentences, what the extractive
 * engine reads, the checks. It starts with the first text and ends when there has been none for a while. What takes long
 * there is done in a second one, one after the other, so that nobody else waits for it.
 */
export function createReadingWorker(options: Partial<JobLimits> = {}): ReadingWorker {
  const jobs = createJobs({ ...defaults, ...options });
  return {
    compose: (source, signal) => jobs.run<Article>({ kind: 'compose', source }, signal),
    detectLanguages: (texts, signal) => jobs.run<string[]>({ kind: 'languages', texts }, signal),
    checks: createChecks(jobs),
    offload: (engine) => ({
      ...engine,
      async *draft(article, task, signal) {
        for (const part of await jobs.run<DraftPart[]>({ kind: 'draft', article, task }, signal)) {
          signal.throwIfAborted();
          yield part;
        }
      },
    }),
    close: () => jobs.close(),
  };
}

const isTooHeavy = (error: unknown): boolean => isRefusal(error) && error.key === 'page.too-heavy';

/** What an article is checked by that can't be read whole in time is each statement's own sentences. */
function createChecks({ run }: Pick<Jobs, 'run'>): Checks {
  const never = new AbortController().signal;
  const preparing = new Map<string, Promise<unknown>>();
  const unreadable = new LRUCache<string, true>(remembered);
  const check = async <T>(job: ReadingJob, byCited: () => Promise<T>): Promise<T> => {
    const name = nameOf(job);
    await preparing.get(name);
    if (unreadable.has(name)) return byCited();
    try {
      return await run<T>(job, never);
    } catch (error) {
      if (!isTooHeavy(error)) throw error;
      unreadable.set(name, true);
      return byCited();
    }
  };
  return {
    async prepare(article) {
      const job = { kind: 'prepare', article } as const;
      const name = nameOf(job);
      const made = check(job, async () => undefined);
      const settled = made.catch(() => undefined);
      preparing.set(name, settled);
      await settled;
      if (preparing.get(name) === settled) preparing.delete(name);
      await made;
    },
    statement: (article, statement, task) =>
      check<Verdict<Statement>>({ kind: 'statement', article, statement, task }, async () => {
        const { checkDraftByCited } = await import('../desk/check/check-draft.ts');
        return checkDraftByCited(article, statement, task);
      }),
    relation: (article, relation, task) =>
      check<Verdict<Relation>>({ kind: 'relation', article, relation, task }, async () => {
        const { checkByCited, checkRelation } = await import('../desk/check/check.ts');
        return checkRelation(article, relation, task, checkByCited);
      }),
  };
}
