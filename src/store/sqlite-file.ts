import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../base/refusal.ts';
import { migrate } from './sqlite-migrations.ts';

/** SQLite's result codes for a file that is damaged, or isn't a database at all. */
const damaged = new Set([11, 26]);
const busy = 5;

/** `setAside` is the path under which a damaged file was kept, null where there was none. */
export type Opened = { file: DatabaseSync; setAside: string | null };

/**
 * Opens `nutgraf.sqlite` in the folder and brings its layout up to date. A damaged file is set aside, never
 * deleted, and a new one begun.
 * @throws Refusal `store.unusable`
 */
export function openFile(folder: string, now: Date): Opened {
  try {
    mkdirSync(folder, { recursive: true });
    return openOrSetAside(join(folder, 'nutgraf.sqlite'), now);
  } catch (cause) {
    throw new Refusal('store.unusable', { folder, reason: explain(cause) }, { cause });
  }
}

function openOrSetAside(path: string, now: Date): Opened {
  try {
    return { file: open(path), setAside: null };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const setAside = `${path}.damaged-${now.toISOString().replaceAll(':', '-')}`;
    for (const part of ['', '-wal', '-shm']) moveIfThere(`${path}${part}`, `${setAside}${part}`);
    return { file: open(path), setAside };
  }
}

/**
 * WAL with `synchronous=NORMAL`: no acknowledged write is lost when the process dies, and writers don't starve. What is
 * deleted is overwritten, where SQLite would only mark its place as free.
 */
function open(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 5000 });
  try {
    retryWhileBusy(() =>
      db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;'),
    );
    const check = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
    if (check !== 'ok') throw Object.assign(new Error(String(check)), { errcode: 11 });
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLite doesn't wait by itself where two processes turn a new file to WAL at once. Two seconds in all. */
function retryWhileBusy(work: () => void, tries = 100): void {
  try {
    work();
  } catch (error) {
    if (tries === 0 || codeOf(error) !== busy) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    retryWhileBusy(work, tries - 1);
  }
}

export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && damaged.has(code);
}

/** SQLite's primary result code; null where the error isn't SQLite's. */
function codeOf(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
