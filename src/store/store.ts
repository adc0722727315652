import { setTimeout as sleep } from 'node:timers/promises';
import { Keyv } from 'keyv';
import { Refusal } from '../base/refusal.ts';
import { hour } from '../base/time.ts';
import { createLocks, type Locks } from './locks.ts';
import { copyFolder } from './copy.ts';
import type { Database } from './database.ts';
import { createFeedsRepository, type FeedsRepository } from './feeds.ts';
import { createFlights, type Flights } from './flights.ts';
import { createForgetting, type Forgetting } from './forget.ts';
import { createGuilds, type Guilds } from './guilds.ts';
import { createJournal, type Journal } from './journal.ts';
import { tolerateFaults } from './journal-faults.ts';
import type { KeyValue, OwnedKeyValue, OwnedNamespace } from './key-value.ts';
import { createKeyvAdapter } from './keyv-adapter.ts';
import { type BatchedDrafts, createBatchedDrafts } from './batched-drafts.ts';
import { createLedger, type Ledger, type Reservation } from './ledger.ts';
import { createOwnership, type Ownership } from './ownership.ts';
import { createReports, type Reports } from './reports.ts';
import { createSettingsRepository, type SettingsRepository } from './settings-repository.ts';
import { createShards, type Shards } from './shards.ts';
import { openSqlite } from './sqlite.ts';
import { sweepExpired } from './sweep.ts';
import { createUsageRepository, type UsageRepository } from './usage-repository.ts';

/** One door to all that the bot keeps: `docs/privacy.md` says what each namespace holds, and for how long. */
export type Store = {
  /** `aboutOf` names what articles an entry is about: it is kept only while somebody keeps each. */
  keyValue<T>(
    namespace: string,
    aboutOf?: (key: string, value: T) => string | readonly string[],
  ): KeyValue<T>;
  /** A part of the store in which each owner has keys of its own. */
  ownedKeyValue<T>(namespace: OwnedNamespace): OwnedKeyValue<T>;
  ownership: Ownership;
  ledger: Ledger;
  settings: SettingsRepository;
  usage: UsageRepository;
  guilds: Guilds;
  reports: Reports;
  locks: Locks;
  forget: Forgetting;
  journal: Journal;
  shards: Shards;
  flights: Flights;
  feeds: FeedsRepository;
  batched: BatchedDrafts;
  /** Where a damaged store was set aside, if one was found. */
  setAside: string | null;
  /** Deletes what has expired; returns how many entries that were. */
  sweep(): Promise<number>;
  /**
   * Copies all of it, as it is now, into a new file.
   * @throws Refusal `backup.exists`, `backup.failed`, `backup.damaged`
   */
  backUp(file: string): void;
  /**
   * Copies what a folder's SQLite store holds into this one, which is an empty Postgres database. Returns how many rows.
   * @throws Refusal `file.missing`, `migrate.target`, `migrate.full`, `store.unusable`
   */
  copyFrom(folder: string): Promise<number>;
  close(): Promise<void>;
};

/**
 * Opens the store of a folder, or of a Postgres database by its address, and sweeps it then and every hour. A write that
 * fails later (a full disk) goes to `onFault`, and nothing is remembered: people are still answered. Settings and reports
 * alone say that they couldn't be saved.
 * @throws Refusal `store.unusable`, `store.unreachable`, `store.refused`
 */
export async function openStore(
  where: string | Database,
  now: () => number,
  onFault: (error: unknown) => void,
): Promise<Store> {
  const database = typeof where === 'string' ? await openDatabase(where, now, onFault) : where;
  const sweeper = startSweeper(database, now, onFault);
  const sweep = async () =>
    (await Array.fromAsync(sweepExpired(database, now()))).reduce((sum, entries) => sum + entries, 0);
  await sweep().catch(onFault);
  const flights = createFlights(database, onFault);
  return {
    ...openKeyValues(database, now, onFault),
    ...openRepositories(database, now, onFault),
    forget: createForgetting(database, now),
    journal: tolerateFaults(createJournal(database, now), onFault),
    shards: createShards(database),
    flights,
    feeds: createFeedsRepository(database, now),
    batched: createBatchedDrafts(database, now),
    setAside: database.setAside,
    sweep,
    backUp: database.backUp,
    copyFrom: (folder) => copyFolder(folder, database),
    close: async () => {
      flights.close();
      await sweeper.stop();
      await database.close();
    },
  };
}

