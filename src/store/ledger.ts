import type { DatabaseSync } from 'node:sqlite';
import { utcDay } from '../base/time.ts';
import { inTransaction } from './transaction.ts';

/** What an account counts: US dollars, or the readings that began. */
type Unit = 'usd' | 'readings';

/** `cap` in the account's unit a day; null where there is none. */
export type Account = { account: string; unit: Unit; cap: number | null };

/**
 * What was set apart for one reading. `settle` replaces it by the US dollars that were spent, once; with
 * `readings` 0 it counts for none.
 */
export type Reservation = { settle(usd: number, readings?: 0 | 1): void };

/** Who has spent how much, by UTC day. Over several processes at once no account ever passes its cap. */
export type Ledger = {
  /** Sets `usd` or one reading apart in every account; or in none, where one of them, `full`, would pass its cap. */
  reserve(accounts: readonly Account[], usd: number): Reservation | { full: Account };
  /** What an account has spent or set apart today, in its unit. */
  spent(account: string, unit: Unit): number;
};

/** Rounded up: a reading is never counted for less than it cost. */
const micros = (usd: number) => Math.ceil(usd * 1e6);

/** Whole numbers, so that sums are exact. */
const amountsOf = (usd: number, readings: number) => ({ usd: micros(usd), readings });

export function createLedger(db: DatabaseSync, now: () => number): Ledger {
  const books = { usd: openBook(db, 'spending', 'micros'), readings: openBook(db, 'counts', 'readings') };
  // A count may name a person: it isn't kept beyond its day.
  const dropCounts = db.prepare('DELETE FROM counts WHERE day < ?');
  const today = () => utcDay(now());

  return {
    reserve(accounts, usd) {
      const day = today();
      let reserved = amountsOf(usd, 1);
      let full: Account | undefined;
      inTransaction(db, () => {
        dropCounts.run(day);
        full = accounts.find(
          ({ account, unit, cap }) => !books[unit].add(day, account, reserved[unit], inWhole(unit, cap)),
        );
        return !full;
      });
      if (full) return { full };
      return {
        settle(spent, readings = 1) {
          const settled = amountsOf(spent, readings);
          for (const { account, unit } of accounts)
            books[unit].correct(day, account, settled[unit] - reserved[unit]);
          reserved = settled;
        },
      };
    },
    spent: (account, unit) => books[unit].read(today(), account) / (unit === 'usd' ? 1e6 : 1),
  };
}

function inWhole(unit: Unit, cap: number | null): number | null {
  return cap === null ? null : Math.floor(unit === 'usd' ? cap * 1e6 : cap);
}

/** A table of sums by day and account. */
function openBook(db: DatabaseSync, table: string, column: string) {
  const addWithinCap = db.prepare(`
    INSERT INTO ${table} (day, account, ${column})
    SELECT :day, :account, :amount WHERE :cap IS NULL OR :amount <= :cap
    ON CONFLICT (day, account) DO UPDATE SET ${column} = ${column} + :amount
    WHERE :cap IS NULL OR ${column} + :amount <= :cap`);
  const correct = db.prepare(`UPDATE ${table} SET ${column} = ${column} + ? WHERE day = ? AND account = ?`);
  const read = db.prepare(`SELECT ${column} AS sum FROM ${table} WHERE day = ? AND account = ?`);
  return {
    /** Changes no row, and returns false, where that would pass the cap. */
    add: (day: string, account: string, amount: number, cap: number | null) =>
      Number(addWithinCap.run({ day, account, amount, cap }).changes) > 0,
    correct: (day: string, account: string, difference: number) => {
      correct.run(difference, day, account);
    },
    read: (day: string, account: string) => Number(read.get(day, account)?.['sum'] ?? 0),
  };
}
