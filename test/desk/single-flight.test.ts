import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { createSingleFlight } from '../../src/desk/single-flight.ts';

const never = new AbortController().signal;

/** A run that a test drives: it gives what is pushed, and ends or fails when told. */
function drivenRun() {
  const pushed: number[] = [];
  let wake = Promise.withResolvers<void>();
  let ended: { error?: Error } | null = null;
  let starts = 0;
  let stopped: AbortSignal | null = null;
  async function* start(signal: AbortSignal): AsyncGenerator<number> {
    starts++;
    stopped = signal;
    for (;;) {
      const next = pushed.shift();
      if (next !== undefined) yield next;
      else if (ended?.error) throw ended.error;
      else if (ended) return;
      else {
        await wake.promise;
        wake = Promise.withResolvers<void>();
      }
    }
  }
  const tell = (change: () => void) => {
    change();
    wake.resolve();
  };
  return {
    start,
    push: (value: number) => tell(() => pushed.push(value)),
    end: (error?: Error) => tell(() => (ended = error ? { error } : {})),
    starts: () => starts,
    isStopped: () => stopped?.aborted ?? false,
  };
}

test('all who ask for the same at once follow one run', async () => {
  const share = createSingleFlight<number>();
  const run = drivenRun();
  const followers = Array.from({ length: 50 }, () => Array.fromAsync(share('key', run.start, never)));
  await turn();
  run.push(1);
  await turn();
  run.push(2);
  run.end();
  const seen = await Promise.all(followers);
  assert.equal(run.starts(), 1);
  for (const values of seen) assert.equal(values.at(-1), 2);
});

test('a slow follower misses values, never the last, and holds nobody up', async () => {
  const share = createSingleFlight<number>();
  const run = drivenRun();
  const slow = share('key', run.start, never);
  const first = slow.next();
  await turn();
  run.push(1);
  assert.deepEqual(await first, { value: 1, done: false });
  for (let value = 2; value <= 100; value++) run.push(value);
  run.end();
  await turn();
  assert.deepEqual(await Array.fromAsync(slow), [100]);
});

test('the run is stopped when its last follower has gone, not before', async () => {
  const share = createSingleFlight<number>();
  const run = drivenRun();
  const [one, two] = [new AbortController(), new AbortController()];
  const followers = [one, two].map(({ signal }) => Array.fromAsync(share('key', run.start, signal)));
  await turn();
  one.abort(new Error('gone'));
  await assert.rejects(followers[0]!);
  assert.equal(run.isStopped(), false);
  two.abort(new Error('gone too'));
  await assert.rejects(followers[1]!);
  assert.equal(run.isStopped(), true);
});

test('a failure reaches every follower, and the next who asks begins anew', async () => {
  const share = createSingleFlight<number>();
  const failing = drivenRun();
  const followers = [1, 2].map(() => Array.fromAsync(share('key', failing.start, never)));
  await turn();
  failing.end(new Error('broken'));
  for (const follower of followers) await assert.rejects(follower, /broken/);
  const next = drivenRun();
  next.push(7);
  next.end();
  assert.deepEqual(await Array.fromAsync(share('key', next.start, never)), [7]);
});
