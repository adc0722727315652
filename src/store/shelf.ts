import type { DatabaseSync } from 'node:sqlite';
import type { KeyvBridgeStore } from 'keyv';

/**
 * A Keyv store over one namespace of the entries table. Values are the strings that Keyv serialised; `ttl` is in
 * milliseconds. What has expired isn't found, and is swept by `sweep`.
 */
export function createShelf(db: DatabaseSync, namespace: string, now: () => number): KeyvBridgeStore {
  const get = db.prepare(
    'SELECT value FROM entries WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
  );
  const set = db.prepare(
    'INSERT OR REPLACE INTO entries (namespace, key, value, expires) VALUES (?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM entries WHERE namespace = ? AND key = ?');
  const clear = db.prepare('DELETE FROM entries WHERE namespace = ?');
  return {
    // Its presence tells Keyv that keys needn't be prefixed.
    namespace,
    get: async (key) => get.get(namespace, key, now())?.['value'],
    set: async (key, value, ttl) => {
      set.run(namespace, key, String(value), ttl === undefined ? null : now() + ttl);
    },
    delete: async (key) => Number(remove.run(namespace, key).changes) > 0,
    clear: async () => {
      clear.run(namespace);
    },
  };
}

/** Deletes what has expired; returns how many entries that were. */
export function sweep(db: DatabaseSync, now: number): number {
  return Number(db.prepare('DELETE FROM entries WHERE expires <= ?').run(now).changes);
}
