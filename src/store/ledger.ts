import type { DatabaseSync } from 'node:sqlite';

/** `cap` in US dollars a day; null where there is none. */
export type Account = { account: string; cap: number | null };

/** What was set apart for one reading. `settle` replaces it by what was spent, once. */
export type Reservation = { settle(usd: number): void };

/** Who has spent how much, by UTC day. Over several processes at once no account ever passes its cap. */
export type Ledger = {
  /** Sets `usd` apart in every account, or in none: null where one of them would pass its cap. */
  reserve(accounts: readonly Account[], usd: number): Reservation | null;
  /** US dollars that an account has spent or set apart today. */
  spent(account: string): number;
};

/** Adds the amount to an account, and changes no row where that would pass the cap. */
const addWithinCap = `
  INSERT INTO spending (day, account, micros) SELECT :day, :account, :amount WHERE :cap IS NULL OR :amount <= :cap
  ON CONFLICT (day, account) DO UPDATE SET micros = micros + :amount
  WHERE :cap IS NULL OR micros + :amount <= :cap`;

/** Rounded up: a reading is never counted for less than it cost. */
const micros = (usd: number) => Math.ceil(usd * 1e6);

export function createLedger(db: DatabaseSync, now: () => number): Ledger {
  const add = db.prepare(addWithinCap);
  const correct = db.prepare('UPDATE spending SET micros = micros + ? WHERE day = ? AND account = ?');
  const read = db.prepare('SELECT micros FROM spending WHERE day = ? AND account = ?');
  const today = () => new Date(now()).toISOString().slice(0, 10);

  return {
    reserve(accounts, usd) {
      const day = today();
      const fits = transact(db, () =>
        accounts.every(({ account, cap }) => {
          const row = { day, account, amount: micros(usd), cap: cap && Math.floor(cap * 1e6) };
          return Number(add.run(row).changes) > 0;
        }),
      );
      if (!fits) return null;
      let reserved = micros(usd);
      return {
        settle(spent) {
          const difference = micros(spent) - reserved;
          reserved = micros(spent);
          for (const { account } of accounts) correct.run(difference, day, account);
        },
      };
    },
    spent: (account) => Number(read.get(today(), account)?.['micros'] ?? 0) / 1e6,
  };
}

/** Commits where `work` returns true, else nothing of it stays. */
function transact(db: DatabaseSync, work: () => boolean): boolean {
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    db.exec(done ? 'COMMIT' : 'ROLLBACK');
    return done;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
