import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '../src/words/words.ts';

test('a locale gets its own words, its language’s, else English', () => {
  const missing = (locale: string) => wordsFor(locale).refusals['text.empty']({});
  assert.match(missing('ko'), /기사/);
  assert.equal(missing('ko-KR'), missing('ko'));
  assert.equal(missing('xx'), missing('en-US'));
});
