import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { batchReads, batchWrites } from '../../src/store/batch.ts';

/** What the drivers throw. */
const broken = (properties: object) => Object.assign(new Error('it failed'), properties);

/**
 * A store that takes a turn for each statement, and no row below zero; the statements that it was given, and how many were
 * under way at once.
 */
function openTable(fault: object = { code: '23514' }) {
  const statements: number[][] = [];
  const atOnce = { now: 0, most: 0 };
  const insert = batchWrites(async (rows: number[]) => {
    statements.push(rows);
    atOnce.most = Math.max(atOnce.most, ++atOnce.now);
    await setImmediate();
    atOnce.now--;
    if (rows.some((row) => row < 0)) throw broken(fault);
  });
  return { statements, atOnce, insert };
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

test('rows of a group that failed are written one after the other', async () => {
  const { atOnce, insert } = openTable();
  await Promise.allSettled(Array.from({ length: 60 }, (_, at) => insert(at % 20 === 19 ? -1 : at)));
  assert.equal(atOnce.most, 3);
});

for (const [why, fault, isRepeated] of [
  ['Postgres takes no such value', { code: '22P02' }, true],
  ['Postgres has too little room in an index', { code: '54000' }, true],
  ['SQLite has such a row', { code: 'ERR_SQLITE_ERROR', errcode: 1555 }, true],
  ['SQLite has no disk left', { code: 'ERR_SQLITE_ERROR', errcode: 13 }, false],
  ['Postgres is shut down', { code: '57P01' }, false],
  ['Postgres has taken too long', { code: '57014' }, false],
  ['the connection is reset', { code: 'ECONNRESET' }, false],
  ['no answer comes', {}, false],
] as const)
  test(`a group is ${isRepeated ? '' : 'not '}tried again row by row where ${why}`, async () => {
    const { statements, insert } = openTable(fault);
    const ended = await Promise.allSettled([1, 2, 3, 4, -5, 6].map(insert));
    const written = ended.flatMap(({ status }, at) => (status === 'fulfilled' ? [at] : []));
    assert.deepEqual(written, isRepeated ? [0, 1, 2, 3, 5] : [0, 1, 2]);
    assert.equal(statements.length, isRepeated ? 7 : 4);
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
