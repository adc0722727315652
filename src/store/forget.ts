import type { DatabaseSync } from 'node:sqlite';
import type { Owner } from './holdings.ts';
import { transact } from './transact.ts';

const day = 24 * 3_600_000;

/**
 * For how long it is known which people asked, what was asked and spent, who changed a setting, what was reported,
 * and all of a guild that the bot has left; milliseconds.
 */
export const bookRetention = {
  readers: 30 * day,
  usage: 400 * day,
  changes: 400 * day,
  reports: 90 * day,
  left: 30 * day,
};

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
  /** What has expired, guilds that were left, and articles that nobody keeps any more; returns how many entries that were. */
  expired(): number;
};

export function createForgetting(db: DatabaseSync, now: () => number): Forgetting {
  const daysBack = (back: number) => new Date(now() - back).toISOString().slice(0, 10);
  return {
    count: (owner, article) => countKept(db, owner, article),
    article: (owner, article) => transact(db, () => release(db, owner, article)),
    owner: (owner) => transact(db, () => release(db, owner, null)),
    guild: (guild) => transact(db, () => dropGuild(db, guild, daysBack(0))),
    person: (person) =>
      transact(db, () => {
        release(db, `person:${person}`, null);
        run(db, 'DELETE FROM readers WHERE person = :person', { person });
        run(db, "UPDATE changes SET person = '' WHERE person = :person", { person });
        run(db, 'DELETE FROM claims WHERE owner = :owner', { owner: `person:${person}` });
      }),
    expired() {
      let entries = 0;
      transact(db, () => {
        entries = dropExpired(db, now());
        run(db, 'DELETE FROM readers WHERE day < :day', { day: daysBack(bookRetention.readers) });
        run(db, 'DELETE FROM usage WHERE day < :day', { day: daysBack(bookRetention.usage) });
        run(db, 'DELETE FROM changes WHERE at < :at', { at: now() - bookRetention.changes });
        run(db, 'DELETE FROM reports WHERE at < :at', { at: now() - bookRetention.reports });
        for (const guild of leftBefore(db, now() - bookRetention.left)) dropGuild(db, guild, daysBack(0));
      });
      return entries;
    },
  };
}

function run(db: DatabaseSync, sql: string, values: Record<string, string | number | null>): number {
  return Number(db.prepare(sql).run(values).changes);
}

const ofOwner = 'owner = :owner AND (:article IS NULL OR article = :article)';
const ofGuild = "'guild:' || guild = :owner AND (:article IS NULL OR article = :article)";
const heldByAny = 'SELECT article FROM holdings';
/** Entries under an owner's name (`owner/key`) are what its cards can do; '0' follows '/'. */
const cards = `key >= :owner || '/' AND key < :owner || '0'
  AND (:article IS NULL OR instr(value, '#' || :article) > 0)`;

function release(db: DatabaseSync, owner: Owner, article: string | null): void {
  const held = db.prepare(`SELECT DISTINCT article FROM holdings WHERE ${ofOwner}`).all({ owner, article });
  run(db, `DELETE FROM holdings WHERE ${ofOwner}`, { owner, article });
  run(db, `DELETE FROM entries WHERE ${cards}`, { owner, article });
  run(db, `DELETE FROM reports WHERE ${ofGuild}`, { owner, article });
  for (const { article: id } of held)
    run(db, `DELETE FROM entries WHERE about = :id AND about NOT IN (${heldByAny})`, { id: String(id) });
}

function countKept(db: DatabaseSync, owner: Owner, article: string | null): Kept {
  const count = (from: string) =>
    Number(db.prepare(`SELECT COUNT(*) AS n FROM ${from}`).get({ owner, article })?.['n']);
  const held = `SELECT DISTINCT article FROM holdings WHERE ${ofOwner}`;
  const only = `${held} AND article NOT IN (SELECT article FROM holdings WHERE owner <> :owner)`;
  return {
    articles: count(`(${held})`),
    readings: count(`entries WHERE namespace = 'readings' AND about IN (${only})`),
  };
}

function dropGuild(db: DatabaseSync, guild: string, today: string): void {
  const account = `guild:${guild}`;
  release(db, account, null);
  for (const table of ['settings', 'changes', 'usage', 'readers'])
    run(db, `DELETE FROM ${table} WHERE guild = :guild`, { guild });
  run(db, 'DELETE FROM claims WHERE owner = :account', { account });
  run(db, 'DELETE FROM spending WHERE account = :account AND day < :today', { account, today });
  run(db, 'DELETE FROM guilds WHERE guild = :guild AND gone IS NOT NULL', { guild });
}

function leftBefore(db: DatabaseSync, instant: number): string[] {
  const left = db.prepare('SELECT guild FROM guilds WHERE gone < ?').all(instant);
  return left.map(({ guild }) => String(guild));
}

function dropExpired(db: DatabaseSync, now: number): number {
  for (const table of ['holdings', 'claims']) run(db, `DELETE FROM ${table} WHERE expires <= :now`, { now });
  const expired = run(db, 'DELETE FROM entries WHERE expires <= :now', { now });
  // The link of an article outlives it, so that a button can read it again.
  const unheld = `about IS NOT NULL AND namespace <> 'origins' AND about NOT IN (${heldByAny})`;
  return expired + run(db, `DELETE FROM entries WHERE ${unheld}`, {});
}
