import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Refusal, type RefusalKey } from '../../src/base/refusal.ts';
import { allowsSite, evaluateRules } from '../../src/settings/rules.ts';
import { createSettings, type Limits, type Wanted } from '../../src/settings/settings.ts';
import { settingNames } from '../../src/settings/table.ts';
import { openStore } from '../../src/store/store.ts';
import { allWords } from '../../src/words/words.ts';

const limits: Limits = { models: ['small', 'large'], guildUsd: 2, messageContent: false };
const [general, news, thread] = ['1'.repeat(18), '2'.repeat(18), '3'.repeat(18)];

async function open(t: TestContext) {
  const store = await openStore(mkdtempSync(join(tmpdir(), 'nutgraf-settings-')), Date.now, assert.ifError);
  t.after(async () => await store.close());
  return { store, settings: createSettings(store.settings, limits) };
}

const refuses = (key: RefusalKey) => (error: unknown) => error instanceof Refusal && error.key === key;

test('every setting has its words in every language, and there are no others', () => {
  for (const { settings } of allWords) assert.deepEqual(Object.keys(settings), settingNames);
});

test('what was set holds in that guild alone; what wasn’t is the default', async (t) => {
  const { settings } = await open(t);
  await settings.change('1', { length: 'brief', channels: [general], budget: 0.5 }, '5');
  const { length, style, channels, budget } = await settings.of('1');
  assert.deepEqual([length, style, channels, budget], ['brief', 'bullets', [general], 0.5]);
  assert.deepEqual(await settings.changed('1'), ['length', 'channels', 'budget']);
  for (const guild of ['2', null]) assert.equal((await settings.of(guild)).length, 'standard');
  await settings.change('1', { length: null, channels: [] }, '5');
  assert.deepEqual(await settings.changed('1'), ['budget'], 'the default isn’t kept as a value of its own');
  assert.equal((await settings.log('1', 9)).length, 5);
});

test('who asks at once shares one look; after a change nobody sees what was before', async (t) => {
  const { store } = await open(t);
  let looks = 0;
  const read = (guild: string) => (looks++, store.settings.read(guild));
  const settings = createSettings({ ...store.settings, read }, limits);
  const lengths = (several: { length: string }[]) => several.map(({ length }) => length);
  const before = [settings.of('1'), settings.of('1'), settings.of('2')];
  const changed = settings.change('1', { length: 'brief' }, '5');
  assert.deepEqual(lengths(await Promise.all(before)), ['standard', 'standard', 'standard']);
  assert.equal(looks, 2);
  await changed;
  assert.deepEqual(lengths(await Promise.all([settings.of('1'), settings.of('1')])), ['brief', 'brief']);
  assert.equal(looks, 3);
});

test('what a setting can’t be is refused, and nothing beside it is saved', async (t) => {
  const { settings } = await open(t);
  const bad: [Wanted, RefusalKey][] = [
    [{ length: 'endless' }, 'setting.invalid'],
    [{ readings: 1.5 }, 'setting.invalid'],
    [{ readings: -1 }, 'setting.invalid'],
    [{ days: 0 }, 'setting.invalid'],
    [{ days: 31 }, 'setting.invalid'],
    [{ budget: Number.NaN }, 'setting.invalid'],
    [{ budget: 2.01 }, 'setting.ceiling'],
    [{ channels: ['general'] }, 'setting.invalid'],
    [{ channels: general }, 'setting.invalid'],
    [{ sites: ['http://x.example'] }, 'setting.invalid'],
    [{ sites: ['localhost'] }, 'setting.invalid'],
    [{ model: 'huge' }, 'setting.model'],
    [{ private: 'yes' }, 'setting.invalid'],
  ];
  for (const [wanted, key] of bad)
    await assert.rejects(settings.change('1', { style: 'plain', ...wanted }, '5'), refuses(key), key);
  assert.deepEqual(await settings.changed('1'), []);
});

test('the operator’s limits hold over what was set before', async (t) => {
  const { store, settings } = await open(t);
  await settings.change('1', { model: 'large', budget: 1.5 }, '5');
  assert.deepEqual([(await settings.of('1')).model, (await settings.of('1')).budget], ['large', 1.5]);
  assert.equal((await settings.of('2')).budget, 2, 'without one, the ceiling');
  const lowered = createSettings(store.settings, { ...limits, models: ['small'], guildUsd: 1 });
  const { model, budget } = await lowered.of('1');
  assert.deepEqual([model, budget], [null, 1]);
});

test('what another version wrote is the default', async (t) => {
  const { store, settings } = await open(t);
  await store.settings.write(
    '1',
    new Map(Object.entries({ length: '"epic"', style: '{', future: '1' })),
    null,
  );
  assert.equal((await settings.of('1')).length, 'standard');
  assert.equal((await settings.of('1')).style, 'bullets');
});

test('a store that fails while saving is said, and nothing is half saved', async (t) => {
  const { store } = await open(t);
  const failing = createSettings(
    {
      ...store.settings,
      write: async (guild, changes, person) => {
        await store.settings.write(
          guild,
          new Map([...changes, ['style', Symbol('not a text') as unknown as string]]),
          person,
        );
        return [];
      },
    },
    limits,
  );
  await assert.rejects(failing.change('1', { length: 'brief' }, '5'), refuses('store.failed'));
  assert.equal((await failing.of('1')).length, 'standard');
});

test('a place is judged rule by rule; a thread belongs to its channel', async (t) => {
  const { settings } = await open(t);
  const judge = async (channel: string, parent: string | null, roles: string[]) =>
    evaluateRules(await settings.of('1'), { guild: '1', channel, parent, roles }).map(({ passes }) => passes);
  assert.deepEqual(await judge(news, null, []), [true, true]);
  await settings.change('1', { channels: [general], roles: [news] }, '5');
  assert.deepEqual(await judge(general, null, []), [true, false]);
  assert.deepEqual(await judge(thread, general, [news, general]), [true, true]);
  assert.deepEqual(await judge(thread, news, [news]), [false, true]);
  const everyone = '10000000000000009';
  await settings.change(everyone, { roles: [everyone] }, '5');
  const [, roles] = evaluateRules(await settings.of(everyone), {
    guild: everyone,
    channel: news,
    parent: null,
    roles: [],
  });
  assert.ok(roles?.passes);
});

test('a site stands for those below it, and blocking is stronger', async (t) => {
  const { settings } = await open(t);
  const allows = async (host: string) => allowsSite(await settings.of('1'), host);
  assert.ok(await allows('any.example'));
  await settings.change('1', { sites: ['good.example'], blocked: ['bad.good.example'] }, '5');
  const hosts = [
    'good.example',
    'www.GOOD.example',
    'bad.good.example',
    'a.bad.good.example',
    'notgood.example',
  ];
  assert.deepEqual(await Promise.all(hosts.map(allows)), [true, true, false, false, false]);
});
