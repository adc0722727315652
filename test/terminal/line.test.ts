import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { compose } from '../../src/article/compose.ts';
import { help } from '../../commands/help.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { defineCommand } from '../../src/command/command.ts';
import { shared } from '../../src/command/options/option.ts';
import { say } from '../discord/commands.ts';
import { wordsFor } from '../../src/words/words.ts';
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

const setLength = defineCommand({
  name: 'config set',
  options: {
    length: shared.length,
    private: shared.private,
    question: { type: 'text', hidden: true, maxLength: 9 },
  },
  async *run({ formatCommand }, { length }) {
    yield say(`${formatCommand('config set')} ${length ?? 'nothing'}`);
  },
});

test('a command of two words is typed as two', async () => {
  const { code, stdout } = await runLine([setLength], ['config', 'set', '--length', 'brief']);
  assert.equal(code, 0);
  assert.equal(stdout, 'nutgraf config set brief\n');
});

for (const typed of ['config', 'config show', 'config sett', 'set', 'config set set']) {
  test(`wrong usage is said, with how it is written: ${typed}`, async () => {
    const { code, stderr } = await runLine([setLength], typed.split(' '));
    assert.equal(code, 2);
    assert.match(stderr, /nutgraf config set \[--length brief\|standard\|detailed\]/);
    if (typed === 'config show') assert.match(stderr, /no command “config show”/);
  });
}

const near: [typed: string, meant: string | null][] = [
  ['confgi set', 'config set'],
  ['set', 'config set'],
  ['konfig setzen', 'config set'],
  ['bakcup', 'backup'],
  ['stor x.txt', 'stories'],
  ['/doctor', 'doctor'],
  ['chagn', 'changes'],
  ['bckp', 'backup'],
  ['nix', null],
];

for (const [typed, meant] of near) {
  test(`what may have been meant is suggested and shown alone: ${typed}`, async () => {
    const typedWords = typed.split(' ');
    for (const line of [typedWords, ['help', ...typedWords], ['help', '--command', typed]]) {
      const { code, stdout, stderr } = await runLine([setLength, help], line);
      assert.deepEqual([code, stdout], [2, '']);
      const [first = '', ...shown] = stderr.trimEnd().split('\n');
      assert.match(first, meant === null ? /There is no command “[^”]+”\. These/ : /Did you mean/);
      if (meant === null) continue;
      assert.ok(first.includes(`“${meant}”`), first);
      assert.equal(shown.filter((one) => one.startsWith('  nutgraf ')).length, 1, stderr);
      assert.match(shown[0] ?? '', new RegExp(`^  nutgraf ${meant}\\b`));
    }
  });
}

test('a word after “feed” that is no file may be a command of that group', async () => {
  const remove = defineCommand({
    name: 'feed remove',
    options: { feed: { type: 'text', required: true, maxLength: 100 } },
    needs: 'guild',
    async *run() {
      yield say('Removed.');
    },
  });
  const { code, stderr } = await runLine([remove], ['feed', 'rm']);
  assert.equal(code, 2);
  assert.match(stderr, /Did you mean “feed remove”/);
  const missing = await runLine([remove], ['feed', 'headlines']);
  assert.equal(missing.code, 3);
});

test('help on a command is what that command’s own help is, however it is asked for', async () => {
  const own = await runLine([setLength, help], ['config', 'set', '--help']);
  assert.match(own.stdout, /^nutgraf config set .*\n.*\n  --length /);
  for (const line of [
    ['help', 'config', 'set'],
    ['help', '--command', 'config set'],
    ['help', '/config', 'set'],
    ['help', '--command', '/config set'],
  ])
    assert.deepEqual(await runLine([setLength, help], line), own);
});

test('each command has a help of its own, made from what it declares', async () => {
  const { code, stdout, stderr } = await runLine([setLength], ['config', 'set', '--help']);
  assert.deepEqual([code, stderr], [0, '']);
  const { commands, options } = wordsFor('en');
  assert.deepEqual(stdout.split('\n'), [
    'nutgraf config set [--length brief|standard|detailed]',
    commands['config set'].description,
    `  --length  ${options.length.description}`,
    '',
  ]);
});

test('an error shows how that command is written, and no other', async () => {
  for (const [line, only] of [
    ['backup', 'nutgraf backup FILE'],
    ['doctor', 'nutgraf doctor [--json]'],
    ['stories', 'nutgraf stories SOURCE'],
    ['config set --length huge', 'nutgraf config set'],
  ] as const) {
    const { code, stderr } = await runLine([setLength], line.split(' '));
    assert.equal(code, 2);
    assert.deepEqual(stderr.match(/nutgraf \w+/g), [only.match(/nutgraf \w+/)?.[0]]);
  }
});

test('help is told at the end of any line, of a group, and of what only a shell has', async () => {
  const told = (...line: string[]) => runLine([setLength], line).then(({ stdout }) => stdout);
  assert.match(await told('config', '-h'), /^  nutgraf config set /);
  assert.match(await told('config', 'set', '--length', 'huge', '-h'), /^nutgraf config set /);
  assert.equal(
    await told('backup', '--help'),
    `nutgraf backup FILE\n${wordsFor('en').shell.commands.backup}\n`,
  );
  for (const own of ['article', 'changes', 'stories', 'migrate'])
    assert.match(await told(own, '--help'), new RegExp(`^nutgraf ${own} [A-Z].*\n[A-Z].*\n`));
  assert.match(await told('article', '--help'), /\nSOURCE is /);
  assert.match(await told('help', 'config', 'set'), /^nutgraf config set /);
  const { code, stderr } = await runLine([setLength], ['sumarize', '--help']);
  assert.equal(code, 2);
  assert.match(stderr, /no command “sumarize”/);
});

test('a refusal with a stranger’s text writes no control characters', async () => {
  const title = 'News\u001B]0;pwned\u0007\u001B[2J';
  const refuse = defineCommand({
    name: 'config set',
    options: {},
    // oxlint-disable-next-line require-yield -- it is refused before there is a view
    async *run() {
      throw new Refusal('feed.known', { title });
    },
  });
  const { stderr, code } = await runLine([refuse], ['config', 'set']);
  assert.equal(code, 3);
  assert.match(stderr, /News/);
  assert.doesNotMatch(stderr, /[^\P{Cc}\n]/u);
  const read = await runLine([refuse], ['article', 'https://a.example/'], {
    readSource: () => Promise.reject(new Refusal('feed.known', { title })),
  });
  assert.match(read.stderr, /^https:.*News/);
  assert.doesNotMatch(read.stderr, /[^\P{Cc}\n]/u);
});

test('what takes its time shows that on a terminal’s standard error, and nowhere else', async () => {
  const readSource = async () => {
    await setTimeout(350);
    return compose({ kind: 'text', text: 'The pier at Vell opens on Monday.', share: 1, url: null });
  };
  for (const line of [['article'], ['stories', '--json'], ['changes', 'https://b.example/']])
    for (const watched of [true, false]) {
      const args = [...line, 'https://a.example/'];
      const { code, stdout, stderr } = await runLine([setLength], args, { readSource, watched });
      assert.equal(code, 0);
      assert.doesNotMatch(stdout, /Reading…|\r/);
      if (watched)
        assert.match(stderr.replaceAll('\u001B[2K', '<cleared>'), /\r⠋ Reading… https:\/\/.*\r<cleared>$/su);
      else assert.equal(stderr, '');
    }
});
