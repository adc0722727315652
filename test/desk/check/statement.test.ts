import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSet } from '../../../bench/checks/set.ts';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { holdsQuotation, quotationsIn } from '../../../src/desk/check/quotations/quotations.ts';
import type { Task } from '../../../src/engine/engine.ts';

const samples = readSet();
const task: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };
const sampleOf = (name: string) => samples.find((sample) => sample.name === name)!.article;
const check = (name: string, text: string, evidence: number[]) =>
  checkStatement(sampleOf(name), { label: '', text, evidence }, task);

test('a sentence of the evidence, or a clause of one, is always kept as it is', () => {
  for (const { article } of samples) {
    article.sentences.forEach((sentence, at) => {
      for (const text of [sentence, ...sentence.split(/(?<=[,;、]) /u)]) {
        const verdict = checkStatement(article, { label: '', text, evidence: [at] }, task);
        assert.ok('kept' in verdict, text);
        assert.deepEqual(verdict.kept.evidence, [at]);
        if (text === sentence) assert.deepEqual(verdict.kept.unchecked, []);
      }
    });
  }
});

test('a figure that another sentence carries widens the evidence', () => {
  const verdict = check(
    'en-ferries',
    'The guild wants 7 per cent after crews rejected an offer of 4.2 per cent.',
    [6],
  );
  assert.deepEqual('kept' in verdict && verdict.kept.evidence, [6, 0]);
});

test('evidence that shares nothing with the statement gives way to what carries it', () => {
  const verdict = check('en-reactor', 'Inspectors found cracks in 27 of 392 fuel channels.', [14]);
  assert.deepEqual('kept' in verdict && verdict.kept.evidence, [0]);
});

test('a name that the article nowhere has removes the statement, in capitals and without', () => {
  assert.deepEqual(check('en-reactor', 'Oliver Hartnell denied the claim.', [13]), { removed: 'name' });
  assert.deepEqual(check('ko-tunnel', '정하윤 시장은 고개를 숙였다.', [4]), { removed: 'name' });
  assert.deepEqual(check('ja-crane', '村瀬拓也市長は観光客が増えるとみている。', [7]), { removed: 'name' });
});

test('a count that a reader can have made is unchecked, not removed', () => {
  const verdict = check('en-reactor', 'Two hearings follow in parliament.', [14, 15]);
  assert.deepEqual('kept' in verdict && verdict.kept.unchecked, ['figure']);
});

test('quotation marks of every style are found, apostrophes are none', () => {
  for (const text of [
    '“a b”',
    '„a b“',
    '«a b»',
    '»a b«',
    '「a b」',
    '『a b』',
    '‘a b’',
    '"a b"',
    "'a b'",
    '＂a b＂',
  ]) {
    assert.deepEqual(quotationsIn(`x ${text} y`), ['a b'], text);
  }
  assert.deepEqual(quotationsIn("the dog's and the cats' and rock 'n' roll isn't"), []);
});

test('a quotation may leave out, and differ in punctuation and case, but not in words', () => {
  const passage = 'He said: “We will not restart it – ever.”';
  for (const quotation of ['we will not restart it, ever', 'We … restart it', 'We [won’t] restart it']) {
    assert.ok(holdsQuotation(passage, quotation, 'en'), quotation);
  }
  assert.ok(!holdsQuotation(passage, 'We will never restart it', 'en'));
});
