import type { DatabaseSync } from 'node:sqlite';
import { day, utcDay } from '../base/time.ts';
import { dropGuild, dropUnowned, emptyLog, run } from './forget.ts';
import { inTransaction } from './transaction.ts';

/**
 * For how long it is known which people asked, what was asked and spent, who changed a setting, what was reported,
 * and all of a guild that the bot has left; milliseconds.
 */
export const retention = {
  readers: 30 * day,
  usage: 400 * day,
  changes: 400 * day,
  reports: 90 * day,
  left: 30 * day,
};

/** So many rows are deleted at a stretch: what is deleted is overwritten too, which takes its time. */
const stretch = 50;

/**
 * Deletes what has expired, guilds that were left, and articles that nobody keeps any more: only what is over is looked
 * at, so that a big store is swept as fast as a small one. Goes on stretch by stretch, so that others come between;
 * yields how many entries each deleted.
 */
export function* sweepExpired(db: DatabaseSync, now: number): Generator<number, void, void> {
  shorten(db);
  for (const drop of [dropEntries, dropOwnership]) yield* dropAll(db, now, drop);
  inTransaction(db, () => sweepRecords(db, now));
  emptyLog(db);
}

function* dropAll(db: DatabaseSync, now: number, drop: Drop): Generator<number, void, void> {
  for (;;) {
    let dropped: ReturnType<Drop> = [0, false];
    inTransaction(db, () => {
      dropped = drop(db, now);
    });
    const [entries, isMore] = dropped;
    yield entries;
    if (!isMore) return;
  }
}

type Drop = (db: DatabaseSync, now: number) => [entries: number, isMore: boolean];

const dropEntries: Drop = (db, now) => {
  const some = `SELECT namespace, key FROM entries WHERE expires <= :now LIMIT ${stretch}`;
  const entries = run(db, `DELETE FROM entries WHERE (namespace, key) IN (${some})`, { now });
  return [entries, entries === stretch];
};

/** The link of an article outlives it, so that a button can read it again. */
const dropOwnership: Drop = (db, now) => {
  const some = `SELECT owner, channel, article FROM holdings WHERE expires <= ? LIMIT ${stretch}`;
  const over = db
    .prepare(`DELETE FROM holdings WHERE (owner, channel, article) IN (${some}) RETURNING article`)
    .all(now);
  const articles = new Set(over.map(({ article }) => String(article)));
  const dropped = [...articles].map((article) => dropUnowned(db, article, { links: false }));
  return [dropped.reduce((sum, entries) => sum + entries, 0), over.length === stretch];
};

function sweepRecords(db: DatabaseSync, now: number): void {
  run(db, 'DELETE FROM claims WHERE expires <= :now', { now });
  run(db, 'DELETE FROM readers WHERE day < :day', { day: utcDay(now - retention.readers) });
  run(db, 'DELETE FROM usage WHERE day < :day', { day: utcDay(now - retention.usage) });
  run(db, 'DELETE FROM changes WHERE at < :at', { at: now - retention.changes });
  run(db, 'DELETE FROM reports WHERE at < :at', { at: now - retention.reports });
  dropPastDays(db, utcDay(now));
  for (const guild of leftBefore(db, now - retention.left)) dropGuild(db, guild, utcDay(now));
}

/** A guild that keeps articles for fewer days than before does so with those that it has. */
function shorten(db: DatabaseSync): void {
  const guilds = db.prepare("SELECT guild, value FROM settings WHERE name = 'days'").all();
  for (const { guild, value } of guilds)
    run(db, 'UPDATE holdings SET expires = at + :ttl WHERE owner = :owner AND expires > at + :ttl', {
      owner: `guild:${String(guild)}`,
      ttl: Number(value) * day,
    });
}

/** What somebody has used counts until their day ends; the bot's sums are the operator's. */
function dropPastDays(db: DatabaseSync, today: string): void {
  run(db, 'DELETE FROM counts WHERE day < :today', { today });
  run(db, "DELETE FROM spending WHERE day < :today AND account <> 'bot'", { today });
}

function leftBefore(db: DatabaseSync, instant: number): string[] {
  const left = db.prepare('SELECT guild FROM guilds WHERE gone < ?').all(instant);
  return left.map(({ guild }) => String(guild));
}
