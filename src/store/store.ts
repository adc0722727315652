import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Keyv } from 'keyv';
import { Refusal } from '../base/refusal.ts';
import { hour } from '../base/time.ts';
import { backUp } from './backup.ts';
import { openDatabase } from './database.ts';
import { createClaims, type Claims } from './claims.ts';
import { createForgetting, type Forgetting } from './forget.ts';
import { createGuilds, type Guilds } from './guilds.ts';
import { createOwnership, type Ownership } from './ownership.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { KeyValue, OwnedKeyValue, OwnedNamespace } from './key-value.ts';
import { createReports, type Reports } from './reports.ts';
import { createSettingsRepository, type SettingsRepository } from './settings-repository.ts';
import { createKeyvAdapter } from './keyv-adapter.ts';
import { sweepExpired } from './sweep.ts';
import { createUsageRepository, type UsageRepository } from './usage-repository.ts';

/** One door to all that the bot keeps: `docs/privacy.md` says what each namespace holds, and for how long. */
export type Store = {
  /** `aboutOf` names the article that an entry is about: it is kept only while somebody keeps that. */
  keyValue<T>(namespace: string, aboutOf?: (key: string, value: T) => string): KeyValue<T>;
  /** A part of the store in which each owner has keys of its own. */
  ownedKeyValue<T>(namespace: OwnedNamespace): OwnedKeyValue<T>;
  ownership: Ownership;
  ledger: Ledger;
  settings: SettingsRepository;
  usage: UsageRepository;
  guilds: Guilds;
  reports: Reports;
  claims: Claims;
  forget: Forgetting;
  /** Where a damaged store was set aside, if one was found. */
  setAside: string | null;
  /** Deletes what has expired; returns how many entries that were. */
  sweep(): number;
  /**
   * Copies all of it, as it is now, into a new file.
   * @throws Refusal `backup.exists`, `backup.failed`, `backup.damaged`
   */
  backUp(file: string): void;
  close(): void;
};

/**
 * Opens the embedded store, and sweeps it then and every hour. A write that fails later (a full disk) goes to `onFault`, and nothing is remembered:
 * people are still answered. Settings and reports alone say that they couldn't be saved.
 * @throws Refusal `store.unusable`
 */
export function openStore(folder: string, now: () => number, onFault: (error: unknown) => void): Store {
  const { db, setAside } = openDatabase(folder, new Date(now()));
  const tolerate = (write: () => void) => {
    try {
      write();
    } catch (error) {
      onFault(error);
    }
  };
  const sweep = () => [...sweepExpired(db, now())].reduce((sum, entries) => sum + entries, 0);
  tolerate(sweep);
  const sweeping = setInterval(() => void sweepInTurns(db, now()).catch(onFault), hour).unref();
  return {
    ...openKeyValues(db, now, onFault),
    ...openRepositories(db, now, tolerate),
    forget: createForgetting(db, now),
    setAside,
    sweep,
    backUp: (file) => {
      if (setAside !== null) throw new Refusal('backup.damaged', { file: setAside });
      backUp(db, file);
    },
    close: () => {
      clearInterval(sweeping);
      db.close();
    },
  };
}

/** Others come between, and may close the store. */
async function sweepInTurns(db: DatabaseSync, now: number): Promise<void> {
  const sweeping = sweepExpired(db, now);
  while (db.isOpen && !sweeping.next().done) await sleep(20, undefined, { ref: false });
}

function openKeyValues(
  db: DatabaseSync,
  now: () => number,
  onFault: (error: unknown) => void,
): Pick<Store, 'keyValue' | 'ownedKeyValue'> {
  const keyValue: Store['keyValue'] = (namespace, aboutOf) => {
    const about = (key: string, entry: string) => aboutOf?.(key, JSON.parse(entry).value) ?? null;
    return remember(new Keyv({ store: createKeyvAdapter(db, namespace, now, about) }), onFault);
  };
  return { keyValue, ownedKeyValue: (namespace) => own(keyValue(namespace)) };
}

/** What is only written down beside an answer never stands in its way. */
function openRepositories(
  db: DatabaseSync,
  now: () => number,
  tolerate: (write: () => void) => void,
): Pick<Store, 'ownership' | 'usage' | 'ledger' | 'settings' | 'guilds' | 'reports' | 'claims'> {
  const ownership = createOwnership(db, now);
  const usage = createUsageRepository(db, now);
  const claims = createClaims(db, now);
  return {
    ledger: settleAnyway(createLedger(db, now), tolerate),
    settings: createSettingsRepository(db, now),
    guilds: createGuilds(db, now),
    reports: createReports(db, now),
    ownership: { ...ownership, add: (...values) => tolerate(() => ownership.add(...values)) },
    claims: {
      take: (...values) => {
        let isFirst = false;
        tolerate(() => {
          isFirst = claims.take(...values);
        });
        return isFirst;
      },
      extend: (...values) => tolerate(() => claims.extend(...values)),
    },
    usage: { ...usage, record: (...values) => tolerate(() => usage.record(...values)) },
  };
}

/** What can't be settled stays reserved: too much rather than too little. */
function settleAnyway(ledger: Ledger, tolerate: (write: () => void) => void): Ledger {
  return {
    ...ledger,
    reserve(accounts, usd) {
      const held = ledger.reserve(accounts, usd);
      if ('full' in held) return held;
      return { settle: (...values) => tolerate(() => held.settle(...values)) };
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
