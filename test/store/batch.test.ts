import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { batchReads, batchWrites } from '../../src/store/batch.ts';

/** A store that takes a turn for each statement, and no row below zero; the statements that it was given. */
function openTable() {
  const statements: number[][] = [];
  const insert = batchWrites(async (rows: number[]) => {
    statements.push(rows);
    await setImmediate();
    if (rows.some((row) => row < 0)) throw new Error('no such row');
  });
  return { statements, insert };
}

test('what comes alone goes alone; what comes meanwhile goes together, in its order', async () => {
  const { statements, insert } = openTable();
  await insert(0);
  await setImmediate();
  await Promise.all(Array.from({ length: 50 }, (_, at) => insert(at + 1)));
  assert.deepEqual(
    statements.map(({ length }) => length),
    [1, 1, 1, 1, 20, 20, 7],
  );
  assert.deepEqual(
    statements.flat(),
    Array.from({ length: 51 }, (_, at) => at),
  );
});

test('a row that can’t be inserted takes no other along', async () => {
  const { statements, insert } = openTable();
  const ended = await Promise.allSettled([1, 2, 3, 4, -5, 6].map(insert));
  assert.deepEqual(
    ended.map(({ status }) => status === 'fulfilled'),
    [true, true, true, true, false, true],
  );
  assert.deepEqual(statements, [[1], [2], [3], [4, -5, 6], [4], [-5], [6]]);
});

test('keys that are asked for at once are looked up together, each once', async () => {
  const statements: string[][] = [];
  const get = batchReads(async (keys) => {
    statements.push(keys);
    await setImmediate();
    return new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.toUpperCase()]));
  });
  const keys = ['a', 'b', 'c', 'd', 'none', 'd', 'a'];
  assert.deepEqual(await Promise.all(keys.map(get)), ['A', 'B', 'C', 'D', undefined, 'D', 'A']);
  assert.deepEqual(statements, [['a'], ['b'], ['c'], ['d', 'none', 'a']]);
});
