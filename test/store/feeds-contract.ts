import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../../src/store/database.ts';
import type { Store } from '../../src/store/store.ts';
import { noon, type Open } from './drivers.ts';

const feed = 'https://feeds.example/all.xml';
const followOf = (id: string, url = feed) => {
  const state = { paused: null, refusals: 0, since: noon, due: null };
  return { id, guild: 'g1', channel: `c ${id}`, url, title: 'All', terms: {}, ...state };
};
const look = { state: {}, next: noon, items: [{ key: 'one', item: null }] };

/** What a store has to do for feeds, whatever it keeps them in. */
export function feedsContract(name: string, open: Open): void {
  const within = async (check: (store: Store) => Promise<void>) => {
    const { store } = await open();
    try {
      await check(store);
    } finally {
      await store.close();
    }
  };

  test(`${name}: of many that follow at once, no more do than may`, () =>
    within(async (store) => {
      const adding = Array.from({ length: 8 }, (_, n) => store.feeds.follow(followOf(`f${n}`), look, 5));
      const results = await Promise.all(adding);
      assert.deepEqual(results.toSorted(), [
        ...Array<string>(5).fill('added'),
        ...Array<string>(3).fill('full'),
      ]);
      assert.equal((await store.feeds.followsOf('g1')).length, 5);
    }));

  test(`${name}: of a feed that nobody follows any more nothing stays`, () =>
    within(async (store) => {
      for (const id of ['f1', 'f2']) await store.feeds.follow(followOf(id), look, 50);
      await store.feeds.unfollow('g1', 'f1');
      assert.equal((await store.feeds.feed(feed))?.title, 'All');
      await store.feeds.unfollow('g1', 'f2');
      assert.equal(await store.feeds.feed(feed), null);
      assert.equal((await store.feeds.knownKeys(feed, ['one'])).size, 0);
    }));

  test(`${name}: what comes of a delivery and what is to follow it are written together`, () =>
    within(async ({ feeds }) => {
      const delivery = { guild: 'g1', channel: 'c1', content: {}, due: noon };
      await feeds.addDelivery({ ...delivery, id: 'card' });
      assert.equal((await feeds.claimDeliveries(4)).length, 1);
      const broken = { ...delivery, id: 'broken', content: 1n };
      await assert.rejects(feeds.settle('card', { state: 'sent' }, [broken]));
      assert.equal(await feeds.sentDelivery('card'), null);
      await feeds.settle('card', { state: 'sent' }, [{ ...delivery, id: 'look' }]);
      assert.equal((await feeds.sentDelivery('card'))?.id, 'card');
      assert.deepEqual(
        (await feeds.claimDeliveries(4)).map(({ id }) => id),
        ['look'],
      );
    }));

  test(`${name}: nothing follows a delivery of a guild that was forgotten while it was sent`, () =>
    within(async ({ feeds, forget }) => {
      const delivery = { guild: 'g1', channel: 'c1', content: {}, due: noon };
      await feeds.addDelivery({ ...delivery, id: 'card' });
      assert.equal((await feeds.claimDeliveries(4)).length, 1);
      await forget.guild('g1');
      await feeds.settle('card', { state: 'sent' }, [{ ...delivery, id: 'look' }]);
      assert.deepEqual(await feeds.claimDeliveries(4), []);
    }));

  test(`${name}: one at a time is sent to a channel, also by a process that stood still for longer than its leases`, async () => {
    const { store, wait } = await open();
    const delivery = { guild: 'g1', channel: 'c1', content: {}, due: noon };
    for (const id of ['first', 'second']) await store.feeds.addDelivery({ ...delivery, id });
    const claimed = async (busyHere: string[]) =>
      (await store.feeds.claimDeliveries(4, busyHere)).map(({ id }) => id);
    assert.deepEqual(await claimed([]), ['first']);
    assert.deepEqual(await claimed([]), []);
    wait(60_000);
    assert.deepEqual(await claimed(['c1']), []);
    assert.deepEqual(await claimed(['c2']), ['first']);
    await store.close();
  });

  test(`${name}: all that a look brings to many is written once, however often it is looked at`, () =>
    within(async ({ feeds }) => {
      await feeds.follow(followOf('f1'), look, 50);
      const deliveries = Array.from({ length: 450 }, (_, n) => {
        return { id: `d${n}`, guild: 'g1', channel: `c${n}`, content: {}, due: noon };
      });
      const body = { items: [], keys: [], deliveries };
      for (let looks = 1; looks <= 2; looks++) await feeds.looked(feed, { state: {}, next: noon, body });
      const claimed = (await feeds.claimDeliveries(1000)).map(({ id }) => id);
      assert.deepEqual(claimed.toSorted(), deliveries.map(({ id }) => id).toSorted());
      await feeds.unfollow('g1', 'f1');
      const more = deliveries.map(({ id, ...delivery }) => Object.assign(delivery, { id: `more ${id}` }));
      await feeds.looked(feed, { state: {}, next: noon, body: { ...body, deliveries: more } });
      assert.equal((await feeds.deliveriesOf(more.map(({ id }) => id))).size, 0);
    }));

  test(`${name}: a feed that moved to where another is known leaves nothing behind`, () =>
    within(async (store) => {
      const to = 'https://feeds.example/new.xml';
      await store.feeds.follow(followOf('f1'), look, 50);
      await store.feeds.follow({ ...followOf('f2', to), channel: 'c f1' }, look, 50);
      await store.feeds.tally('f1', 'flood', 3);
      await store.feeds.move(feed, to);
      assert.deepEqual(
        (await store.feeds.followsOf('g1')).map(({ id }) => id),
        ['f2'],
      );
      assert.deepEqual(await store.feeds.tallies('f1'), []);
      assert.equal(await store.feeds.feed(feed), null);
      assert.equal((await store.feeds.knownKeys(feed, ['one'])).size, 0);
    }));
}

