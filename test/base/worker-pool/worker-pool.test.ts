import assert from 'node:assert/strict';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { test, type TestContext } from 'node:test';
import { createWorkerPool, type PoolOptions } from '../../../src/base/worker-pool/worker-pool.ts';

const never = new AbortController().signal;
const script = new URL('./jobs.ts', import.meta.url);

function poolFor(t: TestContext, options: Partial<PoolOptions> = {}) {
  const limits = { workers: 1, milliseconds: 60_000, heapMegabytes: 64, bufferMegabytes: 64 };
  const pool = createWorkerPool<string, unknown>(script, { ...limits, ...options });
  t.after(() => pool.close());
  return pool;
}

test('a worker does one job after another', async (t) => {
  const pool = poolFor(t);
  assert.deepEqual(await Promise.all(['count', 'count'].map((job) => pool.run(job, never))), [1, 2]);
});

test('of the environment, a worker has where compiled code is kept and nothing else', async (t) => {
  const expected = getCompileCacheDir() === undefined ? [] : ['NODE_COMPILE_CACHE'];
  assert.deepEqual(await poolFor(t).run('environment', never), expected);
});

test('what a job throws reaches who gave it, and the worker lives', async (t) => {
  const pool = poolFor(t);
  await pool.run('count', never);
  await assert.rejects(pool.run('throw', never), { name: 'TypeError', message: 'no such job' });
  assert.equal(await pool.run('count', never), 2);
});

test('a worker that takes too long or too much memory is replaced', async (t) => {
  const slow = poolFor(t, { milliseconds: 300 });
  await assert.rejects(slow.run('loop', never), { name: 'WorkerExhausted' });
  assert.equal(await slow.run('count', never), 1);
  await assert.rejects(poolFor(t).run('buffers', never), { name: 'WorkerExhausted' });
});

test('a worker that ends in its job fails it at once', async (t) => {
  await assert.rejects(poolFor(t).run('exit now', never), /ended/);
});

test('a worker that ends idle costs no job', async (t) => {
  const pool = poolFor(t);
  const created = once(process, 'worker');
  assert.equal(await pool.run('count', never), 1);
  const [worker] = await created;
  const ended = once(worker, 'exit');
  await pool.run('exit later', never);
  await ended;
  assert.equal(await pool.run('count', never), 1);
});

test('a job that nobody wants ends its worker, and a closed pool lets nobody wait', async (t) => {
  const pool = poolFor(t);
  const leaving = new AbortController();
  const gone = pool.run('loop', leaving.signal);
  const waiting = pool.run('count', never);
  leaving.abort(new Error('gone'));
  await assert.rejects(gone, /gone/);
  assert.equal(await waiting, 1);
  const late = pool.run('loop', never);
  const closed = assert.rejects(late, /closed/);
  await pool.close();
  await closed;
  await assert.rejects(pool.run('count', never), /closed/);
});

test('an idle worker ends when it may not stay', async (t) => {
  const pool = poolFor(t, { idleMilliseconds: 0 });
  assert.equal(await pool.run('count', never), 1);
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(await pool.run('count', never), 1);
});
