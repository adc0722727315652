import type { Logger } from '../base/log.ts';
import type { Telemetry } from '../base/telemetry.ts';
import { day } from '../base/time.ts';
import type { Dossier } from '../article/dossier.ts';
import type { Engine, Judge, Task } from '../engine/engine.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Flights } from '../store/flights.ts';
import type { Account, Ledger } from '../store/ledger.ts';
import type { KeyValue } from '../store/key-value.ts';
import type { UsageRepository } from '../store/usage-repository.ts';
import type { Caps } from './budget.ts';
import type { Reading } from './reading.ts';
import type { Checks } from './run-engine.ts';

export type StudyOptions = {
  /** Who reads; null where there is no key. */
  primary: Engine | null;
  /** Who reads where the one before can't, before the fallback does. */
  spares?: readonly Engine[];
  /** Those that admins may choose instead, by model. */
  others?: ReadonlyMap<string, Engine>;
  /** Who reads where the primary can't: it needs nothing and never fails. */
  fallback: Engine;
  /** Who looks at what the primary engine wrote a second time; nobody where it is null. */
  judge?: Judge | null | undefined;
  /** Where checks are made: here, unless told. */
  checks?: Checks | undefined;
  readings: KeyValue<Reading>;
  flights: Flights;
  ledger: Ledger;
  usage: UsageRepository;
  caps: Caps;
  settings: GuildSettings;
  now: () => number;
  log: Logger;
  telemetry?: Telemetry | undefined;
  /** Milliseconds after which it is said what a reading waits for. */
  lateAfter?: number;
};

/** How long a reading is remembered, in milliseconds. */
export const readingRetention = 30 * day;

export type StudyJob = {
  article: Dossier;
  task: Task;
  key: string;
  /** Who reads before the fallback; null where there is no key. */
  engine: Engine | null;
  accounts: Account[];
  /** The key of what was read before, which stays good where a new reading fails. */
  before?: string;
};
