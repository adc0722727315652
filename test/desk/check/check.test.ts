import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import { checkRelation, checkStatement } from '../../../src/desk/check/check.ts';
import type { Task } from '../../../src/engine/engine.ts';

const sentences = ['The council met on Monday.', 'It spent 1,200 euros on the bridge.', 'Nobody objected.'];
const article: Article = {
  id: 'a',
  url: null,
  title: 'Bridge: 3 lanes',
  byline: null,
  outlet: null,
  published: '2024-05-06',
  updated: null,
  image: null,
  shortfall: null,
  language: 'en',
  coverage: 'full',
  share: 1,
  text: sentences.join(' '),
  sentences,
};
const task: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };
const check = (text: string, evidence: number[]) =>
  checkStatement(article, { label: '', text, evidence }, task);

test('a statement without evidence, or with a number that names no sentence, is removed', () => {
  for (const evidence of [[], [3], [-1], [0, 9], [0.5], [Number.NaN]]) {
    assert.deepEqual(check('The council met.', evidence), { removed: 'no-evidence' }, String(evidence));
  }
});

test('neighbouring sentences are a quote together, also for who asks in another language', () => {
  const told = ['Assistant U.S. Attorney Ada Roth spoke.', 'She will leave the Harbour Office in May.'];
  const about: Article = { ...article, sentences: told, text: told.join(' ') };
  const asked: Task = { kind: 'ask', question: 'Wann geht sie?', earlier: [], language: 'de' };
  const both = { label: '', text: told.join(' '), evidence: [0, 1] };
  assert.deepEqual(checkStatement(about, both, asked), { kept: { ...both, unchecked: [] } });
});

test('evidence is kept in its order, each sentence once', () => {
  const verdict = check('The council met and nobody objected.', [2, 0, 2]);
  assert.deepEqual('kept' in verdict && verdict.kept.evidence, [2, 0]);
});

test('a figure that the evidence does not hold removes the statement', () => {
  assert.deepEqual(check('The bridge cost 1,300 euros.', [1]), { removed: 'figure' });
  assert.ok('kept' in check('The bridge cost 1200 euros.', [1]));
});

test('a relation is judged like the sentence it makes', () => {
  const relation = { from: 'The council', verb: 'spends on', to: 'the bridge', evidence: [1] };
  assert.deepEqual(checkRelation(article, relation, task), { kept: { ...relation, unchecked: [] } });
  assert.deepEqual(checkRelation(article, { ...relation, evidence: [] }, task), { removed: 'no-evidence' });
});

test('an address that the evidence lacks removes the statement, in its label too', () => {
  for (const text of [
    'Join discord.gg/abc123 to hear of the bridge.',
    'Write to mayor@bridge.example or @bridgewatch.',
    'Details are on www.bridge-tickets.shop.',
    'Call +44 20 7946 0958 about the bridge.',
  ])
    assert.deepEqual(check(text, [1]), { removed: 'address' }, text);
  const label = { label: 'evil.com', text: 'It spent money on the bridge.', evidence: [1] };
  assert.deepEqual(checkStatement(article, label, task), { removed: 'address' });
});

test('a statement of 20,000 characters is removed at once', () => {
  const started = performance.now();
  assert.deepEqual(check('Nobody objected to 7 bridges. '.repeat(700), [2]), { removed: 'length' });
  assert.ok(performance.now() - started < 50);
});

for (const [language, letter] of [
  ['en', '아'],
  ['fr', 'カ'],
  ['pt', '月'],
] as const)
  test(`a word of 20,000 letters in its sentence holds no statement up: ${letter} in ${language}`, () => {
    const long = `Ruth Calloway said on Monday ${letter.repeat(20_000)} 50 percent.`;
    const others = ['On 3 May it was 50 percent, said Ruth Calloway.', long];
    const started = performance.now();
    const statement = {
      label: '',
      text: 'Ruth Calloway said on Monday that 51 percent rose.',
      evidence: [1],
    };
    checkStatement({ ...article, language, sentences: others }, statement, task);
    assert.ok(performance.now() - started < 5000);
  });

test('piles of marks, tag characters and floods of emoji do not reach a person', () => {
  const verdict = check(
    'N\u0300\u0301\u0302\u0303\u0304obody\u{e0041}\u202e objected\ufffd. 🎉🎉🎉🎉🎉',
    [2],
  );
  assert.ok('kept' in verdict);
  assert.equal(verdict.kept.text, 'Ǹ\u0301\u0302obody objected. 🎉🎉🎉');
});

test('evidence is not widened where it holds another figure of the kind', () => {
  const two = { ...article, sentences: [...sentences, 'The old bridge cost 900 euros.'] };
  const statement = { label: '', text: 'The council spent 900 euros on the bridge.', evidence: [1] };
  assert.deepEqual(checkStatement(two, statement, task), { removed: 'figure' });
});
