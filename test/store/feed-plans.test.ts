import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompiledQuery, type KyselyPlugin, sql } from 'kysely';
import type { Database } from '../../src/store/database.ts';
import { createFeedsRepository } from '../../src/store/feeds.ts';
import { embeddedPostgres, noon, openFolder } from './drivers.ts';

type Feeds = ReturnType<typeof createFeedsRepository>;

/** What is asked for all the time, however many feeds, guilds and deliveries there are. */
const questions: Record<string, (feeds: Feeds) => Promise<unknown>> = {
  claimFeeds: (feeds) => feeds.claimFeeds(16),
  claimDeliveries: (feeds) => feeds.claimDeliveries(4, ['channel 1']),
  dueFollows: (feeds) => feeds.dueFollows(noon, { due: noon - 5000, channel: 'channel 2' }, 200),
  followersOf: (feeds) => feeds.followersOf('feed 1'),
  followsOf: (feeds) => feeds.followsOf('guild 1'),
  missing: (feeds) => feeds.missing('feed 1'),
  refused: (feeds) => feeds.refused(),
  sentTo: (feeds) => feeds.sentTo('channel 1', noon),
  sentDelivery: (feeds) => feeds.sentDelivery('delivery 1'),
  deliveriesOf: (feeds) => feeds.deliveriesOf(['delivery 1', 'delivery 2']),
  itemsSince: (feeds) => feeds.itemsSince('feed 1', noon, noon + 1),
  knownKeys: (feeds) => feeds.knownKeys('feed 1', ['key 1', 'key 2']),
  renew: (feeds) => feeds.renew({ feeds: ['feed 1'], deliveries: ['delivery 1'] }),
};

/** Of each table so many rows, few of them due; the index of a row is `n`. */
const rows = {
  feeds: [5000, `'feed ' || n, 't', '{}', ${noon} + n * 1000 - 9000, 0, '', 0`],
  guilds: [1000, `'guild ' || n, 0, CASE WHEN n % 100 = 0 THEN 1 END`],
  follows: [
    20_000,
    `'f' || n, 'guild ' || (n % 1000), 'channel ' || n, 'feed ' || (n % 5000), 't', '{}',
     CASE WHEN n % 1000 = 0 THEN 'refused' END, 0, 0, CASE WHEN n % 2 = 0 THEN ${noon} + n * 1000 - 9000 END`,
  ],
  items: [
    10_000,
    `'feed ' || (n % 2000), 'key ' || n, CASE n % 2 WHEN 0 THEN 'null' ELSE '{}' END, ${noon} + n, ${noon}, n % 200`,
  ],
  deliveries: [
    10_000,
    `'delivery ' || n, 'g', 'channel ' || (n % 2000), '{}', CASE WHEN n % 500 = 0 THEN 'waiting' ELSE 'sent' END, NULL,
     ${noon} + n, ${noon} + n * 100 - 9000, 0, CASE WHEN n % 2500 = 0 THEN 'h' ELSE '' END, CASE WHEN n % 2500 = 0 THEN ${noon} ELSE 0 END`,
  ],
} as const;

async function fill({ db }: Database): Promise<void> {
  for (const [table, [count, values]] of Object.entries(rows)) {
    const numbers = `WITH RECURSIVE rows (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM rows WHERE n < ${count})`;
    await sql.raw(`INSERT INTO ${table} ${numbers} SELECT ${values} FROM rows`).execute(db);
  }
}

async function analyze({ db, kind }: Database): Promise<void> {
  if (kind === 'postgres') await sql`VACUUM ANALYZE`.execute(db);
}

/** How each statement would be executed that a question makes. */
async function plansOf(database: Database, ask: (feeds: Feeds) => Promise<unknown>): Promise<string[]> {
  const statements: CompiledQuery[] = [];
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      statements.push(database.db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const db = database.db.withPlugin(plugin);
  const transaction: Database['transaction'] = (work) => db.transaction().execute(work);
  await ask(createFeedsRepository({ ...database, db, transaction }, () => noon));
  const explain = database.kind === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  const reading = statements.filter((statement) => !statement.sql.includes('pg_advisory_xact_lock'));
  const plans = reading.map(async (statement) => {
    const explained = CompiledQuery.raw(`${explain} ${statement.sql}`, [...statement.parameters]);
    const { rows: lines } = await database.db.executeQuery<Record<string, unknown>>(explained);
    return lines.map((line) => String(line['detail'] ?? line['QUERY PLAN'])).join('\n');
  });
  return Promise.all(plans);
}

for (const [name, open] of [
  ['SQLite', openFolder],
  ['Postgres', embeddedPostgres()],
] as const)
  test(`${name}: whatever is asked of feeds all the time reads no whole table`, async (t) => {
    const { store, database } = await open();
    await fill(database);
    await analyze(database);
    for (const [question, ask] of Object.entries(questions))
      await t.test(question, async () => {
        const plans = await plansOf(database, ask);
        assert.ok(plans.length > 0);
        for (const plan of plans) {
          assert.match(plan, /USING .*(?:INDEX|PRIMARY KEY)|Index/);
          assert.doesNotMatch(plan, /^SCAN (?!\S+ USING (?:COVERING )?INDEX)|Seq Scan/m, plan);
        }
      });
    await store.close();
  });

test('Postgres: before it knows how much there is, due feeds are found without reading all follows', async () => {
  const { store, database } = await embeddedPostgres()();
  await fill(database);
  await sql`UPDATE feeds SET next = 0`.execute(database.db);
  const [plan = ''] = await plansOf(database, (feeds) => feeds.claimFeeds(16));
  assert.match(plan, /feeds_by_next/);
  assert.doesNotMatch(plan, /Seq Scan on (?:feeds|follows)/, plan);
  await store.close();
});
