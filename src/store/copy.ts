import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { Refusal } from '../base/refusal.ts';
import { type Database, type Db, storable, type Tables } from './database.ts';
import { openFile } from './sqlite-file.ts';

/** All but what only a running process means: its leases. */
const tables = [
  'entries',
  'holdings',
  'spending',
  'counts',
  'settings',
  'changes',
  'usage',
  'readers',
  'guilds',
  'reports',
  'claims',
  'journal',
  'feeds',
  'follows',
  'items',
  'deliveries',
  'tallies',
  'batched',
] as const satisfies (keyof Tables)[];

/** Of a statement: Postgres takes 65,535 parameters, and has a few seconds. */
const most = { rows: 500, characters: 1_000_000 };

/**
 * Copies what a folder's SQLite file holds into an empty Postgres database: all of it, or nothing. Returns how many rows.
 * @throws Refusal `file.missing`, `migrate.target`, `migrate.full`, `store.unusable`
 */
export async function copyFolder(
  folder: string,
  { kind, transaction }: Pick<Database, 'kind' | 'transaction'>,
): Promise<number> {
  if (kind !== 'postgres') throw new Refusal('migrate.target', {});
  const path = join(folder, 'nutgraf.sqlite');
  if (!existsSync(path)) throw new Refusal('file.missing', { name: path });
  // Brings its layout up to date; what is damaged is set aside, and then there is nothing to copy.
  openFile(folder, new Date()).file.close();
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    return await transaction(async (db) => {
      await requireEmpty(db);
      let rows = 0;
      for (const table of tables) rows += await copyTable(file, db, table);
      return rows;
    });
  } finally {
    file.close();
  }
}

async function requireEmpty(db: Db): Promise<void> {
  for (const table of tables)
    if (
      await db
        .selectFrom(table)
        .select(sql`1`.as('one'))
        .limit(1)
        .executeTakeFirst()
    )
      throw new Refusal('migrate.full', {});
}

async function copyTable(file: DatabaseSync, db: Db, table: keyof Tables): Promise<number> {
  let [rows, characters, copied]: [Record<string, unknown>[], number, number] = [[], 0, 0];
  const flush = async () => {
    if (rows.length > 0) await insertRows(db, table, rows);
    copied += rows.length;
    [rows, characters] = [[], 0];
  };
  for (const row of file.prepare(`SELECT * FROM ${table}`).iterate()) {
    rows.push(row);
    for (const cell of Object.values(row)) if (typeof cell === 'string') characters += cell.length;
    if (rows.length === most.rows || characters >= most.characters) await flush();
  }
  await flush();
  if (table === 'changes' || table === 'reports')
    await sql`SELECT setval(pg_get_serial_sequence(${table}, 'id'), MAX(id)) FROM ${sql.table(table)}`.execute(
      db,
    );
  return copied;
}

async function insertRows(db: Db, table: keyof Tables, rows: Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => {
    const cells = columns.map((column) => {
      const cell = row[column];
      return sql`${typeof cell === 'string' ? storable(cell) : cell}`;
    });
    return sql`(${sql.join(cells)})`;
  });
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`INSERT INTO ${sql.table(table)} (${names}) VALUES ${sql.join(values)}`.execute(db);
}
