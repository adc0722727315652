import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test, type TestContext } from 'node:test';
import { type Channel, type Guild, type LocalDiscord, startDiscord } from 'local-discord';
import { startModel, story } from './crash-round.ts';
import { isDone, says } from './discord/message-matchers.ts';
import { startProgram, untilOnline } from './program.ts';
import { newSchema } from './store/drivers.ts';

/** Somebody in two guilds, one on each of two shards; a channel of each. */
function openGuilds(discord: LocalDiscord) {
  const found: (Guild | undefined)[] = [];
  for (let tries = 0; !found[0] || !found[1]; tries++) {
    assert.ok(tries < 1000);
    const guild = discord.addGuild();
    found[Number((BigInt(guild.id) >> 22n) % 2n)] = guild;
  }
  const guilds = [found[0], found[1]];
  return {
    member: discord.addPerson({ guilds }),
    channels: guilds.map((guild) => discord.addChannel(guild)) as [Channel, Channel],
  };
}

function severalProcesses(name: string, storeOf: (t: TestContext) => Promise<Record<string, string>>): void {
  test(
    `${name}: two processes share the guilds, a third is refused, and what one leaves the other answers`,
    { timeout: 300_000 },
    async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'nutgraf-shards-'));
      const discord = await startDiscord();
      const model = await startModel((index) => (index === 3 ? 60_000 : 10));
      t.after(async () => {
        await model.close();
        await discord.close();
        rmSync(folder, { recursive: true });
      });
      const {
        member,
        channels: [zero, one],
      } = openGuilds(discord);
      const env = {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        NUTGRAF_DATA: folder,
        ANTHROPIC_API_KEY: model.key,
        ANTHROPIC_BASE_URL: model.url,
        NUTGRAF_SECOND_LOOK: 'off',
        LOG_LEVEL: 'warn',
        ...(await storeOf(t)),
      };
      const start = (NUTGRAF_SHARDS: string) => {
        const child = startProgram([], { cwd: folder, env: { ...env, NUTGRAF_SHARDS } });
        t.after(() => child.kill('SIGKILL'));
        return child;
      };
      const [first, second] = [start('0-0/2'), start('1-1/2')];
      await Promise.all([untilOnline(first), untilOnline(second)]);
      const ask = (channel: Channel, index: number) =>
        member.slash(channel, 'summarize', { article: story(index) });
      await Promise.all([ask(zero, 0).settled(isDone), ask(one, 1).settled(isDone)]);
      await member.send(member.dm(), story(2)).settled(isDone);

      await Promise.all(
        ['0-1/2', '0-0/3'].map(async (range) => {
          const third = start(range);
          const [said, [code]] = await Promise.all([text(third.stderr), once(third, 'exit')]);
          assert.equal(code, 3);
          assert.match(said, /^Another process serves shards of .* already.*NUTGRAF_SHARDS\.\n$/);
        }),
      );

      const left = ask(one, 3);
      await left.settled(says('Reading'));
      second.kill('SIGKILL');
      await once(second, 'exit');
      model.hurry();
      await left.settled(isDone);
      first.kill('SIGTERM');
      assert.deepEqual(await once(first, 'exit'), [0, null]);
    },
  );
}

// They wait for leases, side by side.
describe('several processes', { concurrency: true }, () => {
  severalProcesses('SQLite', async () => ({}));

  const server = process.env['NUTGRAF_TEST_POSTGRES'];
  if (server)
    severalProcesses('Postgres', async (t) => {
      const { url, drop } = await newSchema(server);
      t.after(drop);
      return { DATABASE_URL: url };
    });
});
