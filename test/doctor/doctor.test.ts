import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { REST } from 'discord.js';
import { startDiscord } from 'local-discord';
import { checkEnv } from '../../src/base/env.ts';
import { commands } from '../../commands/index.ts';
import { holdsCommands, registerCommands } from '../../src/discord/declare/register-commands.ts';
import { installUrlOf } from '../../src/discord/gateway/connect.ts';
import { examineDiscord } from '../../src/doctor/discord.ts';
import { runDoctor } from '../../src/doctor/doctor.ts';
import { examineClock, examineDisk } from '../../src/doctor/machine.ts';
import { examineKept } from '../../src/doctor/store.ts';
import { openStore } from '../../src/store/store.ts';
import { runProgram } from '../program.ts';
import { newSchema } from '../store/drivers.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'nutgraf-doctor-'));

/** What it says in JSON under these variables, with a store in a folder of its own. */
async function examine(variables: Record<string, string>, argv = ['--json'], now = Date.now) {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (written[name] += text) });
  const env = checkEnv({ NUTGRAF_DATA: newFolder(), ...variables });
  const outputs = { stdout: output('stdout'), stderr: output('stderr') };
  const code = await runDoctor(env, argv, { ...outputs, holdsCommands: holds, now });
  return { code, ...written };
}

const holds = (registered: unknown) => holdsCommands(registered, commands);
const means = { holdsCommands: holds, now: Date.now };

/** `part level text` of each finding. */
function linesOf(stdout: string): string[] {
  const { findings } = JSON.parse(stdout) as { findings: { part: string; level: string; text: string }[] };
  return findings.map(({ part, level, text }) => `${part} ${level} ${text}`);
}

async function openDiscord(t: TestContext) {
  const discord = await startDiscord({
    name: 'Nutgraf',
    samples: new URL('../../playground/samples/', import.meta.url),
  });
  t.after(() => discord.close());
  return { discord, variables: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl } };
}

