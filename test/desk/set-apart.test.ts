import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { articleOf } from '../engine/articles.ts';
import { openClaude } from '../engine/claude/open.ts';
import type { Answer } from '../wire/messages.ts';
import type { Store } from '../../src/store/store.ts';
import { cost, nobody, openDesk, scriptedEngine, summarize } from './newsroom.ts';

/** No two begin alike: the provider's cache serves none. */
const long = (id: string) =>
  articleOf(
    Array.from(
      { length: 2000 },
      () => `${id}: the council of Marsel voted to build a bridge over the Ard in 31 years.`,
    ),
    { id },
  );

const cancelledAt: Record<string, Answer> = {
  'before anything is heard': () => {},
  'before the message begins': (reply) => reply.open(),
  'while it is being written': (reply) => {
    reply.begin();
    reply.say('{"answerable":true,"statements":[{"label":"","text":"A bridge.","evidence":[0]},');
  },
};

for (const [moment, answer] of Object.entries(cancelledAt))
  test(`twenty long articles, cancelled ${moment}, leave nine tenths of the day`, async (t) => {
    const { server, claude } = await openClaude(t);
    const { desk, store } = await openDesk({ primary: claude });
    for (let index = 0; index < 20; index++) {
      const left = new AbortController();
      server.answer = async (...call) => {
        await answer(...call);
        if (moment.startsWith('before')) left.abort();
      };
      const readings = desk.study(long(`a${index}`), summarize, nobody, left.signal)[Symbol.asyncIterator]();
      if (!moment.startsWith('before')) {
        assert.ok(!(await readings.next()).done, 'it has begun to answer');
        left.abort();
      }
      await assert.rejects(async () => {
        while (!(await readings.next()).done);
      });
      await allSettled(store);
    }
    assert.equal(server.received.length, 20);
    const spent = await store.ledger.committed('bot', 'usd');
    const leastRead = (20 * 30_000 * 0.125) / 1e6;
    assert.ok(spent > leastRead, `${spent}: the provider may have read all of them`);
    assert.ok(spent < 0.5, `${spent} of 5`);
    await store.close();
  });

test('what was still waiting for its turn costs nothing', async (t) => {
  const { server, claude } = await openClaude(t, { width: 1 });
  const { desk, store } = await openDesk({ primary: claude });
  const [first, others] = [new AbortController(), new AbortController()];
  const called = Promise.withResolvers<void>();
  server.answer = () => called.resolve();
  const ask = (id: string, { signal }: AbortController) =>
    assert.rejects(Array.fromAsync(desk.study(long(id), summarize, nobody, signal)));
  const running = ask('first', first);
  await called.promise;
  const apart = await store.ledger.committed('bot', 'usd');
  const waiting = Array.from({ length: 5 }, (_, index) => ask(`a${index}`, others));
  while ((await store.ledger.committed('bot', 'usd')) < 5.9 * apart) await setImmediate();
  others.abort();
  await Promise.all(waiting);
  while ((await store.ledger.committed('bot', 'usd')) > apart) await setImmediate();
  assert.equal(await store.ledger.spent('bot', 'usd'), 0);
  assert.equal(server.received.length, 1);
  first.abort();
  await running;
  await allSettled(store);
  await store.close();
});

async function allSettled({ ledger }: Store): Promise<void> {
  while ((await ledger.committed('bot', 'usd')) !== (await ledger.spent('bot', 'usd'))) await setImmediate();
}

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
  while (calls() === 0) await setImmediate();
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
