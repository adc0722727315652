import type { ExpressionBuilder } from 'kysely';
import { utcDay } from '../base/time.ts';
import { batchWrites } from './batch.ts';
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
  /**
   * `guild` null: direct messages, and the terminal. `person` null is nobody in particular. Counted once at most: where it
   * isn't known whether it was counted, it isn't again.
   */
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
  return { record: recordInBatches(database, now), ...createSums(database) };
}

function recordInBatches(database: Database, now: () => number): UsageRepository['record'] {
  const add = batchWrites((entries: Entry[]) => addEntries(database, entries));
  return (guild, person, { usd, ...counts }) => {
    const sums = { ...counts, micros: Math.ceil(usd * 1e6) };
    return add({ day: utcDay(now()), guild: guild ?? '', person, sums });
  };
}

function createSums({ db }: Database): Omit<UsageRepository, 'record'> {
  const since = (day: Day) =>
    db
      .selectFrom('usage')
      .select((eb) => columns.map((column) => eb.fn.sum(column).as(column)))
      .where('day', '>=', day);
  return {
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

type Sums = Record<(typeof columns)[number], number>;
type Entry = { day: Day; guild: string; person: string | null; sums: Sums };

/** Each row once, and always in the same order: two processes never wait for each other's rows. */
function addEntries({ transaction }: Database, entries: Entry[]): Promise<void> {
  const ordered = entries.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const rows = new Map<string, { day: Day; guild: string } & Sums>();
  for (const { day, guild, sums } of ordered) {
    const row = rows.get(`${day} ${guild}`);
    if (row) for (const column of columns) row[column] += sums[column];
    else rows.set(`${day} ${guild}`, { day, guild, ...sums });
  }
  const readers = ordered.flatMap(({ day, guild, person }) =>
    person === null ? [] : [{ day, guild, person }],
  );
  return transaction(async (db) => {
    await db
      .insertInto('usage')
      .values([...rows.values()])
      .onConflict((conflict) => conflict.columns(['day', 'guild']).doUpdateSet(addSums))
      .execute();
    if (readers.length === 0) return;
    const insert = db.insertInto('readers').values(readers);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  });
}

const keyOf = ({ day, guild, person }: Entry) => `${day} ${guild} ${person}`;

/** What is kept and what comes. */
function addSums(eb: ExpressionBuilder<Tables & { excluded: Tables['usage'] }, 'usage' | 'excluded'>) {
  return Object.fromEntries(
    columns.map((column) => [column, eb(`usage.${column}`, '+', eb.ref(`excluded.${column}`))]),
  );
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
