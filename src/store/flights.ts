import { randomUUID } from 'node:crypto';
import { type Database, isLeaseOver, leaseUntil, waitForTopic } from './database.ts';

/**
 * Who makes what several processes want at once. Each is leased to one process, which renews its leases by a heartbeat
 * until it ends them; whoever waits takes over from one that died.
 */
export type Flights = {
  /** True where this process makes it from now on, false while another one does. */
  begin(key: string): Promise<boolean>;
  /** It is made, or given up: who waits looks again. */
  end(key: string): Promise<void>;
  /** Resolves when another process may have ended it. Rejects on abort. */
  ended(key: string, signal: AbortSignal): Promise<void>;
  close(): void;
};

/** Milliseconds. Three heartbeats may be lost. */
const leaseMs = 8_000;
const heartbeatMs = 2_000;
/** Who waits looks again after so many, should nobody tell. */
const recheckMs = 1_000;

/** Over SQLite there is one process, whose readers share without it. Where the store fails, each makes its own. */
export function createFlights(database: Database, onFault: (error: unknown) => void): Flights {
  if (database.kind === 'sqlite')
    return { begin: async () => true, end: async () => {}, ended: async () => {}, close() {} };
  const { db, clock, notify } = database;
  const holder = randomUUID();
  const keys = new Set<string>();
  const renew = () => {
    if (keys.size === 0) return;
    db.updateTable('flights')
      .set({ leased: leaseUntil(clock(), leaseMs) })
      .where('holder', '=', holder)
      .where('key', 'in', [...keys])
      .execute()
      .catch(onFault);
  };
  const heartbeat = setInterval(renew, heartbeatMs).unref();
  return {
    async begin(key) {
      const isMine = await take(database, holder, key).catch((error) => (onFault(error), true));
      if (isMine) keys.add(key);
      return isMine;
    },
    async end(key) {
      keys.delete(key);
      try {
        await db.deleteFrom('flights').where('key', '=', key).where('holder', '=', holder).execute();
        await notify('flight', key);
      } catch (error) {
        onFault(error);
      }
    },
    ended: (key, signal) => waitForTopic(database, 'flight', signal, recheckMs, key),
    close: () => clearInterval(heartbeat),
  };
}

async function take({ db, clock }: Database, holder: string, key: string): Promise<boolean> {
  const lease = { holder, leased: leaseUntil(clock(), leaseMs) };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('flights')
    .values({ key, ...lease })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet(lease)
        .where(isLeaseOver('flights.leased', clock(), leaseMs)),
    )
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
}
