import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineFailure, type DraftPart } from '../../src/engine/engine.ts';
import { articleOf } from '../engine/articles.ts';
import { cost, never, nobody, openDesk, scriptedEngine, summarize } from './newsroom.ts';

const article = articleOf([
  'The port closes its oldest pier.',
  'Repairs take six weeks.',
  'Nobody was hurt.',
]);

test('a good reading is never replaced by quotes where a new one fails', async () => {
  let fails = false;
  const { engine } = scriptedEngine((): DraftPart[] => {
    if (fails) throw new EngineFailure('unavailable', 'down', null);
    return [
      {
        part: 'statement',
        statement: { label: '', text: 'The oldest pier of the port closes.', evidence: [0] },
      },
      { part: 'cost', cost },
    ];
  });
  const { desk, last, store } = await openDesk({ primary: engine });
  const first = await last(article, summarize);
  fails = true;
  const [again] = (await Array.fromAsync(desk.study(article, summarize, nobody, never, true))).slice(-1);
  assert.equal(again?.engine, 'claude');
  assert.deepEqual(again?.statements, first.statements);
  assert.deepEqual(again?.notices[0], { key: 'keptReading', params: {} });
  await store.close();
});