/** Postgres's client is loaded only where it is used. */
async function openDatabase(
  where: string,
  now: () => number,
  onFault: (error: unknown) => void,
): Promise<Database> {
  if (!/^postgres(ql)?:/.test(where)) return openSqlite(where, now);
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(where, onFault);
}

/** Every hour, with a pause after each batch. */
function startSweeper(database: Database, now: () => number, onFault: (error: unknown) => void) {
  const stopped = new AbortController();
  let sweeping = Promise.resolve();
  const locks = createLocks(database);
  const sweep = async () => {
    // One process does it for all.
    if (!(await locks.take('operator', 'sweep', hour / 2))) return;
    const batches = sweepExpired(database, now());
    while (!stopped.signal.aborted && !(await batches.next()).done)
      await sleep(20, undefined, { ref: false });
  };
  const timer = setInterval(() => {
    sweeping = sweep().catch(onFault);
  }, hour).unref();
  return {
    async stop(): Promise<void> {
      stopped.abort();
      clearInterval(timer);
      await sweeping;
    },
  };
}

function openKeyValues(
  database: Database,
  now: () => number,
  onFault: (error: unknown) => void,
): Pick<Store, 'keyValue' | 'ownedKeyValue'> {
  const keyValue: Store['keyValue'] = (namespace, aboutOf) => {
    const about = (key: string, entry: string) => [aboutOf?.(key, JSON.parse(entry).value) ?? []].flat();
    return remember(new Keyv({ store: createKeyvAdapter(database, namespace, now, about) }), onFault);
  };
  return { keyValue, ownedKeyValue: (namespace) => own(keyValue(namespace)) };
}

/** What is only written down beside an answer never stands in its way. */
function openRepositories(
  database: Database,
  now: () => number,
  onFault: (error: unknown) => void,
): Pick<Store, 'ownership' | 'usage' | 'ledger' | 'settings' | 'guilds' | 'reports' | 'locks'> {
  const { db } = database;
  const ownership = createOwnership(db, now);
  const usage = createUsageRepository(database, now);
  const settings = createSettingsRepository(database, now);
  const away = (cause: unknown): never => {
    onFault(cause);
    throw new Refusal('store.away', {}, { cause });
  };
  const locks = createLocks(database);
  return {
    ledger: settleAnyway(createLedger(database, now), onFault),
    settings: { ...settings, read: (guild) => settings.read(guild).catch(away) },
    guilds: createGuilds(db, now),
    reports: createReports(database, now),
    ownership: {
      add: (...values) => ownership.add(...values).catch(onFault),
      has: (...values) => ownership.has(...values).catch(away),
      list: (owner) => ownership.list(owner).catch(away),
      since: (...values) => ownership.since(...values).catch(away),
      recent: (...values) => ownership.recent(...values).catch(away),
    },
    locks: {
      take: (owner, key, ttl, ifUnknown = false) =>
        locks.take(owner, key, ttl).catch((error) => (onFault(error), ifUnknown)),
      extend: (...values) => locks.extend(...values).catch(onFault),
    },
    usage: { ...usage, record: (...values) => usage.record(...values).catch(onFault) },
  };
}

/** What can't be settled stays reserved: too much rather than too little. */
function settleAnyway(ledger: Ledger, onFault: (error: unknown) => void): Ledger {
  const settledAnyway = (reservation: Reservation): Reservation => ({
    settle: (...values) => reservation.settle(...values).catch(onFault),
    record: reservation.record,
  });
  return {
    ...ledger,
    reopen(record) {
      const reservation = ledger.reopen(record);
      return reservation && settledAnyway(reservation);
    },
    async reserve(...wanted) {
      const reservation = await ledger.reserve(...wanted);
      if ('full' in reservation) return reservation;
      return settledAnyway(reservation);
    },
  };
}

function remember<T>(keyv: Keyv, onFault: (error: unknown) => void): KeyValue<T> {
  keyv.on('error', onFault);
  return {
    get: (key) => keyv.get<T>(key),
    set: async (key, value, ttl) => {
      await keyv.set(key, value, ttl);
    },
    delete: async (key) => {
      await keyv.delete(key);
    },
  };
}

function own<T>(keyValue: KeyValue<T>): OwnedKeyValue<T> {
  return (owner) => ({
    get: (key) => keyValue.get(`${owner}/${key}`),
    set: (key, value, ttl) => keyValue.set(`${owner}/${key}`, value, ttl),
    delete: (key) => keyValue.delete(`${owner}/${key}`),
  });
}
