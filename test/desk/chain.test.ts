import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineFailure, type DraftPart, type Engine } from '../../src/engine/engine.ts';
import { oddArticles } from '../engine/articles.ts';
import { cost, openDesk, scriptedEngine, someone, summarize } from './newsroom.ts';

const article = oddArticles['a common story']!;
const said = article.sentences[0]!;
const good: DraftPart[] = [
  { part: 'answerable', answerable: true },
  { part: 'statement', statement: { label: '', text: said, evidence: [0] } },
  { part: 'cost', cost },
];
const noCaps = { botUsd: null, personReadings: null };

function spareOf(script: () => Iterable<DraftPart>, more: Partial<Engine> = {}) {
  const { engine, calls } = scriptedEngine(script);
  return { engine: { ...engine, name: 'openai' as const, model: 'spare', ...more }, calls };
}

test('where one model can’t, the next one reads, and what failed is counted', async () => {
  const first = scriptedEngine(() => {
    throw new EngineFailure('unavailable', 'overloaded', cost);
  });
  const spare = spareOf(() => good);
  const { last, store } = await openDesk({ primary: first.engine, spares: [spare.engine] });
  const reading = await last(article, summarize);
  assert.deepEqual([reading.engine, reading.model, reading.notices], ['openai', 'spare', []]);
  assert.equal(reading.cost.usd, 0.02);
  assert.equal(await store.ledger.spent('bot', 'usd'), 0.02);
  const again = await last(article, summarize);
  assert.deepEqual([again.model, again.cached, first.calls(), spare.calls()], ['spare', true, 2, 1]);
  await store.close();
});

test('where none can, quotes answer and say what the first one failed of', async () => {
  const fails = (reason: EngineFailure['reason']) => () => {
    throw new EngineFailure(reason, 'no', null);
  };
  const { last, store } = await openDesk({
    primary: scriptedEngine(fails('unusable')).engine,
    spares: [spareOf(fails('unavailable')).engine],
  });
  const { engine, notices } = await last(article, summarize);
  assert.deepEqual([engine, notices[0]?.key], ['extractive', 'unusable']);
  await store.close();
});

test('a spent budget is no end where the next model costs nothing', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const spare = spareOf(() => good, { worstCaseUsd: () => null, countedUsd: 0.01 });
  const caps = { ...noCaps, botUsd: 0.04 };
  const { last, store } = await openDesk({ primary: engine, spares: [spare.engine], caps });
  assert.equal((await last(article, summarize)).model, 'spare');
  assert.equal(calls(), 0);
  await store.close();
});

test('readings without a price count against a budget, each as a cent', async () => {
  const unpriced = spareOf(() => good, { worstCaseUsd: () => null, countedUsd: 0.01 });
  const { last, settings, store } = await openDesk({ primary: unpriced.engine, caps: noCaps });
  await settings.change('g', { budget: 0.02 }, null);
  const readings = [];
  for (const id of ['one', 'two', 'three'])
    readings.push(await last({ ...article, id }, summarize, someone('ann', 'g')));
  const [, , third] = readings;
  assert.equal(unpriced.calls(), 2);
  assert.deepEqual([third?.engine, third?.notices[0]?.key], ['extractive', 'guildBudget']);
  assert.equal(await store.ledger.spent('guild:g', 'usd'), 0);
  await store.close();
});
