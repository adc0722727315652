import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Refusal } from '../../src/base/refusal.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { openStore } from '../../src/store/store.ts';
import { layoutVersion } from '../../src/store/sqlite-migrations.ts';
import { fail, newFolder } from './drivers.ts';

const refuses = (reason: RegExp) => (error: unknown) =>
  error instanceof Refusal && error.key === 'store.unusable' && reason.test(JSON.stringify(error.params));

test('what was remembered is there after closing and opening again', async () => {
  const folder = newFolder();
  const before = await openStore(folder, Date.now, fail);
  await before.keyValue('a').set('key', { text: '기사 😀' });
  await before.close();
  const after = await openStore(folder, Date.now, fail);
  assert.deepEqual(await after.keyValue('a').get('key'), { text: '기사 😀' });
  assert.equal(after.setAside, null);
  await after.close();
});

test('what has expired is swept, and nothing else', async () => {
  let now = 1000;
  const store = await openStore(newFolder(), () => now, fail);
  await store.keyValue('a').set('short', 1, 10);
  await store.keyValue('a').set('long', 2);
  now = 2000;
  assert.equal(await store.sweep(), 1);
  assert.equal(await store.sweep(), 0);
  assert.equal(await store.keyValue('a').get('long'), 2);
  await store.close();
});

test('much that has expired is swept to its end', async () => {
  let now = 1000;
  // In real milliseconds no write takes so long: it is what Keyv counts by.
  const lifetime = 600_000;
  const store = await openStore(newFolder(), () => now, fail);
  for (let index = 0; index < 120; index++) {
    await store.keyValue('a').set(String(index), 1, lifetime);
    await store.ownership.add('guild:1', { id: `a${index}`, title: '' }, '7', lifetime);
    await store.keyValue('articles', (key) => key).set(`a${index}`, 1, 10 * lifetime);
  }
  now += 2 * lifetime;
  assert.equal(await store.sweep(), 240);
  await store.close();
});

test('what has expired leaves the file when the store is opened', async () => {
  const folder = newFolder();
  const before = await openStore(folder, () => 1000, fail);
  await before.keyValue('a').set('short', 1, 10);
  await before.close();
  await (await openStore(folder, () => 2000, fail)).close();
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  assert.deepEqual(db.prepare('SELECT * FROM entries').all(), []);
  db.close();
});

test('a damaged file is set aside whole, and a new one begun', async () => {
  const folder = newFolder();
  const damage = 'this was never a database'.repeat(500);
  writeFileSync(join(folder, 'nutgraf.sqlite'), damage);
  const store = await openStore(folder, Date.now, fail);
  assert.ok(store.setAside);
  assert.equal(readFileSync(store.setAside, 'utf8'), damage);
  await store.keyValue('a').set('key', 1);
  assert.equal(await store.keyValue('a').get('key'), 1);
  await store.close();
});

test('a file whose pages are damaged is set aside too', async () => {
  const folder = newFolder();
  const file = join(folder, 'nutgraf.sqlite');
  const before = await openStore(folder, Date.now, fail);
  for (let index = 0; index < 500; index++) await before.keyValue('a').set(`key${index}`, 'x'.repeat(500));
  await before.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 8192, bytes.length));
  const after = await openStore(folder, Date.now, fail);
  assert.ok(after.setAside);
  assert.equal(readdirSync(folder).filter((name) => name.includes('damaged')).length, 1);
  await after.close();
});

test('a folder that can’t be used, or a newer file, is refused with the reason', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  await assert.rejects(openStore(join(folder, 'file'), Date.now, fail), refuses(/EEXIST|ENOTDIR/));
  await assert.rejects(openStore('/dev/null/nutgraf', Date.now, fail), refuses(/ENOTDIR/));
  await (await openStore(folder, Date.now, fail)).close();
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  db.exec(`PRAGMA user_version = ${layoutVersion + 1}`);
  db.close();
  await assert.rejects(openStore(folder, Date.now, fail), refuses(/newer version/));
});

test('a store of the first version keeps what it holds, and counts readings from then on', async () => {
  const folder = newFolder();
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  db.exec(`
    CREATE TABLE entries (
      namespace TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires INTEGER,
      PRIMARY KEY (namespace, key)
    ) WITHOUT ROWID;
    CREATE INDEX entries_by_expiry ON entries (expires) WHERE expires IS NOT NULL;
    CREATE TABLE spending (
      day TEXT NOT NULL, account TEXT NOT NULL, micros INTEGER NOT NULL,
      PRIMARY KEY (day, account)
    ) WITHOUT ROWID;
    INSERT INTO entries VALUES
      ('a', 'key', '{"value":1}', NULL), ('articles', 'id', '{"value":1}', NULL),
      ('presses', 'key', '{"value":1}', NULL), ('origins', 'id', '{"value":"https://x.example"}', NULL);
    INSERT INTO spending VALUES ('2026-11-24', 'bot', 1500000);
    PRAGMA user_version = 1;`);
  db.close();
  const store = await openStore(folder, () => Date.UTC(2026, 10, 24), fail);
  assert.equal(await store.keyValue('a').get('key'), 1);
  assert.equal(await store.keyValue('origins').get('id'), 'https://x.example');
  for (const [namespace, key] of [
    ['articles', 'id'],
    ['presses', 'key'],
  ] as const)
    assert.equal(await store.keyValue(namespace).get(key), undefined, 'nobody could have it forgotten');
  assert.equal(await store.ledger.committed('bot', 'usd'), 1.5);
  await store.ledger.reserve([{ account: 'person:1', unit: 'readings', cap: 1 }], 0);
  assert.equal(await store.ledger.committed('person:1', 'readings'), 1);
  await store.close();
});

