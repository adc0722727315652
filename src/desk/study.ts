import { isRefusal } from '../base/refusal.ts';
import { hour } from '../base/time.ts';
import { type Engine, noCost, type Task } from '../engine/engine.ts';
import { fitDossier } from '../engine/model/fit.ts';
import type { Settings } from '../settings/table.ts';
import type { Dossier } from '../article/dossier.ts';
import { readingKey, type Reading } from './reading.ts';
import { runEngine, type RunOptions } from './run-engine.ts';
import { accountsOf, type FallbackReason, noKey } from './budget.ts';
import { type Principal, settingsFor } from './principal.ts';
import { markLate } from './mark-late.ts';
import { createSingleFlight } from './single-flight.ts';
import { readInTurn, remembered, settledReading } from './read-in-turn.ts';
import { readingRetention, type StudyJob, type StudyOptions } from './study-job.ts';
import { recordUsage, type Readings } from './usage.ts';

/** Milliseconds. */
const lateAfter = 10_000;

/** The desk's policy: remember, share, budget, fall back, and write down what was used. */
export function createStudy(options: StudyOptions) {
  const make = createMake(options);
  return async function* study(
    article: Dossier,
    task: Task,
    principal: Principal,
    signal: AbortSignal,
    fresh = false,
  ): AsyncGenerator<Reading, void, void> {
    const job = await jobOf(options, article, task, principal);
    const known = job.engine && !fresh && (await settledReading(options, job.key));
    signal.throwIfAborted();
    if (known) yield* recordUsage(options, principal, [remembered(known, article)]);
    else yield* markLate(make(job, principal, signal, fresh), options.lateAfter ?? lateAfter);
  };
}

function createMake(options: StudyOptions) {
  const share = createSingleFlight<Reading>();
  return async function* make(
    job: StudyJob,
    principal: Principal,
    signal: AbortSignal,
    fresh: boolean,
  ): AsyncGenerator<Reading, void, void> {
    const recorded = (readings: Readings) => recordUsage(options, principal, readings);
    const before = fresh && job.engine ? { before: job.key } : {};
    const made = fresh ? { ...job, ...before, key: freshKey(options, job) } : job;
    const run = fresh ? `${job.key} fresh` : job.key;
    // Recorded as it is made: who pays for it may be gone before it is complete, and others stay.
    const begin = (shared: AbortSignal) => recorded(studyOnce(options, made, shared));
    for (;;) {
      // Nothing is awaited between here and the run's beginning: two can't both take themselves for the first.
      const isJoining = share.isRunning(run);
      const readings = share(run, begin, signal);
      try {
        return yield* isJoining ? recorded(asJoined(readings)) : readings;
      } catch (error) {
        if (!(error instanceof BudgetRefusal)) throw error;
        const { reason } = error;
        // Who has joined may be able to pay; what the first one gets has a key of its own.
        if (isJoining) continue;
        const withoutEngine = `${job.key} ${reason.notice.key}`;
        const begin = (shared: AbortSignal) => fallBack(options, { ...job, ...before }, reason, shared);
        return yield* recorded(share(withoutEngine, begin, signal));
      }
    }
  };
}

/** No model reads for whoever was to pay. */
class BudgetRefusal extends Error {
  readonly reason: FallbackReason;

  constructor(reason: FallbackReason) {
    super(reason.notice.key);
    this.reason = reason;
  }
}

/** What is being read for another one costs nothing. */
async function* asJoined(readings: AsyncIterable<Reading>): AsyncGenerator<Reading, void, void> {
  for await (const reading of readings) yield { ...reading, cached: true, cost: noCost };
}

export async function jobOf(
  options: StudyOptions,
  article: Dossier,
  task: Task,
  principal: Principal,
): Promise<StudyJob> {
  const settings = await settingsFor(options, principal);
  const engine = engineOf(options, settings);
  const key = readingKey(article, task, engine ?? options.fallback, undefined, engine && options.judge);
  return { article, task, engine, key, accounts: accountsOf(principal, options.caps, settings) };
}

/** Of its own: the evidence of the reading before stays what it was. */
function freshKey({ fallback, judge, now }: StudyOptions, { article, task, engine }: StudyJob): string {
  return readingKey(article, task, engine ?? fallback, now(), engine && judge);
}

/** The model that the guild's admins have chosen, else the operator's. */
function engineOf({ primary, others }: StudyOptions, { model }: Settings): Engine | null {
  return (model === null ? undefined : others?.get(model)) ?? primary;
}

/**
 * Over all processes one makes it, and the others take what it has remembered; where that failed, the next one makes it.
 * @throws BudgetRefusal
 */
async function* studyOnce(
  options: StudyOptions,
  job: StudyJob,
  signal: AbortSignal,
): AsyncGenerator<Reading, void, void> {
  const { flights } = options;
  while (!(await flights.begin(job.key))) await flights.ended(job.key, signal);
  try {
    const known = job.engine && (await settledReading(options, job.key));
    if (known) yield remembered(known, job.article);
    else yield* studyWithinBudget(options, job, signal);
  } finally {
    await flights.end(job.key);
  }
}

/** @throws BudgetRefusal */
async function* studyWithinBudget(
  options: StudyOptions,
  job: StudyJob,
  signal: AbortSignal,
): AsyncGenerator<Reading, void, void> {
  const { refusal, failure } = yield* readInTurn(options, job, signal);
  if (refusal === null && failure === null && job.engine) return;
  // Who has joined may be able to pay.
  if (refusal && !failure) throw new BudgetRefusal(refusal);
  yield* fallBack(options, job, failure ?? noKey, signal);
}

/** Remembered as what it is, a reading of the fallback engine; why it was needed is said this once. */
async function* fallBack(
  options: StudyOptions,
  { article, task, before }: StudyJob,
  { notice, spent }: FallbackReason,
  signal: AbortSignal,
): AsyncGenerator<Reading, void, void> {
  const { fallback, readings, checks } = options;
  const good = before === undefined ? null : await settledReading(options, before);
  if (good) {
    const kept = { ...remembered(good, article), cost: spent };
    yield { ...kept, notices: [{ key: 'keptReading', params: {} }, ...kept.notices] };
    return;
  }
  const key = readingKey(article, task, fallback);
  const because = (reading: Reading) => ({ ...reading, cost: spent, notices: [notice, ...reading.notices] });
  const known = await readings.get(key);
  if (known) {
    yield because(remembered(known, article));
    return;
  }
  const drafting = runWithinTime(fallback, article, task, { key, signal, checks });
  let step = await drafting.next();
  for (; !step.done; step = await drafting.next()) yield because(step.value);
  const isCut = step.value.article.share < article.share;
  await readings.set(key, step.value, isCut ? cutRetention : readingRetention);
  yield because(step.value);
}

/** Where an engine without a model can't read all of it in time, so much is read, in tokens: some 4,000 English words. */
const readInTime = 16_000;
/** A reading of less, in milliseconds: another time there may be time for all. */
const cutRetention = hour;

/** @throws Refusal `page.too-heavy` where the beginning is too heavy, too */
async function* runWithinTime(
  engine: Engine,
  article: Dossier,
  ...rest: [Task, RunOptions]
): AsyncGenerator<Reading, Reading, void> {
  try {
    return yield* runEngine(engine, article, ...rest);
  } catch (error) {
    const beginning = fitDossier(article, readInTime);
    if (!isRefusal(error) || error.key !== 'page.too-heavy' || beginning === article) throw error;
    return yield* runEngine(engine, beginning, ...rest);
  }
}
