import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const article = articleOf([
  'The choir of Tarn Hall rehearses at home.',
  'The hall closed on 4 May for repairs to its roof.',
  'Its 90 singers met in a barn.',
  'Repairs cost £2,500.',
]);
const judge = (text: string, evidence: number[]) =>
  checkStatement(article, { label: '', text, evidence }, summarize);
const uncheckedOf = (text: string, evidence: number[]) => {
  const verdict = judge(text, evidence);
  return 'kept' in verdict ? verdict.kept.unchecked : verdict;
};

test('a number is marked where the sentences have nothing that it would have to be', () => {
  assert.deepEqual(uncheckedOf('The choir of Tarn Hall rehearses in 17 homes.', [0]), ['figure']);
  assert.deepEqual(uncheckedOf('The choir of Tarn Hall has rehearsed at home for 17 days.', [0]), ['figure']);
});

test('where they count something, tell a date or an amount, another number goes', () => {
  assert.deepEqual(judge('Its 70 singers met in a barn.', [2]), { removed: 'figure' });
  assert.deepEqual(judge('The hall was closed for 17 days for repairs to its roof.', [1]), {
    removed: 'figure',
  });
  assert.deepEqual(judge('Repairs came to 25,000.', [3]), { removed: 'figure' });
});

test('the sentence that has the number is still looked for first', () => {
  const verdict = judge('The singers of the choir, 90 in all, met in a barn.', [0]);
  assert.ok('kept' in verdict && verdict.kept.evidence.includes(2));
});
