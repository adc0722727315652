import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftPart } from '../../src/engine/engine.ts';
import { EngineFailure } from '../../src/engine/engine.ts';
import { articleOf } from '../engine/articles.ts';
import { cost, never, nobody, openDesk, scriptedEngine, someone, summarize } from './newsroom.ts';

const article = articleOf([
  'The port of Vellmar will close its oldest pier on Friday after inspectors found cracks in 14 of its pillars.',
  'Harbour master Lena Okafor called the closure a precaution and said repairs would take about six weeks.',
  'The dockers’ union accused the authority of ignoring warnings since 2019.',
  'Okafor rejected that and said every report had been answered.',
]);
/** The first instant of the day after the one on which the budgets of these tests are spent. */
const renews = Date.UTC(2026, 10, 25);
const noCaps = { botUsd: null, personReadings: null };
const good: DraftPart[] = [
  { part: 'answerable', answerable: true },
  {
    part: 'statement',
    statement: { label: '', text: 'Vellmar closes a pier: 14 pillars have cracks.', evidence: [0] },
  },
  {
    part: 'statement',
    statement: { label: '', text: 'Repairs take about six weeks, says Okafor.', evidence: [1] },
  },
  { part: 'cost', cost },
];
const invented: DraftPart = {
  part: 'statement',
  statement: { label: '', text: 'The pier cost 73 million euros.', evidence: [0] },
};

test('fifty equal requests at once make one call, and are all answered', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const { last, store } = await openDesk({ primary: engine });
  const readings = await Promise.all(Array.from({ length: 50 }, () => last(article, summarize)));
  assert.equal(calls(), 1);
  for (const { complete, statements } of readings) assert.equal(complete && statements.length, 2);
  assert.ok(
    Math.abs((await store.ledger.committed('bot', 'usd')) - 0.01) < 1e-9,
    'the worst case was settled',
  );
  await store.close();
});

test('a reading is remembered; another task or text is read anew', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const { last, desk, store } = await openDesk({ primary: engine });
  const first = await last(article, summarize);
  const again = await last(article, summarize);
  assert.equal(calls(), 1);
  assert.deepEqual([first.cached, again.cached], [false, true]);
  assert.equal(again.cost.usd, 0);
  assert.deepEqual(again.statements, first.statements);
  assert.deepEqual((await desk.recall(first.key, nobody))?.statements, first.statements);
  await last(article, { kind: 'actors', language: null });
  await last(articleOf(article.sentences.slice(1), { id: 'other' }), summarize);
  assert.equal(calls(), 3);
  await store.close();
});

test('a fresh reading is made anew, once for all who press at once, and the one before stays', async () => {
  let time = 0;
  const { engine, calls } = scriptedEngine(() =>
    calls() === 1 ? good : [...good.slice(0, 2), ...good.slice(3)],
  );
  const { last, desk, store } = await openDesk({ primary: engine, now: () => (time += 1) });
  const first = await last(article, summarize);
  const anew = async () =>
    (await Array.fromAsync(desk.study(article, summarize, nobody, never, true))).at(-1)!;
  const [one, two] = await Promise.all([anew(), anew()]);
  assert.equal(calls(), 2);
  assert.equal(one.key, two.key);
  assert.deepEqual([first.statements.length, one.statements.length], [2, 1]);
  assert.deepEqual((await desk.recall(first.key, nobody))?.statements, first.statements);
  assert.deepEqual((await desk.recall(one.key, nobody))?.statements, one.statements);
  await store.close();
});

test('snapshots grow, and each holds only what is checked', async () => {
  const { engine } = scriptedEngine(() => [good[0]!, invented, ...good.slice(1)]);
  const { desk, store } = await openDesk({ primary: engine });
  const snapshots = await Array.fromAsync(desk.study(article, summarize, nobody, never));
  for (const { statements } of snapshots) assert.ok(statements.every(({ text }) => !text.includes('73')));
  const reading = snapshots.at(-1)!;
  assert.equal(reading.statements.length, 2);
  assert.deepEqual(reading.removed, [{ text: 'The pier cost 73 million euros.', reason: 'figure' }]);
  assert.deepEqual(reading.notices, [{ key: 'removed', params: { count: 1, reason: 'figure' } }]);
  await store.close();
});

