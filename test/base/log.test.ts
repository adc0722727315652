import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../src/base/log.ts';

test('what could be secret or private is not logged, however deep', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  log.info(
    { token: 'shh', request: { headers: { authorization: 'shh' } }, article: { text: 'shh', id: 'a1' } },
    'said',
  );
  assert.equal(lines.length, 1);
  assert.ok(!lines[0]!.includes('shh'));
  assert.ok(lines[0]!.includes('a1'));
});
