import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaseMs } from '../../src/store/journal.ts';
import { createShards } from '../../src/store/shards.ts';
import type { Store } from '../../src/store/store.ts';
import type { Open, Opened } from './drivers.ts';

const hour = 3_600_000;
const day = 24 * hour;
const request = { command: 'ask', values: { question: 'Why? 😀' } };
const accepted = (id: string) => ({ id, request, person: '5', guild: '1' });
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** What the journal has to do, over any driver. */
export function journalContract(name: string, open: Open): void {
  /** `others` are two more processes. */
  const within = async (check: (opened: Opened, others: [Store, Store]) => Promise<void>) => {
    const opened = await open();
    const others: [Store, Store] = [await opened.again(), await opened.again()];
    try {
      await check(opened, others);
    } finally {
      for (const store of [...others, opened.store]) await store.close();
    }
  };

  test(`${name}: a request stays until it is struck off, and goes to one when its lease is over`, () =>
    within(async ({ store: { journal }, wait }, others) => {
      const [other] = others;
      assert.ok(await journal.append(accepted('a')));
      await journal.append(accepted('b'));
      assert.deepEqual(await other.journal.adopt(9), [], 'somebody is at it');
      await other.journal.strike('a');
      await journal.strike('b');
      await journal.note('a', { message: '7' });
      wait(leaseMs / 2);
      assert.deepEqual(await journal.renew(), []);
      wait(leaseMs / 2 + 1);
      assert.deepEqual(await other.journal.adopt(9), [], 'its lease was renewed');
      wait(leaseMs / 2);
      assert.deepEqual(await journal.adopt(9), [], 'its own is not adopted');
      const adopted = (await Promise.all(others.map((each) => each.journal.adopt(9)))).flat();
      assert.deepEqual(adopted, [
        {
          id: 'a',
          at: adopted[0]?.at,
          request,
          shown: { message: '7' },
          isCancelled: false,
          isGivenUp: false,
        },
      ]);
      assert.equal((await journal.status()).open, 1);
      for (const each of others) await each.journal.strike('a');
      assert.deepEqual(await journal.status(), { open: 0, oldest: null });
    }));

  test(`${name}: of many that are written at once all stay, but for one that can't be`, () =>
    within(async ({ store: { journal } }) => {
      const ids = Array.from({ length: 50 }, (_, at) => `r${at}`);
      const ended = await Promise.allSettled([...ids, 'r7'].map((id) => journal.append(accepted(id))));
      const failed = ended.flatMap(({ status }, at) => (status === 'rejected' ? [at] : []));
      assert.deepEqual(failed, [50]);
      assert.equal((await journal.status()).open, 50);
      for (const id of ids) await journal.strike(id);
    }));

  test(`${name}: what is handed over is adopted at once, the oldest first, and was no failed try`, () =>
    within(async ({ store, wait }, [other]) => {
      for (const id of ['c', 'a', 'b']) {
        await store.journal.append(accepted(id));
        wait(1);
      }
      for (const [from, to] of [[store, other] as const, [other, store] as const]) {
        await from.journal.release();
        const entries = [...(await to.journal.adopt(2)), ...(await to.journal.adopt(2))];
        assert.deepEqual(idsOf(entries), ['c', 'a', 'b']);
        assert.ok(entries.every(({ isGivenUp }) => !isGivenUp));
      }
    }));

  for (const jump of [hour, -hour])
    test(`${name}: a clock that jumps by ${jump / hour} hour takes nothing from who lives, and keeps nothing for who died`, () =>
      within(async ({ store, database, wait }, [other]) => {
        const [here, there] = [createShards(database, 'here'), createShards(database, 'there')];
        const range = { first: 0, last: 0, count: 1 };
        await store.journal.append(accepted('a'));
        assert.ok(await here.take(range));
        wait(jump);
        await Promise.all([store.journal.renew(), here.renew()]);
        assert.deepEqual(await other.journal.adopt(9), []);
        assert.ok(!(await there.take(range)));
        assert.ok(await store.flights.begin('key'));
        // Processes over SQLite are few, and each makes its own.
        assert.equal(await other.flights.begin('key'), database.kind === 'sqlite');
        wait(jump);
        assert.deepEqual(idsOf(await other.journal.adopt(9)), ['a']);
        assert.ok(await there.take(range));
        assert.ok(await other.flights.begin('key'));
        await other.flights.end('key');
      }));

  for (const ahead of [hour, -hour])
    test(`${name}: what processes agree on ends by one clock, also for one that is ${ahead / hour} hour ahead`, async () => {
      const { store, again, wait } = await open();
      const other = await again(ahead);
      await store.journal.append(accepted('a'));
      assert.ok(await store.locks.take('guild:1', 'key', 1000));
      assert.ok(await store.flights.begin('key'));
      const account = { account: 'bot', unit: 'usd', cap: 1 } as const;
      await store.ledger.reserve([account], 1);
      await other.sweep();
      assert.deepEqual(await other.journal.adopt(9), []);
      assert.ok(!(await other.locks.take('guild:1', 'key', 1000)));
      assert.equal(await other.ledger.spent('bot', 'usd'), 0, 'it is only set apart');
      wait(leaseMs);
      assert.ok(await other.locks.take('guild:1', 'key', 1000));
      assert.ok(!(await store.locks.take('guild:1', 'key', 1000)));
      assert.deepEqual(idsOf(await other.journal.adopt(9)), ['a']);
      await other.close();
      await store.close();
    });

  test(`${name}: a request that kills each process is given up after two tries`, () =>
    within(async ({ store, wait }, others) => {
      await store.journal.append(accepted('a'));
      const seen: boolean[] = [];
      for (const { journal } of others) {
        wait(leaseMs + 1);
        seen.push(...(await journal.adopt(9)).map(({ isGivenUp }) => isGivenUp));
      }
      assert.deepEqual(seen, [false, true]);
    }));

  test(`${name}: what died before the clock was set back an hour is adopted all the same`, () =>
    within(async ({ store, wait }, [other]) => {
      await store.journal.append(accepted('a'));
      assert.ok(await store.locks.take('operator', 'identify 0', 5000));
      wait(-3_600_000);
      assert.deepEqual(idsOf(await other.journal.adopt(9)), ['a']);
      assert.ok(await other.locks.take('operator', 'identify 0', 5000));
      assert.ok(!(await store.locks.take('operator', 'identify 0', 5000)));
    }));

  test(`${name}: what is cancelled elsewhere is told to the process that has it, or that adopts it`, () =>
    within(async ({ store: { journal }, database }, [other]) => {
      const heard = Promise.withResolvers<string>();
      const unlisten = journal.onCancelled(heard.resolve);
      await journal.append(accepted('a'));
      assert.ok(await other.journal.cancel('a'));
      if (database.kind === 'postgres') assert.equal(await heard.promise, 'a');
      unlisten();
      assert.ok(!(await other.journal.cancel('b')));
      assert.deepEqual(await journal.renew(), ['a']);
      await journal.release();
      assert.deepEqual(
        (await other.journal.adopt(9)).map(({ isCancelled }) => isCancelled),
        [true],
      );
    }));

  test(`${name}: what can't be read is set aside, and goes a day later`, () =>
    within(async ({ store, database, wait }, [other]) => {
      for (const id of ['a', 'b', 'c']) await store.journal.append(accepted(id));
      await store.journal.setAside('a', 'no such command');
      await database.db.updateTable('journal').set({ request: '{' }).where('id', '=', 'c').execute();
      await store.journal.release();
      assert.deepEqual(idsOf(await other.journal.adopt(9)), ['b']);
      assert.ok(!(await other.journal.cancel('c')));
      wait(day + 1);
      await store.sweep();
      assert.equal((await store.journal.status()).open, 0);
    }));

  test(`${name}: requests are forgotten with their person and their guild`, () =>
    within(async ({ store }) => {
      await store.journal.append({ ...accepted('a'), guild: '2' });
      await store.journal.append({ ...accepted('b'), person: '6' });
      await store.journal.append({ ...accepted('c'), person: '6', guild: null });
      await store.forget.person('5');
      assert.equal((await store.journal.status()).open, 2);
      await store.forget.guild('1');
      await store.journal.release();
      assert.deepEqual(idsOf(await store.journal.adopt(9)), ['c']);
    }));

  test(`${name}: a shard is one process's, until it has died; other counts fit beside none`, () =>
    within(async ({ database, wait }) => {
      const [here, there] = [createShards(database, 'here'), createShards(database, 'there')];
      const range = (first: number, last: number, count = 4) => ({ first, last, count });
      const both = await Promise.all([here.take(range(0, 1)), there.take(range(1, 2))]);
      assert.equal(both.filter(Boolean).length, 1, 'whoever came first');
      await there.release();
      assert.ok(await here.take(range(0, 1)));
      assert.ok(await there.take(range(2, 3)));
      await there.release();
      for (const other of [range(2, 3, 5), null]) assert.ok(!(await there.take(other)));
      wait(leaseMs / 2);
      assert.ok(await here.renew());
      wait(leaseMs / 2 + 1);
      assert.ok(!(await there.take(range(1, 2))));
      wait(leaseMs);
      assert.ok(await here.renew(), 'nobody has taken them meanwhile');
      wait(leaseMs + 1);
      assert.ok(await there.take(range(1, 2)));
      assert.ok(!(await here.renew()), 'one is lost');
      assert.ok(!(await here.take(range(0, 1))));
      wait(leaseMs + 1);
      assert.ok(await createShards(database, 'there').take(null), 'this process is not beside itself');
    }));
}
