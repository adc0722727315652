import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { day, utcDay } from '../base/time.ts';
import { type Database, leaseUntil } from './database.ts';
import { deliveryRows } from './feed-deliveries.ts';
import { followRows } from './feed-follows.ts';
import { lookRows } from './feed-looks.ts';

export type { DeliveryRow, DeliveryState, NewDelivery } from './feed-deliveries.ts';
export type { FollowRow } from './feed-follows.ts';
export type { FeedRow, ItemRow, NewItem } from './feed-looks.ts';

/** Amounts by name, such as how many items were left out for a reason. */
export type Tally = { name: string; amount: number };

/** Milliseconds. Three heartbeats may be lost. */
export const feedLeaseMs = 20_000;
export const feedHeartbeatMs = 5_000;

/** For how long an item is known, and what was sent, in milliseconds; and tallies, in days. */
export const kept = { items: 60 * day, deliveries: 30 * day, tallies: 30 };

export type FeedsRepository = ReturnType<typeof createFeedsRepository>;

/** Work that is due is leased to one process, which renews its leases by a heartbeat. Throws where the store fails. */
export function createFeedsRepository(database: Database, now: () => number) {
  const holder = randomUUID();
  const lease = { holder, now, ms: feedLeaseMs };
  return {
    ...followRows(database.db, now),
    ...lookRows(database, lease),
    ...deliveryRows(database, lease),
    ...leases(database, holder),
    ...tallyRows(database, now),
  };
}

function leases({ db, clock }: Database, holder: string) {
  const setAll = async (set: { leased: ReturnType<typeof leaseUntil> | number; holder?: string }) => {
    for (const table of ['feeds', 'deliveries'] as const)
      await db.updateTable(table).set(set).where('holder', '=', holder).execute();
  };
  return {
    /** To be called every `feedHeartbeatMs`. */
    renew: () => setAll({ leased: leaseUntil(clock(), feedLeaseMs) }),
    /** What this process had is free for others. */
    release: () => setAll({ leased: 0, holder: '' }),
  };
}

function tallyRows({ db }: Database, now: () => number) {
  return {
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
        .where('day', '>', utcDay(now(), kept.tallies))
        .groupBy('name')
        .execute();
      return rows.map(({ name, amount }) => ({ name, amount: Number(amount) }));
    },
  };
}
