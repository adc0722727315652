import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../src/store/store.ts';

/** What any store has to do, whatever it keeps its entries in. */
export function memoryContract(name: string, open: (now: () => number) => Store): void {
  const within = async (check: (store: Store, wait: (ms: number) => void) => Promise<void> | void) => {
    let now = 1_700_000_000_000;
    const store = open(() => now);
    try {
      await check(store, (ms) => {
        now += ms;
      });
    } finally {
      store.close();
    }
  };

  test(`${name}: what was set is found, what was deleted isn't`, () =>
    within(async (store) => {
      const memory = store.memory<unknown>('a');
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
      await store.memory('a').set('key', 1);
      await store.memory('a:b').set('key', 2);
      await store.memory('a').set('b:key', 3);
      assert.equal(await store.memory('a').get('key'), 1);
      assert.equal(await store.memory('a:b').get('key'), 2);
      assert.equal(await store.memory('b').get('key'), undefined);
    }));

  test(`${name}: odd keys are keys`, () =>
    within(async (store) => {
      const memory = store.memory<string>('a');
      for (const key of ["'; DROP TABLE entries; --", '키', '__proto__', 'x'.repeat(2000), '%']) {
        await memory.set(key, key);
        assert.equal(await memory.get(key), key);
      }
    }));

  test(`${name}: an entry is gone when its time is over`, () =>
    within(async (store, wait) => {
      const memory = store.memory<number>('a');
      await memory.set('key', 1, 1000);
      // Keyv reads its own clock, so a millisecond may already have passed.
      wait(900);
      assert.equal(await memory.get('key'), 1);
      wait(101);
      assert.equal(await memory.get('key'), undefined);
    }));

  test(`${name}: the ledger keeps every cap, and settles`, () =>
    within(({ ledger }) => {
      const both = [
        { account: 'bot', cap: 1 },
        { account: 'guild:1', cap: 0.3 },
      ];
      const first = ledger.reserve(both, 0.2);
      assert.ok(first);
      assert.equal(ledger.reserve(both, 0.2), null, 'the guild’s cap');
      assert.equal(ledger.spent('bot'), 0.2, 'refused in one account is reserved in none');
      first.settle(0.05);
      first.settle(0.05);
      assert.equal(ledger.spent('bot'), 0.05);
      assert.equal(ledger.spent('guild:1'), 0.05);
      assert.ok(ledger.reserve(both, 0.25));
      assert.equal(ledger.reserve([{ account: 'bot', cap: 0 }], 0.01), null);
      assert.ok(ledger.reserve([{ account: 'free', cap: null }], 1000));
    }));

  test(`${name}: the ledger begins anew each UTC day`, () =>
    within(({ ledger }, wait) => {
      assert.ok(ledger.reserve([{ account: 'bot', cap: 1 }], 1));
      assert.equal(ledger.reserve([{ account: 'bot', cap: 1 }], 1), null);
      wait(24 * 3_600_000);
      assert.ok(ledger.reserve([{ account: 'bot', cap: 1 }], 1));
    }));
}
