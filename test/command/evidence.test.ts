import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence } from '../../commands/evidence.ts';
import type { Context } from '../../src/command/command.ts';
import { wordsFor } from '../../src/words/words.ts';
import { noteText } from '../../src/command/view.ts';
import { evidenceBlocks } from '../../src/command/reading/evidence-blocks.ts';
import { readingView, relationBlocks } from '../../src/command/reading/reading-view.ts';
import { linkToSentence } from '../../src/command/reading/text-fragment.ts';
import type { DraftPart } from '../../src/engine/engine.ts';
import { extractive } from '../../src/newsroom.ts';
import { articleOf } from '../engine/articles.ts';
import { openDesk, scriptedEngine, summarize } from '../desk/newsroom.ts';

test('evidence shows each statement’s sentences, and once that another script kept wording from being compared', async () => {
  const article = articleOf(['태풍이 부산에 상륙했다.', '시민 300명이 대피했다.'], { language: 'ko' });
  const { engine } = scriptedEngine(() => [
    {
      part: 'statement',
      statement: { label: '', text: 'The storm drove 300 people from home.', evidence: [1] },
    },
  ]);
  const { desk, last, store } = await openDesk({ primary: engine });
  const reading = await last(article, { ...summarize, language: 'en' });
  assert.deepEqual(reading.statements[0]?.unchecked, []);
  const context = { desk, words: wordsFor('en'), guild: null, person: null, place: 'operator' } as Context;
  const [view] = await Array.fromAsync(evidence.run(context, { reading: reading.key }));
  assert.deepEqual(view?.blocks, [
    { kind: 'statement', label: '', text: 'The storm drove 300 people from home.', mark: 1 },
    { kind: 'quote', text: '태풍이 부산에 상륙했다.', mark: null },
    { kind: 'quote', text: '시민 300명이 대피했다.', mark: 1 },
    { kind: 'paragraph', text: wordsFor('en').views.otherScriptHere },
  ]);
  await store.close();
});

test('evidence says what the program couldn’t check about a statement', async () => {
  const sentences = [
    'The mayor, Ruth Calloway, opened the bridge.',
    'It rained.',
    'It was cold.',
    'Hugh Merriden, a walker, fell.',
    'Nobody was hurt.',
    'The ferry stops in June.',
  ];
  const { engine } = scriptedEngine(() => [
    {
      part: 'statement',
      statement: { label: '', text: 'Ruth Calloway said the ferry stops in June.', evidence: [5] },
    },
  ]);
  const { desk, last, store } = await openDesk({ primary: engine });
  const reading = await last(articleOf(sentences), summarize);
  const context = { desk, words: wordsFor('en'), guild: null, person: null, place: 'operator' } as Context;
  const [view] = await Array.fromAsync(evidence.run(context, { reading: reading.key }));
  assert.deepEqual(view?.blocks.at(-1), {
    kind: 'statement',
    label: '',
    text: 'The program couldn’t check here: names.',
    mark: 1,
  });
  assert.deepEqual(view?.notes, [wordsFor('en').views.checkedMeans(false)]);
  await store.close();
});

test('without a model the sentences around the quotes are shown once each, in the article’s order', async () => {
  const sentences = Array.from(
    { length: 6 },
    (_, index) => `The port of Vellmar closes pier number ${index} on Friday.`,
  );
  const { last, store } = await openDesk({ primary: extractive });
  const reading = await last(articleOf(sentences), { ...summarize, length: 'standard' });
  await store.close();
  const texts = evidenceBlocks(reading).map((block) => ('text' in block ? block.text : ''));
  assert.deepEqual(
    texts,
    sentences.filter((sentence) => texts.includes(sentence)),
  );
});

