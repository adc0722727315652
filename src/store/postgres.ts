import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { EventEmitter } from 'node:events';
import {
  type Dialect,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from 'kysely';
import { Client, type ClientConfig, DatabaseError, Pool, type QueryConfig, types } from 'pg';
import { isRefusal, Refusal } from '../base/refusal.ts';
import type { Database, Tables, Topic } from './database.ts';
import { migrate } from './postgres-migrations.ts';

/**
 * Milliseconds. Discord waits three seconds for an acknowledgement, and the store may be what it waits for; `statement` is
 * when the server itself gives up. What follows in a transaction, such as deleting all of a server, has that long too.
 */
const timeouts = { connect: 2000, query: 1500, statement: 5000, retry: 1000 };

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

/**
 * A connection on which something else than the server has failed isn't used again: its answer may still come. From then
 * on nobody waits for the server but one that tries, again and again, and the others hear at once that it is away.
 */
function discardBroken(pool: Pool): PostgresPool {
  let down: { error: unknown } | null = null;
  const probe = async (): Promise<void> => {
    try {
      // Those that are idle lead to the same server.
      while (pool.idleCount > 0) (await pool.connect()).release(true);
      const client = await pool.connect();
      await client.query('SELECT 1').finally(() => client.release(true));
      down = null;
    } catch (error) {
      down = { error };
      await sleep(timeouts.retry, undefined, { ref: false });
      if (!pool.ending) await probe();
    }
  };
  const fail = (error: unknown): never => {
    if (!down && !pool.ending) {
      down = { error };
      void probe();
    }
    throw error;
  };
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      // A pool whose connections are all at work is no server that is away.
      const failed = (error: unknown) => {
        if (pool.totalCount >= pool.options.max && pool.idleCount === 0) throw error;
        return fail(error);
      };
      if (!down) return watchClient(await pool.connect().catch(failed), fail);
      // Whoever asks again and again must not keep the probe from being heard.
      await setImmediate();
      throw down?.error ?? new Error('the database was away');
    },
  };
}

/** A client of `pg`, which can remember a statement by its name. */
type NamingClient = PostgresPoolClient & {
  query<R>(statement: QueryConfig): Promise<PostgresQueryResult<R>>;
};

function watchClient(client: NamingClient, fail: (error: unknown) => never): PostgresPoolClient {
  let [isBroken, isOpen] = [false, false];
  const failed = (error: unknown): never => {
    if (error instanceof DatabaseError) throw error;
    isBroken = true;
    return fail(error);
  };
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(text: string | PostgresCursor<R>, values: readonly unknown[] = []) {
    if (typeof text !== 'string') return client.query(text);
    const limit = isOpen ? timeouts.statement : timeouts.query;
    if (/^(?:begin|start transaction)/iu.test(text)) isOpen = true;
    if (/^(?:commit|rollback)/iu.test(text)) isOpen = false;
    return within(client.query<R>(named(text, values)), limit).catch(failed);
  }
  return { query, release: (destroy) => client.release(destroy === true || isBroken) };
}

/** So many different statements each connection remembers; those with a list of values are any number. */
const mostNames = 200;
const names = new Map<string, string>();

/** What has a name is parsed and planned once a connection. */
function named(text: string, values: readonly unknown[]): QueryConfig {
  if (!names.has(text) && names.size < mostNames && /^(?:select|insert|update|delete|with) /u.test(text))
    names.set(text, `s${names.size}`);
  const name = names.get(text);
  return { text, values: [...values], ...(name !== undefined && { name }) };
}

/** @throws Error where it takes longer; who waits no more hears nothing of it. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

/** Over one connection of its own, which is opened anew for as long as it takes. */
async function keepListening(
  config: ClientConfig,
  channel: string,
  heard: (payload: string) => void,
): Promise<() => Promise<void>> {
  const stopped = new AbortController();
  const { signal } = stopped;
  let client = await listenOnce(config, channel, heard);
  const keep = async () => {
    while (!signal.aborted) {
      // Not `once` of node:events, which rejects at the error that comes before.
      await new Promise<void>((resolve) => client.once('end', resolve));
      client = await listenAgain(() => listenOnce(config, channel, heard), signal);
    }
  };
  const keeping = keep().catch(() => {});
  return async () => {
    stopped.abort();
    await client.end().catch(() => {});
    await keeping;
    // It may just have been opened anew.
    await client.end().catch(() => {});
  };
}

async function listenAgain(listen: () => Promise<Client>, signal: AbortSignal): Promise<Client> {
  for (;;) {
    await sleep(timeouts.retry, undefined, { signal, ref: false });
    const client = await listen().catch(() => null);
    if (client) return client;
  }
}

async function listenOnce(
  config: ClientConfig,
  channel: string,
  heard: (payload: string) => void,
): Promise<Client> {
  const client = new Client({ ...config, connectionTimeoutMillis: timeouts.connect, keepAlive: true });
  // What breaks also ends it.
  client.on('error', () => {});
  client.on('notification', ({ payload }) => heard(payload ?? ''));
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  return client;
}

/** What the server says for a wrong password, role or database; a message of its own has neither. */
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
