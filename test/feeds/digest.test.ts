import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { digestMarkdown } from '../../src/command/feeds/digest-markdown.ts';
import { digestView } from '../../src/command/feeds/digest-view.ts';
import { emptyView } from '../../src/command/view.ts';
import type { Notice } from '../../src/desk/reading.ts';
import type { Gathered } from '../../src/feeds/feeds.ts';
import { selectStories } from '../../src/feeds/gather.ts';
import { wordsFor } from '../../src/words/words.ts';
import { cost, never, openDesk, scriptedEngine } from '../desk/newsroom.ts';
import { openLookRoom, terms } from './look-room.ts';

const articles = {
  'Ferry runs aground off Harbour Island':
    'A ferry with 212 passengers ran aground off Harbour Island on Friday morning, the coast guard said.',
  '212 passengers taken off grounded ferry at Harbour Island':
    'Rescuers took 212 passengers off a ferry that ran aground off Harbour Island on Friday morning.',
  'Harbour tunnel closes for three weeks':
    'The harbour tunnel is closed for three weeks from Monday, the road authority said at the harbour.',
};

/** What a feed has brought, for a digest of what is about the harbour. */
async function openHarbour(t: TestContext, parts: Parameters<typeof openDesk>[0] = {}) {
  const { desk, settings, store } = await openDesk(parts);
  t.after(() => store.close());
  const room = await openLookRoom(t, { desk, settings });
  await room.follow('g1', { ...terms, deliver: 'daily', only: ['harbour'] });
  const items = Object.entries(articles).map(([title, text]) => {
    return { key: title, item: { keys: [title], title, url: null, at: null, text, whole: false } };
  });
  room.clock.now += 1000;
  await room.store.feeds.looked(room.stand.feed, {
    state: {},
    next: room.clock.now,
    body: { items, keys: [], deliveries: [] },
  });
  return { ...room, gathered: () => room.feeds.stories('g1', 'c1', null, never) };
}

const viewOf = (gathered: Gathered) =>
  digestView({ words: wordsFor('en'), locale: 'en' }, 'Today’s digest', 'Friday', gathered);

test('a word that all have to have makes no story of two', async (t) => {
  const { deps, feeds, clock } = await openHarbour(t);
  const follows = await feeds.list('g1');
  const stories = await selectStories(deps, follows, { from: () => 0, to: clock.now, signal: never });
  const [ferry, other, tunnel] = Object.keys(articles);
  assert.deepEqual(
    stories.map((story) => story.map(({ item }) => item.title).toSorted()),
    [[other, ferry], [tunnel]],
  );
});

test('a quote of a digest stands under its headline, and what is cut says so', async (t) => {
  const { gathered } = await openHarbour(t);
  const { told, rest } = await gathered();
  const view = viewOf({ told, rest });
  const [first, second] = view.blocks;
  assert.ok(first?.kind === 'story' && second?.kind === 'story');
  assert.deepEqual([first.label in articles, second.label], [true, 'Harbour tunnel closes for three weeks']);
  assert.match(first.text, /\(also in: The Harbour Post\) \(first lines only\)$/);
  assert.match(digestMarkdown(view), /^2\. \*\*Harbour tunnel closes for three weeks\*\* — /m);
  const repeated = told.map(({ reading, others, earlier }) => {
    const title = reading.statements[0]?.text.slice(0, -1) ?? null;
    const article = Object.assign({}, reading.article, { title });
    return { reading: Object.assign({}, reading, { article }), others, earlier };
  });
  assert.ok(
    viewOf({ told: repeated, rest }).blocks.every((block) => !('label' in block) || block.label === ''),
  );
});

test('of a model’s statements a digest says how many were checked, and marks those that were not', async (t) => {
  const statement = { label: '', evidence: [0], text: 'It was announced.' };
  const { engine } = scriptedEngine(() => [
    { part: 'statement', statement },
    { part: 'cost', cost },
  ]);
  const { gathered } = await openHarbour(t, { primary: engine });
  const { told, rest } = await gathered();
  // Whatever the checks make of it: the first is open, the second is not.
  const marked = told.map(({ reading, others, earlier }, at) => {
    const unchecked = at === 0 ? ['name' as const] : [];
    const statements = reading.statements.map((one) => Object.assign({}, one, { unchecked }));
    return { reading: Object.assign({}, reading, { statements }), others, earlier };
  });
  const view = viewOf({ told: marked, rest });
  const texts = view.blocks.map((block) => (block.kind === 'story' ? [block.label, block.text] : []));
  assert.deepEqual(texts, [
    ['', 'It was announced. † (also in: The Harbour Post) (first lines only)'],
    ['', 'It was announced. (first lines only)'],
  ]);
  const notes = view.notes.map((note) => (typeof note === 'string' ? note : note.text));
  assert.match(notes.at(-1) ?? '', /^1 of 2 checked, † couldn’t be: .* · .*claude-test$/i);
});

