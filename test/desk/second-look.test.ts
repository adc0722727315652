import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineFailure, type Judge, type Judgement } from '../../src/engine/engine.ts';
import { articleOf } from '../engine/articles.ts';
import { cost, openDesk, scriptedEngine, summarize } from './newsroom.ts';

const article = articleOf([
  'The union sued the operator of the ferry in May.',
  'The operator denied every charge.',
  'A hearing is set for the autumn.',
]);
const statement = (text: string, at: number) => ({
  part: 'statement' as const,
  statement: { label: '', text, evidence: [at] },
});
const draft = [
  statement('The operator of the ferry sued the union.', 0),
  statement('Every charge was denied by the operator.', 1),
  statement('In the autumn there is a hearing.', 2),
  { part: 'cost' as const, cost },
];

function scriptedJudge(judge: () => Judgement[]): Judge {
  return {
    model: 'claude-judge',
    version: '1',
    worstCaseUsd: () => 0.02,
    judge: async () => ({ judgements: judge(), cost: { ...cost, usd: 0.002 } }),
  };
}

test('what the second look contradicts goes, what it leaves open is marked, and its cost is charged', async () => {
  const judge = scriptedJudge(() => ['contradicted', 'supported', 'unclear']);
  const { last, store } = await openDesk({ primary: scriptedEngine(() => draft).engine, judge });
  const reading = await last(article, summarize);
  assert.deepEqual(
    reading.statements.map(({ text, unchecked, second }) => [text, unchecked, second]),
    [
      ['Every charge was denied by the operator.', [], 'supported'],
      ['In the autumn there is a hearing.', ['meaning'], 'unclear'],
    ],
  );
  assert.deepEqual(reading.removed, [
    { text: 'The operator of the ferry sued the union.', reason: 'contradicted' },
  ]);
  assert.deepEqual(reading.notices, [{ key: 'removed', params: { count: 1, reason: 'contradicted' } }]);
  assert.ok(Math.abs((await store.ledger.committed('bot', 'usd')) - 0.012) < 1e-9);
  await store.close();
});

test('statements appear before the second look, and stay where it fails', async () => {
  const judge = scriptedJudge(() => {
    throw new EngineFailure('unavailable', 'no verdict', null);
  });
  const { last, store } = await openDesk({ primary: scriptedEngine(() => draft).engine, judge });
  const reading = await last(article, summarize);
  assert.equal(reading.statements.length, 3);
  assert.deepEqual(reading.notices, [{ key: 'noSecondLook', params: {} }]);
  assert.ok(Math.abs((await store.ledger.committed('bot', 'usd')) - 0.01) < 1e-9);
  await store.close();
});

test('no second look is taken where the budget has no room for it', async () => {
  const judge = scriptedJudge(() => assert.fail('it was judged'));
  const caps = { botUsd: 0.06, personReadings: null };
  const { last, store } = await openDesk({ primary: scriptedEngine(() => draft).engine, judge, caps });
  const reading = await last(article, summarize);
  assert.deepEqual(reading.notices, [{ key: 'noSecondLook', params: {} }]);
  await store.close();
});

test('where the second look leaves nothing, the answer did not pass', async () => {
  const judge = scriptedJudge(() => ['contradicted', 'contradicted', 'contradicted']);
  const { last, store } = await openDesk({ primary: scriptedEngine(() => draft).engine, judge });
  const reading = await last(article, summarize);
  assert.equal(reading.engine, 'extractive');
  assert.equal(reading.notices[0]?.key, 'unbacked');
  assert.ok(Math.abs((await store.ledger.committed('bot', 'usd')) - 0.012) < 1e-9);
  await store.close();
});
