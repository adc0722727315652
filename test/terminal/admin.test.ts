import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { runLine } from './run.ts';

const guild = '123456789012345678';

test('usage is told of all servers, or of one', async () => {
  const all = await runLine(commands, ['usage']);
  assert.deepEqual([all.code, all.stderr], [0, '']);
  assert.match(all.stdout, /^Used by all servers/);
  assert.match((await runLine(commands, ['usage', '--guild', guild])).stdout, /^Used by this server/);
  const json: unknown = JSON.parse((await runLine(commands, ['usage', '--json'])).stdout);
  assert.ok(typeof json === 'object' && json !== null && 'days' in json && Array.isArray(json.days));
  assert.equal(json.days.length, 30);
  assert.equal((await runLine(commands, ['usage', '--guild', 'here'])).code, 2);
});

test('what is forgotten is told first, and done with --sure', async () => {
  const asked = await runLine(commands, ['forget', 'server', '--guild', guild]);
  assert.equal(asked.code, 0);
  assert.match(asked.stdout, /0 articles here.*can’t be undone/s);
  const done = await runLine(commands, ['forget', 'server', '--guild', guild, '--sure']);
  assert.match(done.stdout, /^It is deleted\./);
  assert.match((await runLine(commands, ['forget', 'me', '--sure'])).stdout, /^It is deleted\./);
  const unknown = await runLine(commands, ['forget', 'article', '--article', 'https://a.example/']);
  assert.deepEqual([unknown.code, unknown.stdout], [3, '']);
  assert.match(unknown.stderr, /no such article/);
});
