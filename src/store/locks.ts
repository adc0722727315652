import { type Database, isLeaseOver, leaseUntil } from './database.ts';
import type { Owner } from './ownership.ts';

/** What only one of many may do, such as reading a link that thirty people post at once. */
export type Locks = {
  /** True for the first to ask in `ttl` milliseconds, over all processes; `ifUnknown` where that can't be told. */
  take(owner: Owner, key: string, ttl: number, ifUnknown?: boolean): Promise<boolean>;
  /** From now on what was taken is held for so long. */
  extend(owner: Owner, key: string, ttl: number): Promise<void>;
};

export function createLocks({ db, clock }: Pick<Database, 'db' | 'clock'>): Locks {
  return {
    async take(owner, key, ttl) {
      const expires = leaseUntil(clock(), ttl);
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('claims')
        .values({ owner, key, expires })
        .onConflict((conflict) =>
          conflict
            .columns(['owner', 'key'])
            .doUpdateSet({ expires })
            .where((eb) =>
              eb.or([
                eb('claims.expires', '<=', clock()),
                // The operator's are never extended by more: the clock was set back, and shards would wait to identify.
                eb.and([eb('claims.owner', '=', 'operator'), isLeaseOver('claims.expires', clock(), ttl)]),
              ]),
            ),
        )
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows) > 0;
    },
    async extend(owner, key, ttl) {
      await db
        .updateTable('claims')
        .set({ expires: leaseUntil(clock(), ttl) })
        .where('owner', '=', owner)
        .where('key', '=', key)
        .execute();
    },
  };
}
