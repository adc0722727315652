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

async function open(at = noon): Promise<{ store: Store; folder: string; wait: (ms: number) => void }> {
  let now = at;
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-books-'));
  const store = await openStore(
    folder,
    () => now,
    (error) => {
      throw error;
    },
  );
  return { store, folder, wait: (ms) => (now += ms) };
}

test('what was read in a channel is listed newest first, and nowhere else', async () => {
  const { store, wait } = await open();
  for (const [id, channel] of [
    ['a', '1'],
    ['b', '1'],
    ['c', ''],
    ['a', '1'],
  ] as const) {
    await store.ownership.add('guild:1', { id, title: `Title ${id}` }, channel, day);
    wait(1000);
  }
  assert.deepEqual(
    (await store.ownership.recent('guild:1', '1')).map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(await store.ownership.recent('guild:2', '1'), []);
  assert.ok(await store.ownership.has(['person:1', 'guild:1'], 'c'));
  assert.ok(!(await store.ownership.has(['person:1', 'guild:2'], 'c')));
  for (let index = 0; index < 30; index++)
    await store.ownership.add('guild:1', { id: `x${index}`, title: '' }, '1', day);
  assert.equal((await store.ownership.recent('guild:1', '1')).length, 25);
  wait(day);
  assert.ok(!(await store.ownership.has(['guild:1'], 'c')), 'its time is over');
  assert.deepEqual(await store.ownership.list('guild:1'), []);
  await store.close();
});

test('what only one may do is taken once, until its time is over', async () => {
  const { store, wait } = await open();
  const take = async () => await store.claims.take('guild:1', 'a', hour);
  assert.deepEqual([await take(), await take()], [true, false]);
  assert.ok(await store.claims.take('guild:2', 'a', hour), 'others have claims of their own');
  await store.claims.extend('guild:1', 'a', day);
  wait(hour);
  assert.ok(!(await take()));
  wait(day);
  assert.deepEqual([await take(), await take()], [true, false]);
  await store.forget.guild('1');
  await store.claims.take('person:1', 'a', hour);
  await store.forget.person('1');
  assert.ok(
    (await take()) && (await store.claims.take('person:1', 'a', hour)),
    'they are forgotten with their owner',
  );
  await store.close();
});

/** An article that guilds keep, with all that hangs on it. */
async function keep(store: Store, id: string, guilds: readonly string[]): Promise<void> {
  for (const guild of guilds) {
    await store.ownership.add(`guild:${guild}`, { id, title: id }, '7', 30 * day);
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
  const { store } = await open();
  await keep(store, 'both', ['1', '2']);
  await keep(store, 'mine', ['1']);
  assert.deepEqual(await store.forget.count('guild:1', null), { articles: 2, readings: 1 });
  assert.deepEqual(await store.forget.count('guild:1', 'both'), { articles: 1, readings: 0 });
  await store.forget.article('guild:1', 'both');
  assert.deepEqual(await found(store, 'both'), [true, true, true, true]);
  assert.ok(!(await store.ownership.has(['guild:1'], 'both')));
  assert.ok(await store.ownership.has(['guild:2'], 'both'));
  assert.equal(await store.ownedKeyValue('talks')('guild:1').get('card-both'), undefined);
  assert.ok(await store.ownedKeyValue('talks')('guild:2').get('card-both'));
  assert.deepEqual(
    await found(store, 'mine'),
    [true, true, true, true],
    'of another article nothing is lost',
  );
  await store.forget.article('guild:2', 'both');
  assert.deepEqual(await found(store, 'both'), [false, false, false, false]);
  await store.close();
});

test('all of a guild goes but what it has spent today; of others nothing', async () => {
  const { store, wait } = await open();
  const account = { account: 'guild:1', unit: 'usd', cap: null } as const;
  await store.ledger.reserve([account], 1);
  wait(day);
  await store.ledger.reserve([account], 2);
  for (const guild of ['1', '11']) {
    await keep(store, `a${guild}`, [guild]);
    await store.settings.write(guild, new Map(Object.entries({ length: '"brief"' })), '5');
    await store.usage.record(guild, '5', usage);
    await store.guilds.join(guild);
  }
  await store.guilds.leave('1');
  await store.forget.guild('1');
  assert.deepEqual(await store.forget.count('guild:1', null), { articles: 0, readings: 0 });
  assert.deepEqual(await found(store, 'a1'), [false, false, false, false]);
  assert.deepEqual([await store.settings.read('1'), await store.settings.changes('1', 9)], [new Map(), []]);
  assert.deepEqual(
    [await store.usage.days('2026-01-01', '1'), await store.usage.people('2026-01-01', '1')],
    [[], 0],
  );
  assert.equal(await store.ledger.spent('guild:1', 'usd'), 2, 'no budget begins anew');
  assert.deepEqual(await found(store, 'a11'), [true, true, true, true]);
  assert.equal((await store.settings.changes('11', 9)).length, 1);
  assert.equal(await store.usage.people('2026-01-01', '11'), 1);
  await store.close();
});

test('all of a person goes; what they set as an admin stays, without their id', async () => {
  const { store } = await open();
  const locales = store.ownedKeyValue<string>('locales');
  for (const owner of ['person:5', 'person:55']) await locales(owner).set('locale', 'ko');
  await store.ownership.add('person:5', { id: 'a', title: 'A' }, '', day);
  await store.usage.record('1', '5', usage);
  await store.settings.write('1', new Map(Object.entries({ length: '"brief"' })), '5');
  await store.forget.person('5');
  assert.ok(!(await store.ownership.has(['person:5'], 'a')));
  assert.deepEqual(
    await Promise.all(['person:5', 'person:55'].map((owner) => locales(owner).get('locale'))),
    [undefined, 'ko'],
  );
  assert.equal(await store.usage.people('2026-01-01'), 0);
  assert.equal((await store.usage.days('2026-01-01')).length, 1);
  assert.deepEqual(
    (await store.settings.changes('1', 9)).map(({ person, name }) => [person, name]),
    [['', 'length']],
  );
  await store.close();
});

test('an article that nobody keeps any more goes with the sweep, its link later', async () => {
  const { store, wait } = await open();
  await keep(store, 'a', ['1']);
  await store.ownership.add('guild:1', { id: 'a', title: 'a' }, '7', day);
  wait(day);
  await store.sweep();
  assert.deepEqual(await found(store, 'a'), [false, false, true, false]);
  await store.close();
});

test('settings are saved all or none, each with who changed it from what to what', async () => {
  const { store } = await open();
  const made = await store.settings.write(
    '1',
    new Map(Object.entries({ length: '"brief"', style: '"plain"' })),
    '5',
  );
  assert.equal(made.length, 2);
  assert.deepEqual(
    await store.settings.write('1', new Map(Object.entries({ length: '"brief"', style: null })), null),
    [{ at: noon, person: null, name: 'style', before: '"plain"', after: null }],
  );
  assert.deepEqual(Object.fromEntries(await store.settings.read('1')), { length: '"brief"' });
  assert.deepEqual(Object.fromEntries(await store.settings.read('2')), {});
  assert.deepEqual(
    (await store.settings.changes('1', 2)).map(({ name, after }) => [name, after]),
    [
      ['style', null],
      ['style', '"plain"'],
    ],
  );
  const broken = { length: '"detailed"', style: Symbol('no text') as unknown as string };
  await assert.rejects(store.settings.write('1', new Map(Object.entries(broken)), '5'));
  assert.deepEqual(
    Object.fromEntries(await store.settings.read('1')),
    { length: '"brief"' },
    'nothing is half saved',
  );
  await store.close();
});

test('usage adds up by day and guild, and counts each person once', async () => {
  const { store, wait } = await open();
  await store.usage.record('1', '5', usage);
  await store.usage.record('1', '5', { ...usage, remembered: 1, usd: 0 });
  wait(day);
  await store.usage.record('1', '6', usage);
  await store.usage.record(null, null, usage);
  const [first, second] = await store.usage.days('2026-11-24', '1');
  assert.deepEqual([first?.day, first?.readings, first?.remembered, first?.usd], ['2026-11-24', 2, 1, 0.01]);
  assert.deepEqual([second?.day, second?.readings, second?.removed], ['2026-11-25', 1, 1]);
  assert.equal(await store.usage.people('2026-11-24', '1'), 2);
  assert.equal(await store.usage.people('2026-11-25', '1'), 1);
  assert.equal((await store.usage.days('2026-11-25'))[0]?.readings, 2, 'all guilds together');
  await store.usage.record('2', null, { ...usage, usd: 0.000_000_1 });
  assert.equal((await store.usage.days('2026-11-25', '2'))[0]?.usd, 0.000_001, 'never less than it was');
  assert.equal((await store.usage.days('2026-11-25', null))[0]?.readings, 1, 'no guild');
  wait(31 * day);
  await store.sweep();
  assert.equal(await store.usage.people('2026-11-24'), 0, 'who asked is known for 30 days');
  assert.equal((await store.usage.days('2026-11-24', '1')).length, 2);
  await store.close();
});

test('a guild is news when the bot joins it, and when it comes back', async () => {
  const { store } = await open();
  assert.deepEqual([await store.guilds.join('1'), await store.guilds.join('1')], [true, false]);
  await store.guilds.leave('1');
  assert.deepEqual(await store.guilds.known(), []);
  assert.equal(await store.guilds.join('1'), true);
  assert.deepEqual(await store.guilds.known(), ['1']);
  await store.close();
});

test('reports are noted once, the newest first; a guild’s go with it, or with their article', async () => {
  const { store, wait } = await open();
  const { reports } = store;
  const report = (guild: string | null, text: string) => ({ guild, reading: 'r', article: text, text });
  const texts = async (guild?: string) => (await reports.latest(300, guild)).map(({ text }) => text);
  await reports.add(report('1', 'old'));
  wait(day);
  for (const text of ['a', 'b', 'b']) await reports.add(report('1', text));
  await reports.add(report('11', 'c'));
  await reports.add(report(null, 'd'));
  assert.deepEqual([await texts('1'), await texts('11')], [['b', 'a', 'old'], ['c']]);
  assert.deepEqual(
    (await reports.latest(2)).map(({ guild, text }) => [guild, text]),
    [
      [null, 'd'],
      ['11', 'c'],
    ],
  );
  await store.forget.article('guild:1', 'a');
  assert.deepEqual(await texts('1'), ['b', 'old']);
  wait(90 * day - 1);
  await store.sweep();
  assert.deepEqual(await texts('1'), ['b']);
  await store.forget.guild('1');
  assert.deepEqual(await texts(), ['d', 'c']);
  for (let count = 0; count < 205; count += 1) await reports.add(report('1', `${count}`));
  assert.deepEqual([(await texts('1')).length, (await texts('1')).at(-1)], [200, '5']);
  await store.close();
});

test('a guild that was left is forgotten after 30 days, and one that came back is not', async () => {
  const { store, wait } = await open();
  for (const guild of ['1', '2']) {
    await store.guilds.join(guild);
    await store.settings.write(guild, new Map(Object.entries({ length: '"brief"' })), null);
    await store.guilds.leave(guild);
  }
  wait(29 * day);
  await store.sweep();
  await store.guilds.join('2');
  assert.deepEqual(Object.fromEntries(await store.settings.read('1')), { length: '"brief"' });
  wait(2 * day);
  await store.sweep();
  assert.deepEqual(Object.fromEntries(await store.settings.read('1')), {});
  assert.deepEqual(Object.fromEntries(await store.settings.read('2')), { length: '"brief"' });
  assert.equal(await store.guilds.join('1'), true);
  await store.close();
});

/** Which of the words stand anywhere in the store's files, deleted or not. */
function legible(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}

test('what was forgotten can’t be read from the files any more', async () => {
  const { store, folder, wait } = await open();
  const words = ['a headline', 'a long story', 'a question', 'a complaint', 'guild:1', 'person:5'];
  const article = { id: 'a', title: 'a headline' };
  await store.ownership.add('guild:1', article, '7', 30 * day);
  await store.keyValue('articles', (key) => key).set('a', 'a long story '.repeat(2000), 30 * day);
  const readings = store.keyValue<object>('readings', () => 'a');
  await readings.set('r', { question: 'a question' }, 30 * day);
  await store
    .ownedKeyValue('presses')('guild:1')
    .set('p', { question: 'a question', article: '#a' }, 30 * day);
  await store.ownedKeyValue('locales')('person:5').set('locale', 'ko');
  await store.reports.add({ guild: '1', reading: 'r', article: 'a', text: 'a complaint' });
  assert.deepEqual(legible(folder, words), words);
  await store.forget.article('guild:1', 'a');
  assert.deepEqual(legible(folder, words), ['person:5']);
  await store.ledger.reserve([{ account: 'guild:1', unit: 'usd', cap: 1 }], 1);
  await store.forget.guild('1');
  await store.forget.person('5');
  assert.deepEqual(legible(folder, words), ['guild:1'], 'no budget begins anew today');
  wait(day);
  await store.sweep();
  assert.deepEqual(legible(folder, words), []);
  await store.close();
});

test('about an article that nobody keeps nothing is remembered, although it was being read', async () => {
  const { store } = await open();
  await keep(store, 'a', ['1']);
  await store.forget.guild('1');
  await store.keyValue('articles', (key) => key).set('a', 'text', 30 * day);
  assert.deepEqual(await found(store, 'a'), [false, false, false, false]);
  await store.close();
});

test('books are kept for as long as the page on privacy tells', async () => {
  const { store, folder, wait } = await open();
  const rows = (table: string) => {
    const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'), { readOnly: true });
    const [found] = db.prepare(`SELECT COUNT(*) AS n FROM ${table}`).all();
    db.close();
    return Number(found?.['n']);
  };
  const left = () => ['spending', 'counts', 'usage', 'changes'].map(rows);
  await store.ledger.reserve([{ account: 'person:5', unit: 'readings', cap: 9 }], 0);
  for (const account of ['bot', 'guild:1'])
    await store.ledger.reserve([{ account, unit: 'usd', cap: null }], 1);
  await store.usage.record('1', '5', usage);
  await store.settings.write('1', new Map(Object.entries({ length: '"brief"' })), '5');
  assert.deepEqual(left(), [2, 1, 1, 1]);
  wait(day);
  await store.sweep();
  assert.deepEqual(left(), [1, 0, 1, 1], 'what was used counts until the day ends');
  wait(399 * day);
  await store.sweep();
  assert.deepEqual(left(), [1, 0, 1, 1]);
  wait(day);
  await store.sweep();
  assert.deepEqual(left(), [1, 0, 0, 0]);
  await store.close();
});

test('a guild that is forgotten is still one that the bot is in', async () => {
  const { store } = await open();
  await store.guilds.join('1');
  await store.forget.guild('1');
  assert.deepEqual(await store.guilds.known(), ['1']);
  await store.close();
});

test('a guild that keeps articles for fewer days than before does so with those that it has', async () => {
  const { store, wait } = await open();
  for (const guild of ['1', '2']) await keep(store, `a${guild}`, [guild]);
  wait(3 * day);
  await store.settings.write('1', new Map(Object.entries({ days: '2' })), null);
  await store.sweep();
  assert.deepEqual(await found(store, 'a1'), [false, false, true, false]);
  assert.deepEqual(await found(store, 'a2'), [true, false, true, true]);
  await store.close();
});

test('reports from direct messages go with their article', async () => {
  const { store } = await open();
  await keep(store, 'a', ['1']);
  await store.ownership.add('person:5', { id: 'a', title: 'a' }, '', day);
  await store.reports.add({ guild: null, reading: 'r', article: 'a', text: 'wrong' });
  await store.forget.person('5');
  assert.equal((await store.reports.latest(9)).length, 1);
  await store.forget.guild('1');
  assert.deepEqual(await store.reports.latest(9), []);
  await store.close();
});

test('guilds that were left are forgotten one by one: others come between', async () => {
  const { store, folder, wait } = await open();
  for (let guild = 0; guild < 20; guild++) {
    await store.guilds.join(String(guild));
    await store.settings.write(String(guild), new Map([['length', '"brief"']]), null);
    await store.guilds.leave(String(guild));
  }
  wait(31 * day);
  let seen = 0;
  const sweeping = store.sweep();
  for (let left = 20; left > 0;) {
    await store.guilds.known();
    const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'), { readOnly: true });
    left = db.prepare('SELECT * FROM guilds').all().length;
    db.close();
    if (left > 0 && left < 20) seen += 1;
  }
  await sweeping;
  assert.ok(seen > 0);
  await store.close();
});
