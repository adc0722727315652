import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Refusal } from '../../src/base/refusal.ts';
import { articleOf } from '../engine/articles.ts';
import { never, openDesk } from './newsroom.ts';

const url = 'https://news.example/pier';
const story = articleOf(['A pier closed.', 'It was old.'], { id: 'pier', url });

test('links to the same page at once are read once, and remembered for a while', async () => {
  let reads = 0;
  const { desk, store } = openDesk({
    readSource: async () => {
      reads++;
      await turn();
      return story;
    },
  });
  const read = () => desk.read({ kind: 'link', url }, never);
  const articles = await Promise.all([read(), read(), read()]);
  await read();
  assert.equal(reads, 1);
  for (const { id } of articles) assert.equal(id, 'pier');
  store.close();
});

test('a fresh link is read past memory, and what is read then is remembered', async () => {
  let reads = 0;
  const { desk, store } = openDesk({
    readSource: async () => {
      reads++;
      await turn();
      return { ...story, id: `pier${reads}` };
    },
  });
  const read = (fresh: boolean) => desk.read({ kind: 'link', url, fresh }, never);
  assert.equal((await read(false)).id, 'pier1');
  const ids = (await Promise.all([read(true), read(true)])).map(({ id }) => id);
  assert.deepEqual(ids, ['pier2', 'pier2']);
  assert.equal((await read(false)).id, 'pier2');
  store.close();
});

test('an article is held under its id; once it is gone its link is read again', async () => {
  let reads = 0;
  const { desk, store } = openDesk({
    readSource: async () => {
      reads++;
      return story;
    },
  });
  await desk.read({ kind: 'link', url }, never);
  assert.equal((await desk.read({ kind: 'kept', id: 'pier' }, never)).url, url);
  assert.equal(reads, 1);
  await store.memory('articles').delete('pier');
  assert.equal((await desk.read({ kind: 'kept', id: 'pier' }, never)).id, 'pier');
  assert.equal(reads, 2);
  store.close();
});

test('an id that nobody knows is refused; so is what can’t be read, each time anew', async () => {
  let reads = 0;
  const { desk, store } = openDesk({
    readSource: async () => {
      reads++;
      throw new Refusal('text.empty', {});
    },
  });
  const refuses = (key: string) => (error: unknown) => error instanceof Refusal && error.key === key;
  await assert.rejects(desk.read({ kind: 'kept', id: 'nobody' }, never), refuses('article.gone'));
  for (const _ of [1, 2])
    await assert.rejects(desk.read({ kind: 'link', url }, never), refuses('text.empty'));
  assert.equal(reads, 2);
  store.close();
});

test('who gives up gets their own reason, and the reading goes on for the others', async () => {
  const gate = Promise.withResolvers<void>();
  const { desk, store } = openDesk({
    readSource: async () => {
      await gate.promise;
      return story;
    },
  });
  const leaving = new AbortController();
  const left = desk.read({ kind: 'link', url }, leaving.signal);
  const stayed = desk.read({ kind: 'link', url }, never);
  await turn();
  leaving.abort();
  await assert.rejects(left, { name: 'AbortError' });
  gate.resolve();
  assert.equal((await stayed).id, 'pier');
  store.close();
});
