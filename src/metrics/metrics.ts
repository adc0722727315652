import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Telemetry } from '../base/telemetry.ts';

/** How the bot is at this moment. */
export type Status = {
  shards: number;
  shardsReady: number;
  running: number;
  /** Why Discord isn't told of the commands; null where it is. */
  registrationFault: string | null;
  /** Requests that are not answered yet, of all processes, and when the oldest came; null where the store doesn't answer. */
  journal: { open: number; oldest: number | null } | null;
};

export type Metrics = {
  telemetry: Telemetry;
  /** In Prometheus's text format, the process's own figures too: memory, CPU, event loop, garbage collection. */
  render(status: Status | null): Promise<string>;
  contentType: string;
};

/** Up to Discord's three seconds, and up to the fifteen minutes that a token lives. */
const acknowledgeBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
const answerBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60, 120, 900];

/** Labels are commands, models and kinds that the program names: none is a guild, a person or a text. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const telemetry = createTelemetry(registry);
  const setStatus = createGauges(registry);
  return {
    telemetry,
    contentType: registry.contentType,
    render: async (status) => {
      setStatus(status);
      return registry.metrics();
    },
  };
}

function createTelemetry(registry: Registry): Telemetry {
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name: `nutgraf_${name}_total`, help, labelNames, registers: [registry] });
  const requests = counter('requests', 'Requests that have ended', ['command', 'outcome']);
  const readings = counter('readings', 'Readings given out', ['engine', 'model', 'remembered']);
  const removed = counter('statements_removed', 'Statements that the checks removed', ['reason']);
  const tokens = counter('tokens', 'Tokens spent', ['model', 'kind']);
  const dollars = counter('dollars', 'US dollars spent, where the price is known', ['model']);
  const faults = counter('faults', 'What went wrong', ['kind']);
  const histogram = <L extends string>(name: string, help: string, buckets: number[], labelNames: L[]) =>
    new Histogram({ name: `nutgraf_${name}_seconds`, help, buckets, labelNames, registers: [registry] });
  const acknowledged = histogram(
    'acknowledge',
    'From an interaction to its acknowledgement',
    acknowledgeBuckets,
    [],
  );
  const answers = histogram('answer', 'From the beginning of a request to its end', answerBuckets, [
    'command',
  ]);
  return {
    acknowledged: (seconds) => acknowledged.observe(seconds),
    ended: (command, outcome, seconds) => {
      requests.inc({ command, outcome });
      answers.observe({ command }, seconds);
    },
    read: ({ engine, model: named, remembered, removed: reasons, cost }) => {
      const model = named ?? 'none';
      readings.inc({ engine, model, remembered: String(remembered) });
      if (remembered) return;
      for (const reason of reasons) removed.inc({ reason });
      tokens.inc({ model, kind: 'input' }, cost.inputTokens);
      tokens.inc({ model, kind: 'output' }, cost.outputTokens);
      tokens.inc({ model, kind: 'cache_read' }, cost.cacheReadTokens);
      tokens.inc({ model, kind: 'cache_write' }, cost.cacheWriteTokens);
      dollars.inc({ model }, cost.usd ?? 0);
    },
    failed: (kind) => faults.inc({ kind }),
  };
}

function createGauges(registry: Registry): (status: Status | null) => void {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `nutgraf_${name}`, help, registers: [registry] });
  const running = gauge('requests_running', 'Requests that are being answered');
  const shards = gauge('shards', 'Shards of this process');
  const shardsReady = gauge('shards_ready', 'Shards of this process that are connected');
  const registered = gauge('commands_registered', '1 where Discord has the commands of this version');
  const store = gauge('store_answers', '1 where the store answers');
  const open = gauge('journal_open', 'Requests of all processes that are not answered yet');
  const age = gauge('journal_oldest_seconds', 'How long the oldest of them has been open');
  return (status) => {
    running.set(status?.running ?? 0);
    shards.set(status?.shards ?? 0);
    shardsReady.set(status?.shardsReady ?? 0);
    registered.set(status?.registrationFault === null ? 1 : 0);
    const journal = status?.journal ?? null;
    store.set(journal === null ? 0 : 1);
    open.set(journal?.open ?? 0);
    age.set(journal?.oldest ? Math.max(0, Date.now() - journal.oldest) / 1000 : 0);
  };
}
