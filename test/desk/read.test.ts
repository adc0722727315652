import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Refusal } from '../../src/base/refusal.ts';
import { articleOf } from '../engine/articles.ts';
import { principalOf } from '../../src/desk/principal.ts';
import { never, nobody, openDesk, someone } from './newsroom.ts';

const url = 'https://news.example/pier';
const story = articleOf(['A pier closed.', 'It was old.'], { id: 'pier', url });

test('links to the same page at once are read once, and remembered for a while', async () => {
  let reads = 0;
  const { desk, store } = await openDesk({
    readSource: async () => {
      reads++;
      await turn();
      return story;
    },
  });
  const read = () => desk.read({ kind: 'link', url }, nobody, never);
  const articles = await Promise.all([read(), read(), read()]);
  await read();
  assert.equal(reads, 1);
  for (const { id } of articles) assert.equal(id, 'pier');
  await store.close();
});

test('a fresh link is read past memory, and what is read then is remembered', async () => {
  let reads = 0;
  const clock = { now: Date.now() };
  const { desk, store } = await openDesk({
    now: () => clock.now,
    readSource: async () => {
      reads++;
      await turn();
      return { ...story, id: `pier${reads}` };
    },
  });
  const read = (fresh: boolean | number) => desk.read({ kind: 'link', url, fresh }, nobody, never);
  assert.equal((await read(false)).id, 'pier1');
  const ids = (await Promise.all([read(true), read(true)])).map(({ id }) => id);
  assert.deepEqual(ids, ['pier2', 'pier2']);
  assert.equal((await read(false)).id, 'pier2');
  assert.equal((await read(clock.now)).id, 'pier2', 'somebody has read it since');
  clock.now += 1000;
  assert.equal((await read(clock.now)).id, 'pier3');
  await store.close();
});

test('what was being read already isn’t what was read since', async () => {
  const clock = { now: Date.now() };
  const pages: PromiseWithResolvers<string>[] = [];
  const { desk, store } = await openDesk({
    now: () => clock.now,
    readSource: async () => {
      const page = Promise.withResolvers<string>();
      pages.push(page);
      return { ...story, id: await page.promise };
    },
  });
  const read = (fresh: boolean | number) => desk.read({ kind: 'link', url, fresh }, nobody, never);
  const begun = async (count: number) => {
    while (pages.length < count) await turn();
  };
  const early = read(false);
  const other = read(clock.now);
  await begun(2);
  clock.now += 1000;
  const since = clock.now;
  const beside = read(since);
  await begun(3);
  for (const [at, page] of pages.entries()) page.resolve(at < 2 ? 'before' : 'after');
  assert.deepEqual([(await early).id, (await other).id, (await beside).id], ['before', 'before', 'after']);
  clock.now += 1000;
  const slow = read(true);
  await begun(4);
  clock.now += 1000;
  pages[3]?.resolve('slow');
  assert.equal((await slow).id, 'slow');
  const later = read(clock.now);
  await begun(5);
  pages[4]?.resolve('later');
  assert.equal((await later).id, 'later');
  await store.close();
});

test('an id is read anew by its link; what was pasted is what it was', async () => {
  let reads = 0;
  const { desk, store } = await openDesk({
    readSource: async (source) => {
      reads++;
      return source.kind === 'link'
        ? { ...story, id: `pier${reads}` }
        : { ...story, id: 'pasted', url: null };
    },
  });
  await desk.read({ kind: 'link', url }, nobody, never);
  await desk.read({ kind: 'text', text: 'x' }, nobody, never);
  const anew = async (id: string) => (await desk.read({ kind: 'kept', id, fresh: true }, nobody, never)).id;
  assert.equal(await anew('pier1'), 'pier3');
  assert.equal(await anew('pasted'), 'pasted');
  assert.equal(reads, 3);
  await store.close();
});

test('an article is held under its id; once it is gone its link is read again', async () => {
  let reads = 0;
  const { desk, store } = await openDesk({
    readSource: async () => {
      reads++;
      return story;
    },
  });
  await desk.read({ kind: 'link', url }, nobody, never);
  assert.equal((await desk.read({ kind: 'kept', id: 'pier' }, nobody, never)).url, url);
  assert.equal(reads, 1);
  await store.keyValue('articles').delete('pier');
  assert.equal((await desk.read({ kind: 'kept', id: 'pier' }, nobody, never)).id, 'pier');
  assert.equal(reads, 2);
  await store.close();
});

test('an id that nobody knows is refused; so is what can’t be read, each time anew', async () => {
  let reads = 0;
  const { desk, store } = await openDesk({
    readSource: async () => {
      reads++;
      throw new Refusal('text.empty', {});
    },
  });
  const refuses = (key: string) => (error: unknown) => error instanceof Refusal && error.key === key;
  await assert.rejects(desk.read({ kind: 'kept', id: 'nobody' }, nobody, never), refuses('article.gone'));
  for (const _ of [1, 2])
    await assert.rejects(desk.read({ kind: 'link', url }, nobody, never), refuses('text.empty'));
  assert.equal(reads, 2);
  await store.close();
});

