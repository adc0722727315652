import type { Db } from './database.ts';

/** The guilds that the bot is in, or was lately. */
export type Guilds = {
  /** The bot is in it; true where that is news: it never was, or it had left. */
  join(guild: string): Promise<boolean>;
  leave(guild: string): Promise<void>;
  /** Those that it is in. */
  known(): Promise<string[]>;
};

export function createGuilds(db: Db, now: () => number): Guilds {
  return {
    async join(guild) {
      const row = { joined: now(), gone: null };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('guilds')
        .values({ guild, ...row })
        .onConflict((conflict) =>
          conflict.column('guild').doUpdateSet(row).where('guilds.gone', 'is not', null),
        )
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows) > 0;
    },
    async leave(guild) {
      await db
        .updateTable('guilds')
        .set({ gone: now() })
        .where('guild', '=', guild)
        .where('gone', 'is', null)
        .execute();
    },
    async known() {
      const rows = await db
        .selectFrom('guilds')
        .select('guild')
        .where('gone', 'is', null)
        .orderBy('guild')
        .execute();
      return rows.map(({ guild }) => guild);
    },
  };
}
