import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const article = articleOf([
  'The choir of Tarn Hall lost 3,000 books, 120 maps and 45 letters.',
  'Half of its 90 singers now rehearse at home.',
  'A single ticket rises from £3.20 to £4.00.',
  'Repairs for £42 million cover 36 halls.',
]);
const judge = (text: string, evidence: number[]) =>
  checkStatement(article, { label: '', text, evidence }, summarize);

const cases: [text: string, evidence: number[], otherwise: string][] = [
  ['The choir lost more than 3,100 items.', [0], 'The choir lost more than 4,100 items.'],
  ['Forty-five singers rehearse at home.', [1], 'Fifty-five singers rehearse at home.'],
  ['A single ticket is 80 pence dearer.', [2], 'A single ticket is 95 pence dearer.'],
  [
    'Repairs for £42 million begin; a ticket rises to £4.00.',
    [2],
    'Repairs for £52 million begin; a ticket rises to £4.00.',
  ],
];

for (const [text, evidence, otherwise] of cases) {
  test(`${text} It stays, and with another figure it goes`, () => {
    assert.ok('kept' in judge(text, evidence));
    assert.deepEqual(judge(otherwise, evidence), { removed: 'figure' });
  });
}
