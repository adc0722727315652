import type { DatabaseSync } from 'node:sqlite';
import type { KeyvBridgeStore } from 'keyv';

/**
 * A Keyv store over one namespace of the entries table. Values are the strings that Keyv serialised; `ttl` is in
 * milliseconds. What has expired isn't found, and is swept. `aboutOf` names the article that an entry is about, so that
 * it goes when nobody keeps that article any more.
 */
export function createShelf(
  db: DatabaseSync,
  namespace: string,
  now: () => number,
  aboutOf: (key: string, value: string) => string | null,
): KeyvBridgeStore {
  const get = db.prepare(
    'SELECT value FROM entries WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
  );
  const set = db.prepare(
    'INSERT OR REPLACE INTO entries (namespace, key, value, expires, about) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM entries WHERE namespace = ? AND key = ?');
  const clear = db.prepare('DELETE FROM entries WHERE namespace = ?');
  return {
    // Its presence tells Keyv that keys needn't be prefixed.
    namespace,
    get: async (key) => get.get(namespace, key, now())?.['value'],
    set: async (key, value, ttl) => {
      const expires = ttl === undefined ? null : now() + ttl;
      set.run(namespace, key, String(value), expires, aboutOf(key, String(value)));
    },
    delete: async (key) => Number(remove.run(namespace, key).changes) > 0,
    clear: async () => {
      clear.run(namespace);
    },
  };
}
