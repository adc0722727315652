import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingView } from '../../src/command/reading/reading-view.ts';
import type { Style } from '../../src/engine/engine.ts';
import { wordsFor } from '../../src/words/words.ts';
import { articleOf } from '../engine/articles.ts';
import { cost, openDesk, scriptedEngine } from '../desk/newsroom.ts';

const article = articleOf([
  'The port closes its oldest pier.',
  'Repairs take six weeks.',
  'Nobody was hurt.',
]);
const statement = (text: string, at: number) => ({
  part: 'statement' as const,
  statement: { label: '', text, evidence: [at] },
});
const draft = [
  statement('The oldest pier of the port closes.', 0),
  statement('It takes six weeks to repair.', 1),
  { part: 'cost' as const, cost },
];

async function blocksOf(style: Style) {
  const { last, store } = await openDesk({ primary: scriptedEngine(() => draft).engine });
  const reading = await last(article, { kind: 'summarize', length: 'brief', style, language: null });
  await store.close();
  return readingView({ words: wordsFor('en'), locale: 'en' }, reading).blocks;
}

test('a paragraph is a paragraph, and a headline one line', async () => {
  assert.deepEqual(await blocksOf('paragraph'), [
    { kind: 'paragraph', text: 'The oldest pier of the port closes. ¹ It takes six weeks to repair. ²' },
  ]);
  assert.deepEqual(await blocksOf('headline'), [
    { kind: 'paragraph', text: 'The oldest pier of the port closes. ¹' },
  ]);
  assert.equal((await blocksOf('bullets')).length, 2);
});
