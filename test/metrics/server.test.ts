import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { Refusal } from '../../src/base/refusal.ts';
import { serveMetrics } from '../../src/metrics/server.ts';

async function open(t: TestContext) {
  const server = await serveMetrics({ host: '127.0.0.1', port: 0 });
  t.after(server.close);
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.address.port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { ...server, get };
}

const well = {
  shards: 2,
  shardsReady: 2,
  running: 3,
  registrationFault: null,
  journal: { open: 4, oldest: 0 },
};

test('the process lives from the start, and is ready once shards and store are', async (t) => {
  const { get, watch } = await open(t);
  assert.deepEqual(await get('/healthz'), { status: 200, text: 'ok\n' });
  assert.deepEqual(await get('/readyz'), { status: 503, text: 'starting\n' });
  watch(async () => well);
  assert.deepEqual(await get('/readyz'), { status: 200, text: 'ready\n' });
  watch(async () => ({ ...well, shardsReady: 1, registrationFault: 'help: too long', journal: null }));
  const lacking =
    '1 of 2 shards are connected\nDiscord has not taken the commands: help: too long\nthe store does not answer\n';
  assert.deepEqual(await get('/readyz'), { status: 503, text: lacking });
  assert.equal((await get('/healthz')).status, 200);
  assert.equal((await get('/')).status, 404);
});

test('what is counted is told in Prometheus’s format', async (t) => {
  const { get, watch, telemetry } = await open(t);
  watch(async () => well);
  telemetry.acknowledged(0.02);
  telemetry.ended('summarize', 'answered', 1.5);
  telemetry.ended('summarize', 'refused', 0.1);
  telemetry.failed('unavailable');
  const cost = { inputTokens: 900, outputTokens: 50, cacheReadTokens: 7, cacheWriteTokens: 8, usd: 0.25 };
  const reading = { engine: 'claude', model: 'claude-test', removed: ['figure', 'figure'], cost };
  telemetry.read({ ...reading, remembered: false });
  telemetry.read({ ...reading, remembered: true });
  const { text } = await get('/metrics');
  const lines = text.split('\n');
  for (const line of [
    'nutgraf_requests_total{command="summarize",outcome="answered"} 1',
    'nutgraf_requests_total{command="summarize",outcome="refused"} 1',
    'nutgraf_acknowledge_seconds_bucket{le="0.025"} 1',
    'nutgraf_answer_seconds_count{command="summarize"} 2',
    'nutgraf_faults_total{kind="unavailable"} 1',
    'nutgraf_readings_total{engine="claude",model="claude-test",remembered="false"} 1',
    'nutgraf_readings_total{engine="claude",model="claude-test",remembered="true"} 1',
    'nutgraf_statements_removed_total{reason="figure"} 2',
    'nutgraf_tokens_total{model="claude-test",kind="input"} 900',
    'nutgraf_dollars_total{model="claude-test"} 0.25',
    'nutgraf_requests_running 3',
    'nutgraf_shards_ready 2',
    'nutgraf_commands_registered 1',
    'nutgraf_journal_open 4',
  ])
    assert.ok(lines.includes(line), line);
  assert.match(text, /^nodejs_eventloop_lag_p99_seconds /m);
  assert.match(text, /^process_resident_memory_bytes /m);
});

test('an address that is taken is one clear refusal', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const address = other.address();
  assert.ok(typeof address === 'object' && address !== null);
  await assert.rejects(serveMetrics({ host: '127.0.0.1', port: address.port }), (error) => {
    assert.ok(error instanceof Refusal && error.key === 'metrics.unusable');
    assert.deepEqual(error.params, { address: `127.0.0.1:${address.port}`, reason: 'EADDRINUSE' });
    return true;
  });
});