test('a statement’s sentences come in the order of the article, whatever order they were named in', async () => {
  const { engine } = scriptedEngine(() => [
    { part: 'answerable', answerable: true },
    {
      part: 'statement',
      statement: { label: '', text: 'Okafor says every report was answered.', evidence: [3, 1] },
    },
  ]);
  const { last, store } = await openDesk({ primary: engine });
  assert.deepEqual((await last(article, summarize)).statements[0]?.evidence, [1, 3]);
  await store.close();
});

test('after a restart the draft begins anew, and what it cost stays', async () => {
  const { engine } = scriptedEngine(() => [...good, { part: 'restart' }, ...good.slice(0, 2)]);
  const { last, store } = await openDesk({ primary: engine });
  const reading = await last(article, summarize);
  assert.equal(reading.statements.length, 1);
  assert.equal(reading.cost.usd, cost.usd);
  await store.close();
});

for (const reason of ['unusable', 'unavailable'] as const) {
  test(`an engine that is ${reason} is replaced, said, and never remembered as itself`, async () => {
    let broken = true;
    const { engine, calls } = scriptedEngine(async function* () {
      yield* good.slice(0, 2);
      if (broken) throw new EngineFailure(reason, 'broken', cost);
    });
    const { last, store } = await openDesk({ primary: engine });
    const reading = await last(article, summarize);
    assert.equal(reading.engine, 'extractive');
    assert.equal(reading.notices[0]?.key, reason);
    assert.equal(reading.cost.usd, 0.01, 'what the failed attempt cost');
    for (const { text } of reading.statements) assert.ok(article.sentences.includes(text));
    broken = false;
    const next = await last(article, summarize);
    assert.deepEqual([next.engine, next.cached, calls()], ['claude', false, 2]);
    await store.close();
  });
}

test('an engine of whose draft nothing is left has failed', async () => {
  const { engine } = scriptedEngine(() => [invented]);
  const { last, store } = await openDesk({ primary: engine });
  const reading = await last(article, summarize);
  assert.equal(reading.engine, 'extractive');
  assert.equal(reading.notices[0]?.key, 'unbacked');
  await store.close();
});

test('of what is quoted without a model nothing may be left: there are no key actors, and no failure', async () => {
  const removed = async () => ({ removed: 'attribution' as const });
  const { last, store } = await openDesk({ checks: { statement: removed, relation: removed } });
  const reading = await last(article, { kind: 'actors', language: null });
  assert.deepEqual([reading.engine, reading.statements, reading.answerable], ['extractive', [], true]);
  assert.deepEqual(
    reading.notices.map(({ key }) => key),
    ['noKey', 'removed'],
  );
  await store.close();
});

test('what is no failure of the engine is a bug, and isn’t hidden', async () => {
  const { engine } = scriptedEngine(() => {
    throw new TypeError('a bug');
  });
  const { last, store } = await openDesk({ primary: engine });
  await assert.rejects(last(article, summarize), TypeError);
  await store.close();
});

test('a spent budget is said with when it renews, nobody is refused, and no call is made', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const now = () => Date.UTC(2026, 10, 24, 21, 30);
  const { last, store } = await openDesk({ primary: engine, caps: { ...noCaps, botUsd: 0.04 }, now });
  const reading = await last(article, summarize);
  assert.equal(calls(), 0);
  assert.deepEqual(reading.notices[0], { key: 'budget', params: { renews } });
  assert.equal(reading.statements.length, 3);
  await store.close();
});

test('where a budget is set, a model whose price isn’t known doesn’t read', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const unpriced = { ...engine, worstCaseUsd: () => null };
  const { last, settings, store } = await openDesk({ primary: unpriced, caps: noCaps });
  await settings.change('g', { budget: 1 }, null);
  const reading = await last(article, summarize, someone('ann', 'g'));
  assert.deepEqual([reading.engine, reading.notices[0]?.key], ['extractive', 'noPrice']);
  assert.equal((await last(article, summarize, someone('ann', 'h'))).engine, 'claude');
  assert.equal(calls(), 1);
  await store.close();
});

