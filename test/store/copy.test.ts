import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { copyFolder } from '../../src/store/copy.ts';
import type { Database, Tables } from '../../src/store/database.ts';
import { openFolder } from './drivers.ts';

test('no statement of a copy is longer than a database can take in its time', async () => {
  const { store, database, folder } = await openFolder();
  const value = 'A sentence of a long article. '.repeat(10_000);
  for (let at = 0; at < 20; at++)
    await database.db
      .insertInto('entries')
      .values({ namespace: 'articles', key: `a${at}`, value, expires: null, about: null })
      .execute();
  await store.close();
  const lengths: number[] = [];
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void lengths.push(query.parameters.join('').length),
  });
  const target = { kind: 'postgres', transaction: (work) => db.transaction().execute(work) } satisfies Pick<
    Database,
    'kind' | 'transaction'
  >;
  assert.equal(await copyFolder(folder, target), 20);
  assert.ok(lengths.reduce((sum, length) => sum + length, 0) > 20 * value.length);
  assert.ok(Math.max(...lengths) < 2_000_000);
});
