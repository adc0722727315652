import type { DatabaseSync } from 'node:sqlite';
import type { KeyvBridgeStore } from 'keyv';

/**
 * A Keyv store over one namespace of the entries table. Values are the strings that Keyv serialised; `ttl` is in
 * milliseconds. What has expired isn't found, and is swept. `aboutOf` names the article that an entry is about: where
 * nobody keeps that, or no longer, nothing is set.
 */
export function createKeyvAdapter(
  db: DatabaseSync,
  namespace: string,
  now: () => number,
  aboutOf: (key: string, value: string) => string | null,
): KeyvBridgeStore {
  const get = db.prepare(
    'SELECT value FROM entries WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
  );
  const set = db.prepare(
    `INSERT OR REPLACE INTO entries (namespace, key, value, expires, about)
     SELECT :namespace, :key, :value, :expires, :about
     WHERE :about IS NULL OR EXISTS (SELECT 1 FROM holdings WHERE article = :about)`,
  );
  const remove = db.prepare('DELETE FROM entries WHERE namespace = ? AND key = ?');
  const clear = db.prepare('DELETE FROM entries WHERE namespace = ?');
  return {
    // Its presence tells Keyv that keys needn't be prefixed.
    namespace,
    get: async (key) => get.get(namespace, key, now())?.['value'],
    set: async (key, value, ttl) => {
      const expires = ttl === undefined ? null : now() + ttl;
      const about = aboutOf(key, String(value));
      set.run({ namespace, key, value: String(value), expires, about });
    },
    delete: async (key) => Number(remove.run(namespace, key).changes) > 0,
    clear: async () => {
      clear.run(namespace);
    },
  };
}
