import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hour } from '../../src/base/time.ts';
import { changesOf, withVersion } from '../../src/desk/changes.ts';
import { articleOf } from '../engine/articles.ts';
import { never, openDesk, someone } from './newsroom.ts';

const link = 'https://news.example/pier';
const text = (count: string) => [`The pier was hit, and ${count} people were injured.`, 'It is closed.'];

test('a link that is read anew after its hour has the version before, for an hour, for who may read it', async () => {
  let now = Date.now();
  const pages = ['14', '17'].map((count) => articleOf(text(count), { id: count, url: link }));
  const readSource = async () => pages.shift()!;
  const { desk, store } = await openDesk({ readSource, now: () => now });
  const ada = someone('ada', 'harbour');
  const read = () => desk.read({ kind: 'link', url: link }, ada, never);
  await read();
  assert.equal(await desk.earlierVersion('14', ada), null);
  await store.keyValue('links').delete(link);
  const before = now;
  now += 2 * hour;
  assert.equal((await read()).id, '17');
  const earlier = await desk.earlierVersion('17', ada);
  assert.deepEqual([earlier?.article.id, earlier?.at], ['14', before]);
  assert.equal(await desk.earlierVersion('17', someone('eve', null)), null);
  now += 2 * hour;
  assert.equal(await desk.earlierVersion('17', ada), null);
  await desk.forget.article(ada.keeper, '17');
  assert.equal(await store.keyValue('versions').get(link), undefined);
  await store.close();
});

test('five versions are remembered, each with when it was read first and last', () => {
  const all = [1, 2, 3, 4, 5, 6].reduce<ReturnType<typeof withVersion>>(
    (known, at) => withVersion(known, `v${at}`, at),
    [],
  );
  assert.deepEqual(
    withVersion(all, 'v6', 9).map(({ id, first, last }) => [id, first, last]),
    [
      ['v6', 6, 9],
      ['v5', 5, 5],
      ['v4', 4, 4],
      ['v3', 3, 3],
      ['v2', 2, 2],
    ],
  );
});

test('a figure that is only written otherwise is no change', async () => {
  const version = (count: string) => ({ sentences: text(count), language: 'en' });
  assert.deepEqual(await changesOf(version('14'), version('fourteen')), []);
  assert.equal((await changesOf(version('14'), version('fifteen'))).length, 1);
  const german = (count: string) => ({
    sentences: [`Es wurden ${count} Menschen verletzt.`],
    language: 'de',
  });
  assert.deepEqual(await changesOf(german('12'), german('zwölf')), []);
});
