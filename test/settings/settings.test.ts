import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Refusal, type RefusalKey } from '../../src/base/refusal.ts';
import { allowsSite, judgePlace } from '../../src/settings/rules.ts';
import { createSettings, type Limits, type Wanted } from '../../src/settings/settings.ts';
import { settingNames } from '../../src/settings/table.ts';
import { openStore } from '../../src/store/store.ts';
import { allWords } from '../../src/words/words.ts';

const limits: Limits = { models: ['small', 'large'], guildUsd: 2, messageContent: false };
const [general, news, thread] = ['1'.repeat(18), '2'.repeat(18), '3'.repeat(18)];

function open(t: TestContext) {
  const store = openStore(mkdtempSync(join(tmpdir(), 'nutgraf-settings-')), Date.now, assert.ifError);
  t.after(() => store.close());
  return { store, settings: createSettings(store.settings, limits) };
}

const refuses = (key: RefusalKey) => (error: unknown) => error instanceof Refusal && error.key === key;

test('every setting has its words in every language, and there are no others', () => {
  for (const { settings } of allWords) assert.deepEqual(Object.keys(settings), settingNames);
});

test('what was set holds in that guild alone; what wasn’t is the default', (t) => {
  const { settings } = open(t);
  settings.change('1', { length: 'brief', channels: [general], budget: 0.5 }, '5');
  const { length, style, channels, budget } = settings.of('1');
  assert.deepEqual([length, style, channels, budget], ['brief', 'bullets', [general], 0.5]);
  assert.deepEqual(settings.changed('1'), ['length', 'channels', 'budget']);
  for (const guild of ['2', null]) assert.equal(settings.of(guild).length, 'standard');
  settings.change('1', { length: null, channels: [] }, '5');
  assert.deepEqual(settings.changed('1'), ['budget'], 'the default isn’t kept as a value of its own');
  assert.equal(settings.log('1', 9).length, 5);
});

test('what a setting can’t be is refused, and nothing beside it is saved', (t) => {
  const { settings } = open(t);
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
    assert.throws(() => settings.change('1', { style: 'plain', ...wanted }, '5'), refuses(key), key);
  assert.deepEqual(settings.changed('1'), []);
});

test('the operator’s limits hold over what was set before', (t) => {
  const { store, settings } = open(t);
  settings.change('1', { model: 'large', budget: 1.5 }, '5');
  assert.deepEqual([settings.of('1').model, settings.of('1').budget], ['large', 1.5]);
  assert.equal(settings.of('2').budget, 2, 'without one, the ceiling');
  const lowered = createSettings(store.settings, { ...limits, models: ['small'], guildUsd: 1 });
  assert.deepEqual([lowered.of('1').model, lowered.of('1').budget], [null, 1]);
});

test('what another version wrote is the default', (t) => {
  const { store, settings } = open(t);
  store.settings.write('1', { length: '"epic"', style: '{', future: '1' }, null);
  assert.equal(settings.of('1').length, 'standard');
  assert.equal(settings.of('1').style, 'bullets');
});

test('a store that fails while saving is said, and nothing is half saved', (t) => {
  const { store } = open(t);
  const failing = createSettings(
    {
      ...store.settings,
      write: (guild, changes, person) => {
        store.settings.write(guild, { ...changes, style: Symbol('not a text') as unknown as string }, person);
        return [];
      },
    },
    limits,
  );
  assert.throws(() => failing.change('1', { length: 'brief' }, '5'), refuses('store.failed'));
  assert.equal(failing.of('1').length, 'standard');
});

test('a place is judged rule by rule; a thread belongs to its channel', (t) => {
  const { settings } = open(t);
  const judge = (channel: string, parent: string | null, roles: string[]) =>
    judgePlace(settings.of('1'), { guild: '1', channel, parent, roles }).map(({ passes }) => passes);
  assert.deepEqual(judge(news, null, []), [true, true]);
  settings.change('1', { channels: [general], roles: [news] }, '5');
  assert.deepEqual(judge(general, null, []), [true, false]);
  assert.deepEqual(judge(thread, general, [news, general]), [true, true]);
  assert.deepEqual(judge(thread, news, [news]), [false, true]);
  const everyone = '10000000000000009';
  settings.change(everyone, { roles: [everyone] }, '5');
  const [, roles] = judgePlace(settings.of(everyone), {
    guild: everyone,
    channel: news,
    parent: null,
    roles: [],
  });
  assert.ok(roles?.passes);
});

test('a site stands for those below it, and blocking is stronger', (t) => {
  const { settings } = open(t);
  const allows = (host: string) => allowsSite(settings.of('1'), host);
  assert.ok(allows('any.example'));
  settings.change('1', { sites: ['good.example'], blocked: ['bad.good.example'] }, '5');
  assert.deepEqual(
    ['good.example', 'www.GOOD.example', 'bad.good.example', 'a.bad.good.example', 'notgood.example'].map(
      allows,
    ),
    [true, true, false, false, false],
  );
});
