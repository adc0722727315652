import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankReading, noticesOf } from '../../src/desk/run-engine.ts';
import { readFacts } from '../../src/desk/check/read-facts.ts';
import { createExtractive } from '../../src/engine/extractive/extractive.ts';
import type { Task } from '../../src/engine/engine.ts';
import { articleOf } from '../engine/articles.ts';

const article = articleOf(['The bridge has been closed since 3 May.']);
const task: Task = { kind: 'ask', question: 'When was it closed, and why?', earlier: [], language: null };
const reading = blankReading(
  createExtractive(async () => readFacts),
  article,
  task,
  'key',
);

test('an answer to a part of a question says that the other was not found', () => {
  const keys = (changes: object) => noticesOf({ ...reading, ...changes }, []).map(({ key }) => key);
  assert.deepEqual(keys({ partly: true }), ['partlyAnswered']);
  assert.deepEqual(keys({}), []);
  // Where nothing of it is answered that is said instead.
  assert.deepEqual(keys({ partly: true, answerable: false }), []);
});
