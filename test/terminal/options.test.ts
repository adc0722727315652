import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineCommand } from '../../src/command/command.ts';
import { say } from '../discord/commands.ts';
import { runLine } from './run.ts';

const set = defineCommand({
  name: 'config set',
  options: {
    channels: { type: 'channels', setting: true },
    roles: { type: 'roles', setting: true },
    budget: { type: 'number', min: 0, max: 1000, whole: false, setting: true },
    private: { type: 'flag', setting: true },
    sites: { type: 'hosts', setting: true },
    article: { type: 'channel' },
    question: { type: 'person' },
  },
  reach: 'typed',
  needs: 'guild',
  right: 'manageServer',
  async *run({ guild }, values) {
    yield { ...say('Set.'), data: { guild, values } };
  },
});

const guild = '123456789012345678';
const line = (rest: string) => ['config', 'set', ...rest.split(' ')];
const at = `--guild ${guild}`;

test('every kind of option has its flag, and the guild is told by --guild', async () => {
  const rest = `${at} --json --channels ${guild} --roles <@&${guild}> --budget 0,5 --no-private --sites A.com`;
  const { code, stdout } = await runLine([set], line(`${rest} --article ${guild} --question ${guild}`));
  assert.equal(code, 0);
  const values = {
    channels: guild,
    roles: guild,
    budget: 0.5,
    private: false,
    sites: 'a.com',
    article: guild,
    question: guild,
  };
  assert.deepEqual(JSON.parse(stdout), { guild, values });
});

const wrong: [name: string, rest: string, says: RegExp][] = [
  ['no guild', '--budget 1', /Missing: --guild/],
  ['no guild’s id', '--guild news', /--guild isn’t used like that/],
  ['a number out of its range', `${at} --budget 1001`, /--budget has to be a number from 0 to 1,000/],
  ['no number', `${at} --budget much`, /--budget has to be a number/],
  ['no channel', `${at} --channels general`, /which channel “general” is/],
  ['no site', `${at} --sites a`, /isn’t a site’s name/],
  ['nothing', `${at} --channels `, /--channels isn’t used like that/],
];

for (const [name, rest, says] of wrong) {
  test(`${name} is wrong usage, and how it is written is shown`, async () => {
    const { code, stderr } = await runLine([set], line(rest));
    assert.equal(code, 2);
    assert.match(stderr, says);
    assert.match(
      stderr,
      /config set --guild ID \[--channels ID,…\].*\[--budget NUMBER\] \[--\[no-\]private\]/,
    );
  });
}

test('a command that needs no guild takes none, and one with a right may be told one', async () => {
  const { needs: _, ...lent } = set;
  const { right: __, ...free } = lent;
  assert.equal((await runLine([lent], line(at))).code, 0);
  const { code, stderr } = await runLine([free], line(at));
  assert.equal(code, 2);
  assert.match(stderr, /no option --guild/);
});
