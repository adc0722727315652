import { randomUUID } from 'node:crypto';
import { type Database, isLeaseOver, leaseUntil } from './database.ts';
import { batchWrites } from './batch.ts';

/** A request that was accepted, as plain JSON, and whose it is. */
export type Accepted = { id: string; request: unknown; person: string | null; guild: string | null };

/** A request that was accepted and isn't answered yet, by a process that is gone. */
export type JournalEntry = {
  id: string;
  request: unknown;
  /** Where its answer is shown, as it was noted; null where nothing was. */
  shown: unknown;
  /** When it was accepted, in milliseconds since 1970. */
  at: number;
  /** Its person has cancelled it. */
  isCancelled: boolean;
  /** It was begun too often, each time by a process that died: it isn't to be begun again. */
  isGivenUp: boolean;
};

/**
 * What a crash may not lose. Each entry is leased to one process, which renews its leases by a heartbeat; what nobody
 * renews any more is adopted by another process, or by the same one after its restart.
 */
export type Journal = {
  /** Writes a request down, leased to this process. False where that failed. */
  append(accepted: Accepted): Promise<boolean>;
  /** Remembers where the answer is shown, as plain JSON, so that whoever adopts it goes on there. */
  note(id: string, shown: unknown): Promise<void>;
  /** To be called every `heartbeatMs`. Returns the requests of this process that were cancelled in another. */
  renew(): Promise<string[]>;
  /** Takes over what is leased to nobody, the oldest first; over all processes each entry goes to one. */
  adopt(most: number): Promise<JournalEntry[]>;
  /** It is to end, whichever process has it. False where it isn't open. */
  cancel(id: string): Promise<boolean>;
  /** Told over Postgres at once what is cancelled in whatever process; `renew` tells it too. Returns what ends it. */
  onCancelled(listener: (id: string) => void): () => void;
  /** It is answered, and nothing of it stays. */
  strike(id: string): Promise<void>;
  /** It can't be read: it is never adopted again, and swept a day later. */
  setAside(id: string, reason: string): Promise<void>;
  /** Ends the lease of one or of all, so that another process takes over at once; that is no failed try. */
  release(id?: string): Promise<void>;
  /** How many are open, and when the oldest was accepted. */
  status(): Promise<{ open: number; oldest: number | null }>;
};

/** Milliseconds. Three heartbeats may be lost. */
export const leaseMs = 20_000;
export const heartbeatMs = 5_000;

/** A request that has killed its process so often isn't begun again. */
const mostTries = 2;

/** Throws where the store fails. */
export function createJournal(database: Database, now: () => number): Journal {
  const holder = randomUUID();
  return { ...ownEntries(database, holder, now), ...allEntries(database, holder) };
}

/** What a process does with those that are leased to it. */
function ownEntries(
  { db, clock }: Database,
  holder: string,
  now: () => number,
): Pick<Journal, 'append' | 'note' | 'renew' | 'strike' | 'release'> {
  const update = () => db.updateTable('journal').where('holder', '=', holder);
  const insert = batchWrites((accepted: (Omit<Accepted, 'request'> & { request: string; at: number })[]) => {
    const lease = { holder, leased: leaseUntil(clock(), leaseMs), tries: 1 };
    const fresh = { shown: null, cancelled: 0, aside: null };
    return db
      .insertInto('journal')
      .values(accepted.map((row) => ({ ...row, ...lease, ...fresh })))
      .execute();
  });
  const strike = batchWrites((ids: string[]) =>
    db.deleteFrom('journal').where('id', 'in', ids).where('holder', '=', holder).execute(),
  );
  return {
    async append({ request, ...whose }) {
      await insert({ ...whose, request: JSON.stringify(request), at: now() });
      return true;
    },
    async note(id, shown) {
      await update()
        .set({ shown: JSON.stringify(shown) })
        .where('id', '=', id)
        .execute();
    },
    async renew() {
      const rows = await update()
        .set({ leased: leaseUntil(clock(), leaseMs) })
        .returning(['id', 'cancelled'])
        .execute();
      return rows.filter(({ cancelled }) => cancelled !== 0).map(({ id }) => id);
    },
    strike,
    async release(id) {
      await update()
        .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
        .set((eb) => ({ leased: 0, holder: '', tries: eb('tries', '-', 1) }))
        .execute();
    },
  };
}

function allEntries(
  database: Database,
  holder: string,
): Pick<Journal, 'adopt' | 'cancel' | 'onCancelled' | 'setAside' | 'status'> {
  const { db, notify, listen } = database;
  const setAside: Journal['setAside'] = async (id, reason) => {
    await db.updateTable('journal').set({ aside: reason, holder: '' }).where('id', '=', id).execute();
  };
  return {
    async adopt(most) {
      const rows = await adoptRows(database, holder, most);
      const entries = await Promise.all(rows.map((row) => parseEntry(row, setAside)));
      return entries.filter((entry) => entry !== null).toSorted(byAge);
    },
    async cancel(id) {
      const { numUpdatedRows } = await db
        .updateTable('journal')
        .set({ cancelled: 1 })
        .where('id', '=', id)
        .where('aside', 'is', null)
        .executeTakeFirstOrThrow();
      const isOpen = Number(numUpdatedRows) > 0;
      if (isOpen) await notify('cancelled', id);
      return isOpen;
    },
    onCancelled: (listener) => listen((topic, id) => topic === 'cancelled' && listener(id)),
    setAside,
    async status() {
      const row = await db
        .selectFrom('journal')
        .where('aside', 'is', null)
        .select((eb) => [eb.fn.countAll().as('open'), eb.fn.min('at').as('oldest')])
        .executeTakeFirstOrThrow();
      return { open: Number(row.open), oldest: row.oldest };
    },
  };
}

const byAge = (one: JournalEntry, other: JournalEntry) => one.at - other.at || (one.id < other.id ? -1 : 1);

type Row = {
  id: string;
  request: string;
  shown: string | null;
  at: number;
  tries: number;
  cancelled: number;
};

function adoptRows({ db, clock, kind }: Database, holder: string, most: number): Promise<Row[]> {
  const free = db
    .selectFrom('journal')
    .select('id')
    .where(isLeaseOver('leased', clock(), leaseMs))
    .where('holder', '<>', holder)
    .where('aside', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(most)
    .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
  return db
    .updateTable('journal')
    .set((eb) => ({ holder, leased: leaseUntil(clock(), leaseMs), tries: eb('tries', '+', 1) }))
    .where('id', 'in', free)
    .returning(['id', 'request', 'shown', 'at', 'tries', 'cancelled'])
    .execute();
}

async function parseEntry(
  { id, at, request, shown, tries, cancelled }: Row,
  setAside: Journal['setAside'],
): Promise<JournalEntry | null> {
  try {
    const parsed: unknown[] = [request, shown ?? 'null'].map((json): unknown => JSON.parse(json));
    return {
      id,
      at,
      request: parsed[0],
      shown: parsed[1],
      isCancelled: cancelled !== 0,
      isGivenUp: tries > mostTries,
    };
  } catch {
    await setAside(id, 'it is no JSON');
    return null;
  }
}
