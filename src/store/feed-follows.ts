import { sql } from 'kysely';
import { type Database, type Db, parseJson, storable, type Tables } from './database.ts';
import { dropUnfollowed } from './forget.ts';
import { goneGuilds } from './guilds.ts';
import { insertItems, isKnown, type NewItem } from './feed-looks.ts';

/** What guilds follow: `terms` is plain JSON, `due` when its next digest comes, `since` what that one begins with. */
export type FollowRow = Omit<Tables['follows'], 'terms'> & { terms: unknown };

const parseFollow = (row: Tables['follows']): FollowRow => ({ ...row, terms: parseJson(row.terms) });

/** What a feed held when somebody came to follow it, and when the next look is. */
type FirstLook = { state: unknown; next: number; items: readonly NewItem[] };

type FollowsDatabase = Pick<Database, 'db' | 'transaction' | 'kind'>;

export function followRows(database: FollowsDatabase) {
  return { ...changes(database), ...lists(database.db) };
}

/** As the index has it: SQLite uses none for a parameter. */
const refused = sql.lit('refused');

function lists(db: Db) {
  const all = () => db.selectFrom('follows').selectAll();
  /** Those of guilds that the bot is in. */
  const present = () => all().where('guild', 'not in', goneGuilds);
  return {
    async followsOf(guild: string): Promise<FollowRow[]> {
      return (await all().where('guild', '=', guild).orderBy('title').execute()).map(parseFollow);
    },
    async followersOf(url: string): Promise<FollowRow[]> {
      return (await present().where('url', '=', url).where('paused', 'is', null).execute()).map(parseFollow);
    },
    async missing(url: string): Promise<FollowRow[]> {
      return (await all().where('url', '=', url).where('paused', '=', 'missing').execute()).map(parseFollow);
    },
    /** Those whose digest is due by then, by time and channel: so many that come after that time and channel. */
    async dueFollows(
      until: number,
      after: { due: number; channel: string },
      most: number,
    ): Promise<FollowRow[]> {
      const rows = await present()
        .where('due', '<=', until)
        .where((eb) => eb(eb.refTuple('due', 'channel'), '>', eb.tuple(after.due, after.channel)))
        .where('paused', 'is', null)
        .orderBy('due')
        .orderBy('channel')
        .limit(most)
        .execute();
      return rows.map(parseFollow);
    },
    async refused(): Promise<FollowRow[]> {
      return (await present().where('paused', '=', refused).execute()).map(parseFollow);
    },
  };
}

type FollowChange = Partial<Omit<FollowRow, 'id' | 'guild' | 'url'>>;

async function setFollow(db: Db, id: string, { terms, ...change }: FollowChange): Promise<void> {
  const set = { ...change, ...(terms !== undefined && { terms: storable(JSON.stringify(terms)) }) };
  await db.updateTable('follows').set(set).where('id', '=', id).execute();
}

async function beginLooking(
  db: Db,
  { url, title, since }: Pick<FollowRow, 'url' | 'title' | 'since'>,
  { state, next, items }: FirstLook,
): Promise<void> {
  const values = { state: storable(JSON.stringify(state)), next, read: since, holder: '', leased: 0 };
  await db
    .insertInto('feeds')
    .values({ url, title: storable(title), ...values })
    .onConflict((conflict) => conflict.column('url').doUpdateSet(values))
    .execute();
  await insertItems(db, url, items, since);
}

/** How many feeds a guild follows; whoever else counts them to follow one waits until this transaction is over. */
async function countFollows(db: Db, kind: Database['kind'], guild: string): Promise<number> {
  if (kind === 'postgres')
    await sql`SELECT pg_advisory_xact_lock(hashtext(${`follows ${guild}`}))`.execute(db);
  const counted = db.selectFrom('follows').select((eb) => eb.fn.countAll().as('n'));
  return Number((await counted.where('guild', '=', guild).executeTakeFirstOrThrow()).n);
}

/** Whether somebody else follows it; it may be dropped just now with its last follower. */
async function isLookedAt(db: Db, kind: Database['kind'], { id, url }: Pick<FollowRow, 'id' | 'url'>) {
  if (!(await isKnown(db, kind, url))) return false;
  const others = db
    .selectFrom('follows')
    .select('id')
    .where('url', '=', url)
    .where('id', '<>', id)
    .where('paused', 'is', null)
    .where('guild', 'not in', goneGuilds);
  return (await others.limit(1).executeTakeFirst()) !== undefined;
}

function changes({ db, transaction, kind }: FollowsDatabase) {
  return {
    /**
     * `known`: the guild follows it in that channel already; `full`: it follows `most` feeds. Of a feed that nobody was
     * looking at, `items` is what it held by then: that is no news.
     */
    async follow(
      { terms, ...row }: FollowRow,
      look: FirstLook,
      most: number,
    ): Promise<'added' | 'known' | 'full'> {
      return transaction(async (db) => {
        if ((await countFollows(db, kind, row.guild)) >= most) return 'full';
        const { numInsertedOrUpdatedRows: inserted } = await db
          .insertInto('follows')
          .values({ ...row, title: storable(row.title), terms: storable(JSON.stringify(terms)) })
          .onConflict((conflict) => conflict.columns(['guild', 'channel', 'url']).doNothing())
          .executeTakeFirstOrThrow();
        if (Number(inserted) === 0) return 'known';
        if (!(await isLookedAt(db, kind, row))) await beginLooking(db, row, look);
        return 'added';
      });
    },
    changeFollow: (id: string, change: FollowChange): Promise<void> => setFollow(db, id, change),
    /** A feed that rested is looked at now, and not as one that others have kept from being looked at. */
    async resume(id: string, change: FollowChange & Pick<FollowRow, 'since'>): Promise<void> {
      const { since: now } = change;
      await transaction(async (db) => {
        await setFollow(db, id, { ...change, paused: null, refusals: 0 });
        await db
          .updateTable('feeds')
          .set({ next: now })
          .where('next', '<', now)
          .where('url', 'in', db.selectFrom('follows').select('url').where('id', '=', id))
          .execute();
      });
    },
    /** A feed that nobody else follows goes with it. */
    async unfollow(guild: string, id: string): Promise<void> {
      await transaction(async (db) => {
        const own = db.deleteFrom('follows').where('guild', '=', guild).where('id', '=', id);
        const follow = await own.returning('url').executeTakeFirst();
        await db.deleteFrom('tallies').where('follow', '=', id).execute();
        if (follow) await dropUnfollowed(db, kind, follow.url);
      });
    },
  };
}
