import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureIndexOf } from '../../src/desk/check/figures/figure-index.ts';
import { prepareChecks } from '../../src/desk/check/prepare.ts';
import { lazyList } from '../../src/desk/check/text/lazy-list.ts';
import { type Checks, checksHere, runEngine } from '../../src/desk/run-engine.ts';
import { extractive } from '../../src/newsroom.ts';
import { articleOf } from '../engine/articles.ts';
import { scriptedEngine, summarize } from './newsroom.ts';

const article = articleOf([
  'The council voted 9 to 6 on Tuesday.',
  'Jonas Weir, the mayor, defended the toll.',
]);
const { engine } = scriptedEngine(() => [
  { part: 'statement', statement: { label: '', text: 'The council voted 9 to 6.', evidence: [0] } },
]);

test('an article is prepared once, before the model’s first statement, and not for quotes', async () => {
  for (const [reader, expected] of [
    [engine, ['prepare', 'statement']],
    [extractive, ['statement', 'statement']],
  ] as const) {
    const asked: string[] = [];
    const checks: Checks = {
      ...checksHere,
      prepare: async () => void asked.push('prepare'),
      statement: (...args) => {
        asked.push('statement');
        return checksHere.statement(...args);
      },
    };
    const signal = new AbortController().signal;
    await Array.fromAsync(runEngine(reader, article, summarize, { key: 'k', signal, checks }));
    assert.deepEqual(asked, expected);
  }
});

test('a reading goes on where preparing fails', async () => {
  const checks: Checks = { ...checksHere, prepare: () => Promise.reject(new Error('out of memory')) };
  const signal = new AbortController().signal;
  const readings = await Array.fromAsync(runEngine(engine, article, summarize, { key: 'k', signal, checks }));
  assert.equal(readings.at(-1)?.statements.length, 1);
});

test('what is asked for late is made once; preparing makes all of it', () => {
  const made: number[] = [];
  const list = lazyList(3, (at) => made.push(at));
  assert.deepEqual([list[1], list[1], list.length], [1, 1, 3]);
  assert.deepEqual(made, [1]);
  const other = articleOf(['It cost 5 euros.', 'It cost 6 euros.']);
  prepareChecks(other);
  const { sentences } = figureIndexOf(other);
  const isRead = (at: number) => 'value' in (Object.getOwnPropertyDescriptor(sentences, at) ?? {});
  assert.deepEqual([isRead(0), isRead(1)], [true, true]);
});
