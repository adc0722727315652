import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { Refusal } from '../base/refusal.ts';
import type { Telemetry } from '../base/telemetry.ts';
import { createMetrics, type Metrics, type Status } from './metrics.ts';

export type Address = { host: string; port: number };
/** How the bot is now; null before it has begun. */
type ReadStatus = () => Promise<Status | null>;

export type MetricsServer = {
  address: Address;
  telemetry: Telemetry;
  /** Until this is called, the bot is still starting. */
  watch: (readStatus: () => Promise<Status>) => void;
  close: () => Promise<void>;
};

const isStarting: ReadStatus = async () => null;

/**
 * `/metrics` for Prometheus, `/healthz` (the process lives) and `/readyz` (every shard is connected, Discord has the
 * commands, and the store answers; else 503).
 * @throws Refusal `metrics.unusable`
 */
export async function serveMetrics({ host, port }: Address): Promise<MetricsServer> {
  const metrics = createMetrics();
  let readStatus = isStarting;
  const server = createServer((request, response) => {
    answer(request.url ?? '', response, metrics, readStatus).catch(() => response.writeHead(500).end());
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refusal('metrics.unusable', { address: `${host}:${port}`, reason }, { cause: error });
  }
  return {
    address: { host, port: portOf(server) },
    telemetry: metrics.telemetry,
    watch: (read) => {
      readStatus = read;
    },
    close: () => close(server),
  };
}

async function answer(
  path: string,
  response: ServerResponse,
  metrics: Metrics,
  readStatus: ReadStatus,
): Promise<void> {
  if (path === '/healthz') return send(response, 200, 'ok\n');
  const status = await readStatus();
  if (path === '/metrics') return send(response, 200, await metrics.render(status), metrics.contentType);
  if (path !== '/readyz') return send(response, 404, 'There are /metrics, /healthz and /readyz.\n');
  const lacking = lackingIn(status);
  send(response, lacking.length > 0 ? 503 : 200, lacking.length > 0 ? `${lacking.join('\n')}\n` : 'ready\n');
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** What keeps the bot from answering, a line each. */
function lackingIn(status: Status | null): string[] {
  if (status === null) return ['starting'];
  const { shards, shardsReady, registrationFault, journal } = status;
  const offline = shardsReady < shards || shards === 0;
  return [
    ...(offline ? [`${shardsReady} of ${shards} shards are connected`] : []),
    ...(registrationFault === null ? [] : [`Discord has not taken the commands: ${registrationFault}`]),
    ...(journal ? [] : ['the store does not answer']),
  ];
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
