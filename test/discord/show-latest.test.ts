import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { showLatest } from '../../src/discord/replies/show-latest.ts';

async function* count(to: number, between: () => Promise<void> = soon) {
  for (let item = 1; item <= to; item += 1) {
    await between();
    yield item;
  }
}

const giveUp = () => 'give up' as const;

test('every item is shown where showing is fast', async () => {
  const shown: number[] = [];
  const between = async () => {
    await soon();
    await soon();
  };
  await showLatest(count(3, between), {
    show: async (item) => void shown.push(item),
    interval: 0,
    retryPolicy: giveUp,
  });
  assert.equal(shown.at(-1), 3);
});

test('what is overtaken is left out, the last never', async () => {
  const shown: number[] = [];
  const first = Promise.withResolvers<void>();
  const all = showLatest(count(100), {
    show: async (item) => {
      shown.push(item);
      await first.promise;
    },
    interval: 0,
    retryPolicy: giveUp,
  });
  for (let turn = 0; turn < 300; turn += 1) await soon();
  assert.deepEqual(shown, [1]);
  first.resolve();
  await all;
  assert.deepEqual(shown, [1, 100]);
});

test('the last item does not wait for the pace', async () => {
  const shown: number[] = [];
  const start = performance.now();
  await showLatest(count(2), {
    show: async (item) => void shown.push(item),
    interval: 30_000,
    retryPolicy: giveUp,
  });
  assert.deepEqual(shown, [1, 2]);
  assert.ok(performance.now() - start < 10_000);
});

test('after a failure the newest is shown, not the one that failed', async () => {
  const shown: number[] = [];
  let failures = 0;
  await showLatest(count(5), {
    show: async (item) => {
      if (failures < 1) throw new Error('busy');
      shown.push(item);
    },
    interval: 0,
    retryPolicy: (_, count) => {
      failures = count;
      return { wait: 20 };
    },
  });
  assert.deepEqual(shown, [5]);
});

test('the last item is shown again after a failure', async () => {
  const shown: number[] = [];
  let tries = 0;
  await showLatest(count(1), {
    show: async (item) => {
      tries += 1;
      if (tries === 1) throw new Error('busy');
      shown.push(item);
    },
    interval: 0,
    retryPolicy: () => ({ wait: 0 }),
  });
  assert.deepEqual(shown, [1]);
});

test('giving up rejects with what went wrong', async () => {
  const show = async () => {
    throw new Error('gone');
  };
  await assert.rejects(showLatest(count(3), { show, interval: 0, retryPolicy: giveUp }), /gone/);
});

test('what the items throw comes out', async () => {
  async function* broken() {
    yield 1;
    throw new Error('broken');
  }
  await assert.rejects(
    showLatest(broken(), { show: async () => {}, interval: 0, retryPolicy: giveUp }),
    /broken/,
  );
});
