import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openFolder } from './drivers.ts';

const day = 24 * 3_600_000;

/** Which of the words stand anywhere in the store's files, deleted or not. */
function legible(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}

test('what was forgotten can’t be read from the files any more', async () => {
  const { store, folder, wait } = await openFolder();
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

test('guilds that were left are forgotten one by one: others come between', async () => {
  const { store, folder, wait } = await openFolder();
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
