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

test('of an error only what tells the fault is logged, not what a library hangs on it', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const error = Object.assign(new Error('refused', { cause: new Error('no route') }), {
    code: '57P01',
    client: { password: 'shh' },
  });
  log.error({ err: error }, 'the store failed');
  assert.ok(!lines[0]!.includes('shh'));
  for (const told of ['refused', 'no route', '57P01']) assert.ok(lines[0]!.includes(told));
});
