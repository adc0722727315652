import { addCost, type Cost, type Engine, EngineFailure, noCost } from '../engine/engine.ts';
import type { Dossier } from '../article/dossier.ts';
import type { Reservation } from '../store/ledger.ts';
import { type FallbackReason, noKey, reserveBudget } from './budget.ts';
import { readingKey, type Reading } from './reading.ts';
import { blankReading, isBare, runEngine } from './run-engine.ts';
import { needsSecondLook, takeSecondLook } from './second-look.ts';
import { readingRetention, type StudyJob, type StudyOptions } from './study-job.ts';

/** Why no model has read: what the first one was refused for, and what the first one failed of; both null where one has. */
type Outcome = { refusal: FallbackReason | null; failure: FallbackReason | null };

/** Has the models read, each where the one before can't. What failed is paid for all the same, and counted. */
export async function* readInTurn(
  options: StudyOptions,
  job: StudyJob,
  signal: AbortSignal,
): AsyncGenerator<Reading, Outcome, void> {
  const outcome: Outcome = { refusal: null, failure: null };
  for (const own of chainOf(options, job)) {
    const known = own !== job && job.before === undefined && (await settledReading(options, own.key));
    if (known) {
      yield remembered(known, job.article);
      return { refusal: null, failure: null };
    }
    const reservation = yield* reserve(options, own, signal);
    if ('notice' in reservation) {
      outcome.refusal ??= reservation;
      continue;
    }
    const before = outcome.failure?.spent ?? noCost;
    const reason = yield* adding(before, readWith(options, own, reservation, signal));
    if (reason === null) return { refusal: null, failure: null };
    const notice = outcome.failure?.notice ?? reason.notice;
    outcome.failure = { notice, spent: addCost(before, reason.spent) };
  }
  return outcome;
}

async function* adding<T>(
  spent: Cost,
  readings: AsyncGenerator<Reading, T, void>,
): AsyncGenerator<Reading, T, void> {
  let step = await readings.next();
  for (; !step.done; step = await readings.next())
    yield { ...step.value, cost: addCost(step.value.cost, spent) };
  return step.value;
}

/** The job for each engine that may do it, one after another; what a spare reads is remembered as its own. */
function chainOf({ spares = [], judge, now }: StudyOptions, job: StudyJob): StudyJob[] {
  const { article, task, engine: first, before } = job;
  if (first === null) return [];
  const stamp = before === undefined ? undefined : now();
  const rest = spares.filter((engine) => engine !== first);
  const asSpare = (engine: Engine): StudyJob => ({
    ...job,
    engine,
    key: readingKey(article, task, engine, stamp, judge),
  });
  return [job, ...rest.map(asSpare)];
}

async function* reserve(
  options: StudyOptions,
  job: StudyJob,
  signal: AbortSignal,
): AsyncGenerator<Reading, Reservation | FallbackReason, void> {
  const reserving = reserveBudget(options, job, signal);
  let step = await reserving.next();
  for (; !step.done; step = await reserving.next()) yield waitingForBudget(options, job);
  return step.value;
}

function waitingForBudget({ fallback }: StudyOptions, { engine, article, task, key }: StudyJob): Reading {
  return { ...blankReading(engine ?? fallback, article, task, key), waitsFor: 'budget' };
}

/** Returns null where that succeeded. */
export async function* readWith(
  options: StudyOptions,
  { article, task, key, engine, accounts }: StudyJob,
  reservation: Reservation,
  signal: AbortSignal,
): AsyncGenerator<Reading, FallbackReason | null, void> {
  const { readings, log, telemetry, checks } = options;
  let reading: Reading;
  if (engine === null) return noKey;
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
export async function settledReading({ readings }: StudyOptions, key: string): Promise<Reading | null> {
  const known = await readings.get(key);
  return known && !known.pending ? known : null;
}

/** With what is only shown of the article as it was read now. */
export function remembered(reading: Reading, { updated, image }: Dossier): Reading {
  return { ...reading, article: { ...reading.article, updated, image }, cached: true, cost: noCost };
}
