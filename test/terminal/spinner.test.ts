import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { startSpinner } from '../../src/terminal/spinner.ts';

const cases: [text: string, shown: string][] = [
  ['Reading harbour.txt', 'Reading h'],
  ['読んでいます', '読んでい'],
  ['a読んでいます', 'a読んでい'],
  ['12345678📰9', '12345678'],
  ['短い', '短い'],
];

for (const [text, shown] of cases) {
  test(`in twelve columns “${text}” stays on one line`, (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 12 });
    const spinner = startSpinner(stream, text);
    t.mock.timers.tick(100);
    assert.equal(String(stream.read()), `\r⠋ ${shown}`);
    spinner.stop();
  });
}
