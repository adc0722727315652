import { type Generated, type Kysely, type RawBuilder, sql, type SqlBool, type Transaction } from 'kysely';

/** Amounts are whole micro-dollars, so that sums are exact; instants are milliseconds since 1970, days are UTC. */
export type Tables = {
  entries: { namespace: string; key: string; value: string; expires: number | null; about: string | null };
  holdings: {
    owner: string;
    channel: string;
    article: string;
    title: string;
    at: number;
    expires: number;
  };
  spending: { day: string; account: string; micros: number };
  counts: { day: string; account: string; readings: number };
  settings: { guild: string; name: string; value: string };
  changes: {
    id: Generated<number>;
    guild: string;
    at: number;
    person: string | null;
    name: string;
    before: string | null;
    after: string | null;
  };
  usage: {
    day: string;
    guild: string;
    readings: number;
    remembered: number;
    inputTokens: number;
    outputTokens: number;
    cacheReadTokens: number;
    cacheWriteTokens: number;
    micros: number;
    statements: number;
    removed: number;
  };
  readers: { day: string; guild: string; person: string };
  guilds: { guild: string; joined: number; gone: number | null };
  reports: {
    id: Generated<number>;
    guild: string;
    at: number;
    reading: string;
    article: string;
    text: string;
  };
  claims: { owner: string; key: string; expires: number };
  journal: {
    id: string;
    request: string;
    person: string | null;
    guild: string | null;
    shown: string | null;
    at: number;
    holder: string;
    leased: number;
    tries: number;
    cancelled: number;
    aside: string | null;
  };
  reservations: {
    id: string;
    account: string;
    unit: string;
    day: string;
    amount: number;
    expires: number;
  };
  flights: { key: string; holder: string; leased: number };
  feeds: {
    url: string;
    title: string;
    state: string;
    next: number;
    read: number;
    holder: string;
    leased: number;
  };
  follows: {
    id: string;
    guild: string;
    channel: string;
    url: string;
    title: string;
    terms: string;
    paused: string | null;
    refusals: number;
    since: number;
    due: number | null;
  };
  /** `rank`: the place among those that came at the same time, the newest at 0. */
  items: { url: string; key: string; item: string; at: number; seen: number; rank: number };
  deliveries: {
    id: string;
    guild: string;
    channel: string;
    content: string;
    state: string;
    shown: string | null;
    at: number;
    due: number;
    tries: number;
    holder: string;
    leased: number;
  };
  batched: {
    key: string;
    batch: string;
    guild: string;
    follow: string;
    model: string;
    article: string;
    task: string;
    reserved: string;
    at: number;
    due: number;
  };
  tallies: { follow: string; day: string; name: string; amount: number };
  shards: { shard: number; count: number; holder: string; leased: number };
};

/** The database itself, or a transaction in it. */
export type Db = Kysely<Tables>;

/** What processes tell each other: that a reading is made, that money is free, that a request is cancelled. */
export type Topic = 'flight' | 'ledger' | 'cancelled';

/** One of the two drivers: embedded SQLite, or Postgres. */
export type Database = {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Db;
  /** The instant by which all processes count leases: the server's clock where there is one. */
  readonly clock: () => RawBuilder<number>;
  /** Tells all processes, this one among them, that something of that name has changed; best effort. */
  readonly notify: (topic: Topic, key: string) => Promise<void>;
  /** Returns what ends it. */
  readonly listen: (listener: (topic: Topic, key: string) => void) => () => void;
  /** Where a damaged store was set aside, if one was found. */
  readonly setAside: string | null;
  /** Commits what `work` did unless it throws: then nothing of it stays. `work` may run more than once. */
  readonly transaction: <T>(work: (db: Transaction<Tables>) => Promise<T>) => Promise<T>;
  /** Best effort: what was deleted leaves the log of writes too, where there is one. */
  readonly emptyLog: () => void;
  /**
   * Copies all of it, as it is now, into a new file.
   * @throws Refusal `backup.exists`, `backup.failed`, `backup.damaged`, `backup.postgres`
   */
  readonly backUp: (file: string) => void;
  readonly close: () => Promise<void>;
};

/** Until when a lease lasts that is taken or renewed now, by the clock of all processes. */
export function leaseUntil(clock: RawBuilder<number>, ms: number): RawBuilder<number> {
  return sql`CAST(${clock} AS bigint) + ${sql.lit(ms)}`;
}

/** Whether a lease is over. One that ends later than any can was taken before the clock was set back: it is too. */
export function isLeaseOver(leased: string, clock: RawBuilder<number>, ms: number): RawBuilder<SqlBool> {
  const end = sql.ref<number>(leased);
  return sql<SqlBool>`(${end} <= ${clock} OR ${end} > ${leaseUntil(clock, 2 * ms)})`;
}

/** Postgres takes no NUL in a text. */
export function storable(text: string): string {
  return text.replaceAll('\0', '');
}

/** Resolves when the topic comes up, for that key if one is given, or after `ms`. Rejects on abort. */
export async function waitForTopic(
  { listen }: Database,
  topic: Topic,
  signal: AbortSignal,
  ms: number,
  key?: string,
): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const abort = () => reject(signal.reason);
  const timer = setTimeout(resolve, ms);
  const stop = listen((changed, of) => {
    if (changed === topic && (key === undefined || key === of)) resolve();
  });
  signal.addEventListener('abort', abort, { once: true });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    stop();
  }
}

/** Plain JSON as it was written; what it is, whoever uses it has to see. */
export function parseJson(json: string): unknown {
  return JSON.parse(json);
}
