import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { markBackup, readBackupTime } from '../../src/store/backup.ts';
import { openStore } from '../../src/store/store.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'nutgraf-backup-'));
const fail = (error: unknown) => {
  throw error;
};

/** How many numbers the writer's store holds: all from 0 up to the last. */
async function count(folder: string): Promise<number> {
  await (await openStore(folder, Date.now, fail)).close();
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  const { count, last } =
    db.prepare('SELECT count(*) count, max(CAST(key AS INTEGER)) last FROM entries').get() ?? {};
  db.close();
  assert.equal(Number(count), Number(last) + 1, 'a hole in what was copied');
  return Number(count);
}

test('backups made while another process writes hold all that was acknowledged by then', async () => {
  const folder = newFolder();
  const writer = spawn(process.execPath, ['test/store/writer.ts', folder, 'write'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const store = await openStore(folder, Date.now, fail);
  const backups: { folder: string; acknowledged: number }[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    if (backups.length * 400 < Number(line)) {
      const backup = { folder: newFolder(), acknowledged: Number(line) };
      store.backUp(join(backup.folder, 'nutgraf.sqlite'));
      backups.push(backup);
    }
    if (backups.length === 3) writer.kill('SIGKILL');
  }
  await store.close();
  for (const { folder, acknowledged } of backups) assert.ok((await count(folder)) > acknowledged);
});

test('a backup is for its owner only, goes on as a store, and overwrites nothing', async () => {
  const store = await openStore(newFolder(), Date.now, fail);
  await store.keyValue('a').set('key', 1);
  await store.ledger.reserve([{ account: 'bot', unit: 'usd', cap: null }], 1.5);
  const folder = newFolder();
  const file = join(folder, 'nutgraf.sqlite');
  store.backUp(file);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  await store.keyValue('a').set('key', 2);
  const before = readFileSync(file);
  assert.throws(() => store.backUp(file), { key: 'backup.exists', params: { file } });
  assert.deepEqual(readFileSync(file), before);
  await store.close();
  const restored = await openStore(folder, Date.now, fail);
  assert.equal(await restored.keyValue('a').get('key'), 1);
  assert.equal(await restored.ledger.committed('bot', 'usd'), 1.5);
  await restored.keyValue('a').set('key', 3);
  await restored.close();
});

test('what was deleted isn’t in a backup', async () => {
  const store = await openStore(newFolder(), Date.now, fail);
  await store.keyValue('a').set('key', 'a secret that was deleted');
  await store.keyValue('a').delete('key');
  const file = join(newFolder(), 'copy');
  store.backUp(file);
  await store.close();
  assert.ok(!readFileSync(file).includes('a secret'));
});

test('a backup that can’t be made is refused, and leaves nothing behind', async () => {
  const store = await openStore(newFolder(), Date.now, fail);
  const nowhere = join(newFolder(), 'no', 'such', 'folder');
  assert.throws(() => store.backUp(nowhere), { key: 'backup.failed' });
  await store.close();
  const closed = join(newFolder(), 'copy');
  assert.throws(() => store.backUp(closed), { key: 'backup.failed' });
  assert.ok(!existsSync(closed));
});

test('a damaged store isn’t backed up as an empty one', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'nutgraf.sqlite'), 'this was never a database'.repeat(500));
  const store = await openStore(folder, Date.now, fail);
  const file = join(newFolder(), 'copy');
  assert.throws(() => store.backUp(file), { key: 'backup.damaged', params: { file: store.setAside } });
  assert.ok(!existsSync(file));
  await store.close();
});

test('what another user has marked is marked anew', () => {
  const folder = newFolder();
  markBackup(folder);
  const mark = join(folder, readdirSync(folder)[0] ?? '');
  utimesSync(mark, 1, 1);
  chmodSync(mark, 0o400);
  const asAnother = (work: () => void) => {
    if (process.getuid?.() !== 0) return work();
    const nobody = 65_534;
    chownSync(folder, nobody, nobody);
    process.seteuid?.(nobody);
    try {
      work();
    } finally {
      process.seteuid?.(0);
    }
  };
  asAnother(() => markBackup(folder));
  assert.ok((readBackupTime(folder) ?? 0) > 1000);
  assert.deepEqual(readdirSync(folder), [basename(mark)]);
});
