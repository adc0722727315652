import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { plausibleDraft, startMessages } from '../wire/messages.ts';
import { articleOf } from '../engine/articles.ts';
import { embeddedPostgres, newSchema } from '../store/drivers.ts';
import { cost, openDesk, scriptedEngine, summarize } from './newsroom.ts';

const open = embeddedPostgres();
const article = articleOf(['The pier closes.', 'Repairs begin.'], { id: 'pier' });

/** An engine that waits for `go` before it answers. */
function gated() {
  const gate = Promise.withResolvers<void>();
  const scripted = scriptedEngine(async function* () {
    await gate.promise;
    yield { part: 'statement', statement: { label: '', text: 'The pier closes.', evidence: [0] } };
    yield { part: 'cost', cost };
  });
  return { ...scripted, go: gate.resolve };
}

test('what one process reads, another waits for, and pays nothing', async () => {
  const { database, again } = await open();
  const [here, there] = [gated(), gated()];
  const one = await openDesk({ primary: here.engine }, database);
  const store = await again();
  const two = await openDesk({ primary: there.engine, flights: store.flights }, database);
  const reading = one.last(article, summarize);
  while (here.calls() === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  const waiting = two.last(article, summarize);
  here.go();
  assert.deepEqual([(await reading).cached, (await waiting).cached], [false, true]);
  assert.deepEqual([here.calls(), there.calls()], [1, 0]);
  await store.close();
  await one.store.close();
});

test('who waits takes over from a process that died', async () => {
  const { store, again, wait } = await open();
  const other = await again();
  assert.deepEqual([await store.flights.begin('a'), await other.flights.begin('a')], [true, false]);
  // No heartbeat any more.
  store.flights.close();
  wait(9000);
  await other.flights.ended('a', AbortSignal.timeout(10_000));
  assert.ok(await other.flights.begin('a'));
  await store.flights.end('a');
  assert.ok(!(await store.flights.begin('a')), 'it is another’s now');
  await other.flights.end('a');
  assert.ok(await store.flights.begin('a'));
  await other.close();
  await store.close();
});

/** A server to test against as well: postgres://user@host/database. */
const postgres = process.env['NUTGRAF_TEST_POSTGRES'];

test('fifty equal requests over two processes make one call', { skip: !postgres }, async (t) => {
  const { url, drop } = await newSchema(postgres ?? '');
  const server = await startMessages({});
  t.after(async () => {
    await server.close();
    await drop();
  });
  server.answer = (reply, received) => {
    reply.begin();
    reply.say(JSON.stringify(plausibleDraft(received)));
    reply.finish('end_turn');
  };
  const readers = [1, 2].map(() => {
    const stdio = ['pipe', 'pipe', 'inherit'] as const;
    const child = spawn(process.execPath, ['test/desk/reader.ts', url, server.url, server.key], {
      stdio: [...stdio],
    });
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  });
  for (const { lines } of readers) assert.equal((await lines.next()).value, 'ready');
  for (const { child } of readers) child.stdin.write('go\n');
  for (const { lines } of readers) {
    const { value } = await lines.next();
    assert.deepEqual(
      JSON.parse(String(value)),
      Array.from({ length: 25 }, () => 'claude'),
    );
  }
  assert.equal(server.received.length, 1);
});
