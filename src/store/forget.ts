import type { DatabaseSync } from 'node:sqlite';
import { utcDay } from '../base/time.ts';
import type { Owner } from './ownership.ts';
import { ownedNamespaces } from './key-value.ts';
import { inTransaction } from './transaction.ts';

/** How much an owner keeps, of one article or in all; `readings` counts only what nobody else keeps too. */
export type Kept = { articles: number; readings: number };

export type Forgetting = {
  count(owner: Owner, article: string | null): Kept;
  /** The article goes where nobody else keeps it; else only what this owner has of it. */
  article(owner: Owner, article: string): void;
  /** All that an owner keeps. */
  owner(owner: Owner): void;
  /** All of a guild but what it has spent today, so that no budget begins anew. */
  guild(guild: string): void;
  /** All of a person but how much was read today, likewise. What they set as an admin stays, without their id. */
  person(person: string): void;
};

/** What is forgotten is overwritten in the file, and the log of writes that still has it is emptied. */
export function createForgetting(db: DatabaseSync, now: () => number): Forgetting {
  const erase = (work: () => void) => {
    inTransaction(db, work);
    emptyLog(db);
  };
  return {
    count: (owner, article) => countKept(db, owner, article),
    article: (owner, article) => erase(() => release(db, owner, article)),
    owner: (owner) => erase(() => release(db, owner, null)),
    guild: (guild) => erase(() => dropGuild(db, guild, utcDay(now()))),
    person: (person) =>
      erase(() => {
        release(db, `person:${person}`, null);
        run(db, 'DELETE FROM readers WHERE person = :person', { person });
        run(db, "UPDATE changes SET person = '' WHERE person = :person", { person });
        run(db, 'DELETE FROM claims WHERE owner = :owner', { owner: `person:${person}` });
      }),
  };
}

export function dropGuild(db: DatabaseSync, guild: string, today: string): void {
  const account = `guild:${guild}`;
  release(db, account, null);
  for (const table of ['settings', 'changes', 'usage', 'readers'])
    run(db, `DELETE FROM ${table} WHERE guild = :guild`, { guild });
  run(db, 'DELETE FROM claims WHERE owner = :account', { account });
  run(db, 'DELETE FROM spending WHERE account = :account AND day < :today', { account, today });
  run(db, 'DELETE FROM guilds WHERE guild = :guild AND gone IS NOT NULL', { guild });
}

/** Deletes all that is about an article, if nobody keeps it; of guilds, their reports stay. Returns how many entries. */
export function dropUnowned(db: DatabaseSync, article: string, { links = true } = {}): number {
  if (db.prepare('SELECT 1 FROM holdings WHERE article = ?').get(article)) return 0;
  run(db, "DELETE FROM reports WHERE guild = '' AND article = :article", { article });
  const which = links ? '' : "AND namespace <> 'origins'";
  return run(db, `DELETE FROM entries WHERE about = :article ${which}`, { article });
}

/**
 * Best effort, and waits for nobody: where another process reads, or the disk is full, what was deleted stays in the log
 * until the next sweep.
 */
export function emptyLog(db: DatabaseSync): void {
  const { timeout } = { timeout: 0, ...db.prepare('PRAGMA busy_timeout').get() };
  db.exec('PRAGMA busy_timeout = 0');
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // It was deleted all the same.
  } finally {
    db.exec(`PRAGMA busy_timeout = ${timeout}`);
  }
}

export function run(db: DatabaseSync, sql: string, values: Record<string, string | number | null>): number {
  return Number(db.prepare(sql).run(values).changes);
}

const ofOwner = 'owner = :owner AND (:article IS NULL OR article = :article)';
/** Entries under an owner's name (`owner/key`) are what its cards can do; '0' follows '/'. */
const cards = `namespace IN (${ownedNamespaces.map((name) => `'${name}'`).join(', ')})
  AND key >= :owner || '/' AND key < :owner || '0'
  AND (:article IS NULL OR instr(value, '#' || :article) > 0)`;

function release(db: DatabaseSync, owner: Owner, article: string | null): void {
  const held = db.prepare(`SELECT DISTINCT article FROM holdings WHERE ${ofOwner}`).all({ owner, article });
  run(db, `DELETE FROM holdings WHERE ${ofOwner}`, { owner, article });
  run(db, `DELETE FROM entries WHERE ${cards}`, { owner, article });
  const [, guild = null] = /^guild:(.+)$/.exec(owner) ?? [];
  const reports = 'guild = :guild AND (:article IS NULL OR article = :article)';
  run(db, `DELETE FROM reports WHERE ${reports}`, { guild, article });
  for (const { article: id } of held) dropUnowned(db, String(id));
}

function countKept(db: DatabaseSync, owner: Owner, article: string | null): Kept {
  const count = (from: string) =>
    Number(db.prepare(`SELECT COUNT(*) AS n FROM ${from}`).get({ owner, article })?.['n']);
  const held = `SELECT DISTINCT article FROM holdings AS kept WHERE ${ofOwner}`;
  const byOthers = 'SELECT 1 FROM holdings WHERE article = kept.article AND owner <> :owner';
  return {
    articles: count(`(${held})`),
    readings: count(
      `entries WHERE namespace = 'readings' AND about IN (${held} AND NOT EXISTS (${byOthers}))`,
    ),
  };
}
