import {
  type Database,
  type Db,
  isLeaseOver,
  leaseUntil,
  storable,
  type Tables,
  parseJson,
} from './database.ts';

/** Whose leases, how long they last in milliseconds, and the clock of what is due. */
export type Lease = { holder: string; now: () => number; ms: number };

/**
 * What goes to a channel, written down before it is sent. `waiting`: it is to be sent; `sent`: it is shown; `joined`:
 * another one tells it; `dropped`: it comes nowhere.
 */
export type DeliveryState = 'waiting' | 'sent' | 'joined' | 'dropped';
/** `content` and `shown` are plain JSON. */
export type DeliveryRow = Pick<Tables['deliveries'], 'id' | 'guild' | 'channel' | 'at' | 'due' | 'tries'> & {
  content: unknown;
  shown: unknown;
};
export type NewDelivery = Pick<DeliveryRow, 'id' | 'guild' | 'channel' | 'content' | 'due'>;

/** What has come of a delivery; `due` in the future is another try. */
type Settled = { state?: DeliveryState; due?: number; content?: unknown; shown?: unknown };

/** A follow whose digest is due, and when the one after that is. */
type Moved = { id: string; due: number; next: number };

const fresh = { state: 'waiting', shown: null, tries: 0, holder: '', leased: 0 };

function parseDelivery({
  id,
  guild,
  channel,
  at,
  due,
  tries,
  content,
  shown,
}: Tables['deliveries']): DeliveryRow {
  const parsed = { content: parseJson(content), shown: parseJson(shown ?? 'null') };
  return { id, guild, channel, at, due, tries, ...parsed };
}

export function deliveryRows(database: Database, lease: Lease) {
  const { db, transaction } = database;
  const { now } = lease;
  return {
    /**
     * Digests of several follows become one delivery, and each of them waits for the next, which begins where this one
     * ends: all of it or nothing.
     */
    beginDigest: (delivery: NewDelivery, follows: readonly Moved[], end: number) =>
      transaction(async (db) => {
        const moved = await Promise.all(follows.map((follow) => moveOn(db, follow, end)));
        if (moved.includes(true)) await insertDeliveries(db, [delivery], now());
      }),
    addDelivery: (delivery: NewDelivery) => insertDeliveries(db, [delivery], now()),
    /** The oldest of each channel in which nobody is sending just now. */
    claimDeliveries: (most: number) => claimDeliveries(database, lease, most),
    async settle(id: string, { content, shown, ...change }: Settled): Promise<void> {
      const set = {
        ...change,
        ...(content !== undefined && { content: storable(JSON.stringify(content)) }),
        ...(shown !== undefined && { shown: JSON.stringify(shown) }),
      };
      const free = { holder: '', leased: 0 };
      await db
        .updateTable('deliveries')
        .set({ ...set, ...free })
        .where('id', '=', id)
        .execute();
    },
    /** What was sent to a channel since then, the oldest first. */
    async sentTo(channel: string, since: number): Promise<DeliveryRow[]> {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('channel', '=', channel)
        .where('state', '=', 'sent')
        .where('at', '>', since)
        .orderBy('at')
        .execute();
      return rows.map(parseDelivery);
    },
  };
}

/** False where another process has. */
async function moveOn(db: Db, { id, due, next }: Moved, since: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('follows')
    .set({ since, due: next })
    .where('id', '=', id)
    .where('due', '=', due)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) > 0;
}

async function claimDeliveries(database: Database, lease: Lease, most: number): Promise<DeliveryRow[]> {
  const { db, clock, kind } = database;
  const { holder, ms } = lease;
  const due = db
    .selectFrom('deliveries')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due', '<=', lease.now())
    .where(isLeaseOver('leased', clock(), ms))
    .where('channel', 'not in', busyChannels(database, lease))
    .where((eb) =>
      eb('id', '=', (own) =>
        own
          .selectFrom('deliveries as first')
          .select('first.id')
          .whereRef('first.channel', '=', 'deliveries.channel')
          .where('first.state', '=', 'waiting')
          .where('first.due', '<=', lease.now())
          .orderBy('first.due')
          .orderBy('first.id')
          .limit(1),
      ),
    )
    .limit(most)
    .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
  const rows = await db
    .updateTable('deliveries')
    .set((eb) => ({ holder, leased: leaseUntil(clock(), ms), tries: eb('tries', '+', 1) }))
    .where('id', 'in', due)
    .returningAll()
    .execute();
  return rows.map(parseDelivery);
}

/** Those in which somebody is sending. */
function busyChannels({ db, clock }: Database, { ms }: Lease) {
  return db
    .selectFrom('deliveries as other')
    .select('other.channel')
    .where('other.state', '=', 'waiting')
    .where('other.holder', '<>', '')
    .where((eb) => eb.not(isLeaseOver('other.leased', clock(), ms)));
}

export async function insertDeliveries(
  db: Db,
  deliveries: readonly NewDelivery[],
  at: number,
): Promise<void> {
  for (const { content, ...row } of deliveries)
    await db
      .insertInto('deliveries')
      .values({ ...row, ...fresh, content: storable(JSON.stringify(content)), at })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
}
