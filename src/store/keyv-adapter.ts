import type { KeyvBridgeStore } from 'keyv';
import { sql } from 'kysely';
import { batchReads } from './batch.ts';
import type { Database, Db, Tables } from './database.ts';
import { ties } from './key-value.ts';

/**
 * A Keyv store over one namespace of the entries table. Values are the strings that Keyv serialised; `ttl` is in
 * milliseconds. What has expired isn't found, and is swept. `aboutOf` names the articles that an entry is about: where
 * nobody keeps one of them, or no longer, nothing is set.
 */
export function createKeyvAdapter(
  database: Database,
  namespace: string,
  now: () => number,
  aboutOf: (key: string, value: string) => readonly string[],
): KeyvBridgeStore {
  const { db } = database;
  const read = batchReads(async (keys) => {
    const rows = await db
      .selectFrom('entries')
      .select(['key', 'value'])
      .where('namespace', '=', namespace)
      .where('key', 'in', keys)
      .where((eb) => eb.or([eb('expires', 'is', null), eb('expires', '>', now())]))
      .execute();
    return new Map(rows.map(({ key, value }) => [key, value]));
  });
  return {
    // Its presence tells Keyv that keys needn't be prefixed.
    namespace,
    get: read,
    async set(key, value, ttl) {
      const expires = ttl === undefined ? null : now() + ttl;
      const [about = null, ...others] = aboutOf(key, String(value));
      const entry = { namespace, key, value: String(value), expires, about };
      if (others.length === 0) await setEntry(database, database.db, entry);
      else await setShared(database, entry, others);
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

/** An entry that goes with any of several articles: what it hangs on beside the first is written down beside it. */
async function setShared(database: Database, entry: Tables['entries'], others: string[]): Promise<void> {
  const { namespace, key, expires } = entry;
  await database.transaction(async (db) => {
    for (const about of others) {
      const tie = { namespace: ties, key: `${namespace}/${key}/${about}`, value: key, expires, about };
      if (!(await setEntry(database, db, tie))) return;
    }
    await setEntry(database, db, entry);
  });
}

/**
 * Where it is about an article, one of its owners is locked: what is being forgotten doesn't come back. Returns whether
 * it was set.
 */
async function setEntry({ kind }: Database, db: Db, entry: Tables['entries']): Promise<boolean> {
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
  const { numInsertedOrUpdatedRows } = await filled
    .onConflict((conflict) => conflict.columns(['namespace', 'key']).doUpdateSet({ value, expires, about }))
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}
