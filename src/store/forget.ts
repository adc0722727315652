import { type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import { utcDay } from '../base/time.ts';
import type { Database, Db, Tables } from './database.ts';
import { ownedNamespaces, ties } from './key-value.ts';
import type { Owner } from './ownership.ts';

/** How much an owner keeps, of one article or in all; `readings` counts only what nobody else keeps too. */
export type Kept = { articles: number; readings: number };

/** Each deletes all of it or, where the store fails, nothing. */
export type Forgetting = {
  count(owner: Owner, article: string | null): Promise<Kept>;
  /** The article goes where nobody else keeps it; else only what this owner has of it. */
  article(owner: Owner, article: string): Promise<void>;
  /** All that an owner keeps. */
  owner(owner: Owner): Promise<void>;
  /** All of a guild but what it has spent today, so that no budget begins anew. */
  guild(guild: string): Promise<void>;
  /**
   * All that a person keeps, and all of them but how much was read today, likewise. What they set as an admin stays,
   * without their id.
   */
  person(person: string): Promise<void>;
};

/** What is forgotten is overwritten in SQLite's file, and the log of writes that still has it is emptied. */
export function createForgetting(database: Database, now: () => number): Forgetting {
  const erase = async (work: (db: Db) => Promise<void>) => {
    await database.transaction(work);
    database.emptyLog();
  };
  return {
    count: (owner, article) => countKept(database.db, owner, article),
    article: (owner, article) => erase((db) => release(db, owner, article)),
    owner: (owner) => erase((db) => release(db, owner, null)),
    guild: (guild) =>
      erase(async (db) => {
        await dropGuild(db, guild, utcDay(now()));
        await dropUnfollowed(db, database.kind);
      }),
    person: (person) =>
      erase(async (db) => {
        const owner = `person:${person}`;
        await release(db, owner, null);
        for (const table of ['readers', 'journal'] as const)
          await db.deleteFrom(table).where('person', '=', person).execute();
        await db.updateTable('changes').set({ person: '' }).where('person', '=', person).execute();
        await db.deleteFrom('claims').where('owner', '=', owner).execute();
      }),
  };
}

export async function dropGuild(db: Db, guild: string, today: string): Promise<void> {
  const account = `guild:${guild}`;
  await release(db, account, null);
  const followed = db.selectFrom('follows').select('id').where('guild', '=', guild);
  await db.deleteFrom('tallies').where('follow', 'in', followed).execute();
  for (const table of [
    'settings',
    'changes',
    'usage',
    'readers',
    'journal',
    'follows',
    'deliveries',
    'batched',
  ] as const)
    await db.deleteFrom(table).where('guild', '=', guild).execute();
  await db.deleteFrom('claims').where('owner', '=', account).execute();
  await db.deleteFrom('spending').where('account', '=', account).where('day', '<', today).execute();
  await db.deleteFrom('guilds').where('guild', '=', guild).where('gone', 'is not', null).execute();
}

/** Deletes all that is about an article, if nobody keeps it; of guilds, their reports stay. Returns how many entries. */
export async function dropUnowned(db: Db, article: string, { links = true } = {}): Promise<number> {
  const owned = db.selectFrom('holdings').select('owner').where('article', '=', article).limit(1);
  if (await owned.executeTakeFirst()) return 0;
  await db.deleteFrom('reports').where('guild', '=', '').where('article', '=', article).execute();
  await db.deleteFrom('batched').where('article', '=', article).execute();
  const tied = db
    .selectFrom('entries')
    .select('value')
    .where('namespace', '=', ties)
    .where('about', '=', article);
  await db.deleteFrom('entries').where('namespace', '=', 'readings').where('key', 'in', tied).execute();
  const { numDeletedRows } = await db
    .deleteFrom('entries')
    .where('about', '=', article)
    .$if(!links, (query) => query.where('namespace', '<>', 'origins'))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Deletes what an owner has of an article, or of all where it is null. */
async function release(db: Db, owner: Owner, article: string | null): Promise<void> {
  const held = await db.deleteFrom('holdings').where(ownedBy(owner, article)).returning('article').execute();
  await db.deleteFrom('entries').where(cardsOf(owner, article)).execute();
  const [, guild] = /^guild:(.+)$/.exec(owner) ?? [];
  if (guild !== undefined)
    await db
      .deleteFrom('reports')
      .where('guild', '=', guild)
      .$if(article !== null, (query) => query.where('article', '=', article ?? ''))
      .execute();
  for (const id of new Set(held.map(({ article }) => article))) await dropUnowned(db, id);
}

const ownedBy = (owner: Owner, article: string | null) => (eb: ExpressionBuilder<Tables, 'holdings'>) =>
  eb.and([eb('owner', '=', owner), ...(article === null ? [] : [eb('article', '=', article)])]);

/** Entries under an owner's name (`owner/key`) are what its cards can do; '0' follows '/'. */
const cardsOf = (owner: Owner, article: string | null) => (eb: ExpressionBuilder<Tables, 'entries'>) =>
  eb.and([
    eb('namespace', 'in', ownedNamespaces),
    eb('key', '>=', `${owner}/`),
    eb('key', '<', `${owner}0`),
    ...(article === null ? [] : [sql<boolean>`REPLACE(value, ${`#${article}`}, '') <> value`]),
  ]);

async function countKept(db: Db, owner: Owner, article: string | null): Promise<Kept> {
  const articles = await db
    .selectFrom('holdings')
    .select((eb) => eb.fn.count('article').distinct().as('n'))
    .where(ownedBy(owner, article))
    .executeTakeFirstOrThrow();
  const byOthers = (eb: ExpressionBuilder<Tables, 'holdings'>) =>
    eb
      .selectFrom('holdings as others')
      .select('others.owner')
      .whereRef('others.article', '=', 'holdings.article')
      .where('others.owner', '<>', owner);
  const readings = await db
    .selectFrom('entries')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('namespace', '=', 'readings')
    .where('about', 'in', (eb) =>
      eb
        .selectFrom('holdings')
        .select('article')
        .where(ownedBy(owner, article))
        .where((eb) => eb.not(eb.exists(byOthers(eb)))),
    )
    .executeTakeFirstOrThrow();
  return { articles: Number(articles.n), readings: Number(readings.n) };
}

/**
 * Feeds that nobody follows, or that one if nobody does, with all that they told. In a transaction: whoever begins to
 * follow one meanwhile waits, and then looks at it anew.
 */
export async function dropUnfollowed(db: Db, kind: Database['kind'], url?: string): Promise<void> {
  const isMeant = url === undefined ? sql`TRUE` : sql`url = ${url}`;
  const isOrphan = sql<SqlBool>`${isMeant} AND url NOT IN (SELECT url FROM follows)`;
  const orphans = db.selectFrom('feeds').select('url').where(isOrphan);
  // Who followed one before it was locked is seen by the statements below.
  if (kind === 'postgres') await orphans.forUpdate().execute();
  await db.deleteFrom('items').where('url', 'in', orphans).execute();
  await db.deleteFrom('feeds').where(isOrphan).execute();
}
