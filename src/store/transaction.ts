import type { DatabaseSync } from 'node:sqlite';

/** Commits what `work` did unless it throws or returns false: then nothing of it stays. */
export function inTransaction(db: DatabaseSync, work: () => boolean | void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    db.exec(work() === false ? 'ROLLBACK' : 'COMMIT');
  } catch (error) {
    // A full disk has SQLite roll back by itself.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