/** A server that answers so, or not at all. */
async function openServer(t: TestContext, answer: (url: string, key: string) => [number, object] | null) {
  const server = createServer((request, response) => {
    const key = request.headers.authorization ?? '';
    const said = answer(request.url ?? '', key);
    if (!said) return;
    const [status, body] = said;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  t.after(() => server.close().closeAllConnections());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

test('with nothing configured it says what reads, and what to set', async () => {
  const { code, stdout } = await examine({}, []);
  assert.equal(code, 0);
  assert.match(stdout, /^program {3}ok {7}Nutgraf .* on Node\.js/);
  assert.match(stdout, /store {5}ok {7}SQLite, nothing in it yet/);
  assert.match(stdout, /discord {3}warning {2}no token.*\n *→ Set DISCORD_TOKEN/);
  assert.match(stdout, /models {4}warning {2}none: answers are quotes.*\n *→ Set ANTHROPIC_API_KEY/);
  assert.match(stdout, /\n0 problems, 2 warnings\n$/);
});

test('a bot that is well is told so, and lacking permissions with the server’s name', async (t) => {
  const { discord, variables } = await openDiscord(t);
  const well = linesOf((await examine(variables)).stdout);
  assert.ok(well.includes('discord ok the token is that of Nutgraf'), well.join('\n'));
  assert.ok(
    well.some((line) => line.startsWith('servers ok 1 server')),
    well.join('\n'),
  );
  assert.ok(well.includes('clock ok agrees with Discord’s'));
  discord.guild.name = 'Harbour \u001B[2J News';
  for (const role of discord.guild.roles.values()) role.permissions = 0n;
  const lacking = linesOf((await examine(variables)).stdout).find((line) => line.startsWith('servers'));
  assert.match(
    lacking ?? '',
    /^servers warning 1 server; permissions lack in 1: Harbour \[2J News: View Channels, Send Messages/,
  );
});

test('a token that is refused, an intent that is off, and a Discord that is away', async (t) => {
  const { variables } = await openDiscord(t);
  const wrong = await examine({ ...variables, DISCORD_TOKEN: 'no.such.token' });
  assert.equal(wrong.code, 3);
  assert.ok(linesOf(wrong.stdout).includes('discord problem Discord refuses the token'));
  assert.ok(!wrong.stdout.includes('no.such.token'));
  const silent = linesOf((await examine({ ...variables, NUTGRAF_MESSAGE_CONTENT: '1' })).stdout);
  assert.ok(
    silent.some((line) => line.includes('Message Content is off')),
    silent.join('\n'),
  );
  const away = linesOf((await examine({ ...variables, DISCORD_API_URL: 'http://127.0.0.1:1/api' })).stdout);
  assert.ok(away.includes('discord problem 127.0.0.1:1 doesn’t answer'), away.join('\n'));
});

test('it says whether Discord has the commands of this version', async (t) => {
  const { discord, variables } = await openDiscord(t);
  const said = async () =>
    linesOf((await examine(variables)).stdout).find((line) => line.includes('commands'));
  assert.equal(await said(), 'discord warning it has none of the commands');
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const register = (these: typeof commands) =>
    registerCommands(rest, discord.applicationId, { commands: these, isAllowed: true });
  await register(commands.slice(1));
  assert.equal(await said(), 'discord warning it has the commands of another version');
  await register(commands);
  assert.equal(await said(), 'discord ok it has the commands of this version');
});

test('models are looked up by their servers’ lists, with keys that are never shown', async (t) => {
  const root = await openServer(t, (url, key) => {
    if (!key.includes('right')) return [401, { error: { message: `bad key ${key}` } }];
    if (url === '/v1/models/claude-haiku-5-5') return [200, { id: 'claude-haiku-5-5' }];
    if (url === '/v1/models') return [200, { data: [{ id: 'llama3.2:latest' }] }];
    return [404, {}];
  });
  const models = async (variables: Record<string, string>) => {
    const { stdout } = await examine(variables);
    assert.doesNotMatch(stdout, /secret/);
    return linesOf(stdout).filter((line) => line.startsWith('models'));
  };
  const host = new URL(root).host;
  const claude = { ANTHROPIC_BASE_URL: root, ANTHROPIC_API_KEY: 'right-secret' };
  const alone = { ...claude, NUTGRAF_SECOND_LOOK: 'off' };
  assert.deepEqual(await models(claude), [`models ok claude-haiku-5-5 at ${host}`]);
  assert.deepEqual(await models({ ...alone, NUTGRAF_MODEL: 'claude-none-1' }), [
    `models problem ${host} has no claude-none-1`,
  ]);
  assert.deepEqual(await models({ ...claude, NUTGRAF_SECOND_LOOK: 'claude-none-1' }), [
    `models ok claude-haiku-5-5 at ${host}`,
    `models problem ${host} has no claude-none-1`,
  ]);
  assert.deepEqual(await models({ ...claude, ANTHROPIC_API_KEY: 'secret' }), [
    `models problem ${host} refuses the key (401)`,
  ]);
  const own = { OPENAI_BASE_URL: `${root}/v1`, OPENAI_API_KEY: 'right-secret' };
  assert.deepEqual(await models({ ...own, NUTGRAF_MODEL: 'openai:llama3.2' }), [
    `models ok openai:llama3.2 at ${host}`,
  ]);
  assert.deepEqual(await models({ ...own, NUTGRAF_MODEL: 'openai:mistral' }), [
    `models problem ${host} has no mistral`,
  ]);
  const nobody = { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', NUTGRAF_MODEL: 'openai:x' };
  assert.deepEqual(await models(nobody), ['models problem 127.0.0.1:1 doesn’t answer']);
});

test('a server of models is asked where the bot asks it, and where it isn’t that is said', async (t) => {
  const root = await openServer(t, (url) =>
    url === '/v1/models' ? [200, { data: [{ id: 'gemma3:4b\u001B[2J\u001B]0;x\u0007' }] }] : [404, {}],
  );
  const models = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('models'));
  const shown = (await examine({ OPENAI_BASE_URL: root, NUTGRAF_SECOND_LOOK: 'off' }, [])).stdout;
  assert.doesNotMatch(shown, /\p{Cc}(?<!\n)/u);
  assert.match(shown, /gemma3:4b/);
  const own = { OPENAI_BASE_URL: root, NUTGRAF_MODEL: 'openai:mistral' };
  assert.match(models((await examine(own, [])).stdout).join(), /PROBLEM {2}\S+ has no mistral$/);
  const elsewhere = { ...own, OPENAI_BASE_URL: `${root}/api` };
  assert.match(
    models((await examine(elsewhere, [])).stdout).join(),
    /PROBLEM {2}\S+ has no list of models at \/api\/models$/,
  );
});

test('a store is read and never written: old, newer, damaged, closed, set aside', async () => {
  const stores = async (folder: string) =>
    linesOf((await examine({ NUTGRAF_DATA: folder })).stdout).filter((line) => line.startsWith('store'));
  const folder = newFolder();
  const store = await openStore(folder, Date.now, assert.ifError);
  assert.match((await stores(folder)).join(), /^store ok SQLite, [1-9]\d* kB$/, 'while the bot runs');
  await store.close();
  const before = readdirSync(folder);
  assert.match((await stores(folder)).join(), /^store ok SQLite, [1-9]\d* kB$/, 'while nobody does');
  assert.deepEqual(readdirSync(folder), before);
  const path = join(folder, 'nutgraf.sqlite');
  const setVersion = (version: number) => {
    const file = new DatabaseSync(path);
    file.exec(`PRAGMA user_version = ${version}`);
    file.close();
  };
  setVersion(3);
  assert.match((await stores(folder)).join(), /of an earlier version/);
  setVersion(999);
  assert.match((await stores(folder)).join(), /problem SQLite was laid out by a newer version \(999/);
  writeFileSync(path, 'no database, '.repeat(1000));
  writeFileSync(`${path}.damaged-2026-11-29T00-00-00.000Z`, '');
  const [damaged, aside] = await stores(folder);
  assert.match(damaged ?? '', /problem SQLite’s file is damaged/);
  assert.match(aside ?? '', /1 damaged file was set aside/);
});

test('it says how old the last backup is, and how one is made', async () => {
  const folder = newFolder();
  const backups = async (now = Date.now) => {
    const { stdout } = await examine({ NUTGRAF_DATA: folder }, ['--json'], now);
    return linesOf(stdout).filter((line) => line.startsWith('backups'));
  };
  assert.deepEqual(await backups(), [], 'of a store that isn’t there');
  const store = await openStore(folder, Date.now, assert.ifError);
  assert.deepEqual(await backups(), ['backups warning none was made with nutgraf backup']);
  store.backUp(join(newFolder(), 'copy.sqlite'));
  await store.close();
  assert.deepEqual(await backups(), ['backups ok the last was made within a day']);
  const later = (days: number) => () => Date.now() + days * 86_400_000;
  assert.deepEqual(await backups(later(5)), ['backups ok the last was made 5 days ago']);
  assert.deepEqual(await backups(later(31)), ['backups warning the last was made 31 days ago']);
});

test('a store that is no folder, or a certificate that isn’t there, is a finding', async () => {
  const path = join(newFolder(), 'file');
  writeFileSync(path, '');
  const file = await examine({ NUTGRAF_DATA: path });
  assert.match(file.stdout, /SQLite’s file can’t be read \(ENOTDIR/);
  const url = 'postgres://a@127.0.0.1:1/news?sslmode=verify-full&sslrootcert=/nope';
  assert.match((await examine({ DATABASE_URL: url })).stdout, /Postgres doesn’t answer \(ENOENT/);
});

test('a folder that this account may not write to is a problem', async () => {
  const env = checkEnv({ NUTGRAF_DATA: newFolder() });
  const [found] = await examineKept(env, Date.now, async () => false);
  assert.equal(found?.level, 'problem');
  assert.match(found.text, /can’t be written to/);
});

test('a Postgres database that is away is one without its password', async () => {
  const { code, stdout } = await examine({ DATABASE_URL: 'postgres://bot:secret@127.0.0.1:1/news' });
  assert.equal(code, 3);
  assert.match(stdout, /Postgres doesn’t answer \(ECONNREFUSED\)/);
  assert.doesNotMatch(stdout, /secret/);
});

test('a clock that is an hour off is told by Discord’s', async (t) => {
  const { variables } = await openDiscord(t);
  const clockOf = async (off: number) => {
    const { stdout, code } = await examine(variables, ['--json'], () => Date.now() + off);
    assert.equal(code, 0);
    return linesOf(stdout).find((line) => line.startsWith('clock'));
  };
  assert.equal(await clockOf(3_600_000), 'clock warning 60 minutes ahead of Discord’s');
  assert.equal(await clockOf(-3_600_000), 'clock warning 60 minutes behind Discord’s');
});

/** A Discord with so many servers, which tells them in pages until it hangs. */
async function openCrowd(t: TestContext, { servers, lacking, pages }: Record<string, number>) {
  const all = Array.from({ length: servers ?? 0 }, (_, at) => ({
    id: String(10n ** 17n + BigInt(at)),
    name: `Server ${at + 1}`,
    permissions: at < (lacking ?? 0) ? '0' : '8',
  }));
  let asked = 0;
  const root = await openServer(t, (url) => {
    const [, path, after = ''] = /^\/v10([^?]*)(?:.*after=(\d+))?/u.exec(url) ?? [];
    if (path !== '/users/@me/guilds') return [200, { name: 'Nutgraf' }];
    if (asked++ === pages) return null;
    const from = all.findIndex(({ id }) => id === after) + 1;
    return [200, all.slice(from, from + 200)];
  });
  return checkEnv({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: root });
}

test('of many servers it names a few that lack permissions, and says so where it isn’t told all', async (t) => {
  const env = await openCrowd(t, { servers: 450, lacking: 12, pages: 3 });
  const servers = (await examineDiscord(env, means)).find(({ part }) => part === 'servers');
  assert.match(servers?.text ?? '', /^450 servers; permissions lack in 12: Server 1: View/);
  assert.match(servers?.text ?? '', /Server 5: [^;]*; and 7 more$/);
  const slow = await openCrowd(t, { servers: 450, lacking: 0, pages: 2 });
  const first = (await examineDiscord(slow, means, AbortSignal.timeout(1500))).find(
    ({ part }) => part === 'servers',
  );
  assert.equal(first?.text, 'the first 400 servers, with all permissions');
});

test('what it asks of a server’s permissions is what the invitation asks for', async (t) => {
  const invited = BigInt(new URL(installUrlOf('1')).searchParams.get('permissions') ?? '');
  const { discord, variables } = await openDiscord(t);
  const servers = async (permissions: bigint) => {
    for (const role of discord.guild.roles.values()) role.permissions = permissions;
    return linesOf((await examine(variables)).stdout).find((line) => line.startsWith('servers'));
  };
  assert.equal(await servers(invited), 'servers ok 1 server, with all permissions');
  const [, missing = ''] = /permissions lack in 1: .*?: (.*)$/.exec((await servers(0n)) ?? '') ?? [];
  assert.equal(missing.split(', ').length, invited.toString(2).replaceAll('0', '').length);
});

const server = process.env['NUTGRAF_TEST_POSTGRES'] ?? '';
const skip = server === '' && 'NUTGRAF_TEST_POSTGRES names no server';

test(
  'a Postgres database is told with its size, and as a problem if it takes no writes',
  { skip },
  async (t) => {
    const { url, drop } = await newSchema(server);
    t.after(drop);
    const stores = async (where: string) =>
      linesOf((await examine({ DATABASE_URL: where })).stdout).filter((line) => line.startsWith('store'));
    assert.match((await stores(url)).join(), /Postgres, nothing in it yet/);
    await (await openStore(url, Date.now, assert.ifError)).close();
    assert.match((await stores(url)).join(), /^store ok Postgres, \d+ MB$/);
    assert.match((await examine({ DATABASE_URL: url })).stdout, /pg_dump makes them/);
    const readOnly = new URL(url);
    readOnly.searchParams.set(
      'options',
      `${readOnly.searchParams.get('options')} -cdefault_transaction_read_only=on`,
    );
    assert.match((await stores(readOnly.href)).join(), /^store problem Postgres can’t be written to/);
  },
);

test('a full disk and a clock that is wrong', async () => {
  const where = { NUTGRAF_DATA: './data' };
  assert.equal((await examineDisk(where, async () => 20e6)).level, 'problem');
  assert.equal((await examineDisk(where, async () => 400e6)).level, 'warning');
  assert.equal((await examineDisk(where, async () => 4e9)).level, 'ok');
  const hour = 3_600_000;
  assert.match(examineClock(0, hour)?.text ?? '', /60 minutes ahead of Discord’s/);
  assert.match(examineClock(hour, 0)?.text ?? '', /60 minutes behind Discord’s/);
});

test('from a shell it leaves no store behind; a wrong flag is wrong usage', async () => {
  const cwd = newFolder();
  const { code, stdout, stderr } = await runProgram(['doctor', '--json'], { cwd });
  assert.deepEqual([code, stderr], [0, '']);
  assert.ok(linesOf(stdout).some((line) => line.startsWith('store ok SQLite, nothing in it yet')));
  assert.equal((await runProgram(['doctor', '--jsn'], { cwd })).code, 2);
  assert.match(
    (await runProgram(['doctor', '--help'], { cwd, env: { NUTGRAF_DATA: newFolder() } })).stdout,
    /nutgraf doctor \[--json\]/,
  );
  const again = await runProgram(['doctor', '--json'], { cwd });
  assert.match(again.stdout, /nothing in it yet/);
});
