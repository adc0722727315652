import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { runLine } from './run.ts';

const guild = '123456789012345678';
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-config-'));

const config = (rest: string) => runLine(commands, ['config', ...rest.split(' ')], { folder });

test('the operator sets, shows and resets the same settings, by --guild', async () => {
  const set = await config(`set --guild ${guild} --length brief --budget 0,5 --private --channels ${guild}`);
  assert.equal(set.code, 0);
  assert.match(set.stdout, /Length +brief\n/);
  assert.match(set.stdout, /4 settings changed\./);
  const shown = await config(`show --guild ${guild} --json`);
  const { settings, changes } = JSON.parse(shown.stdout);
  assert.deepEqual(
    [settings.length, settings.budget, settings.private, settings.channels],
    ['brief', 0.5, true, [guild]],
  );
  assert.deepEqual(changes[0].person, null);
  const reset = await config(`reset --guild ${guild} --setting channels`);
  assert.match(reset.stdout, /Channels +everywhere \(default\)/);
  assert.match(reset.stdout, /the operator/);
  const other = await config(`show --guild 2${guild}`.slice(0, -1));
  assert.match(other.stdout, /Length +standard \(default\)/);
});

test('what can’t be seen from a shell is said to be so', async () => {
  const role = '234567890123456789';
  await config(`set --guild ${guild} --roles ${role}`);
  const { stdout } = await config(`why --guild ${guild} --channel ${guild} --person ${guild}`);
  assert.match(stdout, /That can’t be told from here: Roles, Their permissions/);
  assert.match(stdout, /Roles +Can’t be seen from here: 234567890123456789/);
});

const wrong: [rest: string, code: number, says: RegExp][] = [
  ['show', 2, /Missing: --guild/],
  [`set --guild ${guild}`, 3, /Name at least one setting/],
  [`set --guild ${guild} --model gpt-9`, 3, /“gpt-9”/],
  [`set --guild ${guild} --days 31`, 2, /--days has to be a whole number from 1 to 30/],
  [`set --guild ${guild} --setting length`, 2, /no option --setting/],
  [`reset --guild ${guild} --setting colour`, 3, /no setting called “colour”/],
  [`reset --guild ${guild}`, 2, /Missing: --setting/],
  [`why --guild ${guild} --channel news --person ${guild}`, 2, /which channel “news” is/],
];

for (const [rest, code, says] of wrong) {
  test(`wrong: config ${rest}`, async () => {
    const ended = await config(rest);
    assert.equal(ended.code, code);
    assert.match(ended.stderr, says);
  });
}

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
