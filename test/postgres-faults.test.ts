import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Message, startDiscord, textOf } from 'local-discord';
import { Client } from 'pg';
import { story } from './crash-round.ts';
import { labels } from './discord/message-matchers.ts';
import { startProgram, untilOnline } from './program.ts';
import { newSchema } from './store/drivers.ts';
import { startProxy } from './store/postgres-proxy.ts';

const server = process.env['NUTGRAF_TEST_POSTGRES'] ?? '';

/** A role of its own over a schema of its own: what befalls it befalls no other test. */
async function openDatabase(t: TestContext) {
  const { url, drop } = await newSchema(server);
  const admin = new Client({ connectionString: server });
  await admin.connect();
  const role = `role_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(url);
  const schema = own.searchParams.get('application_name') ?? '';
  await admin.query(`CREATE ROLE ${role} LOGIN; GRANT ALL ON SCHEMA ${schema} TO ${role}`);
  const proxy = await startProxy(new URL(url));
  own.username = role;
  own.host = `127.0.0.1:${proxy.port}`;
  t.after(async () => {
    await proxy.refuse();
    await admin.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    await admin.end();
    await drop();
  });
  const run = (text: string) => admin.query(text);
  const connected = async () => {
    const { rows } = await run(`SELECT pid FROM pg_stat_activity WHERE usename = '${role}'`);
    return rows.map(({ pid }: { pid: number }) => pid);
  };
  /** Ends the bot's connections, and resolves once it has noticed: it is back with another one. */
  const reconnect = async () => {
    const ended = new Set(await connected());
    await run(
      `SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = '${role}' AND pid IN (${[...ended].join(',')})`,
    );
    const signal = AbortSignal.timeout(60_000);
    while ((await connected()).every((pid) => ended.has(pid))) await sleep(50, undefined, { signal });
  };
  const tables = ['journal', 'entries', 'holdings', 'usage', 'claims'].map((name) => `${schema}.${name}`);
  const faults = [
    {
      begin: `ALTER ROLE ${role} SET default_transaction_read_only = on`,
      end: `ALTER ROLE ${role} RESET default_transaction_read_only`,
    },
    {
      begin: `CREATE FUNCTION ${schema}.is_full() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END $$;
        ${tables.map((name) => `CREATE TRIGGER full_disk BEFORE INSERT ON ${name} EXECUTE FUNCTION ${schema}.is_full();`).join('')}`,
      end: `DROP FUNCTION ${schema}.is_full() CASCADE`,
    },
  ];
  return { url: own.href, schema, proxy, run, reconnect, faults };
}

/** A bot over that database, and somebody who asks it. */
async function startBot(t: TestContext, url: string) {
  const discord = await startDiscord();
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-faults-'));
  const metrics = `127.0.0.1:${await freePort()}`;
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: url,
    NUTGRAF_METRICS: metrics,
    LOG_LEVEL: 'silent',
  };
  const bot = startProgram([], { cwd: folder, env });
  t.after(async () => {
    bot.kill('SIGKILL');
    await discord.close();
    rmSync(folder, { recursive: true });
  });
  await untilOnline(bot);
  const { people, channels } = discord;
  let asked = 0;
  return {
    /** What they are answered, or told instead; rejects where it isn't acknowledged within three seconds. */
    ask: async () => {
      asked += 1;
      const handle = people.member.slash(channels.general, 'summarize', { article: story(asked) });
      await handle.acknowledged;
      const isWhole = (message: Message) => textOf(message) !== '' && !labels(message).includes('Cancel');
      return textOf(await handle.settled(isWhole));
    },
    becomesReady: async (isReady: boolean) => {
      const signal = AbortSignal.timeout(60_000);
      while ((await fetch(`http://${metrics}/readyz`)).ok !== isReady)
        await sleep(100, undefined, { signal });
    },
  };
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  assert.ok(address !== null && typeof address === 'object');
  listener.close();
  await once(listener, 'close');
  return address.port;
}

test(
  'a database that hangs, is away, read-only or full is outlasted, and used again without a restart',
  { skip: server === '', timeout: 180_000 },
  async (t) => {
    const { url, proxy, run, reconnect, faults } = await openDatabase(t);
    const { ask, becomesReady } = await startBot(t, url);
    const answer = /harbour for 200 boats\. ¹/;
    const apology = /^I can’t reach my store right now/;
    // A process that is just loading itself, on a machine that does much else, may find its store slow.
    const signal = AbortSignal.timeout(60_000);
    while (!answer.test(await ask())) signal.throwIfAborted();

    proxy.hang();
    // Who asks first finds out; nobody after that waits.
    assert.match(await ask(), apology);
    assert.match(await ask(), apology);
    await becomesReady(false);
    proxy.goOn();
    await becomesReady(true);
    assert.match(await ask(), answer);

    await proxy.refuse();
    assert.match(await ask(), apology);
    await becomesReady(false);
    await proxy.accept();
    await becomesReady(true);
    assert.match(await ask(), answer);

    for (const { begin, end } of faults) {
      await run(begin);
      await reconnect();
      await becomesReady(true);
      assert.match(await ask(), answer, 'what can’t be written down stands in nobody’s way');
      await run(end);
      await reconnect();
      await becomesReady(true);
    }
    assert.match(await ask(), answer);
  },
);

test(
  'while each statement takes 300 ms, all who ask at once are acknowledged and answered',
  { skip: server === '', timeout: 180_000 },
  async (t) => {
    const { url, proxy, run, schema } = await openDatabase(t);
    const { ask } = await startBot(t, url);
    proxy.slowDown(300);
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    for (const answer of answers) assert.match(answer, /harbour for 200 boats\. ¹/);
    // Each is struck off after its last edit.
    const signal = AbortSignal.timeout(30_000);
    const countOpen = async () => (await run(`SELECT FROM ${schema}.journal`)).rowCount;
    while ((await countOpen()) !== 0) await sleep(100, undefined, { signal });
  },
);
