import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { openStore } from '../../src/store/store.ts';
import type { Usage } from '../../src/store/usage-repository.ts';
import { runLine } from './run.ts';

const guild = '123456789012345678';
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-config-'));

const nothing: Usage = {
  readings: 0,
  remembered: 0,
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  usd: 0,
  statements: 0,
  removed: 0,
};
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
  [
    `reset --guild ${guild} --setting colour`,
    3,
    /no setting called “colour”\. These are there: language, length, /,
  ],
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

test('a server’s feeds are beside what a shell has of its own under that name', async () => {
  const line = (text: string) => runLine(commands, text.split(' '), { folder });
  assert.match((await line(`feed list --guild ${guild}`)).stdout, /This server follows no feeds yet/);
  assert.match((await line('feed add --help')).stdout, /^nutgraf feed add --guild ID --source TEXT/);
  const group = (await line('feed --help')).stdout;
  for (const written of ['nutgraf feed SOURCE [--json]', 'nutgraf feed list --guild ID'])
    assert.ok(group.includes(written), group);
});

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

test('usage of a month by day and server, as a table or as CSV', async () => {
  const spent = { ...nothing, readings: 2, remembered: 1, inputTokens: 700, usd: 0.0123, statements: 5 };
  const store = await openStore(folder, () => Date.UTC(2026, 9, 31, 12), assert.ifError);
  await store.usage.record(guild, null, spent);
  await store.usage.record(null, null, { ...spent, usd: 0.1 });
  await store.close();
  const month = (line: string) => runLine(commands, ['usage', ...line.split(' ')], { folder });
  const header =
    'day,server,readings,remembered,input_tokens,output_tokens,cache_read_tokens,cache_write_tokens,usd,statements,removed\r\n';
  const own = `2026-10-31,${guild},2,1,700,0,0,0,0.0123,5,0\r\n`;
  const elsewhere = '2026-10-31,,2,1,700,0,0,0,0.1,5,0\r\n';
  assert.equal((await month('--csv --month 2026-10')).stdout, header + elsewhere + own);
  assert.equal((await month(`--month=2026-10 --csv --guild ${guild}`)).stdout, header + own);
  assert.equal((await month('--month 2026-09 --csv')).stdout, header);
  assert.match((await month('--month --csv')).stdout, /^day,server/);
  const lines = (await month('--month 2026-10')).stdout.split('\n').map((line) => line.trim().split(/ +/));
  assert.deepEqual(lines[0], header.trim().split(','));
  assert.deepEqual(lines[2], own.trim().split(','));
  assert.deepEqual(lines[3], ['2026-10', '4', '2', '1400', '0', '0', '0', '0.1123', '10', '0']);
  assert.match((await month('--month 2026-09')).stdout, /^day +server [^\n]*\n2026-09 [ 0]*\n$/);
});

test('a month that is none, or is kept no more, is said to be', async () => {
  const month = (line: string) => runLine(commands, ['usage', ...line.split(' ')], { folder });
  for (const text of ['2026-13', '2026', '10-2026', 'May']) {
    const { code, stderr, stdout } = await month(`--month ${text} --csv`);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^“.*” isn’t a month\. Write it like 2026-11\.\n[^]*nutgraf usage --month/);
  }
  const long = await month('--month 2020-01 --csv');
  assert.match(long.stdout, /^day,server[^\n]*\n$/);
  assert.match(long.stderr, /kept for 400 days/);
  assert.equal((await month('--month --guild here')).code, 2);
});

test('a feed in a file, or on standard input, keeps its links', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'nutgraf-feed-')), 'feed.xml');
  const feed =
    '<rss version="2.0"><channel><title>News</title><item><title>A</title><link>https://example.com/a</link></item></channel></rss>';
  writeFileSync(path, feed);
  for (const [source, input] of [
    [path, ''],
    ['-', feed],
  ] as const) {
    const { stdout } = await runLine(commands, ['feed', source, '--json'], { input });
    const { items } = JSON.parse(stdout) as { items: { url: string | null }[] };
    assert.deepEqual(
      items.map(({ url }) => url),
      ['https://example.com/a'],
    );
  }
});
