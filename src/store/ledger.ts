import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import { hour, utcDay } from '../base/time.ts';
import { type Database, type Db, leaseUntil, waitForTopic } from './database.ts';

/** What an account counts: US dollars, or the readings that began. */
type Unit = 'usd' | 'readings';

/** `cap` in the account's unit a day; null where there is none. */
export type Account = { account: string; unit: Unit; cap: number | null };

/**
 * What was set apart for one reading. `settle` replaces it by the US dollars that were spent, once; with
 * `readings` 0 it counts for none.
 */
export type Reservation = {
  settle(usd: number, readings?: 0 | 1): Promise<void>;
  /** Plain JSON, for `reopen`: a process that is gone can't settle what it has set apart. */
  record: unknown;
};

/** Who has spent how much, by UTC day. Over several processes at once no account ever passes its cap. */
export type Ledger = {
  /**
   * Sets `usd` or one reading apart in every account; or in none, where one of them, `full`, would pass its cap.
   * `isSpent` is false where what others have only set apart is in the way: some of it may come back. What isn't settled
   * after `lasts` milliseconds, five minutes unless told, was lost with its process: all of it counts as spent.
   */
  reserve(
    accounts: readonly Account[],
    usd: number,
    lasts?: number,
  ): Promise<Reservation | { full: Account; isSpent: boolean }>;
  /**
   * What was set apart once, in whatever process, to be settled now; null where that can't be read. What was settled
   * stays so.
   */
  reopen(record: unknown): Reservation | null;
  /** Resolves when something that was set apart may have been settled, in whatever process. Rejects on abort. */
  settled(signal: AbortSignal): Promise<void>;
  /** What an account has spent or set apart today, in its unit. */
  committed(account: string, unit: Unit): Promise<number>;
  /** What an account has spent today, without what is only set apart. */
  spent(account: string, unit: Unit): Promise<number>;
};

/** Whole numbers, so that sums are exact; rounded up: a reading is never counted for less than it cost. */
const amountsOf = (usd: number, readings: number) => ({ usd: Math.ceil(usd * 1e6), readings });

/** Milliseconds. */
const longestReading = 5 * 60_000;
/** What was used in a day is kept for so long beyond it: a clock that jumps over midnight and back frees nothing. */
export const dayRetention = 2 * hour;
/** Who waits looks again after so many milliseconds, should nobody tell. */
const recheck = 500;

export function createLedger(database: Database, now: () => number): Ledger {
  const { db, transaction } = database;
  return {
    async reserve(accounts, usd, lasts = longestReading) {
      const [day, amounts] = [utcDay(now()), amountsOf(usd, 1)];
      const id = randomUUID();
      const refused = await transaction(async (db) => {
        // A count may name a person: it isn't kept for long beyond its day.
        const over = utcDay(now() - dayRetention);
        await db.deleteFrom('counts').where('day', '<', over).execute();
        const full = await addToAll(db, day, accounts, amounts);
        if (full) return { full, isSpent: await isSpent(database, db, day, full, amounts) };
        const expires = leaseUntil(database.clock(), lasts);
        const rows = accounts.map(({ account, unit }) => ({
          id,
          account,
          unit,
          day,
          amount: amounts[unit],
          expires,
        }));
        if (rows.length > 0) await db.insertInto('reservations').values(rows).execute();
        return null;
      });
      return refused ?? openReservation(database, { id, day, accounts: [...accounts], amounts });
    },
    reopen(record) {
      const parsed = reservedShape.safeParse(record);
      return parsed.success ? openReservation(database, parsed.data, true) : null;
    },
    settled: (signal) => waitForTopic(database, 'ledger', signal, recheck),
    committed: async (account, unit) => inUnit(unit, await sumsOf(db, unit).read(utcDay(now()), account)),
    async spent(account, unit) {
      return inUnit(unit, await sumsOf(db, unit).paid(utcDay(now()), account, database.clock()));
    },
  };
}

const reservedShape = z.object({
  id: z.string(),
  day: z.string(),
  accounts: z.array(
    z.object({ account: z.string(), unit: z.enum(['usd', 'readings']), cap: z.number().nullable() }),
  ),
  amounts: z.object({ usd: z.number(), readings: z.number() }),
});
type Reserved = z.infer<typeof reservedShape>;

const openReservation = (database: Database, reserved: Reserved, isReopened = false): Reservation => ({
  settle: createSettle(database, reserved, isReopened),
  record: reserved,
});

function createSettle(
  { transaction, notify }: Database,
  { id, day, accounts, amounts }: Reserved,
  isReopened: boolean,
): Reservation['settle'] {
  let before = amounts;
  return async (usd, readings = 1) => {
    const settled = amountsOf(usd, readings);
    const reserved = before;
    before = settled;
    await transaction(async (db) => {
      const open = db.deleteFrom('reservations').where('id', '=', id).where('day', '=', day);
      const { numDeletedRows } = await open.executeTakeFirstOrThrow();
      if (isReopened && Number(numDeletedRows) === 0) return;
      for (const { account, unit } of accounts)
        await sumsOf(db, unit).correct(day, account, settled[unit] - reserved[unit]);
    });
    await notify('ledger', '');
  };
}

/** Whether it would pass its cap although all that is set apart in it came back. */
async function isSpent(
  { clock }: Database,
  db: Db,
  day: string,
  { account, unit, cap }: Account,
  amounts: Reserved['amounts'],
): Promise<boolean> {
  const paid = await sumsOf(db, unit).paid(day, account, clock());
  return paid + amounts[unit] > inWhole(unit, cap ?? Infinity);
}

const inUnit = (unit: Unit, sum: number) => (unit === 'usd' ? sum / 1e6 : sum);
const inWhole = (unit: Unit, cap: number) => Math.floor(unit === 'usd' ? cap * 1e6 : cap);

/** Adds to every account; to none where one would pass its cap, which is returned. */
async function addToAll(
  db: Db,
  day: string,
  accounts: readonly Account[],
  amounts: ReturnType<typeof amountsOf>,
): Promise<Account | null> {
  for (const [index, { account, unit, cap }] of accounts.entries()) {
    const whole = cap === null ? null : inWhole(unit, cap);
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
    /** Without what is set apart and may come back. */
    async paid(day: string, account: string, now: RawBuilder<number>): Promise<number> {
      const query = sql<{ sum: number | string }>`
        SELECT COALESCE((SELECT ${column} FROM ${table} WHERE day = ${day} AND account = ${account}), 0)
          - COALESCE((SELECT SUM(amount) FROM reservations WHERE day = ${day} AND account = ${account}
              AND unit = ${unit} AND expires > ${now}), 0) AS sum`;
      const { rows } = await query.execute(db);
      return Number(rows[0]?.sum ?? 0);
    },
  };
}
