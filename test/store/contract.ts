import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../src/store/store.ts';

/** What any store has to do, whatever it keeps its entries in. */
export function memoryContract(name: string, open: (now: () => number) => Promise<Store>): void {
  const within = async (check: (store: Store, wait: (ms: number) => void) => Promise<void>) => {
    let now = 1_700_000_000_000;
    const store = await open(() => now);
    try {
      await check(store, (ms) => {
        now += ms;
      });
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
      assert.deepEqual(await ledger.reserve(both, 0.2), { full: guild });
      assert.equal(await ledger.spent('bot', 'usd'), 0.2, 'refused in one account is reserved in none');
      await first.settle(0.05);
      await first.settle(0.05);
      assert.equal(await ledger.spent('bot', 'usd'), 0.05);
      assert.equal(await ledger.spent('guild:1', 'usd'), 0.05);
      assert.ok('settle' in (await ledger.reserve(both, 0.25)));
      assert.ok('full' in (await ledger.reserve([{ ...bot, cap: 0 }], 0.01)));
      assert.ok('settle' in (await ledger.reserve([{ account: 'free', unit: 'usd', cap: null }], 1000)));
    }));

  test(`${name}: the ledger counts readings, but those that were none`, () =>
    within(async ({ ledger }) => {
      const first = await ledger.reserve([person, bot], 0.1);
      await ledger.reserve([person, bot], 0.1);
      assert.deepEqual(await ledger.reserve([person, bot], 0.1), { full: person });
      assert.ok('settle' in first);
      await first.settle(0.02, 0);
      assert.equal(await ledger.spent('person:1', 'readings'), 1);
      assert.equal(await ledger.spent('bot', 'usd'), 0.12);
      assert.deepEqual(await ledger.reserve([person, { ...bot, cap: 0.1 }], 0.1), {
        full: { ...bot, cap: 0.1 },
      });
      assert.equal(
        await ledger.spent('person:1', 'readings'),
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
}
