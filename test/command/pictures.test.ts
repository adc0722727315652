import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDossier } from '../../src/article/dossier.ts';
import { mapPictures } from '../../src/command/reading/map-picture.ts';
import { timelineBlocks, timelinePictures } from '../../src/command/reading/timeline-view.ts';
import type { Picture } from '../../src/command/view.ts';
import type { Reading } from '../../src/desk/reading.ts';
import { noCost } from '../../src/engine/engine.ts';
import { allWords, wordsFor } from '../../src/words/words.ts';
import { articleOf } from '../engine/articles.ts';

const empty: Reading = {
  key: 'K',
  article: toDossier([articleOf(['The inquiry into the ferry accident heard a witness.'])]),
  task: { kind: 'timeline', language: null },
  engine: 'claude',
  model: 'claude-haiku-5-5',
  answerable: true,
  cached: false,
  complete: true,
  notices: [],
  statements: [],
  relations: [],
  removed: [],
  cost: noCost,
};
const english = { words: wordsFor('en'), locale: 'en' };

const altOf = async ([picture]: Picture[]) => (await picture?.draw(new AbortController().signal))?.alt ?? '';

test('a map’s alt text has the acts that are drawn, and counts the others', async () => {
  const relations = Array.from({ length: 16 }, (_, index) => {
    return { from: 'The ministry', verb: 'warns', to: `Firm ${index + 1}`, evidence: [0], unchecked: [] };
  });
  const alt = await altOf(mapPictures({ ...empty, relations }, english.words));
  const named = alt.match(/Firm \d+/g) ?? [];
  assert.ok(named.length > 0 && named.length <= 12, alt);
  assert.ok(alt.endsWith(`Firm ${named.length}; ${16 - named.length} more in the text.`), alt);
});

const statements = Array.from({ length: 12 }, (_, index) => {
  const label = `2031-03-${String(index + 1).padStart(2, '0')}`;
  return { label, text: `Witness number ${index + 1} was heard.`, evidence: [0], unchecked: [] };
});

test('a timeline’s alt text ends where the picture does, and counts the other events', async () => {
  const alt = await altOf(timelinePictures({ ...empty, statements }, english));
  assert.equal(
    alt,
    'Timeline from Mar 1, 2031 to Mar 10, 2031: 10 events, each in words above; 2 more in the text.',
  );
  const whole = await altOf(timelinePictures({ ...empty, statements: statements.slice(0, 10) }, english));
  assert.doesNotMatch(whole, /more/);
});

test('a sentence that follows itself on a timeline stands once, with its dates', () => {
  const [first, second, third] = statements;
  assert.ok(first && second && third);
  const blocks = timelineBlocks(
    { ...empty, statements: [first, { ...second, text: first.text }, third] },
    english,
  );
  assert.deepEqual(
    blocks.map((block) => block.kind === 'statement' && [block.label, block.text, block.mark]),
    [
      ['Mar 1, 2031 / Mar 2, 2031', first.text, 1],
      ['Mar 3, 2031', third.text, 3],
    ],
  );
});

test('a sentence that stands once on a timeline has the outlets of each of its dates, and is open where one is', () => {
  const articles = ['Coast Daily', 'Harbour Post'].map((outlet) => articleOf(['It was heard.'], { outlet }));
  const text = 'It was heard.';
  const [block] = timelineBlocks(
    {
      ...empty,
      article: toDossier(articles),
      statements: [
        { label: '2031-03-01', text, evidence: [0], unchecked: [] },
        { label: '2031-03-02', text, evidence: [0, 1], unchecked: ['figure'] },
      ],
    },
    english,
  );
  assert.ok(block?.kind === 'statement');
  assert.deepEqual(
    [block.label, block.open],
    ['Mar 1, 2031 / Mar 2, 2031 · Coast Daily, Harbour Post', true],
  );
});

test('a timeline’s picture of several articles differs from that of one: it names the outlets', async () => {
  const sentence = ['The inquiry into the ferry accident heard a witness.'];
  const articles = ['Coast Daily', 'Harbour Post'].map((outlet) => articleOf(sentence, { outlet }));
  const draw = async (article: Reading['article']) => {
    const [picture] = timelinePictures({ ...empty, article, statements }, english);
    return (await picture?.draw(new AbortController().signal))?.bytes.length ?? 0;
  };
  assert.ok((await draw(toDossier(articles))) > (await draw(empty.article)));
});

test('every catalogue says in a timeline’s alt text how many more there are', () => {
  for (const { views } of allWords) {
    const more = views.mapMore(2);
    const alt = { first: 'A', last: 'B', count: 10 };
    assert.ok(views.several.timelineAlt({ ...alt, more }).includes(more));
    assert.doesNotMatch(views.several.timelineAlt({ ...alt, more: '' }), /[;,]\s*[.。]?$/u);
  }
});
