import { type Database, parseJson, storable, type Tables } from './database.ts';

/**
 * A draft that a provider makes in one of its batches: whose reading is kept under `key`. `task` and `reserved`, what was set
 * apart for it, are plain JSON; `due` is when its reading is wanted, `at` when it was asked for, in milliseconds.
 */
export type BatchedDraft = Omit<Tables['batched'], 'task' | 'reserved'> & {
  task: unknown;
  reserved: unknown;
};

export type BatchedDrafts = ReturnType<typeof createBatchedDrafts>;

/** What was asked for and hasn't been collected; throws where the store fails. */
export function createBatchedDrafts({ db }: Pick<Database, 'db'>, now: () => number) {
  return {
    async add(drafts: readonly Omit<BatchedDraft, 'at'>[]): Promise<void> {
      for (const { task, reserved, ...row } of drafts)
        await db
          .insertInto('batched')
          .values({
            ...row,
            at: now(),
            task: storable(JSON.stringify(task)),
            reserved: JSON.stringify(reserved),
          })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .execute();
    },
    async list(): Promise<BatchedDraft[]> {
      const rows = await db.selectFrom('batched').selectAll().orderBy('at').orderBy('key').execute();
      return rows.map((row) =>
        Object.assign(row, { task: parseJson(row.task), reserved: parseJson(row.reserved) }),
      );
    },
    async has(key: string): Promise<boolean> {
      const row = db.selectFrom('batched').select('key').where('key', '=', key);
      return (await row.executeTakeFirst()) !== undefined;
    },
    /** True for the one that has taken it. */
    async take(key: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('batched')
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows) > 0;
    },
  };
}
