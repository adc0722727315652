import { sql } from 'kysely';
import { utcDay } from '../base/time.ts';
import type { Database, Db } from './database.ts';

/** What an account counts: US dollars, or the readings that began. */
type Unit = 'usd' | 'readings';

/** `cap` in the account's unit a day; null where there is none. */
export type Account = { account: string; unit: Unit; cap: number | null };

/**
 * What was set apart for one reading. `settle` replaces it by the US dollars that were spent, once; with
 * `readings` 0 it counts for none.
 */
export type Reservation = { settle(usd: number, readings?: 0 | 1): Promise<void> };

/** Who has spent how much, by UTC day. Over several processes at once no account ever passes its cap. */
export type Ledger = {
  /** Sets `usd` or one reading apart in every account; or in none, where one of them, `full`, would pass its cap. */
  reserve(accounts: readonly Account[], usd: number): Promise<Reservation | { full: Account }>;
  /** What an account has spent or set apart today, in its unit. */
  spent(account: string, unit: Unit): Promise<number>;
};

/** Whole numbers, so that sums are exact; rounded up: a reading is never counted for less than it cost. */
const amountsOf = (usd: number, readings: number) => ({ usd: Math.ceil(usd * 1e6), readings });

export function createLedger({ db, transaction }: Database, now: () => number): Ledger {
  return {
    async reserve(accounts, usd) {
      const day = utcDay(now());
      let reserved = amountsOf(usd, 1);
      const full = await transaction(async (db) => {
        // A count may name a person: it isn't kept beyond its day.
        await db.deleteFrom('counts').where('day', '<', day).execute();
        return addToAll(db, day, accounts, reserved);
      });
      if (full) return { full };
      return {
        async settle(spent, readings = 1) {
          const settled = amountsOf(spent, readings);
          const before = reserved;
          reserved = settled;
          await transaction(async (db) => {
            for (const { account, unit } of accounts)
              await sumsOf(db, unit).correct(day, account, settled[unit] - before[unit]);
          });
        },
      };
    },
    async spent(account, unit) {
      const sum = await sumsOf(db, unit).read(utcDay(now()), account);
      return unit === 'usd' ? sum / 1e6 : sum;
    },
  };
}

/** Adds to every account; to none where one would pass its cap, which is returned. */
async function addToAll(
  db: Db,
  day: string,
  accounts: readonly Account[],
  amounts: ReturnType<typeof amountsOf>,
): Promise<Account | null> {
  for (const [index, { account, unit, cap }] of accounts.entries()) {
    const whole = cap === null ? null : Math.floor(unit === 'usd' ? cap * 1e6 : cap);
    if (await sumsOf(db, unit).add(day, account, amounts[unit], whole)) continue;
    for (const { account, unit } of accounts.slice(0, index))
      await sumsOf(db, unit).correct(day, account, -amounts[unit]);
    return accounts[index] ?? null;
  }
  return null;
}

/** A table of sums by day and account. */
function sumsOf(db: Db, unit: Unit) {
  const [tableName, columnName] = unit === 'usd' ? ['spending', 'micros'] : ['counts', 'readings'];
  const [table, column] = [sql.table(tableName), sql.ref(columnName)];
  return {
    /** Changes no row, and returns false, where that would pass the cap. */
    async add(day: string, account: string, amount: number, cap: number | null): Promise<boolean> {
      if (cap !== null && amount > cap) return false;
      const withinCap = cap === null ? sql`` : sql`WHERE ${table}.${column} + ${amount} <= ${cap}`;
      const { numAffectedRows } = await sql`
        INSERT INTO ${table} (day, account, ${column}) VALUES (${day}, ${account}, ${amount})
        ON CONFLICT (day, account) DO UPDATE SET ${column} = ${table}.${column} + ${amount} ${withinCap}
      `.execute(db);
      return Number(numAffectedRows) > 0;
    },
    async correct(day: string, account: string, difference: number): Promise<void> {
      await sql`UPDATE ${table} SET ${column} = ${column} + ${difference}
        WHERE day = ${day} AND account = ${account}`.execute(db);
    },
    async read(day: string, account: string): Promise<number> {
      const query = sql<{ sum: number | string }>`SELECT ${column} AS sum FROM ${table}
        WHERE day = ${day} AND account = ${account}`;
      const { rows } = await query.execute(db);
      return Number(rows[0]?.sum ?? 0);
    },
  };
}
