import { setImmediate as afterReading } from 'node:timers';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { DatabaseError, type Pool, type QueryConfig } from 'pg';

/**
 * Milliseconds. Discord waits three seconds for an acknowledgement, and the store may be what it waits for; `statement` is
 * when the server itself gives up. What follows in a transaction, such as deleting all of a server, has that long too.
 */
export const timeouts = { connect: 2000, query: 1500, statement: 5000, retry: 1000 };

/**
 * A connection on which something else than the server has failed isn't used again: its answer may still come. From then
 * on nobody waits for the server but one that tries, again and again, and the others hear at once that it is away.
 */
export function discardBroken(pool: Pool): PostgresPool {
  let down: { error: unknown } | null = null;
  const probe = async (): Promise<void> => {
    while (down && !pool.ending) {
      try {
        // Those that are idle lead to the same server.
        while (pool.idleCount > 0) (await pool.connect()).release(true);
        const client = await pool.connect();
        await client.query('SELECT 1').finally(() => client.release(true));
        down = null;
      } catch (error) {
        down = { error };
        await sleep(timeouts.retry, undefined, { ref: false });
      }
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
  const giveUp = () => reject(new Error(`no answer within ${milliseconds} ms`));
  // Where this thread stood still meanwhile, the answer may be there, and be read after timers are.
  const timer = setTimeout(() => afterReading(giveUp), milliseconds);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}
