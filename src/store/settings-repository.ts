import type { Database, Db } from './database.ts';

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
  read(guild: string): Promise<ReadonlyMap<string, string>>;
  /** All of the changes, or none where the store fails; null puts the default back. Returns what really changed. */
  write(guild: string, changes: ReadonlyMap<string, string | null>, person: string | null): Promise<Change[]>;
  /** The newest first. */
  changes(guild: string, most: number): Promise<Change[]>;
};

export function createSettingsRepository(
  { db, transaction }: Database,
  now: () => number,
): SettingsRepository {
  return {
    read: (guild) => readValues(db, guild),
    write: (guild, wanted, person) =>
      transaction(async (db) => {
        const values = await readValues(db, guild);
        const changes = [...wanted]
          .map(([name, after]) => ({ at: now(), person, name, before: values.get(name) ?? null, after }))
          .filter(({ before, after }) => before !== after);
        for (const change of changes) await writeValue(db, guild, change);
        return changes;
      }),
    changes: (guild, most) =>
      db
        .selectFrom('changes')
        .select(['at', 'person', 'name', 'before', 'after'])
        .where('guild', '=', guild)
        .orderBy('id', 'desc')
        .limit(most)
        .execute(),
  };
}

async function readValues(db: Db, guild: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('settings').select(['name', 'value']).where('guild', '=', guild).execute();
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/** One row a setting: of two admins at once, each changes theirs. */
async function writeValue(db: Db, guild: string, change: Change): Promise<void> {
  const { name, after: value } = change;
  if (value === null)
    await db.deleteFrom('settings').where('guild', '=', guild).where('name', '=', name).execute();
  else
    await db
      .insertInto('settings')
      .values({ guild, name, value })
      .onConflict((conflict) => conflict.columns(['guild', 'name']).doUpdateSet({ value }))
      .execute();
  await db
    .insertInto('changes')
    .values({ guild, ...change })
    .execute();
}
