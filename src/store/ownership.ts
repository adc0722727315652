import type { DatabaseSync } from 'node:sqlite';

/**
 * Who keeps an article: `guild:1`, `person:1`, `channel:1` (direct messages of several), `operator`. What belongs to
 * one owner is forgotten together.
 */
export type Owner = string;

/** An article that was read in a channel. */
export type ArticleRef = { id: string; title: string };

/** Which articles an owner keeps, and where each was read; `channel` '' is nowhere that others see. */
export type Ownership = {
  /** `ttl` in milliseconds. */
  add(owner: Owner, article: ArticleRef, channel: string, ttl: number): void;
  has(owners: readonly Owner[], article: string): boolean;
  /** All that an owner keeps. */
  list(owner: Owner): ArticleRef[];
  /** What was lately read in a channel, newest first, 25 at most. */
  recent(owner: Owner, channel: string): ArticleRef[];
};

/** So many does Discord offer at most. */
const mostRecent = 25;

export function createOwnership(db: DatabaseSync, now: () => number): Ownership {
  const hold = db.prepare(
    'INSERT OR REPLACE INTO holdings (owner, channel, article, title, at, expires) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const holds = db.prepare('SELECT 1 FROM holdings WHERE article = ? AND owner = ? AND expires > ?');
  const recent = db.prepare(
    `SELECT article, title FROM holdings WHERE owner = ? AND channel = ? AND expires > ?
     ORDER BY at DESC LIMIT ${mostRecent}`,
  );
  const all = db.prepare(
    'SELECT article, MAX(title) AS title FROM holdings WHERE owner = ? AND expires > ? GROUP BY article',
  );
  return {
    add(owner, { id, title }, channel, ttl) {
      hold.run(owner, channel, id, title, now(), now() + ttl);
    },
    has: (owners, article) => owners.some((owner) => holds.get(article, owner, now()) !== undefined),
    list: (owner) => all.all(owner, now()).map(refOf),
    recent: (owner, channel) => recent.all(owner, channel, now()).map(refOf),
  };
}

function refOf({ article, title }: Record<string, unknown>): ArticleRef {
  return { id: String(article), title: String(title) };
}
