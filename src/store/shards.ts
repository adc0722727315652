import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { sql } from 'kysely';
import { type Database, isLeaseOver, leaseUntil } from './database.ts';
import { leaseMs } from './journal.ts';

/** The shards of a process: from `first` to `last`, of `count` in all. */
export type ShardRange = { first: number; last: number; count: number };

/** Which process serves which shards: each is leased to one. */
export type Shards = {
  /** False where a process that lives serves one of them, or counts them differently. Null is all there are. */
  take(range: ShardRange | null): Promise<boolean>;
  /** To be called every `heartbeatMs`. False where a lease was over meanwhile, and another process has the shard. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
};

/** How many there are isn't known yet: a range that fits beside no other. */
const all: ShardRange = { first: -1, last: -1, count: 0 };

/** `host` is this machine's name. Throws where the store fails. */
export function createShards({ kind, db, clock, transaction }: Database, host: string = hostname()): Shards {
  const holder = `${host} ${process.pid} ${randomUUID()}`;
  const lease = () => leaseUntil(clock(), leaseMs);
  let taken = 0;
  return {
    take: (range) =>
      transaction(async (db) => {
        const { first, last, count } = range ?? all;
        // Two that look at once would both find it free.
        if (kind === 'postgres') await sql`LOCK TABLE shards IN EXCLUSIVE MODE`.execute(db);
        const others = await db
          .selectFrom('shards')
          .select('holder')
          .distinct()
          .where((eb) => eb.not(isLeaseOver('leased', clock(), leaseMs)))
          .where('holder', '<>', holder)
          .where((eb) =>
            eb.or([eb('count', '<>', count), eb.and([eb('shard', '>=', first), eb('shard', '<=', last)])]),
          )
          .execute();
        if (others.some((other) => mayLive(other.holder, host))) return false;
        const row = { count, holder, leased: lease() };
        const shards = Array.from({ length: last - first + 1 }, (_, index) => ({
          shard: first + index,
          ...row,
        }));
        await db
          .insertInto('shards')
          .values(shards)
          .onConflict((conflict) => conflict.column('shard').doUpdateSet(row))
          .execute();
        taken = shards.length;
        return true;
      }),
    async renew() {
      const { numUpdatedRows } = await db
        .updateTable('shards')
        .set({ leased: lease() })
        .where('holder', '=', holder)
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows) === taken;
    },
    async release() {
      await db.deleteFrom('shards').where('holder', '=', holder).execute();
    },
  };
}

/** On this machine it can be told; so a process that was killed is followed at once by the next. */
function mayLive(holder: string, host: string): boolean {
  const [otherHost, pid] = holder.split(' ');
  if (otherHost !== host) return true;
  if (Number(pid) === process.pid) return false;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it lives, and is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
