import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/article/read-source.ts';
import { toArticle } from '../../src/article/to-article.ts';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { termsOf } from '../../src/newsroom.ts';
import { cost, never, openDesk, scriptedEngine, someone, summarize } from './newsroom.ts';

const wire = [
  'The port of Vellmar will close its oldest pier on Friday after inspectors found cracks in 14 of its pillars.',
  'Harbour master Lena Okafor called the closure a precaution and said repairs would take about six weeks.',
].join('\n\n');
const outlets = ['post', 'courier'] as const;
const linkTo = (outlet: string, page = 'pier') => `https://${outlet}.example/${page}`;
const ann = someone('ann', 'g');

/** The same text at two outlets, each with a headline and a day of its own. */
function openOutlets() {
  const { engine, calls } = scriptedEngine(() => [
    { part: 'answerable', answerable: true },
    {
      part: 'statement',
      statement: { label: '', text: 'The oldest pier of Vellmar closes.', evidence: [0] },
    },
    { part: 'cost', cost },
  ]);
  const printed = { title: 'Pier closes', reads: 0 };
  const readSource = async (source: { kind: string; url?: string }) => {
    printed.reads++;
    const url = source.url ?? '';
    const outlet = outlets.find((name) => url.includes(name)) ?? '';
    const published = outlet === 'post' ? '2026-03-12' : '2026-03-13';
    return toArticle({ ...cleanText(wire), url, outlet, published, title: `${printed.title} (${outlet})` });
  };
  return { calls, printed, opened: openDesk({ readSource, primary: engine, termsOf }) };
}

test('a text that two outlets print is shown as that of the one that was asked for', async () => {
  const { calls, opened } = openOutlets();
  const { desk, last, store } = await opened;
  const [post, courier] = [
    await desk.read({ kind: 'link', url: linkTo('post') }, ann, never),
    await desk.read({ kind: 'link', url: linkTo('courier') }, ann, never),
  ];
  const about = ['url', 'title', 'outlet', 'published'] as const;
  const told = (article: typeof post) => about.map((part) => article[part]);
  const keys = [];
  for (const article of [post, courier]) {
    const reading = await last(article, summarize, ann);
    assert.deepEqual(told(reading.article), told(article));
    keys.push(reading.key);
    const kept = await desk.read({ kind: 'kept', id: article.id }, ann, never);
    assert.deepEqual(told(kept), told(article), 'as a button asks for it');
  }
  for (const [at, article] of [post, courier].entries()) {
    const evidence = await desk.recall(keys[at] ?? '', ann);
    assert.deepEqual(evidence && told(evidence.article), told(article), 'its evidence');
  }
  assert.equal(calls(), 2, 'a model is told of outlet, title and date');
  await store.close();
});

test('who forgets one outlet’s article keeps the other’s', async () => {
  const { opened } = openOutlets();
  const { desk, last, store } = await opened;
  const read = (outlet: string) => desk.read({ kind: 'link', url: linkTo(outlet) }, ann, never);
  const [post, courier] = [await read('post'), await read('courier')];
  const { key } = await last(courier, summarize, ann);
  await last(post, summarize, ann);
  const found = await desk.find(linkTo('post'), ann.keeper);
  await desk.forget.article(ann.keeper, found.id);
  assert.equal((await desk.recall(key, ann))?.article.url, linkTo('courier'));
  assert.equal((await desk.find(linkTo('courier'), ann.keeper)).id, courier.id);
  await assert.rejects(desk.find(linkTo('post'), ann.keeper));
  await store.close();
});

test('a page that shows only another picture by now is the same article, with that one', async () => {
  const { opened, calls } = openOutlets();
  const { last, store } = await opened;
  const page = { ...cleanText(wire), url: linkTo('post'), outlet: 'post' };
  const before = toArticle({ ...page, image: 'https://post.example/1.png' });
  const after = toArticle({ ...page, image: 'https://post.example/2.png', updated: '2026-03-14' });
  await last(before, summarize, ann);
  const again = await last(after, summarize, ann);
  assert.equal(calls(), 1);
  assert.deepEqual([again.article.image, again.article.updated], [after.image, after.updated]);
  await store.close();
});

test('neither a copy nor another version of the page counts as told by others too', async () => {
  const { printed, opened } = openOutlets();
  const { desk, store } = await opened;
  const read = (url: string) => desk.read({ kind: 'link', url, fresh: true }, ann, never);
  const first = await read(linkTo('post'));
  const copy = await read(linkTo('courier'));
  printed.title = 'Oldest pier closes';
  const later = await read(linkTo('post'));
  assert.equal(new Set([first.id, copy.id, later.id]).size, 3);
  assert.deepEqual(await desk.storyOf(later, ann), []);
  await store.close();
});

test('what only a feed tells of a story is kept with it', async () => {
  const nobody = () => assert.fail('a text needs no worker');
  const means = { prepare: nobody, parse: nobody, download: nobody };
  const { desk, store } = await openDesk({
    readSource: (source, signal) => readSource(means, source, signal),
  });
  const about = { url: linkTo('post'), outlet: 'post', title: 'Pier closes', published: '2026-03-12' };
  const { id } = await desk.read({ kind: 'text', text: wire, about }, ann, never);
  const { url, outlet, title, published } = await desk.read({ kind: 'kept', id }, ann, never);
  assert.deepEqual({ url, outlet, title, published }, about);
  await store.close();
});
