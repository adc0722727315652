import type { Article } from '../article/article.ts';
import type { Source } from '../article/source.ts';
import type { Task } from '../engine/engine.ts';
import type { Payer } from './payer.ts';
import { createRead, type ReadOptions } from './read.ts';
import type { Reading } from './reading.ts';
import { createStudy, type StudyOptions } from './study.ts';

/** The newsroom's desk: it remembers, budgets, falls back and checks. */
export type Desk = {
  /** Throws a Refusal where the source can't be read. */
  read(source: Source, signal: AbortSignal): Promise<Article>;
  /**
   * Snapshots of one reading as it grows: each holds all that is checked so far, the last is `complete`.
   * A slow consumer misses snapshots, never the last one, and holds nobody up. What is remembered, or is being
   * read for another one already, costs the payer nothing. A `fresh` one is made anew although one is remembered.
   */
  study(
    article: Article,
    task: Task,
    payer: Payer,
    signal: AbortSignal,
    fresh?: boolean,
  ): AsyncIterable<Reading>;
  /** A reading that is still remembered, by its key. */
  recall(key: string): Promise<Reading | null>;
};

export function createDesk(options: ReadOptions & StudyOptions): Desk {
  return {
    read: createRead(options),
    study: createStudy(options),
    recall: async (key) => (await options.readings.get(key)) ?? null,
  };
}
