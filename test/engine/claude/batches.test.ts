import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openClaude } from './open.ts';

test('nobody waits for long until a batch is canceled or deleted', async (t) => {
  const asked: string[] = [];
  const silent: typeof fetch = (input, init) => {
    asked.push(`${init?.method} ${new URL(String(input)).pathname}`);
    const { promise, reject } = Promise.withResolvers<never>();
    init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    return promise;
  };
  const { claude } = await openClaude(t, { model: 'claude-sonnet-5-5', fetch: silent });
  assert.ok(claude.later);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let ended = 0;
  void claude.later.cancel('one').then(() => (ended += 1));
  void claude.later.forget('two').then(() => (ended += 1));
  while (asked.length < 2) await new Promise(setImmediate);
  t.mock.timers.tick(30_000);
  for (let turns = 0; turns < 50 && ended < 2; turns++) await new Promise(setImmediate);
  assert.deepEqual(asked.toSorted(), [
    'DELETE /v1/messages/batches/two',
    'POST /v1/messages/batches/one/cancel',
  ]);
  assert.equal(ended, 2);
});
