import type { Logger } from '../base/log.ts';
import type { Article } from '../article/article.ts';
import { type Cost, type Engine, EngineFailure, type Task } from '../engine/engine.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Memory } from '../store/memory.ts';
import { drawReading, noCost } from './draw.ts';
import { readingKey } from './keys.ts';
import type { Notice, Reading } from './reading.ts';
import { createShare } from './share.ts';

const hour = 3_600_000;
const day = 24 * hour;

export type StudyOptions = {
  /** Who reads; null where there is no key. */
  primary: Engine | null;
  /** Who reads where the primary can't: it needs nothing and never fails. */
  fallback: Engine;
  readings: Memory<Reading>;
  ledger: Ledger;
  /** What the whole bot may spend in a UTC day; null sets no limit. */
  dailyBudgetUsd: number | null;
  now: () => number;
  log: Logger;
};

/** How long a reading is remembered, in milliseconds. */
export const readingRetention = 30 * day;

type Request = { article: Article; task: Task; key: string };
/** Why the primary engine didn't read, and what it cost to find out. */
type Setback = { notice: Notice; spent: Cost };

const noKey: Notice = { key: 'noKey', params: {} };

/** The desk's policy: remember, share, budget, fall back. */
export function createStudy(options: StudyOptions) {
  const { primary, fallback, readings } = options;
  const share = createShare<Reading>();

  return async function* study(
    article: Article,
    task: Task,
    signal: AbortSignal,
  ): AsyncGenerator<Reading, void, void> {
    const key = readingKey(article, task, primary ?? fallback);
    const known = primary && (await readings.get(key));
    if (known) yield remembered(known, article);
    else yield* share(key, (shared) => attempt(options, { article, task, key }, shared), signal);
  };
}

async function* attempt(
  options: StudyOptions,
  request: Request,
  signal: AbortSignal,
): AsyncGenerator<Reading, void, void> {
  const { primary } = options;
  const setback = primary
    ? yield* readWith(primary, options, request, signal)
    : { notice: noKey, spent: noCost };
  if (setback) yield* fallBack(options, request, setback, signal);
}

/** Reads within the budget; returns null where that succeeded. */
async function* readWith(
  engine: Engine,
  { ledger, readings, dailyBudgetUsd, now, log }: StudyOptions,
  { article, task, key }: Request,
  signal: AbortSignal,
): AsyncGenerator<Reading, Setback | null, void> {
  const worst = engine.worstCaseUsd(engine.fit(article), task) ?? 0;
  const reservation = ledger.reserve([{ account: 'bot', cap: dailyBudgetUsd }], worst);
  if (!reservation) {
    const hours = Math.ceil((day - (now() % day)) / hour);
    return { notice: { key: 'budget', params: { hours } }, spent: noCost };
  }
  try {
    const reading = yield* drawReading(engine, article, task, key, signal);
    reservation.settle(reading.cost.usd ?? 0);
    await readings.set(key, reading, readingRetention);
    return null;
  } catch (error) {
    // What an aborted attempt has cost isn't known: its reservation stays.
    if (!(error instanceof EngineFailure)) throw error;
    reservation.settle(error.cost?.usd ?? 0);
    log.warn({ why: error.message, article: article.id, task: task.kind }, 'the engine failed');
    return { notice: { key: error.reason, params: {} }, spent: error.cost ?? noCost };
  }
}

/** Remembered as what it is, a reading of the fallback engine; why it was needed is said this once. */
async function* fallBack(
  { fallback, readings }: StudyOptions,
  { article, task }: Request,
  { notice, spent }: Setback,
  signal: AbortSignal,
): AsyncGenerator<Reading, void, void> {
  const key = readingKey(article, task, fallback);
  const because = (reading: Reading) => ({ ...reading, cost: spent, notices: [notice, ...reading.notices] });
  const known = await readings.get(key);
  if (known) {
    yield because(remembered(known, article));
    return;
  }
  for await (const reading of drawReading(fallback, article, task, key, signal)) {
    if (reading.complete) await readings.set(key, reading, readingRetention);
    yield because(reading);
  }
}

/** The article as it was read now: the same text may have come under another link. */
function remembered(reading: Reading, { url }: Article): Reading {
  return { ...reading, article: { ...reading.article, url }, cached: true, cost: noCost };
}
