import { EventEmitter } from 'node:events';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type Dialect,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../base/refusal.ts';
import { backUp, markBackup } from './backup.ts';
import type { Database, Tables } from './database.ts';
import { openFile } from './sqlite-file.ts';

/**
 * The embedded store of a folder.
 * @throws Refusal `store.unusable`
 */
export function openSqlite(folder: string, now: () => number): Database {
  const { file, setAside } = openFile(folder, new Date(now()));
  const topics = new EventEmitter().setMaxListeners(0);
  const db = new Kysely<Tables>({ dialect: createDialect(file) });
  return {
    kind: 'sqlite',
    db,
    setAside,
    clock: () => sql<number>`${now()}`,
    // Other processes over the same file are told nothing: who waits looks again after a while.
    notify: async (topic, key) => void topics.emit('changed', topic, key),
    listen: (listener) => {
      topics.on('changed', listener);
      return () => topics.off('changed', listener);
    },
    transaction: (work) => db.transaction().execute(work),
    emptyLog: () => emptyLog(file),
    backUp(copy) {
      if (setAside !== null) throw new Refusal('backup.damaged', { file: setAside });
      backUp(file, copy);
      markBackup(folder);
    },
    close: async () => {
      await db.destroy();
      if (file.isOpen) file.close();
    },
  };
}

/** Kysely's dialect over node:sqlite. */
function createDialect(file: DatabaseSync): Dialect {
  return {
    createAdapter: () => new OneConnectionAdapter(),
    createDriver: () => new OneConnectionDriver(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** The driver itself sees to it that its one connection has one user. */
class OneConnectionAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** Milliseconds for which statements follow one another before what else waits for this thread is let in. */
const longestTurn = 10;

/**
 * First come, first served: Kysely's own mutex wakes all who wait whenever one is done. node:sqlite answers at once, so
 * a long row of statements would leave no turn to the gateway: after a while the next one waits for what came in.
 */
class OneConnectionDriver extends SqliteDriver {
  readonly #file: DatabaseSync;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;
  /** When the first statement of this turn of the event loop began. */
  #turn: number | null = null;

  constructor(file: DatabaseSync) {
    super({ database: adapt(file) });
    this.#file = file;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
    if (performance.now() - this.#beginTurn() > longestTurn) await nextTurn();
    return super.acquireConnection();
  }

  #beginTurn(): number {
    if (this.#turn === null) setImmediate(() => (this.#turn = null));
    return (this.#turn ??= performance.now());
  }

  override async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isTaken = false;
  }

  /** A transaction that begins to write late couldn't wait for another process. */
  override async beginTransaction(): Promise<void> {
    this.#file.exec('BEGIN IMMEDIATE');
  }

  /** A full disk has SQLite roll back by itself. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#file.isTransaction) this.#file.exec('ROLLBACK');
  }
}

/** Statements are prepared once. */
function adapt(file: DatabaseSync): SqliteDatabase {
  const statements = new LRUCache<string, StatementSync>({ max: 200 });
  return {
    prepare(sql) {
      const statement = statements.get(sql) ?? file.prepare(sql);
      statements.set(sql, statement);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...values.map(toInput)),
        run: (values) => statement.run(...values.map(toInput)),
        iterate: (values) => statement.iterate(...values.map(toInput)),
      };
    },
    close: () => file.close(),
  };
}

function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  throw new TypeError(`a ${typeof value} can't be kept`);
}

/** Waits for nobody: where another process reads, or the disk is full, it stays until the next time. */
function emptyLog(file: DatabaseSync): void {
  const { timeout } = { timeout: 0, ...file.prepare('PRAGMA busy_timeout').get() };
  file.exec('PRAGMA busy_timeout = 0');
  try {
    file.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // It was deleted all the same.
  } finally {
    file.exec(`PRAGMA busy_timeout = ${timeout}`);
  }
}
