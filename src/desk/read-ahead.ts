import * as z from 'zod';
import type { Article } from '../article/article.ts';
import { EngineFailure, type DraftPart, type Engine, type Task } from '../engine/engine.ts';
import type { BatchedDraft, BatchedDrafts } from '../store/batched-drafts.ts';
import type { KeyValue } from '../store/key-value.ts';
import type { Locks } from '../store/locks.ts';
import type { Reservation } from '../store/ledger.ts';
import { accountsOf } from './budget.ts';
import { guildPrincipal } from './principal.ts';
import { readWith, settledReading } from './read-in-turn.ts';
import type { StudyJob, StudyOptions } from './study-job.ts';
import { jobOf } from './study.ts';
import { recordUsage } from './usage.ts';

export type ReadAheadOptions = StudyOptions & {
  articles: KeyValue<Article>;
  batched: BatchedDrafts;
  locks: Pick<Locks, 'take' | 'extend'>;
};

/** A reading that is wanted later, for a follow of a guild. */
export type Wanted = { article: Article; task: Task; follow: string };

export type ReadAhead = {
  /**
   * Has readings made by then for less than they cost at once, where the guild's model offers that. What can't be had is
   * read when it is wanted, as ever.
   */
  submit(wanted: readonly Wanted[], guild: string, due: number, signal: AbortSignal): Promise<void>;
  /**
   * Remembers what was made by now, before it resolves; returns what that cost each follow, in US dollars, to the one
   * that came first.
   */
  collect(signal: AbortSignal): Promise<{ follow: string; usd: number }[]>;
};

/** Milliseconds after which a provider has dropped a batch. */
const longestBatch = 25 * 3_600_000;
/** Between two looks at a batch. */
const pause = 60_000;
/** So long before it is wanted, in milliseconds, what hasn't come is canceled: to be read at once it must not be paid for too. */
const margin = 10 * 60_000;
/** Of each cap, the part that may be spent or set apart with what is set apart for hours: the rest is for who asks now. */
const mostOfCap = 0.5;

export function createReadAhead(options: ReadAheadOptions): ReadAhead {
  let collecting: Promise<unknown> | null = null;
  return {
    submit: (...wanted) => submit(options, ...wanted),
    async collect(signal) {
      if (collecting) return await collecting.then(() => []);
      const own = collect(options, signal);
      collecting = own;
      try {
        return await own;
      } finally {
        collecting = null;
      }
    },
  };
}

type Prepared = {
  row: Omit<BatchedDraft, 'at' | 'batch'>;
  article: Article;
  task: Task;
  reservation: Reservation;
};

async function submit(
  options: ReadAheadOptions,
  wanted: readonly Wanted[],
  guild: string,
  due: number,
  signal: AbortSignal,
): Promise<void> {
  const principal = guildPrincipal(guild);
  const prepared: Prepared[] = [];
  let engine: Engine | null = null;
  for (const { article, task, follow } of wanted) {
    const job = await jobOf(options, article, task, principal);
    engine ??= job.engine;
    // The admins have chosen another model meanwhile, or this one has no batches.
    if (!engine?.later || job.engine !== engine) break;
    const { key } = job;
    // Two links can lead to one text.
    if (prepared.some(({ row }) => row.key === key) || !(await isWorthIt(options, job, article))) continue;
    const reservation = await setApart(options, job, engine.later.share);
    if (reservation === null) break;
    const model = engine.model ?? '';
    const reserved = reservation.record;
    prepared.push({
      row: { key, guild, follow, model, article: article.id, task, reserved, due },
      article,
      task,
      reservation,
    });
  }
  const later = engine?.later;
  if (!later || prepared.length === 0) return;
  try {
    const drafts = prepared.map(({ row, article, task }) => ({ id: row.key, article, task }));
    const batch = await later.submit(drafts, signal);
    await options.batched.add(prepared.map(({ row }) => ({ ...row, batch })));
  } catch (error) {
    // It was taken, but couldn't be written down: what is set apart counts as spent in the end.
    if (!(error instanceof EngineFailure)) throw error;
    for (const { reservation } of prepared) await reservation.settle(0, 0);
    options.log.warn({ why: error.message }, 'a batch was not taken: what is wanted is read at once');
  }
}

/** Nothing of it is remembered or asked for, and the article can be had again when its draft has come. */
async function isWorthIt(
  { batched, articles, ...options }: ReadAheadOptions,
  { key, engine, task }: StudyJob,
  article: Article,
): Promise<boolean> {
  const worst = engine?.worstCaseUsd(engine.fit(article), task);
  if (!worst || (await settledReading(options, key)) || (await batched.has(key))) return false;
  const kept = await articles.get(article.id);
  return kept !== undefined && kept.coverage === article.coverage;
}

