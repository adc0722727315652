import { sql } from 'kysely';
import { day, hour, utcDay } from '../base/time.ts';
import { type Database, type Db, leaseUntil } from './database.ts';
import { feedRetention } from './feeds.ts';
import { dropGuild, dropUnowned, dropUnfollowed } from './forget.ts';
import { dayRetention } from './ledger.ts';

/**
 * For how long it is known which people asked, what was asked and spent, who changed a setting, what was reported,
 * all of a guild that the bot has left, and a request that nobody could answer; milliseconds.
 */
export const retention = {
  readers: 30 * day,
  usage: 400 * day,
  changes: 400 * day,
  reports: 90 * day,
  left: 30 * day,
  journal: day,
};

/** So many rows are deleted in a transaction: what is deleted is overwritten too, which takes its time. */
const batch = 50;

/**
 * Deletes what has expired, guilds that were left, and articles that nobody keeps any more: only what is over is looked
 * at, so that a big store is swept as fast as a small one. Goes on batch by batch, so that others come between;
 * yields how many entries each deleted.
 */
export async function* sweepExpired(database: Database, now: number): AsyncGenerator<number, void, void> {
  await shortenOwnership(database.db);
  for (const drop of [dropEntries, dropOwnership, dropGuildLeft]) yield* dropAll(database, now, drop);
  await dropRecords(database, now);
  database.emptyLog();
}

async function* dropAll(database: Database, now: number, drop: Drop): AsyncGenerator<number, void, void> {
  for (;;) {
    const { entries, isMore } = await database.transaction((db) => drop(db, now));
    yield entries;
    if (!isMore) return;
  }
}

/** Deletes a batch. */
type Drop = (db: Db, now: number) => Promise<{ entries: number; isMore: boolean }>;

const dropEntries: Drop = async (db, now) => {
  const some = sql`SELECT namespace, key FROM entries WHERE expires <= ${now} LIMIT ${sql.lit(batch)}`;
  const { numAffectedRows } = await sql`DELETE FROM entries WHERE (namespace, key) IN (${some})`.execute(db);
  const entries = Number(numAffectedRows);
  return { entries, isMore: entries === batch };
};

/** The link of an article outlives it, so that a button can read it again. */
const dropOwnership: Drop = async (db, now) => {
  const some = sql`SELECT owner, channel, article FROM holdings WHERE expires <= ${now} LIMIT ${sql.lit(batch)}`;
  const query = sql<{ article: string }>`
    DELETE FROM holdings WHERE (owner, channel, article) IN (${some}) RETURNING article`;
  const { rows } = await query.execute(db);
  let entries = 0;
  for (const article of new Set(rows.map(({ article }) => article)))
    entries += await dropUnowned(db, article, { links: false });
  return { entries, isMore: rows.length === batch };
};

/** One guild at a time; what it kept has expired by then. */
const dropGuildLeft: Drop = async (db, now) => {
  const left = db
    .selectFrom('guilds')
    .select('guild')
    .where('gone', '<', now - retention.left);
  const row = await left.limit(1).executeTakeFirst();
  if (row) await dropGuild(db, row.guild, utcDay(now));
  return { entries: 0, isMore: row !== undefined };
};

/** What somebody has used counts until their day is over; the bot's sums are the operator's. */
async function dropRecords(database: Database, now: number): Promise<void> {
  const { db, clock } = database;
  const today = utcDay(now - dayRetention);
  // What processes agree on ends by the clock of all.
  await db.deleteFrom('claims').where('expires', '<=', clock()).execute();
  const anHourAgo = leaseUntil(clock(), -hour);
  await db.deleteFrom('reservations').where('expires', '<', anHourAgo).execute();
  await db.deleteFrom('flights').where('leased', '<', anHourAgo).execute();
  await db
    .deleteFrom('readers')
    .where('day', '<', utcDay(now - retention.readers))
    .execute();
  await db
    .deleteFrom('usage')
    .where('day', '<', utcDay(now - retention.usage))
    .execute();
  await db
    .deleteFrom('changes')
    .where('at', '<', now - retention.changes)
    .execute();
  await db
    .deleteFrom('reports')
    .where('at', '<', now - retention.reports)
    .execute();
  await db
    .deleteFrom('journal')
    .where('at', '<', now - retention.journal)
    .execute();
  await dropFeeds(database, now);
  await db.deleteFrom('counts').where('day', '<', today).execute();
  await db.deleteFrom('spending').where('day', '<', today).where('account', '<>', 'bot').execute();
}

async function dropFeeds({ db, kind, transaction }: Database, now: number): Promise<void> {
  await transaction((db) => dropUnfollowed(db, kind));
  await db
    .updateTable('items')
    .set({ item: 'null' })
    .where('item', '<>', sql.lit('null'))
    .where('at', '<', now - feedRetention.items)
    .execute();
  // Of a feed that says nothing for months, all that it held is still known.
  await db
    .deleteFrom('items')
    .where('seen', '<', now - feedRetention.keys)
    .where((eb) =>
      eb(
        'seen',
        '<',
        eb
          .selectFrom('feeds')
          .select((feed) => feed('read', '-', feedRetention.keys).as('end'))
          .whereRef('feeds.url', '=', 'items.url'),
      ),
    )
    .execute();
  await db
    .deleteFrom('deliveries')
    .where('at', '<', now - feedRetention.deliveries)
    .execute();
  await db
    .deleteFrom('batched')
    .where('at', '<', now - feedRetention.batched)
    .execute();
  await db.deleteFrom('tallies').where('day', '<', utcDay(now, feedRetention.tallies)).execute();
}

/** A guild that keeps articles for fewer days than before does so with those that it has. */
async function shortenOwnership(db: Db): Promise<void> {
  const guilds = await db
    .selectFrom('settings')
    .select(['guild', 'value'])
    .where('name', '=', 'days')
    .execute();
  for (const { guild, value } of guilds) {
    const ttl = Number(value) * day;
    await db
      .updateTable('holdings')
      .set((eb) => ({ expires: eb('at', '+', ttl) }))
      .where('owner', '=', `guild:${guild}`)
      .where('expires', '>', (eb) => eb('at', '+', ttl))
      .execute();
  }
}
