import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

async function isAnswered(language: string, lede: string, question: string): Promise<boolean> {
  const task = { kind: 'ask' as const, question, earlier: [], language: null };
  const parts = await drain(extractive, articleOf([lede, '—', '…', '–'], { language }), task);
  return parts.some((part) => part.part === 'answerable' && part.answerable);
}

test('a lede that tells what happened answers neither why, how nor where', async () => {
  for (const [language, lede, open, told] of [
    [
      'en',
      'The mayor vetoed the harbour bill on Monday.',
      ['Why did the mayor veto the harbour bill?', 'How did the mayor veto the harbour bill?'],
      'When did the mayor veto the harbour bill?',
    ],
    [
      'en',
      'A cyclist was killed in a crash in Leeds.',
      ['Where in Leeds was the cyclist killed in a crash?'],
      'Where was the cyclist killed in a crash?',
    ],
    [
      'de',
      'Der Dichter Ole Harms ist am Montag in Tarnau gestorben.',
      ['Woran ist der Dichter Ole Harms gestorben?'],
      'Wann ist der Dichter Ole Harms gestorben?',
    ],
    [
      'fr',
      'Le poète Jean Roche est mort lundi à Lorgnac.',
      ['De quoi est mort le poète Jean Roche ?'],
      'Quand est mort le poète Jean Roche ?',
    ],
    [
      'ru',
      'Паром «Чайка» сел на мель в среду.',
      ['Почему паром «Чайка» сел на мель?', 'Как паром «Чайка» сел на мель?'],
      'Когда паром «Чайка» сел на мель?',
    ],
    [
      'ko',
      '선수 서지훈이 월요일 징계를 받았다.',
      ['서지훈은 왜 징계를 받았나?'],
      '서지훈은 언제 징계를 받았나?',
    ],
  ] as const) {
    for (const question of open) assert.equal(await isAnswered(language, lede, question), false, question);
    assert.equal(await isAnswered(language, lede, told), true, told);
  }
  const because = 'The mayor vetoed the harbour bill because it cost too much.';
  assert.equal(await isAnswered('en', because, 'Why did the mayor veto the harbour bill?'), true);
});