/** Where several processes claim in one database at the same moment. */
export function feedsRaceContract(name: string, open: Open): void {
  test(`${name}: two processes that claim at once don’t send to one channel`, async () => {
    const { store, database, again } = await open();
    const other = await again();
    const delivery = { guild: 'g1', channel: 'c1', content: {} };
    await store.feeds.addDelivery({ ...delivery, id: 'first', due: noon });
    await slowDown(database, 'BEFORE UPDATE ON deliveries');
    const slow = store.feeds.claimDeliveries(4);
    while (!(await isSleeping(database)));
    await other.feeds.addDelivery({ ...delivery, id: 'earlier', due: noon - 1 });
    const claims = await Promise.all([slow, other.feeds.claimDeliveries(4)]);
    await Promise.all([other.close(), store.close()]);
    assert.deepEqual(
      claims.map((rows) => rows.map(({ id }) => id)),
      [['first'], []],
    );
  });

  for (const [what, when] of [
    ['is being dropped', 'BEFORE DELETE ON feeds'],
    ['is being followed', 'BEFORE INSERT ON follows'],
  ] as const)
    test(`${name}: a feed that ${what} is dropped with its last follower alone`, async () => {
      const { store, database, again } = await open();
      const other = await again();
      await store.feeds.follow(followOf('f1'), look, 50);
      await slowDown(database, when);
      const unfollow = () => store.feeds.unfollow('g1', 'f1');
      const follow = () => other.feeds.follow({ ...followOf('f2'), guild: 'g2' }, look, 50);
      const [first, second] = when.includes('DELETE') ? [unfollow, follow] : [follow, unfollow];
      const slow = first();
      while (!(await isSleeping(database)));
      await Promise.all([slow, second()]);
      const followers = (await store.feeds.followersOf(feed)).map(({ id }) => id);
      const isLookedAt = (await store.feeds.feed(feed)) !== null;
      const { size } = await store.feeds.knownKeys(feed, ['one']);
      await Promise.all([other.close(), store.close()]);
      assert.deepEqual([followers, isLookedAt, size], [['f2'], true, 1]);
    });
}

/** What is done to a table's rows takes half a second each from now on. */
async function slowDown({ db }: Database, when: string): Promise<void> {
  await sql`CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(0.5); RETURN COALESCE(NEW, OLD); END $$`.execute(db);
  await sql`CREATE TRIGGER dawdling ${sql.raw(when)} FOR EACH ROW EXECUTE FUNCTION dawdle()`.execute(db);
}

async function isSleeping({ db }: Database): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM pg_stat_activity
    WHERE wait_event = 'PgSleep' AND application_name = current_setting('application_name')`.execute(db);
  return rows[0]?.n !== 0;
}
