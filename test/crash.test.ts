import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startDiscord } from 'local-discord';
import { runCrashRound, story } from './crash-round.ts';
import { isDone } from './discord/message-matchers.ts';
import { startProgram, untilOnline } from './program.ts';

test('killed with commands and mentions in flight, all are answered once, and nothing is paid twice', async () => {
  const isQuick = (index: number) => index % 2 === 0;
  const round = await runCrashRound({
    commands: 8,
    mentions: 4,
    answerMs: (index) => (isQuick(index) ? 10 : 60_000),
    killWhen: (handles) =>
      Promise.all(handles.map((handle, index) => handle.settled(isQuick(index) ? isDone : () => true))),
  });
  assert.deepEqual(round, { before: 6, answered: 12, messages: 12, paidTwice: 0, lost: 0 });
});

test('killed before a request is written down, the bot owes nothing, and answers when asked again', async (t) => {
  const discord = await startDiscord();
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-crash-'));
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, NUTGRAF_DATA: folder };
  const start = () => {
    const child = startProgram([], { cwd: folder, env });
    t.after(() => child.kill('SIGKILL'));
    return child;
  };
  t.after(async () => {
    await discord.close();
    rmSync(folder, { recursive: true });
  });
  const first = start();
  await untilOnline(first);
  // It is stopped first, so that what the gateway has told it is never read.
  first.kill('SIGSTOP');
  const { people, channels } = discord;
  const mention = people.member.mention(channels.general, story(1));
  const command = people.member.slash(channels.general, 'summarize', { article: story(1) });
  first.kill('SIGKILL');
  await once(first, 'exit');
  await assert.rejects(command.acknowledged);
  const second = start();
  await untilOnline(second);
  const again = people.member.mention(channels.general, story(1));
  await again.settled(isDone);
  assert.deepEqual(mention.messages, []);
  second.kill('SIGTERM');
  assert.deepEqual(await once(second, 'exit'), [0, null]);
});
