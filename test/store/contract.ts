import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../src/store/store.ts';
import type { Usage } from '../../src/store/usage-repository.ts';
import { noon, type Open } from './drivers.ts';

const hour = 3_600_000;
const day = 24 * hour;
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

/** What any store has to do, whatever it keeps its entries in. */
export function storeContract(name: string, open: Open): void {
  const within = async (check: (store: Store, wait: (ms: number) => void) => Promise<void>) => {
    const { store, wait } = await open();
    try {
      await check(store, wait);
    } finally {
      await store.close();
    }
  };

  test(`${name}: what was set is found, what was deleted isn't`, () =>
    within(async (store) => {
      const memory = store.keyValue<unknown>('a');
      for (const value of [{ deep: [1, null, 'é'] }, 'text', 0, false, null]) {
        await memory.set('key', value);
        assert.deepEqual(await memory.get('key'), value);
      }
      await memory.delete('key');
      assert.equal(await memory.get('key'), undefined);
      await memory.delete('key');
    }));

  test(`${name}: namespaces never meet`, () =>
    within(async (store) => {
      await store.keyValue('a').set('key', 1);
      await store.keyValue('a:b').set('key', 2);
      await store.keyValue('a').set('b:key', 3);
      assert.equal(await store.keyValue('a').get('key'), 1);
      assert.equal(await store.keyValue('a:b').get('key'), 2);
      assert.equal(await store.keyValue('b').get('key'), undefined);
    }));

  test(`${name}: odd keys are keys`, () =>
    within(async (store) => {
      const memory = store.keyValue<string>('a');
      for (const key of ["'; DROP TABLE entries; --", '키', '__proto__', 'x'.repeat(2000), '%']) {
        await memory.set(key, key);
        assert.equal(await memory.get(key), key);
      }
    }));

  test(`${name}: an entry is gone when its time is over`, () =>
    within(async (store, wait) => {
      const memory = store.keyValue<number>('a');
      await memory.set('key', 1, 1000);
      // Keyv reads its own clock, so a millisecond may already have passed.
      wait(900);
      assert.equal(await memory.get('key'), 1);
      wait(101);
      assert.equal(await memory.get('key'), undefined);
    }));

  const bot = { account: 'bot', unit: 'usd', cap: 1 } as const;
  const guild = { account: 'guild:1', unit: 'usd', cap: 0.3 } as const;
  const person = { account: 'person:1', unit: 'readings', cap: 2 } as const;

  test(`${name}: the ledger keeps every cap, and settles`, () =>
    within(async ({ ledger }) => {
      const both = [bot, guild];
      const first = await ledger.reserve(both, 0.2);
      assert.ok('settle' in first);
      assert.deepEqual(await ledger.reserve(both, 0.2), { full: guild, isSpent: false });
      assert.equal(await ledger.committed('bot', 'usd'), 0.2, 'refused in one account is reserved in none');
      await first.settle(0.05);
      await first.settle(0.05);
      assert.equal(await ledger.committed('bot', 'usd'), 0.05);
      assert.equal(await ledger.committed('guild:1', 'usd'), 0.05);
      assert.ok('settle' in (await ledger.reserve(both, 0.25)));
      assert.ok('full' in (await ledger.reserve([{ ...bot, cap: 0 }], 0.01)));
      assert.ok('settle' in (await ledger.reserve([{ account: 'free', unit: 'usd', cap: null }], 1000)));
    }));

  test(`${name}: what is set apart for hours is settled by whoever finds it, once`, () =>
    within(async ({ ledger }, wait) => {
      const reservation = await ledger.reserve([bot, guild], 0.2, 2 * hour);
      assert.ok('record' in reservation);
      const found: unknown = JSON.parse(JSON.stringify(reservation.record));
      wait(hour);
      assert.equal(await ledger.spent('bot', 'usd'), 0);
      await ledger.reopen(found)?.settle(0.05);
      await ledger.reopen(found)?.settle(0.05);
      for (const account of ['bot', 'guild:1']) assert.equal(await ledger.committed(account, 'usd'), 0.05);
      assert.equal(await ledger.spent('bot', 'usd'), 0.05);
    }));

  test(`${name}: the ledger counts readings, but those that were none`, () =>
    within(async ({ ledger }) => {
      const first = await ledger.reserve([person, bot], 0.1);
      await ledger.reserve([person, bot], 0.1);
      assert.deepEqual(await ledger.reserve([person, bot], 0.1), { full: person, isSpent: false });
      assert.ok('settle' in first);
      await first.settle(0.02, 0);
      assert.equal(await ledger.committed('person:1', 'readings'), 1);
      assert.equal(await ledger.committed('bot', 'usd'), 0.12);
      assert.deepEqual(await ledger.reserve([person, { ...bot, cap: 0.1 }], 0.1), {
        full: { ...bot, cap: 0.1 },
        isSpent: true,
      });
      assert.equal(
        await ledger.committed('person:1', 'readings'),
        1,
        'refused in one account is counted in none',
      );
    }));

  test(`${name}: the ledger begins anew each UTC day`, () =>
    within(async ({ ledger }, wait) => {
      for (const account of [bot, { ...person, cap: 1 }]) {
        assert.ok('settle' in (await ledger.reserve([account], 1)));
        assert.ok('full' in (await ledger.reserve([account], 1)));
      }
      wait(24 * 3_600_000);
      for (const account of [bot, { ...person, cap: 1 }])
        assert.ok('settle' in (await ledger.reserve([account], 1)));
    }));

  test(`${name}: a clock that jumps over midnight and back opens no budget twice`, () =>
    within(async ({ ledger }, wait) => {
      const own = { ...person, cap: 1 };
      const reserve = async () => [
        'settle' in (await ledger.reserve([bot], 1)),
        'settle' in (await ledger.reserve([own], 0)),
      ];
      wait(11.5 * hour);
      assert.deepEqual([await reserve(), await reserve()].flat(), [true, true, false, false]);
      wait(hour);
      assert.deepEqual([await reserve(), await reserve()].flat(), [true, true, false, false]);
      wait(-hour);
      assert.deepEqual(await reserve(), [false, false]);
      assert.equal(await ledger.committed('bot', 'usd'), 1);
    }));

  test(`${name}: what was read in a channel is listed newest first, and nowhere else`, async () => {
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
    await store.ownership.add('guild:1', { id: 'b', title: 'Title b' }, '2', day);
    const since = async (most: number) =>
      (await store.ownership.since('guild:1', 0, most)).map(({ id }) => id);
    assert.deepEqual(await since(9), ['b', 'a', 'c'], 'each once, wherever it was read');
    assert.deepEqual(await since(2), ['b', 'a']);
    for (let index = 0; index < 30; index++)
      await store.ownership.add('guild:1', { id: `x${index}`, title: '' }, '1', day);
    assert.equal((await store.ownership.recent('guild:1', '1')).length, 25);
    wait(day);
    assert.ok(!(await store.ownership.has(['guild:1'], 'c')), 'its time is over');
    assert.deepEqual(await store.ownership.list('guild:1'), []);
    await store.close();
  });

  test(`${name}: what only one may do is taken once, until its time is over`, async () => {
    const { store, wait } = await open();
    const take = async () => await store.locks.take('guild:1', 'a', hour);
    assert.deepEqual([await take(), await take()], [true, false]);
    assert.ok(await store.locks.take('guild:2', 'a', hour), 'others have locks of their own');
    await store.locks.extend('guild:1', 'a', day);
    wait(hour);
    assert.ok(!(await take()));
    wait(day);
    assert.deepEqual([await take(), await take()], [true, false]);
    await store.forget.guild('1');
    await store.locks.take('person:1', 'a', hour);
    await store.forget.person('1');
    assert.ok(
      (await take()) && (await store.locks.take('person:1', 'a', hour)),
      'they are forgotten with their owner',
    );
    await store.close();
  });

  test(`${name}: an article that two guilds keep is forgotten by one without harm to the other`, async () => {
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

  test(`${name}: all of a guild goes but what it has spent today; of others nothing`, async () => {
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
    assert.equal(await store.ledger.committed('guild:1', 'usd'), 2, 'no budget begins anew');
    assert.deepEqual(await found(store, 'a11'), [true, true, true, true]);
    assert.equal((await store.settings.changes('11', 9)).length, 1);
    assert.equal(await store.usage.people('2026-01-01', '11'), 1);
    await store.close();
  });

  test(`${name}: all of a person goes; what they set as an admin stays, without their id`, async () => {
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

  test(`${name}: an article that nobody keeps any more goes with the sweep, its link later`, async () => {
    const { store, wait } = await open();
    await keep(store, 'a', ['1']);
    await store.ownership.add('guild:1', { id: 'a', title: 'a' }, '7', day);
    wait(day);
    await store.sweep();
    assert.deepEqual(await found(store, 'a'), [false, false, true, false]);
    await store.close();
  });

  test(`${name}: settings are saved all or none, each with who changed it from what to what`, async () => {
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
    const broken = new Map([
      ['length', '"detailed"'],
      [null as unknown as string, 'x'],
    ]);
    await assert.rejects(store.settings.write('1', broken, '5'));
    assert.deepEqual(
      Object.fromEntries(await store.settings.read('1')),
      { length: '"brief"' },
      'nothing is half saved',
    );
    await store.close();
  });

  test(`${name}: usage of many at once adds up to what it is one by one`, () =>
    within(async (store) => {
      const asked = Array.from({ length: 60 }, (_, at) => ({
        guild: at % 3 ? `${at % 3}` : null,
        person: `${at % 7}`,
      }));
      await Promise.all(asked.map(({ guild, person }) => store.usage.record(guild, person, usage)));
      for (const guild of ['1', '2', null]) {
        const [day, ...others] = await store.usage.days('2026-01-01', guild);
        assert.deepEqual(others, []);
        assert.deepEqual([day?.readings, day?.inputTokens], [20, 20 * usage.inputTokens]);
        assert.equal(await store.usage.people('2026-01-01', guild), 7);
      }
    }));

  test(`${name}: of usage that is counted at once, what can't be takes nothing along`, () =>
    within(async (store) => {
      const entries = Array.from({ length: 20 }, (_, at) => {
        return at === 10 ? { ...usage, inputTokens: Number.NaN } : usage;
      });
      const ended = await Promise.allSettled(entries.map((entry) => store.usage.record('1', '5', entry)));
      assert.deepEqual(
        ended.flatMap(({ status }, at) => (status === 'rejected' ? [at] : [])),
        [10],
      );
      assert.equal((await store.usage.days('2026-01-01', '1'))[0]?.readings, 19);
    }));

  test(`${name}: usage adds up by day and guild, and counts each person once`, async () => {
    const { store, wait } = await open();
    await store.usage.record('1', '5', usage);
    await store.usage.record('1', '5', { ...usage, remembered: 1, usd: 0 });
    wait(day);
    await store.usage.record('1', '6', usage);
    await store.usage.record(null, null, usage);
    const [first, second] = await store.usage.days('2026-11-24', '1');
    assert.deepEqual(
      [first?.day, first?.readings, first?.remembered, first?.usd],
      ['2026-11-24', 2, 1, 0.01],
    );
    assert.deepEqual([second?.day, second?.readings, second?.removed], ['2026-11-25', 1, 1]);
    assert.equal(await store.usage.people('2026-11-24', '1'), 2);
    assert.equal(await store.usage.people('2026-11-25', '1'), 1);
    assert.equal((await store.usage.days('2026-11-25'))[0]?.readings, 2, 'all guilds together');
    await store.usage.record('2', null, { ...usage, usd: 0.000_000_1 });
    assert.equal((await store.usage.days('2026-11-25', '2'))[0]?.usd, 0.000_001, 'never less than it was');
    assert.equal((await store.usage.days('2026-11-25', null))[0]?.readings, 1, 'no guild');
    const rows = (await store.usage.month('2026-11')).map(({ day, guild, readings }) => [
      day,
      guild,
      readings,
    ]);
    const days = ['2026-11-24', '2026-11-25'] as const;
    assert.deepEqual(rows, [
      [days[0], '1', 2],
      [days[1], null, 1],
      [days[1], '1', 1],
      [days[1], '2', 1],
    ]);
    assert.deepEqual(await store.usage.month('2026-12'), []);
    wait(31 * day);
    await store.sweep();
    assert.equal(await store.usage.people('2026-11-24'), 0, 'who asked is known for 30 days');
    assert.equal((await store.usage.days('2026-11-24', '1')).length, 2);
    await store.close();
  });

  test(`${name}: a guild is news when the bot joins it, and when it comes back`, async () => {
    const { store } = await open();
    assert.deepEqual([await store.guilds.join('1'), await store.guilds.join('1')], [true, false]);
    await store.guilds.leave('1');
    assert.deepEqual(await store.guilds.known(), []);
    assert.equal(await store.guilds.join('1'), true);
    assert.deepEqual(await store.guilds.known(), ['1']);
    await store.close();
  });

  test(`${name}: reports are noted once, the newest first; a guild’s go with it, or with their article`, async () => {
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

  test(`${name}: a guild that was left is forgotten after 30 days, and one that came back is not`, async () => {
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

  test(`${name}: about an article that nobody keeps nothing is remembered, although it was being read`, async () => {
    const { store } = await open();
    await keep(store, 'a', ['1']);
    await store.forget.guild('1');
    await store.keyValue('articles', (key) => key).set('a', 'text', 30 * day);
    assert.deepEqual(await found(store, 'a'), [false, false, false, false]);
    await store.close();
  });

  test(`${name}: records are kept for as long as the page on privacy tells`, async () => {
    const { store, database, wait } = await open();
    const left = async () => {
      const tables = ['spending', 'counts', 'usage', 'changes'] as const;
      return Promise.all(
        tables.map(async (table) => (await database.db.selectFrom(table).selectAll().execute()).length),
      );
    };
    const { ledger } = store;
    await ledger.reserve([{ account: 'person:5', unit: 'readings', cap: 9 }], 0);
    for (const account of ['bot', 'guild:1']) await ledger.reserve([{ account, unit: 'usd', cap: null }], 1);
    await store.usage.record('1', '5', usage);
    await store.settings.write('1', new Map([['length', '"brief"']]), '5');
    assert.deepEqual(await left(), [2, 1, 1, 1]);
    wait(day);
    await store.sweep();
    assert.deepEqual(await left(), [1, 0, 1, 1], 'what was used counts until the day ends');
    wait(399 * day);
    await store.sweep();
    assert.deepEqual(await left(), [1, 0, 1, 1]);
    wait(day);
    await store.sweep();
    assert.deepEqual(await left(), [1, 0, 0, 0]);
    await store.close();
  });

  test(`${name}: a guild that is forgotten is still one that the bot is in`, async () => {
    const { store } = await open();
    await store.guilds.join('1');
    await store.forget.guild('1');
    assert.deepEqual(await store.guilds.known(), ['1']);
    await store.close();
  });

  test(`${name}: a guild that keeps articles for fewer days than before does so with those that it has`, async () => {
    const { store, wait } = await open();
    for (const guild of ['1', '2']) await keep(store, `a${guild}`, [guild]);
    wait(3 * day);
    await store.settings.write('1', new Map(Object.entries({ days: '2' })), null);
    await store.sweep();
    assert.deepEqual(await found(store, 'a1'), [false, false, true, false]);
    assert.deepEqual(await found(store, 'a2'), [true, false, true, true]);
    await store.close();
  });

  test(`${name}: reports from direct messages go with their article`, async () => {
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

  test(`${name}: many at once never pass a cap, and reach it`, async () => {
    const { store, database, again } = await open();
    // Two connections to one SQLite file that wait for each other have to be in two processes.
    const other = database.kind === 'sqlite' ? store : await again();
    const account = { account: 'bot', unit: 'usd', cap: 0.5 } as const;
    const reserved = await Promise.all(
      Array.from({ length: 80 }, (_, index) => (index % 2 ? store : other).ledger.reserve([account], 0.01)),
    );
    assert.equal(reserved.filter((each) => 'settle' in each).length, 50);
    assert.equal(await store.ledger.committed('bot', 'usd'), 0.5);
    if (other !== store) await other.close();
    await store.close();
  });

  test(`${name}: what is set apart isn’t spent, until its reading is lost`, async () => {
    const { store, wait } = await open();
    const { ledger } = store;
    const first = await ledger.reserve([bot], 0.6);
    assert.ok('settle' in first);
    assert.deepEqual(await ledger.reserve([bot], 0.6), { full: bot, isSpent: false });
    assert.deepEqual([await ledger.committed('bot', 'usd'), await ledger.spent('bot', 'usd')], [0.6, 0]);
    const settled = ledger.settled(AbortSignal.timeout(10_000));
    await first.settle(0.5);
    await settled;
    assert.equal(await ledger.spent('bot', 'usd'), 0.5);
    assert.deepEqual(await ledger.reserve([bot], 0.6), { full: bot, isSpent: true });
    assert.ok('settle' in (await ledger.reserve([bot], 0.3)), 'whose process dies');
    assert.deepEqual(await ledger.reserve([bot], 0.3), { full: bot, isSpent: false });
    wait(6 * 60_000);
    assert.equal(await ledger.spent('bot', 'usd'), 0.8, 'all that it can have cost');
    assert.deepEqual(await ledger.reserve([bot], 0.3), { full: bot, isSpent: true });
    await store.close();
  });
}
