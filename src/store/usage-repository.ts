import type { ExpressionBuilder } from 'kysely';
import { utcDay } from '../base/time.ts';
import type { Database, Tables } from './database.ts';

/** Sums of what was asked and spent. */
export type Usage = {
  readings: number;
  /** Of these, those that were remembered and cost nothing. */
  remembered: number;
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  /** US dollars. */
  usd: number;
  /** Statements that were shown, and that were removed by the checks. */
  statements: number;
  removed: number;
};

/** A UTC day, `2026-11-24`. */
export type Day = string;

export type UsageRepository = {
  /** `guild` null: direct messages, and the terminal. `person` null is nobody in particular. */
  record(guild: string | null, person: string | null, usage: Usage): Promise<void>;
  /** By day, the oldest first; of all guilds together where `guild` is undefined. Days without any are left out. */
  days(since: Day, guild?: string | null): Promise<(Usage & { day: Day })[]>;
  /** Of a month, `2026-11`: by day and guild, the oldest first; null is none. */
  month(month: string): Promise<(Usage & { day: Day; guild: string | null })[]>;
  /** By guild, those that spent or read most first; null is none. */
  guilds(since: Day, most: number): Promise<(Usage & { guild: string | null })[]>;
  /** How many different people asked. */
  people(since: Day, guild?: string | null): Promise<number>;
};

const columns = [
  'readings',
  'remembered',
  'inputTokens',
  'outputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'micros',
  'statements',
  'removed',
] as const;

export function createUsageRepository(database: Database, now: () => number): UsageRepository {
  const { db } = database;
  const since = (day: Day) =>
    db
      .selectFrom('usage')
      .select((eb) => columns.map((column) => eb.fn.sum(column).as(column)))
      .where('day', '>=', day);
  return {
    record: (guild, person, usage) => record(database, utcDay(now()), guild ?? '', person, usage),
    async days(day, guild) {
      const rows = await since(day)
        .select('day')
        .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
        .groupBy('day')
        .orderBy('day')
        .execute();
      return rows.map((row) => Object.assign(usageOf(row), { day: row.day }));
    },
    async month(month) {
      const rows = await db
        .selectFrom('usage')
        .select(['day', 'guild', ...columns])
        .where('day', '>=', `${month}-01`)
        .where('day', '<=', `${month}-31`)
        .orderBy('day')
        .orderBy('guild')
        .execute();
      return rows.map((row) => Object.assign(usageOf(row), { day: row.day, guild: row.guild || null }));
    },
    async guilds(day, most) {
      const rows = await since(day)
        .select('guild')
        .groupBy('guild')
        .orderBy((eb) => eb.fn.sum('micros'), 'desc')
        .orderBy((eb) => eb.fn.sum('readings'), 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => Object.assign(usageOf(row), { guild: row.guild || null }));
    },
    async people(day, guild) {
      const row = await db
        .selectFrom('readers')
        .select((eb) => eb.fn.count('person').distinct().as('people'))
        .where('day', '>=', day)
        .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
        .executeTakeFirstOrThrow();
      return Number(row.people);
    },
  };
}

function record(
  { transaction }: Database,
  day: Day,
  guild: string,
  person: string | null,
  { usd, ...counts }: Usage,
): Promise<void> {
  const sums = { ...counts, micros: Math.ceil(usd * 1e6) };
  return transaction(async (db) => {
    await db
      .insertInto('usage')
      .values({ day, guild, ...sums })
      .onConflict((conflict) => conflict.columns(['day', 'guild']).doUpdateSet(addSums(sums)))
      .execute();
    if (person === null) return;
    const reader = db.insertInto('readers').values({ day, guild, person });
    await reader.onConflict((conflict) => conflict.doNothing()).execute();
  });
}

type Sums = Record<(typeof columns)[number], number>;

function addSums(sums: Sums) {
  return (eb: ExpressionBuilder<Tables, 'usage'>) => ({
    readings: eb('usage.readings', '+', sums.readings),
    remembered: eb('usage.remembered', '+', sums.remembered),
    inputTokens: eb('usage.inputTokens', '+', sums.inputTokens),
    outputTokens: eb('usage.outputTokens', '+', sums.outputTokens),
    cacheReadTokens: eb('usage.cacheReadTokens', '+', sums.cacheReadTokens),
    cacheWriteTokens: eb('usage.cacheWriteTokens', '+', sums.cacheWriteTokens),
    micros: eb('usage.micros', '+', sums.micros),
    statements: eb('usage.statements', '+', sums.statements),
    removed: eb('usage.removed', '+', sums.removed),
  });
}

function usageOf(row: Record<(typeof columns)[number], string | number | bigint>): Usage {
  const sum = (column: (typeof columns)[number]) => Number(row[column]);
  return {
    readings: sum('readings'),
    remembered: sum('remembered'),
    inputTokens: sum('inputTokens'),
    outputTokens: sum('outputTokens'),
    cacheReadTokens: sum('cacheReadTokens'),
    cacheWriteTokens: sum('cacheWriteTokens'),
    usd: sum('micros') / 1e6,
    statements: sum('statements'),
    removed: sum('removed'),
  };
}
