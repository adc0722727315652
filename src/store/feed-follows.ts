import { type Db, storable, type Tables, parseJson } from './database.ts';
import { insertItems, type NewItem } from './feed-looks.ts';

/** What guilds follow: `terms` is plain JSON, `due` when its next digest comes, `since` what that one begins with. */
export type FollowRow = Omit<Tables['follows'], 'terms'> & { terms: unknown };

/** What a feed holds when somebody begins to follow it; `state` is plain JSON. */
type FirstLook = { state: unknown; next: number; items: readonly NewItem[] };

function parseFollow({ terms, ...row }: Tables['follows']): FollowRow {
  return { ...row, terms: parseJson(terms) };
}

async function parseAll(rows: Promise<Tables['follows'][]>): Promise<FollowRow[]> {
  return (await rows).map(parseFollow);
}

export function followRows(db: Db, now: () => number) {
  return { ...followLists(db, now), ...followChanges(db) };
}

function followLists(db: Db, now: () => number) {
  const all = () => db.selectFrom('follows').selectAll();
  /** Those of guilds that the bot is in. */
  const present = () =>
    all().where('guild', 'not in', (eb) =>
      eb.selectFrom('guilds').select('guilds.guild').where('gone', 'is not', null),
    );
  const active = () => present().where('paused', 'is', null);
  return {
    followsOf: (guild: string) => parseAll(all().where('guild', '=', guild).orderBy('title').execute()),
    followersOf: (url: string) => parseAll(active().where('url', '=', url).execute()),
    dueFollows: () => parseAll(active().where('due', '<=', now()).execute()),
    /** Those that rest because Discord took nothing. */
    refused: () => parseAll(present().where('paused', '=', 'refused').execute()),
  };
}

function followChanges(db: Db) {
  return {
    /**
     * False where the guild follows it in that channel already. Of a feed that nobody followed before, `items` is what it
     * held by then: that is no news.
     */
    async follow({ terms, ...row }: FollowRow, look: FirstLook): Promise<boolean> {
      const title = storable(row.title);
      await insertFeed(db, { url: row.url, title, since: row.since }, look);
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('follows')
        .values({ ...row, title, terms: JSON.stringify(terms) })
        .onConflict((conflict) => conflict.columns(['guild', 'channel', 'url']).doNothing())
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows) > 0;
    },
    async changeFollow(
      id: string,
      { terms, ...change }: Partial<Omit<FollowRow, 'id' | 'guild' | 'url'>>,
    ): Promise<void> {
      const set = { ...change, ...(terms !== undefined && { terms: JSON.stringify(terms) }) };
      await db.updateTable('follows').set(set).where('id', '=', id).execute();
    },
    async unfollow(guild: string, id: string): Promise<void> {
      await db.deleteFrom('follows').where('guild', '=', guild).where('id', '=', id).execute();
      await db.deleteFrom('tallies').where('follow', '=', id).execute();
    },
  };
}

async function insertFeed(
  db: Db,
  { url, title, since }: { url: string; title: string; since: number },
  { state, next, items }: FirstLook,
): Promise<void> {
  const { numInsertedOrUpdatedRows: isNew } = await db
    .insertInto('feeds')
    .values({ url, title, state: JSON.stringify(state), next, holder: '', leased: 0 })
    .onConflict((conflict) => conflict.column('url').doNothing())
    .executeTakeFirstOrThrow();
  if (Number(isNew) > 0) await insertItems(db, url, items, since);
}
