import type { Article } from '../article/article.ts';
import type { Source } from '../article/source.ts';
import { Refusal } from '../base/refusal.ts';
import type { Task } from '../engine/engine.ts';
import type { Report, Reports } from '../store/reports.ts';
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
  /**
   * Notes what somebody finds wrong with a reading, for the admins of the guild and the operator.
   * @throws Refusal `reading.gone`, `store.failed`
   */
  report(guild: string | null, key: string, text: string): Promise<void>;
};

export type DeskOptions = ReadOptions & StudyOptions & { reports: Reports };

export function createDesk(options: DeskOptions): Desk {
  return {
    read: createRead(options),
    study: createStudy(options),
    recall: async (key) => (await options.readings.get(key)) ?? null,
    report: async (guild, key, text) => {
      const reading = await options.readings.get(key);
      if (!reading) throw new Refusal('reading.gone', {});
      noteReport(options, { guild, reading: key, article: reading.article.id, text });
    },
  };
}

/** Unlike what is only remembered, a report that is lost has to be said. */
function noteReport({ reports, log }: DeskOptions, report: Report): void {
  try {
    reports.note(report);
  } catch (error) {
    log.error({ err: error }, 'a report could not be saved');
    throw new Refusal('store.failed', {}, { cause: error });
  }
}
