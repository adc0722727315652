import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPushStream } from '../../../src/engine/model/push-stream.ts';

const never = new AbortController().signal;

test('what is pushed waits for a slow consumer, and nobody waits for him', async () => {
  const done = Promise.withResolvers<void>();
  const items = createPushStream<number>(never, async (push) => {
    for (const item of [1, 2, 3]) push(item);
    done.resolve();
  });
  await done.promise;
  assert.deepEqual(await Array.fromAsync(items), [1, 2, 3]);
});

test('an abort drops what was not taken, even of one who does not heed it', async () => {
  const abort = new AbortController();
  let pushLate: (item: number) => void = () => {};
  const items = createPushStream<number>(abort.signal, (push) => {
    pushLate = push;
    push(1);
    return new Promise(() => {});
  });
  abort.abort(new Error('gone'));
  pushLate(2);
  await assert.rejects(Array.fromAsync(items), /gone/u);
});

test('nothing is produced for who was gone before', async () => {
  const gone = AbortSignal.abort(new Error('gone'));
  await assert.rejects(Array.fromAsync(createPushStream(gone, assert.fail)), /gone/u);
});

test('who leaves early aborts what goes on', async () => {
  const told = Promise.withResolvers<void>();
  const items = createPushStream<number>(never, async (push, signal) => {
    signal.addEventListener('abort', () => told.resolve());
    push(1);
    await told.promise;
  });
  for await (const item of items) if (item === 1) break;
  await told.promise;
});

test('a failure is thrown where the items are taken', async () => {
  const items = createPushStream<number>(never, async () => {
    throw new Error('broken');
  });
  await assert.rejects(Array.fromAsync(items), /broken/u);
});