test('a person’s count is gone two hours after its day', async () => {
  const folder = newFolder();
  let now = Date.UTC(2026, 10, 24);
  const store = await openStore(folder, () => now, fail);
  await store.ledger.reserve([{ account: 'person:1', unit: 'readings', cap: 1 }], 0);
  now += 26 * 3_600_000;
  await store.ledger.reserve([{ account: 'bot', unit: 'usd', cap: null }], 0.01);
  await store.close();
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  assert.deepEqual(db.prepare('SELECT * FROM counts').all(), []);
  db.close();
});

/** Runs `test/store/writer.ts` over a folder; resolves to what it printed. */
function startWriter(folder: string, job: string): { child: ChildProcess; lines: AsyncIterable<string> } {
  const child = spawn(process.execPath, ['test/store/writer.ts', folder, job], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface({ input: child.stdout }) };
}

test('kill -9 loses no acknowledged write', async () => {
  const folder = newFolder();
  const { child, lines } = startWriter(folder, 'write');
  let acknowledged = -1;
  for await (const line of lines) {
    acknowledged = Number(line);
    if (acknowledged === 1000) child.kill('SIGKILL');
  }
  const store = await openStore(folder, Date.now, fail);
  assert.equal(store.setAside, null);
  for (let index = 0; index <= acknowledged; index++) {
    assert.equal(await store.keyValue('acknowledged').get(String(index)), index);
  }
  await store.close();
});

test('kill -9 while settings are being saved loses no acknowledged one, and saves none by half', async () => {
  const folder = newFolder();
  const { child, lines } = startWriter(folder, 'set');
  let acknowledged = -1;
  for await (const line of lines) {
    acknowledged = Number(line);
    if (acknowledged === 1000) child.kill('SIGKILL');
  }
  const store = await openStore(folder, Date.now, fail);
  const saved = Object.fromEntries(await store.settings.read('1'));
  const last = Math.max(...Object.values(saved).map(Number));
  assert.ok(last >= acknowledged, `${last} of ${acknowledged}`);
  for (let index = last; index > last - 10; index--) {
    assert.equal(saved[`setting${index % 10}`], String(index));
    assert.equal(saved[`twin${index % 10}`], String(index));
  }
  assert.equal((await store.settings.changes('1', 1e6)).length, 2 * (last + 1));
  await store.close();
});

test('four processes at once never pass a cap, and reach it', async () => {
  const folder = newFolder();
  await (await openStore(folder, Date.now, fail)).close();
  const writers = [1, 2, 3, 4].map(() => startWriter(folder, 'spend'));
  let granted = 0;
  await Promise.all(
    writers.map(async ({ child, lines }) => {
      const ended = once(child, 'exit');
      for await (const line of lines) granted += Number(line);
      assert.deepEqual(await ended, [0, null]);
    }),
  );
  const store = await openStore(folder, Date.now, fail);
  assert.equal(granted, 500);
  assert.equal(await store.ledger.committed('bot', 'usd'), 5);
  await store.close();
});

test('on a full disk reads go on, and writes are said to fail', async () => {
  const folder = newFolder();
  const line = `trap '' XFSZ; ulimit -f 480; exec "${process.execPath}" test/store/writer.ts "${folder}" fill`;
  const child = spawn('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = await Array.fromAsync(createInterface({ input: child.stdout }));
  assert.deepEqual(await ended, [0, null]);
  const { read, faults } = JSON.parse(lines.join('')) as { read: number; faults: string[] };
  assert.equal(read, 1);
  assert.ok(faults.length > 0);
  for (const fault of faults) assert.match(fault, /disk I\/O error|full/);
});

test('what can’t be settled stays reserved, and is nobody’s trouble', async () => {
  const faults: unknown[] = [];
  const store = await openStore(newFolder(), Date.now, (error) => faults.push(error));
  const held = await store.ledger.reserve([{ account: 'bot', unit: 'usd', cap: 1 }], 1);
  await store.close();
  assert.ok('settle' in held);
  await held.settle(0.5);
  assert.equal(faults.length, 1);
});

test('what can’t be struck off the journal is with a later heartbeat, or before it is handed over', async () => {
  const folder = newFolder();
  const faults: unknown[] = [];
  const store = await openStore(folder, Date.now, (error) => faults.push(error));
  const file = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  const { journal } = store;
  for (const goOn of [() => journal.renew(), () => journal.release()]) {
    await journal.append({ id: 'answered', request: {}, person: null, guild: null });
    file.exec("CREATE TRIGGER full BEFORE DELETE ON journal BEGIN SELECT RAISE(FAIL, 'full'); END");
    await journal.strike('answered');
    await journal.renew();
    assert.equal((await journal.status()).open, 1);
    file.exec('DROP TRIGGER full');
    await goOn();
    assert.equal((await journal.status()).open, 0);
  }
  assert.equal(faults.length, 4);
  file.close();
  await store.close();
});

test('where the store is away, that is said, and nothing hangs', async () => {
  const faults: unknown[] = [];
  const store = await openStore(newFolder(), Date.now, (error) => faults.push(error));
  const settings = createSettings(store.settings, { models: [], guildUsd: null, messageContent: false });
  await settings.change('1', { length: 'brief' }, null);
  assert.equal((await settings.of('1')).length, 'brief');
  await store.close();
  assert.equal((await settings.of('1')).length, 'brief', 'what was last known');
  const away = { key: 'store.away' };
  await assert.rejects(settings.of('2'), away);
  await assert.rejects(store.ownership.has(['guild:1'], 'a'), away);
  await assert.rejects(store.ownership.recent('guild:1', '1'), away);
  assert.equal(await store.keyValue('a').get('key'), undefined);
  assert.equal(await store.locks.take('guild:1', 'a', 1), false);
  assert.ok(faults.length > 4);
});
