import type { Logger } from '../base/log.ts';
import type { Telemetry } from '../base/telemetry.ts';
import { day } from '../base/time.ts';
import type { Dossier } from '../article/dossier.ts';
import { type Cost, type Engine, EngineFailure, type Judge, noCost, type Task } from '../engine/engine.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/table.ts';
import type { Flights } from '../store/flights.ts';
import type { Account, Ledger, Reservation } from '../store/ledger.ts';
import type { KeyValue } from '../store/key-value.ts';
import type { UsageRepository } from '../store/usage-repository.ts';
import { blankReading, type Checks, isBare, runEngine } from './run-engine.ts';
import { readingKey, type Reading } from './reading.ts';
import { accountsOf, type Caps, reserveBudget, noKey, type FallbackReason } from './budget.ts';
import { needsSecondLook, takeSecondLook } from './second-look.ts';
import type { Principal } from './principal.ts';
import { markLate } from './mark-late.ts';
import { createSingleFlight } from './single-flight.ts';
import { recordUsage, type Readings } from './usage.ts';

export type StudyOptions = {
  /** Who reads; null where there is no key. */
  primary: Engine | null;
  /** Those that admins may choose instead, by model. */
  others?: ReadonlyMap<string, Engine>;
  /** Who reads where the primary can't: it needs nothing and never fails. */
  fallback: Engine;
  /** Who looks at what the primary engine wrote a second time; nobody where it is null. */
  judge?: Judge | null | undefined;
  /** Where checks are made: here, unless told. */
  checks?: Checks | undefined;
  readings: KeyValue<Reading>;
  flights: Flights;
  ledger: Ledger;
  usage: UsageRepository;
  caps: Caps;
  settings: GuildSettings;
  now: () => number;
  log: Logger;
  telemetry?: Telemetry | undefined;
  /** Milliseconds after which it is said what a reading waits for. */
  lateAfter?: number;
};

/** How long a reading is remembered, in milliseconds. */
export const readingRetention = 30 * day;

const lateAfter = 10_000;

type StudyJob = {
  article: Dossier;
  task: Task;
  key: string;
  /** Who reads before the fallback; null where there is no key. */
  engine: Engine | null;
  accounts: Account[];
  /** The key of what was read before, which stays good where a new reading fails. */
  before?: string;
};
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

async function jobOf(
  options: StudyOptions,
  article: Dossier,
  task: Task,
  principal: Principal,
): Promise<StudyJob> {
  const settings = await options.settings.of(principal.guild);
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
  const reserving = reserveBudget(options, job, signal);
  let step = await reserving.next();
  for (; !step.done; step = await reserving.next()) yield waitingForBudget(options, job);
  const reservation = step.value;
  if ('notice' in reservation) throw new BudgetRefusal(reservation);
  const reason = job.engine ? yield* readWith(job.engine, options, job, reservation, signal) : noKey;
  if (reason) yield* fallBack(options, job, reason, signal);
}

function waitingForBudget({ fallback }: StudyOptions, { engine, article, task, key }: StudyJob): Reading {
  return { ...blankReading(engine ?? fallback, article, task, key), waitsFor: 'budget' };
}

/** Returns null where that succeeded. */
async function* readWith(
  engine: Engine,
  options: StudyOptions,
  { article, task, key, accounts }: StudyJob,
  reservation: Reservation,
  signal: AbortSignal,
): AsyncGenerator<Reading, FallbackReason | null, void> {
  const { readings, log, telemetry, checks } = options;
  let reading: Reading;
  try {
    const onAborted = ({ usd }: Cost) => void reservation.settle(usd ?? 0, usd === 0 ? 0 : 1);
    reading = yield* runEngine(engine, article, task, { key, signal, checks, onAborted });
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    await reservation.settle(error.cost?.usd ?? 0, 0);
    telemetry?.failed(error.reason);
    log.warn({ why: error.message, article: article.id, task: task.kind }, 'the engine failed');
    return { notice: { key: error.reason, params: {} }, spent: error.cost ?? noCost };
  }
  await reservation.settle(reading.cost.usd ?? 0);
  if (needsSecondLook(options, reading)) {
    // Remembered before it is shown, for the buttons that it is shown with.
    const early = { ...reading, pending: true as const };
    await readings.set(key, early, readingRetention);
    yield early;
    reading = await takeSecondLook(options, reading, accounts, signal);
    if (isBare(reading)) {
      telemetry?.failed('unbacked');
      return { notice: { key: 'unbacked', params: {} }, spent: reading.cost };
    }
  }
  await readings.set(key, reading, readingRetention);
  yield reading;
  return null;
}

/** What is remembered and was looked at twice; a pending one may have lost its second look with its process. */
async function settledReading({ readings }: StudyOptions, key: string): Promise<Reading | null> {
  const known = await readings.get(key);
  return known && !known.pending ? known : null;
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
  const drafting = runEngine(fallback, article, task, { key, signal, checks });
  let step = await drafting.next();
  for (; !step.done; step = await drafting.next()) yield because(step.value);
  await readings.set(key, step.value, readingRetention);
  yield because(step.value);
}

/** The article as it was read now: the same text may have come under another link. */
function remembered(reading: Reading, { url }: Dossier): Reading {
  return { ...reading, article: { ...reading.article, url }, cached: true, cost: noCost };
}
