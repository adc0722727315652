import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { day, utcDay } from '../base/time.ts';
import { type Database, leaseUntil } from './database.ts';
import { deliveryRows } from './feed-deliveries.ts';
import { followRows } from './feed-follows.ts';
import { feedLeaseMs } from './feed-lease.ts';
import { feedRows } from './feed-looks.ts';

/** Amounts by name, such as how many items were left out for a reason. */
type Tally = { name: string; amount: number };

/**
 * For how long an item is known after the feed has dropped it, and what it holds, in milliseconds; what was sent, in
 * milliseconds; tallies, in days.
 */
export const feedRetention = {
  keys: 60 * day,
  items: 15 * day,
  deliveries: 30 * day,
  tallies: 30,
  batched: 2 * day,
};

export type FeedsRepository = ReturnType<typeof createFeedsRepository>;

/** Work that is due is leased to one process, which renews its leases by a heartbeat. Throws where the store fails. */
export function createFeedsRepository(database: Database, now: () => number) {
  const holder = randomUUID();
  const { db, clock } = database;
  return {
    ...followRows(database),
    ...feedRows(database, holder, now),
    ...deliveryRows(database, holder, now),
    /** What is still being done; to be called every `feedHeartbeatMs`. */
    async renew({ feeds, deliveries }: Record<'feeds' | 'deliveries', readonly string[]>): Promise<void> {
      const lease = { leased: leaseUntil(clock(), feedLeaseMs) };
      const renewed = db.updateTable('feeds').set(lease).where('holder', '=', holder);
      if (feeds.length > 0) await renewed.where('url', 'in', feeds).execute();
      const sending = db.updateTable('deliveries').set(lease).where('holder', '=', holder);
      if (deliveries.length > 0) await sending.where('id', 'in', deliveries).execute();
    },
    /** What this process had is free for others. */
    async release(): Promise<void> {
      const free = { leased: 0, holder: '' };
      await db.updateTable('feeds').set(free).where('holder', '=', holder).execute();
      // As the index has it: SQLite uses none of them for a parameter.
      await db
        .updateTable('deliveries')
        .set(free)
        .where('state', '=', sql.lit('waiting'))
        .where('holder', '<>', sql.lit(''))
        .where('channel', '>', sql.lit(''))
        .where('holder', '=', holder)
        .execute();
    },
    async tally(follow: string, name: string, amount: number): Promise<void> {
      await db
        .insertInto('tallies')
        .values({ follow, name, amount, day: utcDay(now()) })
        .onConflict((conflict) =>
          conflict
            .columns(['follow', 'day', 'name'])
            .doUpdateSet({ amount: sql<number>`tallies.amount + excluded.amount` }),
        )
        .execute();
    },
    async tallies(follow: string): Promise<Tally[]> {
      const rows = await db
        .selectFrom('tallies')
        .select((eb) => ['name', eb.fn.sum('amount').as('amount')])
        .where('follow', '=', follow)
        .where('day', '>', utcDay(now(), feedRetention.tallies))
        .groupBy('name')
        .execute();
      return rows.map(({ name, amount }) => ({ name, amount: Number(amount) }));
    },
  };
}
