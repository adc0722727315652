import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './transaction.ts';

/** One change of a setting: null is the default. `at` in milliseconds since 1970; `person` null is the operator. */
export type Change = {
  at: number;
  person: string | null;
  name: string;
  before: string | null;
  after: string | null;
};

/** What admins have set, by guild; values are JSON. */
export type SettingsRepository = {
  read(guild: string): Record<string, string>;
  /** All of the changes, or none where the store fails; null puts the default back. Returns what really changed. */
  write(guild: string, changes: Record<string, string | null>, person: string | null): Change[];
  /** The newest first. */
  changes(guild: string, most: number): Change[];
};

type Row = Change & { guild: string };

export function createSettingsRepository(db: DatabaseSync, now: () => number): SettingsRepository {
  const all = db.prepare('SELECT name, value FROM settings WHERE guild = ?');
  const changes = db.prepare('SELECT * FROM changes WHERE guild = ? ORDER BY id DESC LIMIT ?');
  const book = openRows(db);
  return {
    read: (guild) =>
      Object.fromEntries(all.all(guild).map(({ name, value }) => [String(name), String(value)])),
    write(guild, wanted, person) {
      let made: Row[] = [];
      inTransaction(db, () => {
        const rows = Object.entries(wanted).map(([name, after]): Row => {
          return { guild, at: now(), person, name, before: book.get(guild, name), after };
        });
        made = rows.filter(({ before, after }) => before !== after);
        made.forEach(book.put);
      });
      return made.map(changeOf);
    },
    changes: (guild, most) => changes.all(guild, most).map(changeOf),
  };
}

/** One row a setting: of two admins at once, each changes theirs. */
function openRows(db: DatabaseSync) {
  const get = db.prepare('SELECT value FROM settings WHERE guild = ? AND name = ?');
  const set = db.prepare('INSERT OR REPLACE INTO settings (guild, name, value) VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM settings WHERE guild = ? AND name = ?');
  const note = db.prepare(`INSERT INTO changes (guild, at, person, name, before, after)
    VALUES (:guild, :at, :person, :name, :before, :after)`);
  return {
    get: (guild: string, name: string) => textOf(get.get(guild, name)?.['value']),
    put: (row: Row) => {
      if (row.after === null) remove.run(row.guild, row.name);
      else set.run(row.guild, row.name, row.after);
      note.run(row);
    },
  };
}

function changeOf(row: Record<string, unknown>): Change {
  return {
    at: Number(row['at']),
    person: textOf(row['person']),
    name: String(row['name']),
    before: textOf(row['before']),
    after: textOf(row['after']),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
