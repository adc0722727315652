import type { ReadingRecord, Telemetry } from '../base/telemetry.ts';
import { utcDay } from '../base/time.ts';
import type { Reports } from '../store/reports.ts';
import type { Day, Usage, UsageRepository } from '../store/usage-repository.ts';
import type { Principal } from './principal.ts';
import type { Reading } from './reading.ts';

export type Readings = Iterable<Reading> | AsyncIterable<Reading>;

/**
 * Passes readings on, and writes down the last complete one: for the guild's sums, and that this person asked. A
 * pending one counts where nobody stays for what follows.
 */
export async function* recordUsage(
  { usage, telemetry }: { usage: UsageRepository; telemetry?: Telemetry | undefined },
  { guild, person }: Principal,
  readings: Readings,
): AsyncGenerator<Reading, void, void> {
  const record = async (reading: Reading) => {
    await usage.record(guild, person, usageOf(reading));
    telemetry?.read(recordOf(reading));
  };
  let pending: Reading | null = null;
  try {
    for await (const reading of readings) {
      pending = reading.pending ? reading : null;
      // Before it is shown: nobody may be waiting for more after the last.
      if (reading.complete && !reading.pending) await record(reading);
      yield reading;
    }
  } finally {
    if (pending) await record(pending);
  }
}

function recordOf({ engine, model, cached, removed, cost }: Reading): ReadingRecord {
  return { engine, model, remembered: cached, removed: removed.map(({ reason }) => reason), cost };
}

/** What was remembered was checked before: its statements aren't counted again. */
function usageOf({ cached, cost, statements, removed }: Reading) {
  const { usd, ...tokens } = cost;
  return {
    ...tokens,
    usd: usd ?? 0,
    readings: 1,
    remembered: cached ? 1 : 0,
    statements: cached ? 0 : statements.length,
    removed: cached ? 0 : removed.length,
  };
}

/** What was used in the last days, today among them. */
export type Period = {
  /** One a day, the oldest first, also those without any. */
  days: (Usage & { day: Day })[];
  total: Usage;
  people: number;
  /** How often somebody found an answer wrong. */
  reports: number;
};

const noUsage: Usage = {
  readings: 0,
  remembered: 0,
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  usd: 0,
  statements: 0,
  removed: 0,
};

/** UTC days, this one among them. `guild` undefined is all guilds and direct messages together. */
export async function periodOf(
  { usage, reports }: { usage: UsageRepository; reports: Reports },
  now: number,
  length: number,
  guild?: string,
): Promise<Period> {
  const since = utcDay(now, length - 1);
  const known = new Map((await usage.days(since, guild)).map((row) => [row.day, row]));
  const days = Array.from({ length }, (_, index) => {
    const name = utcDay(now, length - 1 - index);
    return known.get(name) ?? { ...noUsage, day: name };
  });
  return {
    days,
    total: days.reduce<Usage>(add, noUsage),
    people: await usage.people(since, guild),
    reports: await reports.count(Date.parse(since), guild),
  };
}

function add(one: Usage, other: Usage): Usage {
  return {
    readings: one.readings + other.readings,
    remembered: one.remembered + other.remembered,
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cacheReadTokens: one.cacheReadTokens + other.cacheReadTokens,
    cacheWriteTokens: one.cacheWriteTokens + other.cacheWriteTokens,
    usd: one.usd + other.usd,
    statements: one.statements + other.statements,
    removed: one.removed + other.removed,
  };
}
