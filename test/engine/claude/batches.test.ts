import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openClaude } from './open.ts';

test('nobody waits for long until a batch is canceled or deleted', async (t) => {
  const asked: string[] = [];
  const silent: typeof fetch = (input, init) => {
    const { method, url, signal } = new Request(input, init);
    asked.push(`${method} ${new URL(url).pathname}`);
    const { promise, reject } = Promise.withResolvers<never>();
    signal.addEventListener('abort', () => reject(new Error('aborted')));
    return promise;
  };
  const { claude } = await openClaude(t, { model: 'claude-sonnet-5-5', fetch: silent });
  const { later } = claude;
  assert.ok(later);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const ended = Promise.all([later.cancel('one'), later.forget('two')]).then(() => 'ended');
  while (asked.length < 2) await new Promise(setImmediate);
  t.mock.timers.tick(30_000);
  const waited = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    return 'waiting';
  };
  assert.equal(await Promise.race([ended, waited()]), 'ended');
  assert.deepEqual(asked.toSorted(), [
    'DELETE /v1/messages/batches/two',
    'POST /v1/messages/batches/one/cancel',
  ]);
});
