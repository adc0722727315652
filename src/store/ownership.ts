import { type Db, storable } from './database.ts';

/**
 * Who keeps an article: `guild:1`, `person:1`, `channel:1` (direct messages of several), `operator`. What belongs to
 * one owner is forgotten together.
 */
export type Owner = string;

/** An article that was read in a channel. */
export type ArticleRef = { id: string; title: string };

/** Which articles an owner keeps, and where each was read; `channel` '' is nowhere that others see. */
export type Ownership = {
  /** `ttl` in milliseconds. */
  add(owner: Owner, article: ArticleRef, channel: string, ttl: number): Promise<void>;
  has(owners: readonly Owner[], article: string): Promise<boolean>;
  /** All that an owner keeps. */
  list(owner: Owner): Promise<ArticleRef[]>;
  /** What an owner has read since an instant, wherever that was, the newest first; so many at most. */
  since(owner: Owner, instant: number, most: number): Promise<ArticleRef[]>;
  /** What was lately read in a channel, newest first, 25 at most. */
  recent(owner: Owner, channel: string): Promise<ArticleRef[]>;
};

/** So many does Discord offer at most. */
const mostRecent = 25;

export function createOwnership(db: Db, now: () => number): Ownership {
  return {
    async add(owner, article, channel, ttl) {
      const row = { title: storable(article.title), at: now(), expires: now() + ttl };
      await db
        .insertInto('holdings')
        .values({ owner, channel, article: article.id, ...row })
        .onConflict((conflict) => conflict.columns(['owner', 'channel', 'article']).doUpdateSet(row))
        .execute();
    },
    async has(owners, article) {
      const found = await db
        .selectFrom('holdings')
        .select('owner')
        .where('article', '=', article)
        .where('owner', 'in', owners)
        .where('expires', '>', now())
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },
    list: (owner) =>
      db
        .selectFrom('holdings')
        .select((eb) => ['article as id', eb.fn.max('title').as('title')])
        .where('owner', '=', owner)
        .where('expires', '>', now())
        .groupBy('article')
        .execute(),
    since: (...values) => listSince(db, now, ...values),
    recent: (owner, channel) =>
      db
        .selectFrom('holdings')
        .select(['article as id', 'title'])
        .where('owner', '=', owner)
        .where('channel', '=', channel)
        .where('expires', '>', now())
        .orderBy('at', 'desc')
        .limit(mostRecent)
        .execute(),
  };
}

/** By an index, so that it costs no more the more is kept; what was read in several channels is there once. */
async function listSince(
  db: Db,
  now: () => number,
  owner: Owner,
  instant: number,
  most: number,
): Promise<ArticleRef[]> {
  const rows = await db
    .selectFrom('holdings')
    .select(['article as id', 'title'])
    .where('owner', '=', owner)
    .where('at', '>=', instant)
    .where('expires', '>', now())
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  const newest = new Map<string, ArticleRef>();
  for (const row of rows) if (!newest.has(row.id)) newest.set(row.id, row);
  return [...newest.values()];
}
