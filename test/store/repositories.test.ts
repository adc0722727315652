import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Usage } from '../../src/store/usage-repository.ts';

const hour = 3_600_000;
const day = 24 * hour;
const noon = Date.UTC(2026, 10, 24, 12);
const usage: Usage = {
  readings: 1,
  remembered: 0,
  inputTokens: 100,
  outputTokens: 10,
  cacheReadTokens: 5,
  cacheWriteTokens: 2,
  usd: 0.01,
  statements: 3,
  removed: 1,
};

function open(at = noon): { store: Store; folder: string; wait: (ms: number) => void } {
  let now = at;
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-books-'));
  const store = openStore(
    folder,
    () => now,
    (error) => {
      throw error;
    },
  );
  return { store, folder, wait: (ms) => (now += ms) };
}

test('what was read in a channel is listed newest first, and nowhere else', () => {
  const { store, wait } = open();
  for (const [id, channel] of [
    ['a', '1'],
    ['b', '1'],
    ['c', ''],
    ['a', '1'],
  ] as const) {
    store.ownership.add('guild:1', { id, title: `Title ${id}` }, channel, day);
    wait(1000);
  }
  assert.deepEqual(
    store.ownership.recent('guild:1', '1').map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(store.ownership.recent('guild:2', '1'), []);
  assert.ok(store.ownership.has(['person:1', 'guild:1'], 'c'));
  assert.ok(!store.ownership.has(['person:1', 'guild:2'], 'c'));
  for (let index = 0; index < 30; index++)
    store.ownership.add('guild:1', { id: `x${index}`, title: '' }, '1', day);
  assert.equal(store.ownership.recent('guild:1', '1').length, 25);
  wait(day);
  assert.ok(!store.ownership.has(['guild:1'], 'c'), 'its time is over');
  assert.deepEqual(store.ownership.list('guild:1'), []);
  store.close();
});

test('what only one may do is taken once, until its time is over', () => {
  const { store, wait } = open();
  const take = () => store.claims.take('guild:1', 'a', hour);
  assert.deepEqual([take(), take()], [true, false]);
  assert.ok(store.claims.take('guild:2', 'a', hour), 'others have claims of their own');
  store.claims.extend('guild:1', 'a', day);
  wait(hour);
  assert.ok(!take());
  wait(day);
  assert.deepEqual([take(), take()], [true, false]);
  store.forget.guild('1');
  store.claims.take('person:1', 'a', hour);
  store.forget.person('1');
  assert.ok(take() && store.claims.take('person:1', 'a', hour), 'they are forgotten with their owner');
  store.close();
});

/** An article that guilds keep, with all that hangs on it. */
async function keep(store: Store, id: string, guilds: readonly string[]): Promise<void> {
  for (const guild of guilds) {
    store.ownership.add(`guild:${guild}`, { id, title: id }, '7', 30 * day);
    await store
      .ownedKeyValue('talks')(`guild:${guild}`)
      .set(`card-${id}`, [{ article: `#${id}` }], day);
  }
  await store.keyValue('articles', (key) => key).set(id, 'text', 30 * day);
  await store.keyValue<string>('links', (_, article) => article).set(`https://x.example/${id}`, id, hour);
  await store.keyValue('origins', (key) => key).set(id, `https://x.example/${id}`, 180 * day);
  const readings = store.keyValue<{ article: { id: string } }>('readings', (_, { article }) => article.id);
  await readings.set(`r-${id}`, { article: { id } }, 30 * day);
}

async function found(store: Store, id: string): Promise<unknown[]> {
  const read = async (namespace: string, key: string) =>
    (await store.keyValue(namespace).get(key)) !== undefined;
  return Promise.all([
    read('articles', id),
    read('links', `https://x.example/${id}`),
    read('origins', id),
    read('readings', `r-${id}`),
  ]);
}

test('an article that two guilds keep is forgotten by one without harm to the other', async () => {
  const { store } = open();
  await keep(store, 'both', ['1', '2']);
  await keep(store, 'mine', ['1']);
  assert.deepEqual(store.forget.count('guild:1', null), { articles: 2, readings: 1 });
  assert.deepEqual(store.forget.count('guild:1', 'both'), { articles: 1, readings: 0 });
  store.forget.article('guild:1', 'both');
  assert.deepEqual(await found(store, 'both'), [true, true, true, true]);
  assert.ok(!store.ownership.has(['guild:1'], 'both'));
  assert.ok(store.ownership.has(['guild:2'], 'both'));
  assert.equal(await store.ownedKeyValue('talks')('guild:1').get('card-both'), undefined);
  assert.ok(await store.ownedKeyValue('talks')('guild:2').get('card-both'));
  assert.deepEqual(
    await found(store, 'mine'),
    [true, true, true, true],
    'of another article nothing is lost',
  );
  store.forget.article('guild:2', 'both');
  assert.deepEqual(await found(store, 'both'), [false, false, false, false]);
  store.close();
});

test('all of a guild goes but what it has spent today; of others nothing', async () => {
  const { store, wait } = open();
  const account = { account: 'guild:1', unit: 'usd', cap: null } as const;
  store.ledger.reserve([account], 1);
  wait(day);
  store.ledger.reserve([account], 2);
  for (const guild of ['1', '11']) {
    await keep(store, `a${guild}`, [guild]);
    store.settings.write(guild, { length: '"brief"' }, '5');
    store.usage.record(guild, '5', usage);
    store.guilds.join(guild);
  }
  store.guilds.leave('1');
  store.forget.guild('1');
  assert.deepEqual(store.forget.count('guild:1', null), { articles: 0, readings: 0 });
  assert.deepEqual(await found(store, 'a1'), [false, false, false, false]);
  assert.deepEqual([store.settings.read('1'), store.settings.changes('1', 9)], [{}, []]);
  assert.deepEqual([store.usage.days('2026-01-01', '1'), store.usage.people('2026-01-01', '1')], [[], 0]);
  assert.equal(store.ledger.spent('guild:1', 'usd'), 2, 'no budget begins anew');
  assert.deepEqual(await found(store, 'a11'), [true, true, true, true]);
  assert.equal(store.settings.changes('11', 9).length, 1);
  assert.equal(store.usage.people('2026-01-01', '11'), 1);
  store.close();
});

test('all of a person goes; what they set as an admin stays, without their id', async () => {
  const { store } = open();
  const locales = store.ownedKeyValue<string>('locales');
  for (const owner of ['person:5', 'person:55']) await locales(owner).set('locale', 'ko');
  store.ownership.add('person:5', { id: 'a', title: 'A' }, '', day);
  store.usage.record('1', '5', usage);
  store.settings.write('1', { length: '"brief"' }, '5');
  store.forget.person('5');
  assert.ok(!store.ownership.has(['person:5'], 'a'));
  assert.deepEqual(
    await Promise.all(['person:5', 'person:55'].map((owner) => locales(owner).get('locale'))),
    [undefined, 'ko'],
  );
  assert.equal(store.usage.people('2026-01-01'), 0);
  assert.equal(store.usage.days('2026-01-01').length, 1);
  assert.deepEqual(
    store.settings.changes('1', 9).map(({ person, name }) => [person, name]),
    [['', 'length']],
  );
  store.close();
});

test('an article that nobody keeps any more goes with the sweep, its link later', async () => {
  const { store, wait } = open();
  await keep(store, 'a', ['1']);
  store.ownership.add('guild:1', { id: 'a', title: 'a' }, '7', day);
  wait(day);
  store.sweep();
  assert.deepEqual(await found(store, 'a'), [false, false, true, false]);
  store.close();
});

test('settings are saved all or none, each with who changed it from what to what', () => {
  const { store } = open();
  const made = store.settings.write('1', { length: '"brief"', style: '"plain"' }, '5');
  assert.equal(made.length, 2);
  assert.deepEqual(store.settings.write('1', { length: '"brief"', style: null }, null), [
    { at: noon, person: null, name: 'style', before: '"plain"', after: null },
  ]);
  assert.deepEqual(store.settings.read('1'), { length: '"brief"' });
  assert.deepEqual(store.settings.read('2'), {});
  assert.deepEqual(
    store.settings.changes('1', 2).map(({ name, after }) => [name, after]),
    [
      ['style', null],
      ['style', '"plain"'],
    ],
  );
  const broken = { length: '"detailed"', style: Symbol('no text') as unknown as string };
  assert.throws(() => store.settings.write('1', broken, '5'));
  assert.deepEqual(store.settings.read('1'), { length: '"brief"' }, 'nothing is half saved');
  store.close();
});

test('usage adds up by day and guild, and counts each person once', () => {
  const { store, wait } = open();
  store.usage.record('1', '5', usage);
  store.usage.record('1', '5', { ...usage, remembered: 1, usd: 0 });
  wait(day);
  store.usage.record('1', '6', usage);
  store.usage.record(null, null, usage);
  const [first, second] = store.usage.days('2026-11-24', '1');
  assert.deepEqual([first?.day, first?.readings, first?.remembered, first?.usd], ['2026-11-24', 2, 1, 0.01]);
  assert.deepEqual([second?.day, second?.readings, second?.removed], ['2026-11-25', 1, 1]);
  assert.equal(store.usage.people('2026-11-24', '1'), 2);
  assert.equal(store.usage.people('2026-11-25', '1'), 1);
  assert.equal(store.usage.days('2026-11-25')[0]?.readings, 2, 'all guilds together');
  store.usage.record('2', null, { ...usage, usd: 0.000_000_1 });
  assert.equal(store.usage.days('2026-11-25', '2')[0]?.usd, 0.000_001, 'never less than it was');
  assert.equal(store.usage.days('2026-11-25', null)[0]?.readings, 1, 'no guild');
  wait(31 * day);
  store.sweep();
  assert.equal(store.usage.people('2026-11-24'), 0, 'who asked is known for 30 days');
  assert.equal(store.usage.days('2026-11-24', '1').length, 2);
  store.close();
});

test('a guild is news when the bot joins it, and when it comes back', () => {
  const { store } = open();
  assert.deepEqual([store.guilds.join('1'), store.guilds.join('1')], [true, false]);
  store.guilds.leave('1');
  assert.deepEqual(store.guilds.known(), []);
  assert.equal(store.guilds.join('1'), true);
  assert.deepEqual(store.guilds.known(), ['1']);
  store.close();
});

test('reports are noted once, the newest first; a guild’s go with it, or with their article', () => {
  const { store, wait } = open();
  const { reports } = store;
  const report = (guild: string | null, text: string) => ({ guild, reading: 'r', article: text, text });
  const texts = (guild?: string) => reports.latest(300, guild).map(({ text }) => text);
  reports.add(report('1', 'old'));
  wait(day);
  for (const text of ['a', 'b', 'b']) reports.add(report('1', text));
  reports.add(report('11', 'c'));
  reports.add(report(null, 'd'));
  assert.deepEqual([texts('1'), texts('11')], [['b', 'a', 'old'], ['c']]);
  assert.deepEqual(
    reports.latest(2).map(({ guild, text }) => [guild, text]),
    [
      [null, 'd'],
      ['11', 'c'],
    ],
  );
  store.forget.article('guild:1', 'a');
  assert.deepEqual(texts('1'), ['b', 'old']);
  wait(90 * day - 1);
  store.sweep();
  assert.deepEqual(texts('1'), ['b']);
  store.forget.guild('1');
  assert.deepEqual(texts(), ['d', 'c']);
  for (let count = 0; count < 205; count += 1) reports.add(report('1', `${count}`));
  assert.deepEqual([texts('1').length, texts('1').at(-1)], [200, '5']);
  store.close();
});

test('a guild that was left is forgotten after 30 days, and one that came back is not', () => {
  const { store, wait } = open();
  for (const guild of ['1', '2']) {
    store.guilds.join(guild);
    store.settings.write(guild, { length: '"brief"' }, null);
    store.guilds.leave(guild);
  }
  wait(29 * day);
  store.sweep();
  store.guilds.join('2');
  assert.deepEqual(store.settings.read('1'), { length: '"brief"' });
  wait(2 * day);
  store.sweep();
  assert.deepEqual(store.settings.read('1'), {});
  assert.deepEqual(store.settings.read('2'), { length: '"brief"' });
  assert.equal(store.guilds.join('1'), true);
  store.close();
});

/** Which of the words stand anywhere in the store's files, deleted or not. */
function legible(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}

test('what was forgotten can’t be read from the files any more', async () => {
  const { store, folder, wait } = open();
  const words = ['a headline', 'a long story', 'a question', 'a complaint', 'guild:1', 'person:5'];
  const article = { id: 'a', title: 'a headline' };
  store.ownership.add('guild:1', article, '7', 30 * day);
  await store.keyValue('articles', (key) => key).set('a', 'a long story '.repeat(2000), 30 * day);
  const readings = store.keyValue<object>('readings', () => 'a');
  await readings.set('r', { question: 'a question' }, 30 * day);
  await store
    .ownedKeyValue('presses')('guild:1')
    .set('p', { question: 'a question', article: '#a' }, 30 * day);
  await store.ownedKeyValue('locales')('person:5').set('locale', 'ko');
  store.reports.add({ guild: '1', reading: 'r', article: 'a', text: 'a complaint' });
  assert.deepEqual(legible(folder, words), words);
  store.forget.article('guild:1', 'a');
  assert.deepEqual(legible(folder, words), ['person:5']);
  store.ledger.reserve([{ account: 'guild:1', unit: 'usd', cap: 1 }], 1);
  store.forget.guild('1');
  store.forget.person('5');
  assert.deepEqual(legible(folder, words), ['guild:1'], 'no budget begins anew today');
  wait(day);
  store.sweep();
  assert.deepEqual(legible(folder, words), []);
  store.close();
});

test('about an article that nobody keeps nothing is remembered, although it was being read', async () => {
  const { store } = open();
  await keep(store, 'a', ['1']);
  store.forget.guild('1');
  await store.keyValue('articles', (key) => key).set('a', 'text', 30 * day);
  assert.deepEqual(await found(store, 'a'), [false, false, false, false]);
  store.close();
});

test('books are kept for as long as the page on privacy tells', () => {
  const { store, folder, wait } = open();
  const rows = (table: string) => {
    const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'), { readOnly: true });
    const [found] = db.prepare(`SELECT COUNT(*) AS n FROM ${table}`).all();
    db.close();
    return Number(found?.['n']);
  };
  const left = () => ['spending', 'counts', 'usage', 'changes'].map(rows);
  store.ledger.reserve([{ account: 'person:5', unit: 'readings', cap: 9 }], 0);
  for (const account of ['bot', 'guild:1']) store.ledger.reserve([{ account, unit: 'usd', cap: null }], 1);
  store.usage.record('1', '5', usage);
  store.settings.write('1', { length: '"brief"' }, '5');
  assert.deepEqual(left(), [2, 1, 1, 1]);
  wait(day);
  store.sweep();
  assert.deepEqual(left(), [1, 0, 1, 1], 'what was used counts until the day ends');
  wait(399 * day);
  store.sweep();
  assert.deepEqual(left(), [1, 0, 1, 1]);
  wait(day);
  store.sweep();
  assert.deepEqual(left(), [1, 0, 0, 0]);
  store.close();
});

test('a guild that is forgotten is still one that the bot is in', () => {
  const { store } = open();
  store.guilds.join('1');
  store.forget.guild('1');
  assert.deepEqual(store.guilds.known(), ['1']);
  store.close();
});

test('a guild that keeps articles for fewer days than before does so with those that it has', async () => {
  const { store, wait } = open();
  for (const guild of ['1', '2']) await keep(store, `a${guild}`, [guild]);
  wait(3 * day);
  store.settings.write('1', { days: '2' }, null);
  store.sweep();
  assert.deepEqual(await found(store, 'a1'), [false, false, true, false]);
  assert.deepEqual(await found(store, 'a2'), [true, false, true, true]);
  store.close();
});

test('reports from direct messages go with their article', async () => {
  const { store } = open();
  await keep(store, 'a', ['1']);
  store.ownership.add('person:5', { id: 'a', title: 'a' }, '', day);
  store.reports.add({ guild: null, reading: 'r', article: 'a', text: 'wrong' });
  store.forget.person('5');
  assert.equal(store.reports.latest(9).length, 1);
  store.forget.guild('1');
  assert.deepEqual(store.reports.latest(9), []);
  store.close();
});
