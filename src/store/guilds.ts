import type { ExpressionBuilder } from 'kysely';
import type { Db, Tables } from './database.ts';

/** The guilds that the bot is in, or was lately. */
export type Guilds = {
  /** The bot is in it; true where that is news: it never was, or it had left. */
  join(guild: string): Promise<boolean>;
  leave(guild: string): Promise<void>;
  /** Those that it is in. */
  known(): Promise<string[]>;
};

/** Those that it was removed from, for a query. */
export const goneGuilds = ({ selectFrom }: Pick<ExpressionBuilder<Tables, never>, 'selectFrom'>) =>
  selectFrom('guilds').select('guilds.guild').where('gone', 'is not', null);

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
