import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf, toDossier } from '../../src/article/dossier.ts';
import type { Engine, Task } from '../../src/engine/engine.ts';
import { allWords, noticeSentence, wordsFor } from '../../src/words/words.ts';
import { articleOf } from '../engine/articles.ts';
import { cost, never, openDesk, scriptedEngine, someone, summarize } from './newsroom.ts';

const courier = articleOf(
  ['Fourteen people were injured.', 'The pier was built in 1998.', 'Ines Corvin leads it.'],
  {
    id: 'courier',
    outlet: 'Courier',
    published: '2031-03-05',
  },
);
const post = articleOf(
  ['Seventeen people were injured.', 'The pier dates from 1998.', 'It closed on Tuesday.'],
  {
    id: 'post',
    outlet: 'Post',
    published: '2031-03-05',
  },
);
const both = toDossier([courier, post]);
const compare: Task = { kind: 'compare', language: null };
const timeline: Task = { kind: 'timeline', language: null };

const draft = (...statements: [label: string, evidence: number[], text: string][]) => [
  ...statements.map(([label, evidence, text]) => ({
    part: 'statement' as const,
    statement: { label, evidence, text },
  })),
  { part: 'cost' as const, cost },
];

async function read(task: Task, ...statements: Parameters<typeof draft>) {
  const { desk, store } = await openDesk({ primary: scriptedEngine(() => draft(...statements)).engine });
  const asker = someone('ada', 'harbour');
  for (const { id } of [courier, post])
    await store.ownership.add(asker.keeper, { id, title: '' }, '', 60_000);
  const reading = (await Array.fromAsync(desk.study(both, task, asker, never))).at(-1)!;
  return { reading, desk, store, asker };
}

test('a comparison stands in its order, and a side that is left alone goes', async () => {
  const { reading, store } = await read(
    compare,
    ['only', [2], 'Ines Corvin leads it.'],
    ['disputed: injured', [0], '14 people were injured.'],
    ['disputed: lone', [1], 'The pier was built in 1998.'],
    ['agreed', [1, 4], 'The pier is from 1998.'],
    ['disputed: injured', [3], '17 people were injured.'],
  );
  assert.deepEqual(
    reading.statements.map(({ label, evidence }) => [label, evidence]),
    [
      ['agreed', [1, 4]],
      ['disputed: injured', [0]],
      ['disputed: injured', [3]],
      ['only', [2]],
    ],
  );
  assert.deepEqual(reading.removed, [{ text: 'The pier was built in 1998.', reason: 'no-evidence' }]);
  await store.close();
});

test('a name that one of them has and another hasn’t is not said to be in neither', async () => {
  const { reading, store } = await read(
    compare,
    ['agreed', [1, 4], 'Ines Corvin’s pier is from 1998.'],
    ['only', [2], 'Ines Corvin leads it.'],
  );
  assert.deepEqual(reading.removed, [{ text: 'Ines Corvin’s pier is from 1998.', reason: 'name' }]);
  const [notice] = reading.notices;
  assert.ok(notice);
  assert.equal(
    noticeSentence(wordsFor('en'), notice, { isSeveral: true }),
    '1 statement removed: a name is not in every cited article.',
  );
  for (const words of allWords)
    assert.notEqual(noticeSentence(words, notice, { isSeveral: true }), noticeSentence(words, notice));
  await store.close();
});

test('a date has to be the one that the sentence names, counted from its article’s day', async () => {
  const { reading, store } = await read(
    timeline,
    ['2031-03-04', [5], 'The pier closed.'],
    ['1998', [1], 'The pier was built.'],
    ['2031-03-11', [2], 'Ines Corvin led it.'],
  );
  assert.deepEqual(
    reading.statements.map(({ label }) => label),
    ['1998', '2031-03-04'],
  );
  assert.deepEqual(reading.removed, [{ text: 'Ines Corvin led it.', reason: 'figure' }]);
  await store.close();
});

test('a reading of several goes with any of them, and never comes back', async () => {
  const { reading, desk, store, asker } = await read(compare, ['agreed', [1, 4], 'The pier is from 1998.']);
  assert.equal((await desk.recall(reading.key, asker))?.key, reading.key);
  assert.equal(await desk.recall(reading.key, someone('eve', null)), null);
  await desk.forget.article(asker.keeper, 'post');
  assert.equal(await desk.recall(reading.key, asker), null);
  const readings = store.keyValue('readings', () => ['courier', 'post']);
  assert.equal(await readings.get(reading.key), undefined);
  await readings.set(reading.key, reading);
  assert.equal(await readings.get(reading.key), undefined);
  await store.close();
});

test('an order of its own is a reading of its own, and an article alone is itself', () => {
  assert.equal(toDossier([courier]), courier);
  assert.notEqual(toDossier([post, courier]).id, both.id);
  assert.deepEqual(both.sentences, [...courier.sentences, ...post.sentences]);
});

test('a budget for one and not for several: the several are read without a model, and it is said', async () => {
  const { engine } = scriptedEngine(() => draft(['', [0], 'Fourteen people were injured.']));
  const priced: Engine = { ...engine, worstCaseUsd: (dossier) => 0.05 * articlesOf(dossier).length };
  const { last, store } = await openDesk({ primary: priced, caps: { botUsd: 0.08, personReadings: null } });
  for (const { id } of [courier, post]) await store.ownership.add('operator', { id, title: '' }, '', 60_000);
  const compared = await last(both, compare);
  assert.deepEqual([compared.engine, compared.notices[0]?.key], ['extractive', 'budget']);
  assert.equal((await last(courier, summarize)).engine, 'claude');
  await store.close();
});

test('what is forgotten while it is compared leaves no reading behind', async () => {
  const asker = someone('ada', 'harbour');
  const { engine } = scriptedEngine(async function* () {
    await desk.forget.article(asker.keeper, 'post');
    yield* draft(['agreed', [1, 4], 'The pier is from 1998.']);
  });
  const { desk, store } = await openDesk({ primary: engine });
  for (const { id } of [courier, post])
    await store.ownership.add(asker.keeper, { id, title: '' }, '', 60_000);
  const reading = (await Array.fromAsync(desk.study(both, compare, asker, never))).at(-1)!;
  assert.equal(reading.statements.length, 1);
  assert.equal(await desk.recall(reading.key, asker), null);
  assert.equal(await store.keyValue('readings').get(reading.key), undefined);
  await store.close();
});
