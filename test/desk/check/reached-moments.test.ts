import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const judge = (sentence: string, text: string) =>
  checkStatement(
    { ...articleOf([sentence]), language: 'en', published: '2026-03-05' },
    { label: '', text, evidence: [0] },
    summarize,
  );

const cases: [sentence: string, holds: string, fails: string][] = [
  ['It opened in September and runs for 18 months.', 'It runs until March 2027.', 'It runs until May 2028.'],
  [
    'The grant of $480,000 a year ended in July.',
    'The grant ended in July 2025.',
    'The grant ended in June.',
  ],
  ['The work began in November.', 'The work began in 2025.', 'The work began in 2027.'],
  ['The plan takes 30 months.', 'The plan ends in September 2028.', 'The plan ends in December 2028.'],
];

test('a length of time leads to one month, or to the next where it isn’t told from when', () => {
  for (const [sentence, holds, fails] of cases) {
    assert.ok('kept' in judge(sentence, holds), holds);
    assert.deepEqual(judge(sentence, fails), { removed: 'figure' }, fails);
  }
});
