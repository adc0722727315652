import { EventEmitter } from 'node:events';
import { type Dialect, Kysely, PostgresDialect, sql } from 'kysely';
import { type ClientConfig, Pool, types } from 'pg';
import { isRefusal, Refusal } from '../base/refusal.ts';
import type { Database, Tables, Topic } from './database.ts';
import { keepListening } from './postgres-listener.ts';
import { migrate } from './postgres-migrations.ts';
import { discardBroken, timeouts } from './postgres-pool.ts';

/** How the driver reaches a server. */
export type PostgresLink = {
  dialect: Dialect;
  /** Calls back with what is notified on a channel, from now until the returned function is called. */
  listen: (channel: string, heard: (payload: string) => void) => Promise<() => Promise<void>>;
  /** Brings the layout up to date; without it, over the dialect. */
  layOut?: () => Promise<void>;
};

const channel = 'nutgraf';

/**
 * The store in a Postgres database, its layout brought up to date.
 * @throws Refusal `store.unreachable` where no server answers, `store.refused` where it can't be used as it is
 */
export async function openPostgres(
  url: string,
  onFault: (error: unknown) => void,
  clock: Database['clock'] = serverClock,
): Promise<Database> {
  const config = { connectionString: url, application_name: 'nutgraf' };
  try {
    const link = linkTo(config, onFault);
    return await openLink(link, clock);
  } catch (cause) {
    throw refusalOf(new URL(url), cause);
  }
}

const serverClock = () => sql<number>`(extract(epoch FROM clock_timestamp()) * 1000)::bigint`;

/** The driver over any link, such as an embedded server. */
export async function openLink(
  { dialect, listen, layOut }: PostgresLink,
  clock: Database['clock'],
): Promise<Database> {
  const db = new Kysely<Tables>({ dialect });
  const topics = new EventEmitter().setMaxListeners(0);
  try {
    const { rows } = await sql<{ setting: string }>`SHOW transaction_read_only`.execute(db);
    if (Object.values(rows[0] ?? {})[0] === 'on') throw new Error('it is read-only');
    await (layOut ? layOut() : migrate(db));
    const stop = await listen(channel, (payload) => {
      const [topic, key] = payload.split(/ (.*)/s);
      topics.emit('changed', topic, key ?? '');
    });
    return {
      kind: 'postgres',
      db,
      clock,
      setAside: null,
      notify: async (topic, key) => {
        await sql`SELECT pg_notify(${channel}, ${`${topic} ${key}`})`.execute(db);
      },
      listen: (listener: (topic: Topic, key: string) => void) => {
        topics.on('changed', listener);
        return () => topics.off('changed', listener);
      },
      transaction: (work) => retryConflicts(() => db.transaction().execute(work)),
      emptyLog: () => {},
      backUp: () => {
        throw new Refusal('backup.postgres', {});
      },
      close: async () => {
        await stop();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Serialization failures and deadlocks: one of two transactions has to begin anew. */
const conflicts = new Set(['40001', '40P01']);

async function retryConflicts<T>(work: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries === 1 || !conflicts.has(codeOf(error) ?? '')) throw error;
    return retryConflicts(work, tries - 1);
  }
}

function linkTo(config: ClientConfig, onFault: (error: unknown) => void): PostgresLink {
  const pool = new Pool({
    ...config,
    max: 10,
    connectionTimeoutMillis: timeouts.connect,
    query_timeout: timeouts.statement,
    statement_timeout: timeouts.statement,
    idle_in_transaction_session_timeout: 2 * timeouts.statement,
    keepAlive: true,
    // Counts and amounts are far below 2^53.
    types: {
      getTypeParser: (oid, format) =>
        oid === types.builtins.INT8 || oid === types.builtins.NUMERIC
          ? Number
          : (value: string): unknown => types.getTypeParser(oid, format)(value),
    },
  });
  pool.on('error', onFault);
  // One that breaks in a transaction fails the next query; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    dialect: new PostgresDialect({ pool: discardBroken(pool) }),
    listen: (channel, heard) => keepListening(config, channel, heard),
    layOut: () => layOutPatiently(config),
  };
}

/** A big table may take minutes, as may another process that is at it: over a connection that nothing limits. */
async function layOutPatiently(config: ClientConfig): Promise<void> {
  const pool = new Pool({
    ...config,
    max: 1,
    connectionTimeoutMillis: timeouts.connect,
    keepAlive: true,
  });
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}

/** Where no server is reached: Node's codes. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** `cannot_connect_now` and those of a server that is shutting down or has no connection left. */
const busy = new Set(['57P03', '57P01', '57P02', '53300']);

/** Never with the password. */
function refusalOf({ hostname, port }: URL, cause: unknown): Refusal {
  if (isRefusal(cause)) return cause;
  const code = codeOf(cause) ?? '';
  const reason = cause instanceof Error ? cause.message || code : String(cause);
  const isAway = unreachable.has(code) || busy.has(code) || /timeout|terminated/i.test(reason);
  const params = { host: `${hostname}:${port || 5432}`, reason };
  return new Refusal(isAway ? 'store.unreachable' : 'store.refused', params, { cause });
}

function codeOf(error: unknown): string | null {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
