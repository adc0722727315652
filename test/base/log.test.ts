import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../src/base/log.ts';
import { readableLine, readableLog } from '../../src/base/readable-log.ts';

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

test('in a terminal a line has time, level, message and its fields, and an error its stack', () => {
  const lines: string[] = [];
  const log = createLog(
    'info',
    readableLog((text) => lines.push(text), false),
  );
  log.info({ command: 'ask', ms: 812, token: 'shh' }, 'answered');
  log.warn({ err: new TypeError('no route\u001B[2J'), said: 'two words' }, 'a picture could not be drawn');
  const [first = '', second = ''] = lines;
  assert.match(first, /^\d\d:\d\d:\d\d info {2}answered command=ask ms=812 token="\[redacted\]"\n$/);
  assert.match(
    second,
    /^\d\d:\d\d:\d\d warn {2}a picture could not be drawn said="two words"\n {2}TypeError: no route \[2J\n {2} +at /,
  );
});

test('colours only where they are wanted, and what is no line of the log as it is', () => {
  const line = JSON.stringify({ level: 50, time: 0, name: 'nutgraf', msg: 'the store failed' });
  assert.ok(readableLine(line, true).endsWith('\u001B[31merror\u001B[39m the store failed\n'));
  assert.ok(!readableLine(line, false).includes('\u001B'));
  assert.equal(readableLine('no JSON\n', false), 'no JSON\n');
});
