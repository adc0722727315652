import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../engine/articles.ts';
import { openClaude } from '../engine/claude/open.ts';
import { cost, nobody, openDesk, scriptedEngine, summarize } from './newsroom.ts';

const sentence =
  'The council of Marsel voted to build a second bridge over the Ard, 31 years after the first.';
const long = (id: string) =>
  articleOf(
    Array.from({ length: 2000 }, () => sentence),
    { id },
  );

test('twenty long articles, asked for and cancelled, leave nine tenths of the day', async (t) => {
  const { server, claude } = await openClaude(t);
  server.answer = (reply) => {
    reply.begin();
    reply.say('{"answerable":true,"statements":[{"label":"","text":"A bridge.","evidence":[0]},');
  };
  const { desk, store } = await openDesk({ primary: claude });
  for (let index = 0; index < 20; index++) {
    const left = new AbortController();
    const readings = desk.study(long(`a${index}`), summarize, nobody, left.signal)[Symbol.asyncIterator]();
    const first = await readings.next();
    assert.ok(!first.done, 'it has begun to answer');
    left.abort();
    await assert.rejects(async () => {
      while (!(await readings.next()).done);
    });
    while ((await store.ledger.committed('bot', 'usd')) !== (await store.ledger.spent('bot', 'usd')))
      await store.ledger.settled(AbortSignal.timeout(10_000));
  }
  const spent = await store.ledger.committed('bot', 'usd');
  assert.ok(spent > 0, 'the provider may have read all of them');
  assert.ok(spent < 0.5, `${spent} of 5`);
  await store.close();
});

test('where others have only set apart what is missing, a request waits its turn', async () => {
  const gate = Promise.withResolvers<void>();
  const { engine, calls } = scriptedEngine(async function* () {
    await gate.promise;
    yield { part: 'statement', statement: { label: '', text: 'The pier closes.', evidence: [0] } };
    yield { part: 'cost', cost };
  });
  const caps = { botUsd: 0.07, personReadings: null };
  const { last, store } = await openDesk({ primary: engine, caps });
  const article = (id: string) => articleOf(['The pier closes.', 'Repairs begin.'], { id });
  const both = ['a', 'b'].map((id) => last(article(id), summarize));
  while (calls() === 0) await new Promise((resolve) => setImmediate(resolve));
  gate.resolve();
  const readings = await Promise.all(both);
  assert.deepEqual(
    readings.map(({ engine, notices }) => [engine, notices.map(({ key }) => key)]),
    [
      ['claude', []],
      ['claude', []],
    ],
  );
  await store.close();
});
