import { sql } from 'kysely';
import { type Database, type Db, isLeaseOver, leaseUntil, storable, parseJson } from './database.ts';
import { insertDeliveries, type Lease, type NewDelivery } from './feed-deliveries.ts';

/** A feed that somebody follows; `state` is plain JSON. */
export type FeedRow = { url: string; title: string; state: unknown };
/** An item as it was seen first, at that instant; `item` is plain JSON. */
export type ItemRow = { url: string; key: string; item: unknown; at: number };
export type NewItem = Pick<ItemRow, 'key' | 'item'>;

/** What a look has brought, and when the next is. */
type Looked = { state: unknown; next: number; items: readonly NewItem[]; deliveries: readonly NewDelivery[] };

/** So many items of a time are looked at, the newest. */
const mostItems = 500;

export function lookRows(database: Database, lease: Lease) {
  return { ...looks(database, lease), ...itemRows(database) };
}

function looks(database: Database, lease: Lease) {
  const { db, transaction } = database;
  const { holder, now } = lease;
  return {
    /** Those whose time has come, and that somebody follows. */
    claimFeeds: (most: number) => claimFeeds(database, lease, most),
    async feed(url: string): Promise<(FeedRow & { next: number }) | null> {
      const row = await db
        .selectFrom('feeds')
        .select(['url', 'title', 'state', 'next'])
        .where('url', '=', url)
        .executeTakeFirst();
      return row ? { ...row, state: parseJson(row.state) } : null;
    },
    /** All of it or nothing, and the lease is over. */
    looked: (url: string, { state, next, items, deliveries }: Looked) =>
      transaction(async (db) => {
        await insertItems(db, url, items, now());
        await insertDeliveries(db, deliveries, now());
        await db
          .updateTable('feeds')
          .set({ state: JSON.stringify(state), next, holder: '', leased: 0 })
          .where('url', '=', url)
          .where('holder', '=', holder)
          .execute();
      }),
    /** Followers go along where a feed has moved for good. */
    move: (from: string, to: string) => transaction((db) => moveFeed(db, from, to)),
  };
}

async function claimFeeds({ db, clock, kind }: Database, lease: Lease, most: number): Promise<FeedRow[]> {
  const due = db
    .selectFrom('feeds')
    .select('url')
    .where('next', '<=', lease.now())
    .where(isLeaseOver('leased', clock(), lease.ms))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('follows')
          .select('follows.id')
          .whereRef('follows.url', '=', 'feeds.url')
          .where('paused', 'is', null),
      ),
    )
    .orderBy('next')
    .limit(most)
    .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
  const rows = await db
    .updateTable('feeds')
    .set({ holder: lease.holder, leased: leaseUntil(clock(), lease.ms) })
    .where('url', 'in', due)
    .returning(['url', 'title', 'state'])
    .execute();
  return rows.map(({ url, title, state }) => ({ url, title, state: parseJson(state) }));
}

async function moveFeed(db: Db, from: string, to: string): Promise<void> {
  const known = db.selectFrom('feeds').select('url').where('url', '=', to);
  if (!(await known.executeTakeFirst())) {
    await db.updateTable('feeds').set({ url: to }).where('url', '=', from).execute();
    await db.updateTable('items').set({ url: to }).where('url', '=', from).execute();
  }
  const place = sql<string>`guild || '/' || channel`;
  const there = db.selectFrom('follows').select(place.as('place')).where('url', '=', to);
  await db
    .updateTable('follows')
    .set({ url: to })
    .where('url', '=', from)
    .where(place, 'not in', there)
    .execute();
}

function itemRows({ db }: Database) {
  return {
    async knownKeys(url: string, keys: readonly string[]): Promise<Set<string>> {
      if (keys.length === 0) return new Set();
      const rows = await db
        .selectFrom('items')
        .select('key')
        .where('url', '=', url)
        .where('key', 'in', keys.map(storable))
        .execute();
      return new Set(rows.map(({ key }) => key));
    },
    /** The newest first. */
    async itemsSince(url: string, since: number, until: number): Promise<ItemRow[]> {
      const rows = await db
        .selectFrom('items')
        .selectAll()
        .where('url', '=', url)
        .where('at', '>', since)
        .where('at', '<=', until)
        .orderBy('at', 'desc')
        .limit(mostItems)
        .execute();
      return rows.map(({ key, at, item }) => ({ url, key, at, item: parseJson(item) }));
    },
  };
}

export async function insertItems(db: Db, url: string, items: readonly NewItem[], at: number): Promise<void> {
  for (const { key, item } of items)
    await db
      .insertInto('items')
      .values({ url, key: storable(key), item: storable(JSON.stringify(item)), at })
      .onConflict((conflict) => conflict.columns(['url', 'key']).doNothing())
      .execute();
}
