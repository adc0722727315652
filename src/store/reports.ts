import { type Database, storable } from './database.ts';

/** What somebody finds wrong with an answer; who that is, isn't kept. */
export type Report = {
  /** Null: in direct messages. */
  guild: string | null;
  /** The key of the reading, and the id of its article. */
  reading: string;
  article: string;
  text: string;
};

export type Reports = {
  /** What was reported already is kept once. */
  add(report: Report): Promise<void>;
  /** How many there were since an instant, in milliseconds since 1970. */
  count(since: number, guild?: string): Promise<number>;
  /** The newest first, `at` in milliseconds since 1970; of one guild, or of all and of direct messages. */
  latest(most: number, guild?: string): Promise<(Report & { at: number })[]>;
};

/** So many are kept of a guild: more than admins read, and no way to fill the disk. */
const mostOfGuild = 200;

export function createReports({ db, transaction }: Database, now: () => number): Reports {
  const ofGuild = (guild?: string) =>
    db.selectFrom('reports').$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''));
  return {
    async add({ guild, reading, article, text }) {
      const key = guild ?? '';
      await transaction(async (db) => {
        await db
          .insertInto('reports')
          .values({ guild: key, at: now(), reading, article, text: storable(text) })
          .onConflict((conflict) => conflict.columns(['guild', 'reading', 'text']).doNothing())
          .execute();
        const newest = db.selectFrom('reports').select('id').where('guild', '=', key);
        await db
          .deleteFrom('reports')
          .where('guild', '=', key)
          .where('id', 'not in', newest.orderBy('id', 'desc').limit(mostOfGuild))
          .execute();
      });
    },
    async count(since, guild) {
      const row = await ofGuild(guild)
        .select((eb) => eb.fn.countAll().as('n'))
        .where('at', '>=', since)
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },
    async latest(most, guild) {
      const rows = await ofGuild(guild)
        .select(['guild', 'at', 'reading', 'article', 'text'])
        .orderBy('id', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ guild, ...row }) => Object.assign(row, { guild: guild === '' ? null : guild }));
    },
  };
}
