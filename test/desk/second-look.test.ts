import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineFailure, type Judge, type Judgement } from '../../src/engine/engine.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { articleOf } from '../engine/articles.ts';
import { cost, never, nobody, openDesk, scriptedEngine, summarize } from './newsroom.ts';

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

function scriptedJudge(judge: () => Judgement[], worst = 0.02): Judge {
  return {
    model: 'claude-judge',
    version: '1',
    worstCaseUsd: () => worst,
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
  const judge = scriptedJudge(() => assert.fail('it was judged'), 0.055);
  const caps = { botUsd: 0.06, personReadings: null };
  const { last, store } = await openDesk({ primary: scriptedEngine(() => draft).engine, judge, caps });
  const reading = await last(article, summarize);
  assert.deepEqual(reading.notices, [{ key: 'noSecondLook', params: {} }]);
  await store.close();
});

test('a whole reading stays where the store fails before the second look', async () => {
  const judge = scriptedJudge(() => assert.fail('it was judged'));
  const { store } = await openDesk();
  let reserved = 0;
  const ledger: Ledger = {
    ...store.ledger,
    reserve: async (...wanted) => {
      if (reserved++ > 0) throw new Error('the database was away');
      return store.ledger.reserve(...wanted);
    },
  };
  const opened = await openDesk({ primary: scriptedEngine(() => draft).engine, judge, ledger });
  const reading = await opened.last(article, summarize);
  assert.equal(reading.statements.length, 3);
  assert.deepEqual(reading.notices, [{ key: 'noSecondLook', params: {} }]);
  await opened.store.close();
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

test('a reading is complete, remembered and paid before it is judged, and recorded once', async () => {
  const gate = Promise.withResolvers<void>();
  const supporting = scriptedJudge(() => ['supported', 'supported', 'supported']);
  const judge = { ...supporting };
  judge.judge = async (...call) => {
    await gate.promise;
    return supporting.judge(...call);
  };
  const { desk, store } = await openDesk({ primary: scriptedEngine(() => draft).engine, judge });
  await store.ownership.add(nobody.keeper, { id: article.id, title: '' }, '', 60_000);
  const seen = [];
  for await (const reading of desk.study(article, summarize, nobody, never)) {
    seen.push(reading);
    if (!reading.complete || !reading.pending) continue;
    assert.equal((await desk.recall(reading.key, nobody))?.statements.length, 3);
    assert.ok(Math.abs((await store.ledger.spent('bot', 'usd')) - 0.01) < 1e-9);
    gate.resolve();
  }
  assert.deepEqual(
    seen.slice(-2).map(({ complete, pending }) => [complete, pending]),
    [
      [true, true],
      [true, undefined],
    ],
  );
  const { total } = await desk.period(1);
  assert.deepEqual([total.readings, total.remembered], [1, 0]);
  await store.close();
});

test('a reading whose second look was cut off is recorded, and made again for the next', async () => {
  const supporting = scriptedJudge(() => ['supported', 'supported', 'supported']);
  const judge = { ...supporting };
  const judging = Promise.withResolvers<void>();
  judge.judge = (_article, _items, signal) => {
    judging.resolve();
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  const { engine, calls } = scriptedEngine(() => draft);
  const { desk, last, store } = await openDesk({ primary: engine, judge });
  for await (const { pending } of desk.study(article, summarize, nobody, never)) {
    if (!pending) continue;
    await judging.promise;
    break;
  }
  judge.judge = (...call) => supporting.judge(...call);
  const reading = await last(article, summarize);
  assert.deepEqual([reading.cached, reading.pending, calls()], [false, undefined, 2]);
  assert.equal((await desk.period(1)).total.readings, 2);
  await store.close();
});
