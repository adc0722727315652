import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement, type RemovalReason, type Undecided } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';

function outcome(language: string, sentence: string, text: string): RemovalReason | readonly Undecided[] {
  const verdict = checkStatement(
    articleOf([sentence], { language }),
    { label: '', text, evidence: [0] },
    { kind: 'ask', question: '?', earlier: [], language: null },
  );
  return 'removed' in verdict ? verdict.removed : verdict.kept.unchecked;
}

test('a share in words that two counts can come to is marked, one on the other side of its bound goes', () => {
  const votes = 'Of the 200 residents, 90 voted for the plan.';
  assert.deepEqual(outcome('en', votes, 'Nearly half of the residents voted for the plan.'), ['figure']);
  assert.deepEqual(outcome('en', votes, 'Fewer than half of the residents voted for the plan.'), ['figure']);
  assert.equal(outcome('en', votes, 'More than half of the residents voted for the plan.'), 'figure');
});

test('a rate that went from one share to another changed by a share of it', () => {
  const rate = 'The key rate went from 4% to 5% in March.';
  assert.deepEqual(outcome('en', rate, 'The key rate rose by 25 percent in March.'), []);
  assert.equal(outcome('en', rate, 'The key rate rose by 40 percent in March.'), 'figure');
  const jobs = 'Die Arbeitslosigkeit sank von 8 auf 6 Prozent.';
  assert.deepEqual(outcome('de', jobs, 'Die Arbeitslosigkeit sank um ein Viertel.'), []);
  assert.deepEqual(outcome('zh', '基准利率从4%升至5%。', '基准利率上升了一个百分点。'), []);
});

test('what a share is said of is counted by one of its two figures', () => {
  const people = 'Some 500 people came, 320 cars were parked, and 12 were arrested.';
  assert.equal(outcome('en', people, '64% of the people were arrested.'), 'figure');
  const houses = 'Of 250 houses, 160 were flooded, and 12 people were hurt.';
  assert.deepEqual(outcome('en', houses, '64% of the houses were flooded.'), ['figure']);
});
