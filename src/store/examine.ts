import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { readBackupTime } from './backup.ts';
import { layoutVersion as postgresLayout } from './postgres-migrations.ts';
import { isDamage } from './sqlite-file.ts';
import { layoutVersion as sqliteLayout } from './sqlite-migrations.ts';

/** What is to be known of a store that nobody opens for it: nothing is written, and no layout brought up to date. */
export type StoreReport = {
  kind: 'sqlite' | 'postgres';
  /** `none`: nothing is there yet; `away`: it can't be reached or read, and `reason` says why. */
  state: 'none' | 'readable' | 'damaged' | 'away';
  reason: string;
  /** Of the layout that it has, and of the one that this program writes. */
  layout: number;
  layoutVersion: number;
  /** Of SQLite's files or a Postgres database, where it is told. */
  bytes: number | null;
  /** A Postgres database that takes no writes, or not from this user. */
  isReadOnly: boolean;
  /** Too big to be read through for damage. */
  isUnread: boolean;
  /** Damaged files that were set aside. */
  setAside: string[];
  /** When SQLite's was last copied by `nutgraf backup`, in milliseconds since 1970; null where that isn't known. */
  backedUp: number | null;
  feeds: FeedReport | null;
};

/** `failing`: their last look failed; `paused`: follows that rest. */
export type FeedReport = { feeds: number; follows: number; failing: number; paused: number };

/** Bytes of SQLite's file that are read through for damage: a second or two. */
const mostRead = 1e9;

type Row = Record<string, unknown>;

const isCounted = (name: string) => `state LIKE '%"${name}":%' AND state NOT LIKE '%"${name}":0%'`;

const feedQuery = `SELECT
  (SELECT count(*) FROM feeds) AS feeds,
  (SELECT count(*) FROM feeds WHERE ${isCounted('failures')} OR ${isCounted('ownFailures')}) AS failing,
  (SELECT count(*) FROM follows) AS follows,
  (SELECT count(*) FROM follows WHERE paused IS NOT NULL) AS paused`;

/** `closed`: a standby, one set to be read only, or tables that aren't this user's to write. */
const keptQuery = `SELECT pg_database_size(current_database()) AS bytes,
  current_setting('transaction_read_only') = 'on'
    OR NOT (has_table_privilege('entries', 'INSERT') AND has_table_privilege('entries', 'UPDATE')) AS closed`;

/** Of the folder of an embedded store, or of a Postgres database by its address. Never throws. */
export async function examineStore(where: string): Promise<StoreReport> {
  return /^postgres(ql)?:/u.test(where) ? await examinePostgres(where) : examineSqlite(where);
}

function examineSqlite(folder: string): StoreReport {
  const path = join(folder, 'nutgraf.sqlite');
  const report = { ...unread, kind: 'sqlite', layoutVersion: sqliteLayout } as const;
  if (!existsSync(folder)) return { ...report, state: 'none' };
  try {
    const setAside = readdirSync(folder).filter((name) => /^nutgraf\.sqlite\.damaged-.*Z$/u.test(name));
    if (!existsSync(path)) return { ...report, state: 'none', setAside };
    const kept = { ...report, setAside, backedUp: readBackupTime(folder) };
    if (existsSync(`${path}-wal`)) return { ...kept, ...readFile(path, false) };
    const alone = readFile(path, true);
    // The bot may have opened it meanwhile.
    return { ...kept, ...(existsSync(`${path}-wal`) ? readFile(path, false) : alone) };
  } catch (error) {
    return { ...report, reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Without a `-wal` beside it nobody has the file open. Then it is read as `isImmutable`: SQLite would make `-wal` and
 * `-shm` else, and leave them.
 */
function readFile(path: string, isImmutable: boolean): Partial<StoreReport> {
  const url = pathToFileURL(path);
  if (isImmutable) url.searchParams.set('immutable', '1');
  let file: DatabaseSync | null = null;
  try {
    const bytes = sizeOf(path) + sizeOf(`${path}-wal`);
    file = new DatabaseSync(url, { readOnly: true, timeout: 2000 });
    const isUnread = bytes > mostRead;
    const check = isUnread ? { all: 'ok' } : file.prepare('PRAGMA quick_check(1)').get();
    const sound = Object.values(check ?? {})[0] === 'ok';
    const layout = Number(file.prepare('PRAGMA user_version').get()?.['user_version']);
    const feeds = sound && layout === sqliteLayout ? toFeeds(file.prepare(feedQuery).get()) : null;
    return { state: sound ? 'readable' : 'damaged', layout, bytes, isUnread, feeds };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: isDamage(error) ? 'damaged' : 'away', reason };
  } finally {
    file?.close();
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The client is loaded only where it is used. */
async function examinePostgres(url: string): Promise<StoreReport> {
  const report = { ...unread, kind: 'postgres', layoutVersion: postgresLayout } as const;
  const { Client } = await import('pg');
  let client: InstanceType<typeof Client> | null = null;
  try {
    const opened = new Client({
      connectionString: url,
      application_name: 'nutgraf doctor',
      connectionTimeoutMillis: 3000,
      query_timeout: 3000,
    });
    client = opened;
    // A connection that is lost later has nobody to tell.
    opened.on('error', () => {});
    await opened.connect();
    const ask = async (text: string) => (await opened.query<Row>(text)).rows[0];
    if (!(await ask(`SELECT 1 WHERE to_regclass('layout') IS NOT NULL`))) return { ...report, state: 'none' };
    const layout = Number((await ask('SELECT version FROM layout'))?.['version']);
    const feeds = layout === postgresLayout ? toFeeds(await ask(feedQuery)) : null;
    const kept = await ask(keptQuery);
    const bytes = Number(kept?.['bytes']);
    return { ...report, state: 'readable', layout, bytes, isReadOnly: kept?.['closed'] === true, feeds };
  } catch (error) {
    // Node's own may hold the address, which has a password: of them only the code.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ...report, state: 'away', reason: code || 'no answer' };
  } finally {
    await client?.end().catch(() => {});
  }
}

const unread = {
  state: 'away',
  reason: '',
  layout: 0,
  bytes: null,
  isReadOnly: false,
  isUnread: false,
  setAside: [] as string[],
  backedUp: null,
  feeds: null,
} as const;

function toFeeds(row: Row | undefined): FeedReport {
  const count = (name: keyof FeedReport) => Number(row?.[name] ?? 0);
  return {
    feeds: count('feeds'),
    follows: count('follows'),
    failing: count('failing'),
    paused: count('paused'),
  };
}
