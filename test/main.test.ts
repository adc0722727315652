import assert from 'node:assert/strict';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { type LocalDiscord, startDiscord, textOf } from 'local-discord';
import { harbour } from './discord/harness.ts';
import { isDone } from './discord/message-matchers.ts';
import { runProgram, startProgram, untilOnline } from './program.ts';

type Place = { folder: string; env?: Record<string, string> };

/** The program as an operator starts it. */
function start(
  t: TestContext,
  discord: Pick<LocalDiscord, 'apiUrl' | 'token'>,
  { folder, env }: Place,
): ChildProcessWithoutNullStreams {
  const child = startProgram([], {
    cwd: folder,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, NUTGRAF_DATA: folder, ...env },
  });
  t.after(() => child.kill('SIGKILL'));
  return child;
}

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Until all that was asked is answered and struck off: what isn't would be answered again. */
async function untilStruck(folder: string): Promise<void> {
  const store = new DatabaseSync(join(folder, 'nutgraf.sqlite'), { readOnly: true });
  const journal = store.prepare('SELECT 1 FROM journal');
  // Another process strikes it off, and tells nobody.
  while (journal.get() !== undefined) await sleep(20);
  store.close();
}

test('killed and started again, old buttons still work; told to stop, it ends well', async (t) => {
  const folder = makeFolder(t);
  const discord = await startDiscord();
  t.after(() => discord.close());
  const { people, channels } = discord;
  const first = start(t, discord, { folder });
  await discord.registered();
  const file = { name: 'harbour.txt', content: harbour };
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  await untilStruck(folder);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const second = start(t, discord, { folder });
  await untilOnline(second);
  assert.match(textOf(await people.admin.press(card, 'Evidence').response()), /> ¹ /);
  assert.match(textOf(await people.admin.press(card, 'Key actors').settled(isDone)), /• \*\*/);
  second.kill('SIGTERM');
  assert.deepEqual(await once(second, 'exit'), [0, null]);
});

test('the first line says what it is at, the last what reads, what is missing, and where to add it', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const child = start(t, discord, { folder: makeFolder(t), env: { LOG_LEVEL: 'silent' } });
  const [said] = await Promise.all([
    text(child.stdout),
    discord.registered().then(() => child.kill('SIGTERM')),
  ]);
  assert.match(
    said,
    /^Nutgraf \S+ is connecting to Discord…\nNo model reads here: [^\n]+\nFor a model to read, set [^\n]+\nThe bot is online\. [^\n]+\n$/,
  );
});

test('told to stop while Discord is away, it ends well', async (t) => {
  const discord = await startDiscord();
  const child = start(t, discord, { folder: makeFolder(t), env: { LOG_LEVEL: 'silent' } });
  await untilOnline(child);
  await discord.close();
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('backed up while it runs, restored elsewhere, old buttons work', async (t) => {
  const [folder, elsewhere] = [makeFolder(t), makeFolder(t)];
  const discord = await startDiscord();
  t.after(() => discord.close());
  const { people, channels } = discord;
  const first = start(t, discord, { folder });
  await discord.registered();
  const file = { name: 'harbour.txt', content: harbour };
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const backup = join(elsewhere, 'nutgraf.sqlite');
  const said = await runProgram(['terminal', 'backup', backup], { env: { NUTGRAF_DATA: folder } });
  assert.deepEqual(said, { code: 0, stdout: `The store is backed up in “${backup}”.\n`, stderr: '' });
  first.kill('SIGTERM');
  await once(first, 'exit');
  const second = start(t, discord, { folder: elsewhere });
  await untilOnline(second);
  assert.match(textOf(await people.admin.press(card, 'Evidence').response()), /> ¹ /);
  second.kill('SIGTERM');
  await once(second, 'exit');
});

test('a wrong token is one sentence and exit code 3', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const child = start(
    t,
    { ...discord, token: 'nonsense' },
    { folder: makeFolder(t), env: { LOG_LEVEL: 'silent' } },
  );
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(said, 'Discord refuses the token. Set DISCORD_TOKEN to the bot’s token.\n');
  assert.equal(code, 3);
});

test('a Discord that cannot be reached has an exit code of its own, for a later try', async (t) => {
  const nowhere = { apiUrl: 'http://127.0.0.1:9/api', token: 'any' };
  const child = start(t, nowhere, { folder: makeFolder(t), env: { LOG_LEVEL: 'silent' } });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(said, '127.0.0.1:9 can’t be reached. Check the network, and DISCORD_API_URL if set.\n');
  assert.equal(code, 75);
});

test('a connection that Discord closes for good while running is one sentence and exit code 3', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const child = start(t, discord, { folder: makeFolder(t), env: { LOG_LEVEL: 'silent' } });
  await untilOnline(child);
  discord.dropGateway({ code: 4004 });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.match(said, /^Discord has closed the connection for good \(4004\)\. [^\n]+\n$/);
  assert.equal(code, 3);
});

test('a shell’s line needs no word before it', async (t) => {
  const { code, stdout, stderr } = await runProgram(['article', '-'], {
    env: { NUTGRAF_DATA: makeFolder(t) },
    input: harbour,
  });
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^Lindmoor harbour shut/);
});

test('whose output nobody reads any more goes on all the same', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const child = start(t, discord, { folder: makeFolder(t) });
  child.stdout.destroy();
  const ended = once(child, 'exit');
  await discord.registered();
  const { people, channels } = discord;
  const file = { name: 'harbour.txt', content: harbour };
  await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

/** Node finds everything but the local Discord, as after `npm ci --omit=dev --workspaces=false`. */
const withoutWorkspace = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ resolve: (name, context, next) => next(name === 'local-discord' ? 'not-installed' : name, context) });
`)}`;

test('without a token and without the playground’s packages it says so in one sentence', async (t) => {
  const env = { NUTGRAF_DATA: makeFolder(t), NODE_OPTIONS: `--import ${withoutWorkspace}` };
  const { code, stdout, stderr } = await runProgram([], { env });
  assert.match(stderr, /^DISCORD_TOKEN is missing, and the playground isn’t installed here\. [^\n]+\n$/);
  assert.deepEqual([code, stdout], [3, '']);
});

test('health and figures of a bot that has answered', async (t) => {
  const discord = await startDiscord();
  t.after(() => discord.close());
  const port = await freePort();
  start(t, discord, { folder: makeFolder(t), env: { NUTGRAF_METRICS: `127.0.0.1:${port}` } });
  await discord.registered();
  const { people, channels } = discord;
  const file = { name: 'harbour.txt', content: harbour };
  await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  await people.member.slash(channels.general, 'ask', { question: 'Who?', article: 'no-link' }).response();
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}/${path}`)).text();
  assert.equal(await get('readyz'), 'ready\n');
  const figures = await get('metrics');
  assert.match(figures, /^nutgraf_requests_total\{command="summarize",outcome="answered"\} 1$/m);
  assert.match(
    figures,
    /^nutgraf_readings_total\{engine="extractive",model="none",remembered="false"\} \d$/m,
  );
  assert.match(figures, /^nutgraf_acknowledge_seconds_count [1-9]/m);
  assert.match(figures, /^nutgraf_shards_ready 1$/m);
  for (const secret of [discord.guild.id, people.member.user.id, 'Lindmoor'])
    assert.ok(!figures.includes(secret));
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  server.close();
  await once(server, 'close');
  return address.port;
}