test('who acts on whom has its sentences and its marks as statements have', async () => {
  const sentences = [
    'The mayor, Ruth Calloway, opened the bridge.',
    'It rained.',
    'It was cold.',
    'Hugh Merriden, a walker, sued the ferry company.',
    'Nobody was hurt.',
    'The railing is to be mended in June.',
  ];
  const label = (name: string, text: string, at: number): DraftPart => ({
    part: 'statement',
    statement: { label: name, text, evidence: [at] },
  });
  const act = (from: string, verb: string, to: string, at: number): DraftPart => ({
    part: 'relation',
    relation: { from, verb, to, evidence: [at] },
  });
  const { engine } = scriptedEngine(() => [
    label('Ruth Calloway', 'The mayor opened the bridge.', 0),
    label('Hugh Merriden', 'A walker, sued the ferry company.', 3),
    act('Hugh Merriden', 'sued', 'ferry company', 3),
    act('Ruth Calloway', 'thanks', 'Hugh Merriden', 5),
  ]);
  const { desk, last, store } = await openDesk({ primary: engine });
  const reading = await last(articleOf(sentences), { kind: 'actors', language: null });
  assert.deepEqual(relationBlocks(reading), [
    { kind: 'statement', label: 'Hugh Merriden', text: '→ sued → ferry company', mark: 3 },
    { kind: 'statement', label: 'Ruth Calloway', text: '→ thanks → Hugh Merriden', mark: 4, open: true },
  ]);
  const words = wordsFor('en');
  const note = noteText(readingView({ words, locale: 'en' }, reading).notes.at(-1) ?? '');
  assert.match(note, /^3 of 4 checked, † /);
  const context = { desk, words, guild: null, person: null, place: 'operator' } as Context;
  const [view] = await Array.fromAsync(evidence.run(context, { reading: reading.key }));
  const acts = relationBlocks(reading);
  assert.deepEqual(view?.blocks.slice(-6), [
    acts[0],
    { kind: 'quote', text: sentences[3], mark: 3 },
    acts[1],
    { kind: 'quote', text: sentences[0], mark: 4 },
    { kind: 'quote', text: sentences[5], mark: 4 },
    { kind: 'statement', label: '', text: 'The program couldn’t check here: names.', mark: 4 },
  ]);
  await store.close();
});

test('each statement has its sentences with those beside them, each once, and a link to its place', async () => {
  const sentences = [
    'Rain fell.',
    'The bridge closed.',
    'It was dark.',
    'Nine people waited.',
    'A boat came.',
  ];
  const { engine } = scriptedEngine(() =>
    [1, 3].map((at) => ({
      part: 'statement' as const,
      statement: { label: '', text: sentences[at] ?? '', evidence: [at] },
    })),
  );
  const { desk, last, store } = await openDesk({ primary: engine });
  const reading = await last(articleOf(sentences, { url: 'https://news.example/bridge#top' }), summarize);
  const context = { desk, words: wordsFor('en'), guild: null, person: null, place: 'operator' } as Context;
  const [view] = await Array.fromAsync(evidence.run(context, { reading: reading.key }));
  const place = (text: string) => `https://news.example/bridge#:~:text=${text}`;
  assert.deepEqual(view?.blocks, [
    { kind: 'statement', label: '', text: 'The bridge closed.', mark: 1 },
    { kind: 'quote', text: 'Rain fell.', mark: null },
    { kind: 'quote', text: 'The bridge closed.', mark: 1, url: place('The%20bridge%20closed.') },
    { kind: 'quote', text: 'It was dark.', mark: null },
    { kind: 'statement', label: '', text: 'Nine people waited.', mark: 2 },
    { kind: 'quote', text: 'Nine people waited.', mark: 2, url: place('Nine%20people%20waited.') },
    { kind: 'quote', text: 'A boat came.', mark: null },
  ]);
  await store.close();
});

test('of a long sentence a link names both ends, by whole words', () => {
  const link = (text: string) =>
    decodeURIComponent(linkToSentence('https://a.example/', text) ?? '').split('text=')[1];
  assert.equal(
    link('The well-known mayor, Ruth Calloway, said on Friday that the old bridge would stay closed.'),
    'The well-known mayor,bridge would stay closed.',
  );
  assert.equal(
    linkToSentence('https://a.example/', 'Ten-year plan'),
    'https://a.example/#:~:text=Ten%2Dyear%20plan',
  );
  assert.match(
    link('青葉市の水道水から基準を超える有機フッ素化合物が検出され、市長が謝罪した。') ?? '',
    /^青葉.*,.*謝罪した。$/,
  );
  assert.equal(linkToSentence(null, 'Pasted text.'), null);
});
