import { sql } from 'kysely';
import { day } from '../base/time.ts';
import { type Database, type Db, isLeaseOver, leaseUntil, parseJson, storable } from './database.ts';
import { insertDeliveries, type NewDelivery } from './feed-deliveries.ts';
import { feedLeaseMs } from './feed-lease.ts';
import { dropUnfollowed } from './forget.ts';
import { goneGuilds } from './guilds.ts';

/** A feed that somebody follows; `state` is plain JSON, `next` when it is due, `read` when its items were read
 * last. */
export type FeedRow = { url: string; title: string; state: unknown; next: number; read: number };
/** `item` is plain JSON; null where only the key is known. `at` is when it came. */
export type ItemRow = { url: string; key: string; item: unknown; at: number };
export type NewItem = Pick<ItemRow, 'key' | 'item'>;

/** `body` where the feed was read anew: its new items, those that it tells otherwise, all keys that it holds, and what goes
 * to whom. */
type Look = {
  state: unknown;
  next: number;
  body: {
    items: readonly NewItem[];
    changed?: readonly NewItem[];
    keys: readonly string[];
    deliveries: readonly NewDelivery[];
  } | null;
};

const feedColumns = ['url', 'title', 'state', 'next', 'read'] as const;

function parseFeed({ state, ...row }: Omit<FeedRow, 'state'> & { state: string }): FeedRow {
  return { ...row, state: parseJson(state) };
}

export function feedRows(database: Database, holder: string, now: () => number) {
  return { ...claims(database, holder, now), ...looks(database, holder, now), ...itemRows(database) };
}

function claims({ db, clock, kind }: Database, holder: string, now: () => number) {
  return {
    /** Those whose time has come, and that somebody follows or misses. */
    async claimFeeds(most: number): Promise<FeedRow[]> {
      const due = db
        .selectFrom('feeds')
        .select('url')
        .where('next', '<=', now())
        .where(isLeaseOver('leased', clock(), feedLeaseMs))
        // Not `EXISTS`: Postgres would read all follows for it wherever it takes the feeds that are due for many.
        .where(
          (eb) =>
            eb
              .selectFrom('follows')
              .select('follows.id')
              .whereRef('follows.url', '=', 'feeds.url')
              .where((or) => or.or([or('paused', 'is', null), or('paused', '=', 'missing')]))
              .where('follows.guild', 'not in', goneGuilds)
              .limit(1),
          'is not',
          null,
        )
        .orderBy('next')
        .limit(most)
        .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
      const rows = await db
        .updateTable('feeds')
        .set({ holder, leased: leaseUntil(clock(), feedLeaseMs) })
        .where('url', 'in', due)
        .returning(feedColumns)
        .execute();
      return rows.map(parseFeed);
    },
    async feed(url: string): Promise<FeedRow | null> {
      const row = await db.selectFrom('feeds').select(feedColumns).where('url', '=', url).executeTakeFirst();
      return row ? parseFeed(row) : null;
    },
  };
}

/** Deliveries that one transaction writes. */
const mostTogether = 200;

/** Whether it is still known; then it is until the transaction is over. */
export async function isKnown(db: Db, kind: Database['kind'], url: string): Promise<boolean> {
  const feed = db.selectFrom('feeds').select('url').where('url', '=', url);
  const known = await feed.$if(kind === 'postgres', (query) => query.forUpdate()).executeTakeFirst();
  return known !== undefined;
}

function looks({ transaction, kind }: Database, holder: string, now: () => number) {
  return {
    /**
     * What a look has brought, all of it or nothing; nothing where the feed has been dropped since. More deliveries than a
     * transaction may hold without holding up others are written before: whoever looks again writes the same.
     */
    async looked(url: string, { state, next, body }: Look): Promise<void> {
      const deliveries = body?.deliveries ?? [];
      const own = Math.max(0, deliveries.length - mostTogether);
      for (let from = 0; from < own; from += mostTogether)
        await transaction(async (db) => {
          const some = deliveries.slice(from, Math.min(own, from + mostTogether));
          if (await isKnown(db, kind, url)) await insertDeliveries(db, some, now());
        });
      await transaction(async (db) => {
        if ((await isKnown(db, kind, url)) && body) {
          await insertItems(db, url, body.items, now());
          await changeItems(db, url, body.changed ?? []);
          await touchItems(db, url, body.keys, now());
          await insertDeliveries(db, deliveries.slice(own), now());
        }
        await db
          .updateTable('feeds')
          .set({
            state: storable(JSON.stringify(state)),
            next,
            holder: '',
            leased: 0,
            ...(body && { read: now() }),
          })
          .where('url', '=', url)
          .where('holder', '=', holder)
          .execute();
      });
    },
    /** Followers go along where a feed has moved for good; who follows it there already follows it once. */
    async move(from: string, to: string): Promise<void> {
      await transaction(async (db) => {
        const known = db.selectFrom('feeds').select('url').where('url', '=', to);
        if (!(await known.executeTakeFirst())) {
          await db.updateTable('feeds').set({ url: to }).where('url', '=', from).execute();
          await db.updateTable('items').set({ url: to }).where('url', '=', from).execute();
        }
        const place = sql<string>`guild || '/' || channel`;
        const there = db.selectFrom('follows').select(place.as('place')).where('url', '=', to);
        const moving = db.updateTable('follows').set({ url: to }).where('url', '=', from);
        await moving.where(place, 'not in', there).execute();
        const left = db.selectFrom('follows').select('id').where('url', '=', from);
        await db.deleteFrom('tallies').where('follow', 'in', left).execute();
        await db.deleteFrom('follows').where('url', '=', from).execute();
        await dropUnfollowed(db, kind, from);
      });
    },
  };
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
    async itemsSince(url: string, since: number, until: number): Promise<ItemRow[]> {
      const rows = await db
        .selectFrom('items')
        .selectAll()
        .where('url', '=', url)
        // As the index has it.
        .where('item', '<>', sql.lit('null'))
        .where('at', '>', since)
        .where('at', '<=', until)
        .orderBy('at', 'desc')
        .orderBy('rank')
        .limit(500)
        .execute();
      return rows.map(({ url, key, item, at }) => ({ url, key, at, item: parseJson(item) }));
    },
  };
}

/** In statements of at most so many rows. */
const batch = 100;

/** The newest first. All of them have come at that time: whoever followed before it gets all, later none. */
export async function insertItems(db: Db, url: string, items: readonly NewItem[], at: number): Promise<void> {
  const rows = items.map(({ key, item }, rank) => {
    return { url, key: storable(key), item: storable(JSON.stringify(item)), at, seen: at, rank };
  });
  for (let from = 0; from < rows.length; from += batch)
    await db
      .insertInto('items')
      .values(rows.slice(from, from + batch))
      .onConflict((conflict) => conflict.columns(['url', 'key']).doNothing())
      .execute();
}

/** When they came stays as it was. */
async function changeItems(db: Db, url: string, changed: readonly NewItem[]): Promise<void> {
  for (const { key, item } of changed)
    await db
      .updateTable('items')
      .set({ item: storable(JSON.stringify(item)) })
      .where('url', '=', url)
      .where('key', '=', storable(key))
      .execute();
}

/** What a feed still holds stays known; written once a day. */
async function touchItems(db: Db, url: string, keys: readonly string[], at: number): Promise<void> {
  if (keys.length === 0) return;
  await db
    .updateTable('items')
    .set({ seen: at })
    .where('url', '=', url)
    .where('key', 'in', keys.map(storable))
    .where('seen', '<', at - day)
    .execute();
}
