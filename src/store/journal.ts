import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** A request that was accepted and isn't answered yet. */
export type JournalEntry = {
  id: string;
  /** As it was appended: plain JSON. */
  request: unknown;
  /** When it was first accepted, in milliseconds since 1970. */
  at: number;
  /** How often it was begun, this time included. */
  tries: number;
  /** It was begun too often: whoever has adopted it only says that it couldn't be answered, and strikes it off. */
  isGivenUp: boolean;
};

/**
 * What a crash may not lose. Each entry is leased to one process, which renews its leases by a heartbeat; what nobody
 * renews any more is adopted by another process, or by the same one after its restart.
 */
export type Journal = {
  /** Writes a request down, leased to this process. `request` is plain JSON. */
  append(id: string, request: unknown): Promise<void>;
  /** Renews the leases of this process: to be called every `heartbeatMs`. */
  renew(): Promise<void>;
  /** Takes over what is leased to nobody, the oldest first; over all processes each entry goes to one. */
  adopt(most: number): Promise<JournalEntry[]>;
  /** It is answered. False where it isn't this process's any more: another one has adopted it. */
  strike(id: string): Promise<boolean>;
  /** It can't be read any more: it is never adopted again, and swept a day later. */
  setAside(id: string, reason: string): Promise<void>;
  /** Ends the leases of this process, so that another one takes over at once. */
  release(): Promise<void>;
  /** How many are open, and since when the oldest is; milliseconds since 1970. */
  status(): Promise<{ open: number; oldest: number | null }>;
};

/** Milliseconds. Three heartbeats may be lost. */
export const leaseMs = 20_000;
export const heartbeatMs = 5_000;

/** A request that has killed its process so often isn't begun again. */
const mostTries = 2;

export function createJournal(database: Database, now: () => number): Journal {
  const { db, clock } = database;
  const holder = randomUUID();
  const lease = () => leaseFrom(clock());
  const setAside = async (id: string, reason: string) => {
    await db.updateTable('journal').set({ aside: reason, holder: '' }).where('id', '=', id).execute();
  };
  return {
    async append(id, request) {
      const row = { request: JSON.stringify(request), holder, leased: lease(), tries: 1, at: now() };
      await db
        .insertInto('journal')
        .values({ id, ...row, aside: null })
        .execute();
    },
    async renew() {
      await db.updateTable('journal').set({ leased: lease() }).where('holder', '=', holder).execute();
    },
    async adopt(most) {
      const rows = await adoptRows(database, holder, most);
      const entries = await Promise.all(rows.map((row) => parseEntry(row, setAside)));
      return entries.filter((entry) => entry !== null).toSorted(byAge);
    },
    async strike(id) {
      const { numDeletedRows } = await db
        .deleteFrom('journal')
        .where('id', '=', id)
        .where('holder', '=', holder)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows) > 0;
    },
    setAside,
    async release() {
      await db.updateTable('journal').set({ leased: 0, holder: '' }).where('holder', '=', holder).execute();
    },
    async status() {
      const row = await db
        .selectFrom('journal')
        .select((eb) => [eb.fn.countAll().as('open'), eb.fn.min('at').as('oldest')])
        .where('aside', 'is', null)
        .executeTakeFirstOrThrow();
      return { open: Number(row.open), oldest: row.oldest };
    },
  };
}

const leaseFrom = (clock: RawBuilder<number>) => sql<number>`CAST(${clock} AS bigint) + ${sql.lit(leaseMs)}`;

const byAge = (one: JournalEntry, other: JournalEntry) => one.at - other.at || (one.id < other.id ? -1 : 1);

type Row = { id: string; request: string; at: number; tries: number };

function adoptRows({ db, clock, kind }: Database, holder: string, most: number): Promise<Row[]> {
  const free = db
    .selectFrom('journal')
    .select('id')
    .where('leased', '<=', clock())
    .where('holder', '<>', holder)
    .where('aside', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(most)
    .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
  return db
    .updateTable('journal')
    .set((eb) => ({ holder, leased: leaseFrom(clock()), tries: eb('tries', '+', 1) }))
    .where('id', 'in', free)
    .returning(['id', 'request', 'at', 'tries'])
    .execute();
}

async function parseEntry(
  { request, ...row }: Row,
  setAside: Journal['setAside'],
): Promise<JournalEntry | null> {
  try {
    return { ...row, request: JSON.parse(request), isGivenUp: row.tries > mostTries };
  } catch {
    await setAside(row.id, 'it is no JSON');
    return null;
  }
}
