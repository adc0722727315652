import type { DatabaseSync } from 'node:sqlite';
import type { Owner } from './ownership.ts';

/** What only one of many may do, such as reading a link that thirty people post at once. */
export type Claims = {
  /** True for the first to ask in `ttl` milliseconds, over all processes; false where that can't be told. */
  take(owner: Owner, key: string, ttl: number): boolean;
  /** From now on what was taken is held for so long. */
  extend(owner: Owner, key: string, ttl: number): void;
};

export function createClaims(db: DatabaseSync, now: () => number): Claims {
  const take = db.prepare(`
    INSERT INTO claims (owner, key, expires) VALUES (:owner, :key, :expires)
    ON CONFLICT (owner, key) DO UPDATE SET expires = :expires WHERE expires <= :now`);
  const extend = db.prepare('UPDATE claims SET expires = ? WHERE owner = ? AND key = ?');
  return {
    take: (owner, key, ttl) => Number(take.run({ owner, key, now: now(), expires: now() + ttl }).changes) > 0,
    extend: (owner, key, ttl) => {
      extend.run(now() + ttl, owner, key);
    },
  };
}
