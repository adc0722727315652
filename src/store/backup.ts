import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../base/refusal.ts';

/**
 * Copies the store into a new file that only its owner can read. One transaction reads it all: the copy is of one
 * instant whatever is written meanwhile, where SQLite's online backup begins anew with each write of another process;
 * and what was deleted isn't in it.
 * @throws Refusal `backup.exists`, `backup.failed`
 */
export function backUp(db: DatabaseSync, file: string): void {
  const copy = createNew(file);
  try {
    db.prepare('VACUUM INTO ?').run(file);
    // SQLite doesn't wait until it is on the disk.
    fsyncSync(copy);
  } catch (cause) {
    rmSync(file, { force: true });
    throw new Refusal('backup.failed', { file, reason: explain(cause) }, { cause });
  } finally {
    closeSync(copy);
  }
}

/** An empty file beside the store, written anew with each backup. */
const markName = 'nutgraf.backed-up';

/** For the doctor. A new file each time: one that another user has made, such as root, couldn't be written anew. */
export function markBackup(folder: string): void {
  const file = join(folder, markName);
  const next = `${file}.${process.pid}`;
  try {
    writeFileSync(next, '', { mode: 0o600 });
    renameSync(next, file);
  } catch {
    // The backup is made all the same; the doctor will think it older.
    rmSync(next, { force: true });
  }
}

/** When the last backup of a folder's store was made, in milliseconds since 1970; null where none is known of. */
export function readBackupTime(folder: string): number | null {
  return statSync(join(folder, markName), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function createNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    if (exists) throw new Refusal('backup.exists', { file }, { cause });
    throw new Refusal('backup.failed', { file, reason: explain(cause) }, { cause });
  }
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
