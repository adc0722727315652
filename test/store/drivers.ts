import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, sql } from 'kysely';
import { Client } from 'pg';
import manifest from '../../package.json' with { type: 'json' };
import type { Database } from '../../src/store/database.ts';
import { openLink, openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { openStore, type Store } from '../../src/store/store.ts';

export const noon = Date.UTC(2026, 10, 24, 12);

/**
 * A store of its own, at noon until somebody waits. `again` opens the same one as another process would, whose own clock
 * is so many milliseconds ahead.
 */
export type Opened = {
  store: Store;
  database: Database;
  wait: (ms: number) => void;
  again: (ahead?: number) => Promise<Store>;
};
export type Open = () => Promise<Opened>;

export const newFolder = () => mkdtempSync(join(tmpdir(), 'nutgraf-store-'));
export const fail = (error: unknown) => {
  throw error;
};

async function openWith(connect: (now: () => number) => Promise<Database>): Promise<Opened> {
  let at = noon;
  const now = () => at;
  const database = await connect(now);
  const store = await openStore(database, now, fail);
  const again = async (ahead = 0) => openStore(await connect(now), () => now() + ahead, fail);
  return { store, database, again, wait: (ms) => (at += ms) };
}

export async function openFolder(): Promise<Opened & { folder: string }> {
  const folder = newFolder();
  return { ...(await openWith(async (now) => openSqlite(folder, now))), folder };
}

let embedded: Promise<PGlite> | undefined;
after(async () => (await embedded)?.close());

/** Making a cluster takes six seconds of work, loading one takes one: the first made is kept, for each version. */
async function startEmbedded(): Promise<PGlite> {
  const file = `node_modules/.cache/pglite-${manifest.devDependencies['@electric-sql/pglite']}.tar`;
  if (existsSync(file)) return PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) });
  const made = await PGlite.create();
  const dump = await made.dumpDataDir('none');
  mkdirSync('node_modules/.cache', { recursive: true });
  // Another process may be doing the same.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, await dump.bytes());
  renameSync(own, file);
  return made;
}

async function newEmbeddedSchema(pglite: PGlite): Promise<string> {
  const schema = `s${randomUUID().replaceAll('-', '')}`;
  await pglite.exec(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
  return schema;
}

async function emptyTables(pglite: PGlite, schema: string): Promise<void> {
  const { rows } = await pglite.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = $1 AND tablename <> 'layout'",
    [schema],
  );
  const names = rows.map(({ name }) => `${schema}."${name}"`);
  await pglite.exec(`TRUNCATE ${names.join(', ')} RESTART IDENTITY`);
}

/**
 * One server in this process: one store at a time is used. Each has a schema of its own, or where none changes the
 * layout, the one before's, emptied: laying out takes most of a short test's time.
 */
export function embeddedPostgres({ sharedLayout = false } = {}): Open {
  let schema: string | undefined;
  return async () => {
    const pglite = await (embedded ??= startEmbedded());
    if (sharedLayout && schema) await emptyTables(pglite, schema);
    else schema = await newEmbeddedSchema(pglite);
    const dialect = new PGliteDialect({ pglite });
    const createDriver = dialect.createDriver.bind(dialect);
    // The server outlives each store.
    dialect.createDriver = () => Object.assign(createDriver(), { destroy: async () => {} });
    const listen = (channel: string, heard: (payload: string) => void) => pglite.listen(channel, heard);
    return openWith((now) => openLink({ dialect, listen }, () => sql<number>`${now()}::bigint`));
  };
}

/** A server of its own, with a schema for each store; its address, and how to drop that. */
export async function newSchema(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (text: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  await run(`CREATE SCHEMA ${schema}`);
  const url = new URL(server);
  url.searchParams.set('options', `-csearch_path=${schema}`);
  // So a test can end its own connections and nobody else's.
  url.searchParams.set('application_name', schema);
  return { url: url.href, drop: () => run(`DROP SCHEMA ${schema} CASCADE`) };
}

export function postgresAt(server: string): Open {
  return async () => {
    const { url, drop } = await newSchema(server);
    const opened = await openWith((now) => openPostgres(url, fail, () => sql<number>`${now()}::bigint`));
    const close = async () => {
      await opened.store.close();
      await drop();
    };
    return { ...opened, store: { ...opened.store, close } };
  };
}