test('a ledger that can’t be written keeps nobody from an answer, and lets nothing be spent', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const ledger = {
    reserve: () => Promise.reject(new Error('database or disk is full')),
    committed: async () => 0,
    spent: async () => 0,
    settled: async () => {},
    reopen: () => null,
  };
  const { last, store } = await openDesk({ primary: engine, ledger });
  const reading = await last(article, summarize);
  assert.deepEqual([reading.engine, reading.notices[0]?.key, calls()], ['extractive', 'unavailable', 0]);
  await store.close();
});

test('two hundred different readings at once never pass the cap', async () => {
  const { engine } = scriptedEngine(() => good);
  const { last, store } = await openDesk({ primary: engine, caps: { ...noCaps, botUsd: 1 } });
  const articles = Array.from({ length: 200 }, (_, index) =>
    articleOf(article.sentences, { id: `a${index}` }),
  );
  const readings = await Promise.all(articles.map((each) => last(each, summarize)));
  assert.ok((await store.ledger.committed('bot', 'usd')) <= 1);
  assert.ok(readings.every(({ complete, statements }) => complete && statements.length > 0));
  assert.ok(readings.some(({ engine }) => engine === 'extractive'));
  await store.close();
});

test('guild and person have caps of their own, and the one that is full is named', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const now = () => Date.UTC(2026, 10, 24, 21, 30);
  const caps = { botUsd: 1, personReadings: 2 };
  const { last, settings, store } = await openDesk({ primary: engine, caps, now });
  await settings.change('g', { budget: 0.055 }, null);
  const textOf = (id: string) => articleOf(article.sentences, { id });
  const [ann, bob] = [someone('ann', null), someone('bob', 'g')];
  const why = async (id: string, asker: typeof ann) => (await last(textOf(id), summarize, asker)).notices[0];
  assert.equal(await why('a', ann), undefined);
  assert.equal(await why('b', ann), undefined);
  assert.deepEqual(await why('c', ann), { key: 'personReadings', params: { count: 2, renews } });
  assert.equal(await why('a', ann), undefined, 'what is remembered costs nothing');
  assert.equal(await why('c', bob), undefined, 'another one’s cap is theirs');
  assert.deepEqual(await why('d', bob), { key: 'guildBudget', params: { renews } });
  assert.equal(calls(), 3);
  await store.close();
});

test('who joins a reading pays nothing, and who can’t pay keeps nobody from paying', async () => {
  const going = Promise.withResolvers<void>();
  const { engine, calls } = scriptedEngine(async function* () {
    await going.promise;
    yield* good;
  });
  const { last, store } = await openDesk({ primary: engine, caps: { ...noCaps, personReadings: 1 } });
  const by = (person: string) => last(article, summarize, someone(person, null));
  const payers = ['ann', 'bob', 'cid'].map(by);
  await new Promise(setImmediate);
  going.resolve();
  for (const reading of await Promise.all(payers)) assert.equal(reading.engine, 'claude');
  assert.equal(calls(), 1);
  const counted = await Promise.all(
    ['ann', 'bob', 'cid'].map((person) => store.ledger.committed(`person:${person}`, 'readings')),
  );
  assert.deepEqual(counted, [1, 0, 0]);
  const next = articleOf(article.sentences, { id: 'next' });
  const both = ['ann', 'bob'].map((person) => last(next, summarize, someone(person, null)));
  const engines = (await Promise.all(both)).map(({ engine }) => engine);
  assert.deepEqual(engines, ['extractive', 'claude']);
  await store.close();
});

test('a reading that the engine failed to make is none of the person’s', async () => {
  const { engine } = scriptedEngine(() => {
    throw new EngineFailure('unavailable', 'broken', cost);
  });
  const { last, store } = await openDesk({ primary: engine, caps: { ...noCaps, personReadings: 1 } });
  await last(article, summarize, someone('ann', 'g'));
  assert.equal(await store.ledger.committed('person:ann', 'readings'), 0);
  assert.equal(await store.ledger.committed('guild:g', 'usd'), 0.01);
  await store.close();
});

