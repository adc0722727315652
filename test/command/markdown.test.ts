import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMarkdown } from '../../src/command/reading/markdown.ts';
import { quoteBlocks } from '../../src/command/reading/reading-view.ts';
import type { DraftPart, Task } from '../../src/engine/engine.ts';
import { wordsFor } from '../../src/words/words.ts';
import { openDesk, scriptedEngine } from '../desk/newsroom.ts';
import { articleOf } from '../engine/articles.ts';

const article = articleOf([
  'The mayor, Ruth Calloway, opened the bridge.',
  'It rained.',
  'It was cold.',
  'Hugh Merriden, a walker, sued the ferry company.',
  'Nobody was hurt.',
  'The railing is to be mended in June.',
]);
const reader = { words: wordsFor('en'), locale: 'en' };
const statement = (label: string, text: string, at: number): DraftPart => ({
  part: 'statement',
  statement: { label, text, evidence: [at] },
});

test('a file says all that its card says: marks, acts, what was removed, what was checked', async () => {
  const { engine } = scriptedEngine(() => [
    statement('Ruth Calloway', 'The mayor opened the bridge.', 0),
    statement('Hugh Merriden', 'A walker sued the ferry company for 900 dollars.', 3),
    {
      part: 'relation',
      relation: { from: 'Ruth Calloway', verb: 'thanks', to: 'Hugh Merriden', evidence: [5] },
    },
  ]);
  const { last, store } = await openDesk({ primary: engine });
  const text = readingMarkdown(await last(article, { kind: 'actors', language: null }), reader);
  await store.close();
  assert.deepEqual(text.trim().split('\n\n').slice(2), [
    '**Ruth Calloway** — The mayor opened the bridge.',
    '> The mayor, Ruth Calloway, opened the bridge.',
    '## Who acts on whom',
    'Ruth Calloway thanks Hugh Merriden †',
    '> The mayor, Ruth Calloway, opened the bridge.',
    '> The railing is to be mended in June.',
    '*1 statement removed: a figure or date doesn’t match the cited sentences.*',
    '*1 of 2 checked, † couldn’t be: names · full text · claude-test*',
  ]);
});

test('a file says that the article doesn’t say, with the closest passage alone', async () => {
  const { engine } = scriptedEngine(() => [
    { part: 'answerable', answerable: false },
    statement('', 'The railing will be mended in June.', 5),
  ]);
  const { last, store } = await openDesk({ primary: engine });
  const question: Task = { kind: 'ask', question: 'What did it cost?', earlier: [], language: null };
  const text = readingMarkdown(await last(article, question), reader);
  await store.close();
  assert.deepEqual(text.trim().split('\n\n').slice(2), [
    'The article doesn’t say.',
    '> The railing is to be mended in June.',
    '*full text · claude-test*',
  ]);
});

test('passages are read on: sentences that follow one another are one quote, without a space where the script has none', async () => {
  const closestIn = async (sentences: string[], evidence: number[]) => {
    const { engine } = scriptedEngine(() => [
      { part: 'answerable', answerable: false },
      { part: 'statement', statement: { label: '', text: sentences[evidence[0]!]!, evidence } },
    ]);
    const { last, store } = await openDesk({ primary: engine });
    const question: Task = { kind: 'ask', question: 'Why?', earlier: [], language: null };
    const reading = await last(articleOf(sentences), question);
    await store.close();
    return [
      quoteBlocks(reading).map(({ text, mark }) => [mark, text]),
      readingMarkdown(reading, reader).match(/^> .*$/gmu),
    ];
  };
  const english = ['A pier closed.', 'It rained.', 'A dog barked.', 'Nobody sang.'];
  assert.deepEqual(await closestIn(english, [0, 1, 3]), [
    [
      [1, 'A pier closed. It rained.'],
      [1, 'Nobody sang.'],
    ],
    ['> A pier closed. It rained.', '> Nobody sang.'],
  ]);
  const japanese = ['橋が閉じた。', '雨が降った。'];
  assert.deepEqual(await closestIn(japanese, [0, 1]), [
    [[1, '橋が閉じた。雨が降った。']],
    ['> 橋が閉じた。雨が降った。'],
  ]);
  const [chinese] = await closestIn(['他说：“桥关了。”', '下雨了。'], [0, 1]);
  assert.deepEqual(chinese, [[1, '他说：“桥关了。”下雨了。']]);
});
