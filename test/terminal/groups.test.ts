import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineCommand } from '../../src/command/command.ts';
import { shared } from '../../src/command/option.ts';
import { say } from '../discord/commands.ts';
import { runLine } from './run.ts';

const set = defineCommand({
  name: 'config set',
  options: { length: shared.length },
  reach: 'typed',
  async *run({ typed }, { length }) {
    yield say(`${typed('config set')} ${length ?? 'nothing'}`);
  },
});

test('a command of two words is typed as two', async () => {
  const { code, stdout } = await runLine([set], ['config', 'set', '--length', 'brief']);
  assert.equal(code, 0);
  assert.equal(stdout, 'nutgraf config set brief\n');
});

for (const line of ['config', 'config show', 'config sett', 'set', 'config set set']) {
  test(`wrong usage is said, with how it is written: ${line}`, async () => {
    const { code, stderr } = await runLine([set], line.split(' '));
    assert.equal(code, 2);
    assert.match(stderr, /nutgraf config set \[--length brief\|standard\|detailed\]/);
    if (line === 'config show') assert.match(stderr, /no command “config show”/);
  });
}
