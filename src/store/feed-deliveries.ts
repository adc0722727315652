import { sql } from 'kysely';
import {
  type Database,
  type Db,
  isLeaseOver,
  leaseUntil,
  parseJson,
  storable,
  type Tables,
} from './database.ts';
import { feedLeaseMs } from './feed-lease.ts';

/**
 * What goes to a channel, written down before it is sent. `waiting`: it is to be sent; `sent`: it is shown; `joined`:
 * another one tells it; `dropped`: Discord takes it nowhere.
 */
type DeliveryState = 'waiting' | 'sent' | 'joined' | 'dropped';
/** `content` and `shown` are plain JSON; `tries` counts claims, this one among them. */
export type DeliveryRow = {
  id: string;
  guild: string;
  channel: string;
  content: unknown;
  shown: unknown;
  at: number;
  due: number;
  tries: number;
};
export type NewDelivery = Pick<DeliveryRow, 'id' | 'guild' | 'channel' | 'content' | 'due'>;

export async function insertDeliveries(
  db: Db,
  deliveries: readonly NewDelivery[],
  at: number,
): Promise<void> {
  for (let from = 0; from < deliveries.length; from += rowsAtOnce) {
    const rows = deliveries
      .slice(from, from + rowsAtOnce)
      .map(({ content, ...delivery }) =>
        Object.assign(delivery, { content: storable(JSON.stringify(content)), at }, fresh),
      );
    await db
      .insertInto('deliveries')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** Statements of at most so many rows, and of so many ids. */
const rowsAtOnce = 50;
const batch = 500;

const fresh = { state: 'waiting', shown: null, tries: 0, holder: '', leased: 0 };

const parseDelivery = (row: Tables['deliveries']): DeliveryRow => {
  const { id, guild, channel, at, due, tries } = row;
  return {
    id,
    guild,
    channel,
    at,
    due,
    tries,
    content: parseJson(row.content),
    shown: parseJson(row.shown ?? 'null'),
  };
};

export function deliveryRows(database: Database, holder: string, now: () => number) {
  return {
    ...begin(database, now),
    ...claims(database, holder, now),
    ...outcomes(database, now),
    ...lookups(database),
  };
}

function begin({ db, transaction }: Database, now: () => number) {
  return {
    /** Digests of several follows become one delivery, and the next one of each begins at `end`: all of it or nothing. */
    async beginDigest(
      delivery: NewDelivery,
      follows: readonly { id: string; due: number; next: number }[],
      end: number,
    ): Promise<boolean> {
      return transaction(async (db) => {
        let moved = 0;
        for (const { id, due, next } of follows) {
          const { numUpdatedRows } = await db
            .updateTable('follows')
            .set({ since: end, due: next })
            .where('id', '=', id)
            .where('due', '=', due)
            .executeTakeFirstOrThrow();
          moved += Number(numUpdatedRows);
        }
        if (moved > 0) await insertDeliveries(db, [delivery], now());
        return moved > 0;
      });
    },
    async addDelivery(delivery: NewDelivery): Promise<void> {
      await insertDeliveries(db, [delivery], now());
    },
  };
}

/** As the indexes have it: SQLite uses none of them for a parameter. */
const waiting = sql.lit('waiting');

function claims(database: Database, holder: string, now: () => number) {
  const { transaction, clock, kind } = database;
  return {
    /** The oldest of each channel in which nobody is sending just now; `busyHere` are those in which this process is. */
    claimDeliveries: (most: number, busyHere: readonly string[] = []): Promise<DeliveryRow[]> =>
      transaction(async (db) => {
        // Two that claim at once would not see each other's, and send to one channel side by side.
        if (kind === 'postgres') await sql`SELECT pg_advisory_xact_lock(hashtext('deliveries'))`.execute(db);
        const due = selectDue({ ...database, db }, now(), busyHere)
          .orderBy('due')
          .limit(most)
          .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
        const rows = await db
          .updateTable('deliveries')
          .set((eb) => ({ holder, leased: leaseUntil(clock(), feedLeaseMs), tries: eb('tries', '+', 1) }))
          .where('id', 'in', due)
          .returningAll()
          .execute();
        return rows.map(parseDelivery);
      }),
  };
}

function selectDue({ db, clock }: Pick<Database, 'db' | 'clock'>, now: number, busyHere: readonly string[]) {
  const busy = db
    .selectFrom('deliveries as other')
    .select('other.channel')
    .where('other.state', '=', waiting)
    .where('other.holder', '<>', sql.lit(''))
    // Else SQLite takes another index, and reads what every delivery holds.
    .where('other.channel', '>', sql.lit(''))
    .where((eb) => eb.not(isLeaseOver('other.leased', clock(), feedLeaseMs)));
  return (
    db
      .selectFrom('deliveries')
      .select('id')
      .where('state', '=', waiting)
      .where('due', '<=', now)
      .where(isLeaseOver('leased', clock(), feedLeaseMs))
      .where('channel', 'not in', busy)
      // The leases of a process that stood still are over.
      .$if(busyHere.length > 0, (query) => query.where('channel', 'not in', busyHere))
      .where(
        (own) =>
          own
            .selectFrom('deliveries as first')
            .select('first.id')
            .whereRef('first.channel', '=', 'deliveries.channel')
            .where('first.state', '=', waiting)
            .where((eb) =>
              eb(eb.refTuple('first.due', 'first.id'), '<', eb.refTuple('deliveries.due', 'deliveries.id')),
            )
            .limit(1),
        'is',
        null,
      )
  );
}

type Outcome = { state?: DeliveryState; due?: number; content?: unknown; shown?: unknown };

function outcomes({ db, transaction }: Database, now: () => number) {
  return {
    /** What has come of it, and what is to follow it: all of it or nothing. `due` in the future is another try. */
    async settle(id: string, outcome: Outcome, next: readonly NewDelivery[] = []): Promise<void> {
      const { content, shown, ...change } = outcome;
      const set = {
        ...change,
        ...(content !== undefined && { content: storable(JSON.stringify(content)) }),
        ...(shown !== undefined && { shown: JSON.stringify(shown) }),
        holder: '',
        leased: 0,
      };
      await transaction(async (db) => {
        const row = db.updateTable('deliveries').set(set).where('id', '=', id);
        const { numUpdatedRows } = await row.executeTakeFirstOrThrow();
        // Its guild may have been forgotten meanwhile.
        if (Number(numUpdatedRows) > 0) await insertDeliveries(db, next, now());
      });
    },
    /** It is tried again at `due`, or given up where that is null; what was sent stays so. */
    async postpone(id: string, due: number | null): Promise<void> {
      await db
        .updateTable('deliveries')
        .set({ ...(due === null ? { state: 'dropped' } : { due }), holder: '', leased: 0 })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .execute();
    },
  };
}

function lookups({ db }: Database) {
  return {
    /** Those of these ids that were sent, or will be, or are told by another one. */
    async deliveriesOf(ids: readonly string[]): Promise<Set<string>> {
      const found = new Set<string>();
      for (let from = 0; from < ids.length; from += batch) {
        const some = ids.slice(from, from + batch);
        const rows = db.selectFrom('deliveries').select('id').where('id', 'in', some);
        for (const { id } of await rows.where('state', '<>', 'dropped').execute()) found.add(id);
      }
      return found;
    },
    /** Null where it was not sent, or not yet. */
    async sentDelivery(id: string): Promise<DeliveryRow | null> {
      const sent = db.selectFrom('deliveries').selectAll().where('id', '=', id).where('state', '=', 'sent');
      const row = await sent.executeTakeFirst();
      return row ? parseDelivery(row) : null;
    },
    /** How much was sent to a channel since then, at most so much. */
    async countSent(channel: string, since: number, most: number): Promise<number> {
      const sent = db
        .selectFrom('deliveries')
        .select('id')
        .where('channel', '=', channel)
        .where('state', '=', 'sent')
        .where('at', '>', since);
      return (await sent.limit(most).execute()).length;
    },
    /** What was sent to a channel since then, the newest 500, the oldest of them first. */
    async sentTo(channel: string, since: number): Promise<DeliveryRow[]> {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('channel', '=', channel)
        .where('state', '=', 'sent')
        .where('at', '>', since)
        .orderBy('at', 'desc')
        .limit(500)
        .execute();
      return rows.toReversed().map(parseDelivery);
    },
  };
}
