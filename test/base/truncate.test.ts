import assert from 'node:assert/strict';
import { test } from 'node:test';
import { truncate } from '../../src/base/truncate.ts';

const family = '👨‍👩‍👧';

test('a text is cut between characters as people see them', () => {
  assert.equal(truncate('short', 5), 'short');
  assert.equal(truncate('shorter', 5), 'short');
  for (let length = 1; length <= family.length; length += 1)
    assert.equal(truncate(`a${family}b`, length), 'a', String(length));
  assert.equal(truncate(`a${family}b`, family.length + 1), `a${family}`);
});
