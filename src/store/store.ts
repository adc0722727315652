import { Keyv } from 'keyv';
import { Refusal } from '../base/refusal.ts';
import { backUp } from './backup.ts';
import { openDatabase } from './database.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { Memory } from './memory.ts';
import { createShelf, sweep } from './shelf.ts';

const hour = 3_600_000;

/** One door to all that the bot keeps: `docs/privacy.md` says what each namespace holds, and for how long. */
export type Store = {
  memory<T>(namespace: string): Memory<T>;
  ledger: Ledger;
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
 * people are still answered.
 * @throws Refusal `store.unusable`
 */
export function openStore(folder: string, now: () => number, onFault: (error: unknown) => void): Store {
  const { db, setAside } = openDatabase(folder, new Date(now()));
  const tidy = () => {
    try {
      sweep(db, now());
    } catch (error) {
      onFault(error);
    }
  };
  tidy();
  const tidying = setInterval(tidy, hour).unref();
  return {
    memory: <T>(namespace: string) =>
      remember<T>(new Keyv({ store: createShelf(db, namespace, now) }), onFault),
    ledger: createLedger(db, now),
    setAside,
    sweep: () => sweep(db, now()),
    backUp: (file) => {
      if (setAside !== null) throw new Refusal('backup.damaged', { file: setAside });
      backUp(db, file);
    },
    close: () => {
      clearInterval(tidying);
      db.close();
    },
  };
}

function remember<T>(keyv: Keyv, onFault: (error: unknown) => void): Memory<T> {
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