test('two hundred readings at once never pass the cap of a guild, nor that of a person in it', async () => {
  const { engine, calls } = scriptedEngine(() => good);
  const { last, settings, store } = await openDesk({ primary: engine, caps: noCaps });
  await settings.change('rich', { readings: 7 }, null);
  await settings.change('poor', { budget: 0.42 }, null);
  const ask = (guild: string) => (index: number) =>
    last(articleOf(article.sentences, { id: `${guild}${index}` }), summarize, someone('ann', guild));
  const indices = Array.from({ length: 200 }, (_, index) => index);
  const readings = await Promise.all([...indices.map(ask('rich')), ...indices.map(ask('poor'))]);
  assert.equal(await store.ledger.committed('guild:rich/person:ann', 'readings'), 7);
  assert.ok((await store.ledger.committed('guild:poor', 'usd')) <= 0.42);
  const byModel = readings.filter((reading) => reading.engine === 'claude').length;
  assert.equal(byModel, calls());
  assert.ok(byModel > 7);
  assert.ok(
    readings.every(({ statements }) => statements.length > 0),
    'nobody is answered by silence',
  );
  await store.close();
});

test('the model that a guild’s admins chose reads there, and only there', async () => {
  const [small, large] = [scriptedEngine(() => good), scriptedEngine(() => good)];
  const others = new Map([['large', { ...large.engine, model: 'large' }]]);
  const { last, settings, store } = await openDesk({ primary: small.engine, others });
  await settings.change('g', { model: 'large' }, null);
  assert.equal((await last(article, summarize, someone('ann', 'g'))).model, 'large');
  assert.equal((await last(article, summarize, someone('ann', 'h'))).model, 'claude-test');
  assert.deepEqual([small.calls(), large.calls()], [1, 1]);
  await store.close();
});

test('what is read is summed up for its guild: once what it cost, each person once', async () => {
  const { engine } = scriptedEngine(() => [good[0]!, invented, ...good.slice(1)]);
  const { last, store } = await openDesk({ primary: engine });
  await Promise.all(['ann', 'bob'].map((person) => last(article, summarize, someone(person, 'g'))));
  await last(article, summarize, someone('ann', 'g'));
  const [day] = await store.usage.days('2026-01-01', 'g');
  const { readings, remembered, inputTokens, usd, statements, removed } = day!;
  assert.deepEqual(
    { readings, remembered, inputTokens, usd, statements, removed },
    { readings: 3, remembered: 2, inputTokens: 100, usd: 0.01, statements: 2, removed: 1 },
  );
  assert.equal(await store.usage.people('2026-01-01', 'g'), 2);
  assert.deepEqual(await store.usage.days('2026-01-01', null), []);
  await store.close();
});

test('what a reading cost is summed up although who began it has gone', async () => {
  const going = Promise.withResolvers<void>();
  const { engine } = scriptedEngine(async function* () {
    yield good[0]!;
    await going.promise;
    yield* good.slice(1);
  });
  const { desk, last, store } = await openDesk({ primary: engine });
  await store.ownership.add('guild:g', { id: article.id, title: '' }, '', 60_000);
  const leaving = new AbortController();
  const begun = desk.study(article, summarize, someone('ann', 'g'), leaving.signal);
  await begun[Symbol.asyncIterator]().next();
  const joined = last(article, summarize, someone('bob', 'h'));
  await new Promise(setImmediate);
  leaving.abort();
  going.resolve();
  assert.equal((await joined).engine, 'claude');
  const usageOf = async (guild: string) =>
    (await store.usage.days('2026-01-01', guild)).map(({ usd, remembered }) => [usd, remembered]);
  assert.deepEqual([await usageOf('g'), await usageOf('h')], [[[0.01, 0]], [[0, 1]]]);
  await store.close();
});

test('coverage that isn’t full, and options not honoured, are said', async () => {
  const { last, store } = await openDesk();
  const teaser = articleOf(article.sentences, { coverage: 'teaser', shortfall: 'paywall' });
  const reading = await last(teaser, { ...summarize, language: 'fr' });
  const keys = reading.notices.map(({ key }) => key);
  assert.deepEqual(keys, ['noKey', 'ignoredLanguage', 'teaser']);
  const partial = articleOf(article.sentences, {
    id: 'cut',
    coverage: 'partial',
    shortfall: 'length',
    share: 0.416,
  });
  const notices = (await last(partial, summarize)).notices;
  assert.deepEqual(notices.at(-1), { key: 'partial', params: { percent: 41 } });
  await store.close();
});
