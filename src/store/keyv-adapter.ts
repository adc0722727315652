import type { KeyvBridgeStore } from 'keyv';
import { sql } from 'kysely';
import type { Database, Tables } from './database.ts';

/**
 * A Keyv store over one namespace of the entries table. Values are the strings that Keyv serialised; `ttl` is in
 * milliseconds. What has expired isn't found, and is swept. `aboutOf` names the article that an entry is about: where
 * nobody keeps that, or no longer, nothing is set.
 */
export function createKeyvAdapter(
  database: Database,
  namespace: string,
  now: () => number,
  aboutOf: (key: string, value: string) => string | null,
): KeyvBridgeStore {
  const { db } = database;
  const isAlive = (key: string) =>
    db
      .selectFrom('entries')
      .where('namespace', '=', namespace)
      .where('key', '=', key)
      .where((eb) => eb.or([eb('expires', 'is', null), eb('expires', '>', now())]));
  return {
    // Its presence tells Keyv that keys needn't be prefixed.
    namespace,
    get: async (key) => (await isAlive(key).select('value').executeTakeFirst())?.value,
    async set(key, value, ttl) {
      const expires = ttl === undefined ? null : now() + ttl;
      const row = { value: String(value), expires, about: aboutOf(key, String(value)) };
      await setEntry(database, { namespace, key, ...row });
    },
    async delete(key) {
      const entry = db.deleteFrom('entries').where('namespace', '=', namespace).where('key', '=', key);
      const { numDeletedRows } = await entry.executeTakeFirstOrThrow();
      return Number(numDeletedRows) > 0;
    },
    async clear() {
      await db.deleteFrom('entries').where('namespace', '=', namespace).execute();
    },
  };
}

/** Where it is about an article, one of its owners is locked: what is being forgotten doesn't come back. */
async function setEntry({ db, kind }: Database, entry: Tables['entries']): Promise<void> {
  const { namespace, key, value, expires, about } = entry;
  const insert = db.insertInto('entries');
  const filled =
    about === null
      ? insert.values(entry)
      : insert.columns(['namespace', 'key', 'value', 'expires', 'about']).expression((eb) =>
          eb
            .selectFrom('holdings')
            .select([
              sql<string>`CAST(${namespace} AS text)`.as('namespace'),
              sql<string>`CAST(${key} AS text)`.as('key'),
              sql<string>`CAST(${value} AS text)`.as('value'),
              sql<number | null>`CAST(${expires} AS bigint)`.as('expires'),
              'article as about',
            ])
            .where('article', '=', about)
            .limit(1)
            .$if(kind === 'postgres', (query) => query.forKeyShare()),
        );
  await filled
    .onConflict((conflict) => conflict.columns(['namespace', 'key']).doUpdateSet({ value, expires, about }))
    .execute();
}
