import type { DatabaseSync } from 'node:sqlite';
import { utcDay } from '../base/time.ts';
import { inTransaction } from './transaction.ts';

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
  record(guild: string | null, person: string | null, usage: Usage): void;
  /** By day, the oldest first; of all guilds together where `guild` is undefined. Days without any are left out. */
  days(since: Day, guild?: string | null): (Usage & { day: Day })[];
  /** By guild, those that spent or read most first; null is none. */
  guilds(since: Day, most: number): (Usage & { guild: string | null })[];
  /** How many different people asked. */
  people(since: Day, guild?: string | null): number;
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

const sums = columns.map((column) => `SUM(${column}) AS ${column}`).join(', ');

export function createUsageRepository(db: DatabaseSync, now: () => number): UsageRepository {
  const add = db.prepare(`
    INSERT INTO usage (day, guild, ${columns.join(', ')})
    VALUES (:day, :guild, ${columns.map((column) => `:${column}`).join(', ')})
    ON CONFLICT (day, guild) DO UPDATE SET ${columns.map((column) => `${column} = ${column} + :${column}`).join(', ')}`);
  const addReader = db.prepare('INSERT OR IGNORE INTO readers (day, guild, person) VALUES (?, ?, ?)');
  const days = db.prepare(`
    SELECT day, ${sums} FROM usage WHERE day >= :since AND (:guild IS NULL OR guild = :guild) GROUP BY day ORDER BY day`);
  const guilds = db.prepare(`
    SELECT guild, ${sums} FROM usage WHERE day >= ? GROUP BY guild ORDER BY SUM(micros) DESC, SUM(readings) DESC LIMIT ?`);
  const people = db.prepare(
    'SELECT COUNT(DISTINCT person) AS people FROM readers WHERE day >= :since AND (:guild IS NULL OR guild = :guild)',
  );
  return {
    record(guild, person, { usd, ...sums }) {
      const day = utcDay(now());
      inTransaction(db, () => {
        add.run({ day, guild: guild ?? '', micros: Math.ceil(usd * 1e6), ...sums });
        if (person !== null) addReader.run(day, guild ?? '', person);
      });
    },
    days: (since, guild) => days.all({ since, guild: guildKey(guild) }).map(dayOf),
    guilds: (since, most) => guilds.all(since, most).map(guildOf),
    people: (since, guild) => Number(people.get({ since, guild: guildKey(guild) })?.['people']),
  };
}

function guildKey(guild: string | null | undefined): string | null {
  return guild === undefined ? null : (guild ?? '');
}

function dayOf(row: Record<string, unknown>): Usage & { day: Day } {
  return { ...usageOf(row), day: String(row['day']) };
}

function guildOf(row: Record<string, unknown>): Usage & { guild: string | null } {
  return { ...usageOf(row), guild: row['guild'] === '' ? null : String(row['guild']) };
}

function usageOf(row: Record<string, unknown>): Usage {
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
