import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test, type TestContext } from 'node:test';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import { exitCodeOf, Refusal } from '../../src/base/refusal.ts';
import { createFlights } from '../../src/store/flights.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { timeouts } from '../../src/store/postgres-pool.ts';
import { openStore } from '../../src/store/store.ts';
import { layoutLock, layoutVersion } from '../../src/store/postgres-migrations.ts';
import { refusalSentence, wordsFor } from '../../src/words/words.ts';
import { embeddedPostgres, fail, newSchema, openFolder } from './drivers.ts';
import { startProxy } from './postgres-proxy.ts';

/** What the operator reads when the store can't be opened. */
async function refusal(url: string): Promise<{ said: string; exitCode: number }> {
  const error = await openStore(url, Date.now, fail).then(
    () => assert.fail('it was opened'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof Refusal, String(error));
  const said = refusalSentence(wordsFor('en'), error);
  assert.doesNotMatch(said, /secret/, 'no password is shown');
  return { said, exitCode: exitCodeOf(error) };
}

/** A server that takes connections and then does as it is told; its port. */
async function fakeServer(t: TestContext, answer: (end: () => void) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    answer(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}

test('a server that isn’t there, hangs up or never answers is said in a sentence, and may be tried again', async (t) => {
  const closing = await fakeServer(t, (end) => end());
  const silent = await fakeServer(t, () => {});
  for (const [port, reason] of [
    [1, /ECONNREFUSED/],
    [closing, /terminated|ECONNRESET/],
    [silent, /timeout/],
  ] as const) {
    const { said, exitCode } = await refusal(`postgres://bot:secret@127.0.0.1:${port}/nutgraf`);
    assert.match(said, reason);
    assert.match(said, new RegExp(`^The database at 127.0.0.1:${port} doesn’t answer: `));
    assert.equal(exitCode, 75);
  }
});

const open = embeddedPostgres();

test('a layout of a newer program is refused, an older one is brought up to date', async () => {
  const { store, database, again } = await open();
  await sql`UPDATE layout SET version = ${layoutVersion + 1}`.execute(database.db);
  await assert.rejects(again(), /newer version/);
  await sql`DROP TABLE feeds, follows, items, deliveries, tallies, batched, shards, journal, flights, reservations`.execute(
    database.db,
  );
  await sql`DROP TABLE claims, reports, guilds, readers, usage, changes, settings, counts, spending, holdings, entries`.execute(
    database.db,
  );
  await sql`UPDATE layout SET version = 0`.execute(database.db);
  const other = await again();
  await other.guilds.join('1');
  assert.deepEqual(await store.guilds.known(), ['1']);
});

test('all that a folder holds is copied into an empty database, and goes on there', async () => {
  const { store: old, folder } = await openFolder();
  const usd = { account: 'bot', unit: 'usd', cap: null } as const;
  await old.ownership.add('guild:1', { id: 'a', title: 'A\0 title' }, '7', 60_000);
  for (let index = 0; index < 1200; index++) await old.keyValue('a').set(`key${index}`, { index });
  await old.settings.write('1', new Map([['length', '"brief"']]), '5');
  await old.reports.add({ guild: '1', reading: 'r', article: 'a', text: 'wrong 😀' });
  const spent = await old.ledger.reserve([usd], 1);
  assert.ok('settle' in spent);
  await spent.settle(0.5);
  await assert.rejects(old.copyFrom(folder), { key: 'migrate.target' });
  await old.close();
  const { store } = await open();
  await assert.rejects(store.copyFrom(`${folder}/none`), { key: 'file.missing' });
  assert.equal(await store.copyFrom(folder), 1205);
  assert.deepEqual(await store.ownership.recent('guild:1', '7'), [{ id: 'a', title: 'A title' }]);
  assert.deepEqual(await store.keyValue('a').get('key1199'), { index: 1199 });
  assert.deepEqual([...(await store.settings.read('1'))], [['length', '"brief"']]);
  assert.equal(await store.ledger.spent('bot', 'usd'), 0.5);
  await store.settings.write('1', new Map([['style', '"plain"']]), '5');
  await store.reports.add({ guild: '1', reading: 'r', article: 'a', text: 'again' });
  assert.equal((await store.settings.changes('1', 9)).length, 2);
  assert.deepEqual(
    (await store.reports.latest(9)).map(({ text }) => text),
    ['again', 'wrong 😀'],
  );
  await assert.rejects(store.copyFrom(folder), { key: 'migrate.full' });
  await store.close();
});

/** A server to test against as well: postgres://user@host/database. */
const server = process.env['NUTGRAF_TEST_POSTGRES'] ?? '';
const real = { skip: server === '' };

test('a database that isn’t there, or can’t be written, is said in a sentence', real, async (t) => {
  const missing = new URL(server);
  missing.pathname = '/no_such_database';
  const first = await refusal(missing.href);
  assert.match(
    first.said,
    /can’t be used: database "no_such_database" does not exist\. Check DATABASE_URL\.$/,
  );
  assert.equal(first.exitCode, 3);
  const { url, drop } = await newSchema(server);
  t.after(drop);
  const readOnly = new URL(url);
  const options = readOnly.searchParams.get('options') ?? '';
  readOnly.searchParams.set('options', `${options} -cdefault_transaction_read_only=on`);
  assert.match((await refusal(readOnly.href)).said, /can’t be used: it is read-only/);
});

test('what one could not end is taken over when its lease is over', async (t) => {
  const { database, again, wait } = await open();
  t.mock.timers.enable({ apis: ['setInterval'] });
  const withoutDelete = database.db.withPlugin({
    transformQuery({ node }) {
      if (node.kind === 'DeleteQueryNode') throw new Error('away');
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const faults: unknown[] = [];
  const flights = createFlights({ ...database, db: withoutDelete }, (error) => faults.push(error));
  const other = await again();
  assert.ok(await flights.begin('ended'));
  assert.ok(await flights.begin('running'));
  await flights.end('ended');
  assert.equal(faults.length, 1);
  wait(5000);
  t.mock.timers.tick(2000);
  wait(5000);
  assert.ok(!(await other.flights.begin('running')));
  assert.ok(await other.flights.begin('ended'));
  wait(-3_600_000);
  assert.ok(await other.flights.begin('running'), 'the clock was set back');
  flights.close();
});

test(
  'a connection that is cut in a transaction fails that alone, and notifications are heard again',
  real,
  async (t) => {
    const { url: plain, drop } = await newSchema(server);
    const url = new URL(plain);
    url.searchParams.set('application_name', 'nutgraf-cut');
    const database = await openPostgres(url.href, () => {});
    t.after(async () => {
      await database.close();
      await drop();
    });
    const client = new Client({ connectionString: server });
    await client.connect();
    const cut = database.transaction(async (db) => {
      await client.query(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'nutgraf-cut'",
      );
      await sql`SELECT 1`.execute(db);
    });
    await assert.rejects(cut);
    await client.end();
    const heard: string[] = [];
    database.listen((topic) => heard.push(topic));
    const signal = AbortSignal.timeout(20_000);
    while (heard.length === 0) {
      signal.throwIfAborted();
      await database.notify('flight', 'a').catch(() => {});
    }
  },
);

test('a layout that takes longer than any other statement may is waited for', real, async (t) => {
  const { url, drop } = await newSchema(server);
  const other = new Client({ connectionString: url });
  await other.connect();
  t.after(async () => {
    await other.end();
    await drop();
  });
  // As a process does that brings a big table up to date; statements have five seconds.
  await other.query(`BEGIN; SELECT pg_advisory_xact_lock(${layoutLock})`);
  const ended = other.query('SELECT pg_sleep(6); COMMIT');
  const database = await openPostgres(url, fail);
  await ended;
  await database.close();
});

test('a server that restarts is used again, and what is notified is heard again', real, async (t) => {
  const { url, drop } = await newSchema(server);
  const faults: unknown[] = [];
  const store = await openStore(url, Date.now, (error) => faults.push(error));
  t.after(async () => {
    await store.close();
    await drop();
  });
  await store.guilds.join('1');
  const client = new Client({ connectionString: server });
  await client.connect();
  const own = new URL(url).searchParams.get('application_name');
  const ended = await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1',
    [own],
  );
  assert.ok(Number(ended.rowCount) > 0);
  await client.end();
  const known = async () => (await store.guilds.known().catch(() => null)) ?? [];
  while ((await known()).length === 0);
  const other = await openStore(url, Date.now, fail);
  assert.ok(await other.flights.begin('a'));
  const notified = store.flights.ended('a', AbortSignal.timeout(10_000));
  await other.flights.end('a');
  await notified;
  await other.close();
});

test(
  'where the answer to a commit is lost, no usage is counted twice, and no request is answered twice',
  real,
  async (t) => {
    const { url, drop } = await newSchema(server);
    const proxy = await startProxy(new URL(url));
    const through = new URL(url);
    through.host = `127.0.0.1:${proxy.port}`;
    const faults: unknown[] = [];
    const store = await openStore(through.href, Date.now, (error) => faults.push(error));
    const direct = await openStore(url, Date.now, fail);
    t.after(async () => {
      await store.close();
      await direct.close();
      await proxy.refuse();
      await drop();
    });
    const nothing = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };
    const usage = { ...nothing, readings: 1, remembered: 0, usd: 0, statements: 0, removed: 0 };
    // Three go alone; those after them go together, and the last guild is among them.
    const guilds = ['1', '2', '3', ...Array.from({ length: 9 }, () => '4'), 'last'];
    const lost = proxy.loseAnswerTo('last', 'commit');
    await Promise.all(guilds.map((guild) => store.usage.record(guild, '5', usage)));
    await lost;
    assert.ok(faults.length > 0, 'it is said');
    const counted = await direct.usage.guilds('2026-01-01', 9);
    assert.deepEqual(counted.map(({ guild, readings }) => `${guild} ${readings}`).toSorted(), [
      '1 1',
      '2 1',
      '3 1',
      '4 9',
      'last 1',
    ]);

    const untilUsed = async () => {
      while ((await store.guilds.known().catch(() => null)) === null);
    };
    await untilUsed();
    const request = { command: 'ask', values: {} };
    const unheard = proxy.loseAnswerTo('insert into "journal"');
    const isJournaled = store.journal.append({ id: 'a', request, person: '5', guild: '1' });
    await unheard;
    assert.equal(await isJournaled, false, 'whoever accepted it has to answer it without the journal');
    assert.equal((await direct.journal.status()).open, 1);
    await untilUsed();
    await store.journal.renew();
    assert.equal((await direct.journal.status()).open, 0, 'nobody adopts it');
  },
);

test('a process that stood still reads the answer that came meanwhile', real, async (t) => {
  const { url, drop } = await newSchema(server);
  const database = await openPostgres(url, fail);
  t.after(async () => {
    await database.close();
    await drop();
  });
  await sql`SELECT 1`.execute(database.db);
  const slow = sql<{ at: string }>`SELECT 'there' AS at FROM pg_sleep(0.5)`.execute(database.db);
  // By then it was sent; after this turn timers are looked at before sockets.
  await sleep(200);
  await setImmediate();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2 * timeouts.query);
  assert.deepEqual((await slow).rows, [{ at: 'there' }]);
});