test('what is said of several articles is said in the plural, and of which, where it isn’t so of all', async (t) => {
  const { gathered } = await openHarbour(t);
  const { told } = await gathered();
  const notesWith = (...notices: Notice[][]) => {
    const stories = notices.map((own, at) => {
      const story = told[at % told.length] ?? assert.fail();
      return Object.assign({}, story, { reading: Object.assign({}, story.reading, { notices: own }) });
    });
    return viewOf({ told: stories, rest: [] }).notes;
  };
  const noKey: Notice = { key: 'noKey', params: {} };
  const removed = (count: number, reason: 'figure' | 'name' = 'figure'): Notice => ({
    key: 'removed',
    params: { count, reason },
  });
  assert.deepEqual(notesWith([noKey]), ['These are quotes from the article: no model reads for this bot.']);
  assert.deepEqual(notesWith([noKey], [noKey]), [
    'These are quotes from the articles: no model reads for this bot.',
  ]);
  assert.deepEqual(
    notesWith(
      [removed(1), { key: 'teaser', params: {} }],
      [{ key: 'unavailable', params: {} }],
      [removed(2)],
    ),
    [
      '(1, 3) 3 statements removed: a figure or date doesn’t match the cited sentences.',
      '(2) The model couldn’t answer now, so these are quotes from the article. Try again later.',
    ],
  );
  assert.deepEqual(notesWith([removed(1, 'name')], [removed(1, 'name')]), [
    '2 statements removed: a name is not in the article.',
  ]);
  const budget: Notice = { key: 'budget', params: { renews: 86_400_000 } };
  const spent = 'Today’s budget is spent, so these are quotes from the article. It renews at midnight UTC';
  assert.deepEqual(notesWith([], [budget]), [
    { text: `(2) ${spent}.`, before: `(2) ${spent} (`, at: 86_400_000, after: ').' },
  ]);
});

test('what much is told apart by leaves turns to others', async (t) => {
  const room = await openHarbour(t);
  const items = Array.from({ length: 300 }, (_, n) => {
    const title = `Harbour ${n} of ${n * 7919}`;
    const text = Array.from({ length: 60 }, (_, at) => `harbour${(n * at) % 97} word${(n + at) % 89}`).join(
      ' ',
    );
    return { key: title, item: { keys: [title], title, url: null, at: null, text, whole: false } };
  });
  const body = { items, keys: [], deliveries: [] };
  await room.store.feeds.looked(room.stand.feed, { state: {}, next: room.clock.now, body });
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  count();
  const before = process.threadCpuUsage();
  const span = { from: () => 0, to: room.clock.now, signal: never };
  await selectStories(room.deps, await room.feeds.list('g1'), span);
  isDone = true;
  const { user } = process.threadCpuUsage(before);
  assert.ok(turns > user / 1000 / 40, `${turns} turns in ${user / 1000} ms of work`);
});

test('a digest as a file leaves addresses as they are, and nothing in them ends the link', () => {
  const block = { kind: 'story', mark: 1, label: '', text: 'It opened.', outlet: 'A [B]' } as const;
  const fileOf = (url: string) => digestMarkdown({ ...emptyView, blocks: [{ ...block, url }] });
  for (const [url, written] of [
    ['https://a.example/x%2Fy?q=%26%20z', 'https://a.example/x%2Fy?q=%26%20z'],
    ['https://a.example/größe', 'https://a.example/gr%C3%B6%C3%9Fe'],
    ['https://a.example/<x> y', 'https://a.example/%3Cx%3E%20y'],
  ] as const)
    assert.ok(fileOf(url).includes(`[A \\[B\\]](<${written}>)`), fileOf(url));
});