/** Null where the guild, or the bot, has no more for it. */
async function setApart(
  { ledger }: ReadAheadOptions,
  { engine, task, article, accounts }: StudyJob,
  share: number,
): Promise<Reservation | null> {
  const worst = engine?.worstCaseUsd(engine.fit(article), task) ?? 0;
  const room = accounts.map(({ account, unit, cap }) => {
    return { account, unit, cap: cap === null ? null : cap * mostOfCap };
  });
  const reservation = await ledger.reserve(room, worst * share, longestBatch);
  return 'settle' in reservation ? reservation : null;
}

async function collect(
  options: ReadAheadOptions,
  signal: AbortSignal,
): Promise<{ follow: string; usd: number }[]> {
  const batches = Map.groupBy(await options.batched.list(), ({ batch }) => batch);
  const spent: { follow: string; usd: number }[] = [];
  for (const [batch, rows] of batches) {
    // One process looks at a time.
    if (!(await options.locks.take('operator', lockOf(batch), pause))) continue;
    spent.push(...(await collectBatch(options, batch, rows, signal)));
  }
  return spent;
}

const lockOf = (batch: string): string => `batch ${batch}`;

const taskShape = z.object({
  kind: z.literal('summarize'),
  length: z.enum(['brief', 'standard', 'detailed']),
  style: z.enum(['bullets', 'paragraph', 'plain', 'headline']),
  language: z.string().nullable(),
});

async function collectBatch(
  options: ReadAheadOptions,
  batch: string,
  rows: readonly BatchedDraft[],
  signal: AbortSignal,
): Promise<{ follow: string; usd: number }[]> {
  const { batched, locks, now, log } = options;
  const engine = engineCalled(options, rows[0]?.model ?? '');
  const isOver = rows.every(({ at }) => at < now() - longestBatch);
  if (!engine?.later || isOver) {
    // What was set apart for it stays spent: what it has cost isn't known.
    for (const { key } of rows) await batched.take(key);
    await engine?.later?.forget(batch);
    return [];
  }
  const known = await Promise.all(rows.map((row) => restore(options, row)));
  const drafts = known.flatMap((one) =>
    one ? [{ id: one.row.key, article: one.article, task: one.task }] : [],
  );
  try {
    const results = await engine.later.collect(batch, drafts, signal);
    if (results === null) {
      if (rows.every(({ due }) => due - margin < now())) await engine.later.cancel(batch);
      return [];
    }
    const spent = [];
    for (const [index, row] of rows.entries()) {
      const one = known[index];
      const usd = one ? await remember(options, engine, one, results.get(row.key) ?? [], signal) : 0;
      // Only now: who dies before finds it again.
      await batched.take(row.key);
      await locks.extend('operator', lockOf(batch), pause);
      if (usd > 0) spent.push({ follow: row.follow, usd });
    }
    await engine.later.forget(batch);
    return spent;
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    log.warn({ why: error.message }, 'a batch could not be looked at');
    return [];
  }
}

function engineCalled({ primary, others }: StudyOptions, model: string): Engine | null {
  return [primary, ...(others?.values() ?? [])].find((engine) => engine?.model === model) ?? null;
}

type Restored = { row: BatchedDraft; article: Article; task: Task };

/** Null where the article was forgotten meanwhile, or the row was written by another version. */
async function restore({ articles }: ReadAheadOptions, row: BatchedDraft): Promise<Restored | null> {
  const article = await articles.get(row.article);
  const task = taskShape.safeParse(row.task).data;
  return article && task ? { row, article, task } : null;
}

/** As if the model had just answered: checked, looked at again, counted. Returns what the draft has cost. */
async function remember(
  options: ReadAheadOptions,
  engine: Engine,
  { row, article, task }: Restored,
  parts: readonly DraftPart[],
  signal: AbortSignal,
): Promise<number> {
  const principal = guildPrincipal(row.guild);
  const reservation = options.ledger.reopen(row.reserved);
  if (!reservation) return 0;
  const usd = parts.reduce((sum, part) => (part.part === 'cost' ? (part.cost.usd ?? sum) : sum), 0);
  const isRead = await settledReading(options, row.key);
  // It came too late, or broken: it is only paid for.
  if (isRead || !parts.some(({ part }) => part === 'statement')) {
    await reservation.settle(usd, 0);
    return usd;
  }
  const accounts = accountsOf(principal, options.caps, await options.settings.of(row.guild));
  const job = { article, task, key: row.key, engine: { ...engine, draft: () => streamOf(parts) }, accounts };
  const reading = readWith(options, job, reservation, signal);
  for await (const _ of recordUsage(options, principal, reading)) signal.throwIfAborted();
  return usd;
}

async function* streamOf(parts: readonly DraftPart[]): AsyncGenerator<DraftPart, void, void> {
  yield* parts;
}
