import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { timeouts } from './postgres-pool.ts';

/** Over one connection of its own, which is opened anew for as long as it takes. */
export async function keepListening(
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