test('who gives up gets their own reason, and the reading goes on for the others', async () => {
  const gate = Promise.withResolvers<void>();
  const { desk, store } = await openDesk({
    readSource: async () => {
      await gate.promise;
      return story;
    },
  });
  const leaving = new AbortController();
  const left = desk.read({ kind: 'link', url }, nobody, leaving.signal);
  const stayed = desk.read({ kind: 'link', url }, nobody, never);
  await turn();
  leaving.abort();
  await assert.rejects(left, { name: 'AbortError' });
  gate.resolve();
  assert.equal((await stayed).id, 'pier');
  await store.close();
});

const refusesWith = (key: string) => (error: unknown) => error instanceof Refusal && error.key === key;

test('what was pasted is read again by those alone who keep it', async () => {
  const { desk, store } = await openDesk();
  const ann = { guild: 'g', person: 'ann', place: 'guild:g' };
  const kept = (id: string) => ({ kind: 'kept', id }) as const;
  const open = await desk.read({ kind: 'text', text: 'A pier closed.' }, principalOf(ann, false), never);
  const secret = await desk.read(
    { kind: 'text', text: 'A secret pier opened.' },
    principalOf(ann, true),
    never,
  );
  const bob = someone('bob', 'g');
  assert.equal((await desk.read(kept(open.id), bob, never)).id, open.id, 'in the same guild');
  await assert.rejects(desk.read(kept(secret.id), bob, never), refusesWith('article.gone'));
  await assert.rejects(desk.read(kept(open.id), someone('cid', 'h'), never), refusesWith('article.gone'));
  const elsewhere = someone('ann', 'h');
  assert.equal((await desk.read(kept(secret.id), elsewhere, never)).id, secret.id, 'hers, wherever she is');
  await store.close();
});

test('a reading of an article that isn’t the asker’s is not recalled', async () => {
  const { desk, last, store } = await openDesk();
  const article = await desk.read({ kind: 'text', text: 'A pier closed.' }, someone('ann', 'g'), never);
  const { key } = await last(article, { kind: 'actors', language: null }, someone('ann', 'g'));
  assert.equal((await desk.recall(key, someone('bob', 'g')))?.key, key);
  assert.equal(await desk.recall(key, someone('bob', 'h')), null);
  await store.close();
});

test('a guild’s sites hold for links, also where they lead; other guilds read on', async () => {
  let led = url;
  const { desk, settings, store } = await openDesk({ readSource: async () => ({ ...story, url: led }) });
  await settings.change('g', { blocked: ['news.example'] }, 'ann');
  await settings.change('h', { sites: ['short.example'] }, 'ann');
  const read = (guild: string | null, link: string) =>
    desk.read({ kind: 'link', url: link }, someone('ann', guild), never);
  await assert.rejects(read('g', 'https://www.news.example/x'), refusesWith('site.blocked'));
  assert.equal((await read(null, url)).id, 'pier');
  await read(null, 'https://short.example/1');
  for (const time of ['at first', 'and from memory'])
    await assert.rejects(read('h', 'https://short.example/1'), refusesWith('site.blocked'), time);
  led = 'https://short.example/2';
  assert.equal((await read('h', 'https://short.example/2')).id, 'pier');
  await store.close();
});

test('what is refused is not kept, nor what everybody gave up', async () => {
  const { desk, settings, store } = await openDesk({ readSource: async () => story });
  await settings.change('g', { blocked: ['news.example'] }, 'ann');
  const link = { kind: 'link', url: 'https://short.example/1' } as const;
  await assert.rejects(desk.read(link, someone('ann', 'g'), never), refusesWith('site.blocked'));
  assert.equal(await store.keyValue('articles').get('pier'), undefined);
  assert.deepEqual(await store.ownership.list('guild:g'), []);
  await store.close();
});

test('a guild keeps what is read there for as many days as its admins say', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-'));
  const { desk, settings, store } = await openDesk({}, folder);
  await settings.change('g', { days: 2 }, 'ann');
  const asker = someone('ann', 'g');
  const article = await desk.read({ kind: 'text', text: 'A pier closed.' }, asker, never);
  await desk.recordRead({ id: article.id, title: 'Pier' }, '7', asker);
  await store.close();
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  const kept = db.prepare('SELECT channel, (expires - at) / 86400000 AS days FROM holdings').all();
  db.close();
  assert.deepEqual(
    kept.map(({ channel, days }) => [channel, days]),
    [
      ['', 2],
      ['7', 2],
    ],
  );
});
