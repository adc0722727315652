import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { commandThat, gate, say } from './commands.ts';
import { openHarness } from './harness.ts';
import { says } from './message-matchers.ts';

const article = 'Some text.';

async function* done() {
  yield say('Done.');
}

test('draining finishes what runs, and refuses what could only be lost', async (t) => {
  const { commands, entered, open } = gate();
  const { people, channels, bot, store } = await openHarness(t, { commands });
  const running = people.member.slash(channels.general, 'summarize', { article });
  await entered;
  const drained = bot.drain();
  store.journal.append = async () => false;
  const late = await people.admin.slash(channels.general, 'summarize', { article }).response();
  assert.match(textOf(late), /being restarted/);
  open();
  await running.settled(says('Done.'));
  await drained;
});

test('draining says so where the work does not end and is written down nowhere', async (t) => {
  const { commands, entered } = gate();
  const { people, channels, bot, store } = await openHarness(t, {
    commands,
    drainTimeouts: { toFinish: 50, toStop: 2000 },
  });
  store.journal.append = async () => false;
  const running = people.member.slash(channels.general, 'summarize', { article });
  await entered;
  await bot.drain();
  assert.ok(running.messages.some(says('being restarted')));
});

test('what is being acknowledged when the bot stops, and is written down nowhere, is told so', async (t) => {
  const discord = await openHarness(t, { commands: [commandThat(done)] });
  const { people, channels, bot, store } = discord;
  store.journal.append = async () => false;
  // It is acknowledged at the second try, when the bot is stopping.
  discord.fail({ route: '/callback', status: 429, retryAfter: 0.5 });
  const drained = Promise.withResolvers<void>();
  discord.wireLog.on(({ title }) => {
    if (title.endsWith('/callback')) drained.resolve(bot.drain());
  });
  const handle = people.member.slash(channels.general, 'summarize', { article });
  await handle.settled(says('being restarted'));
  await drained.promise;
});

test('a dropped connection is resumed, and one that cannot be is opened anew', async (t) => {
  const harness = await openHarness(t, { commands: [commandThat(done)] });
  for (const forget of [false, true]) {
    harness.dropGateway({ forget });
    await harness.connected();
    await harness.people.member
      .slash(harness.channels.general, 'summarize', { article })
      .settled(says('Done.'));
  }
  assert.ok(harness.log.some((line) => line.includes('"resumed"')));
});

test('a wrong token is one clear refusal', async (t) => {
  await assert.rejects(openHarness(t, { token: 'nonsense' }), { key: 'discord.token' });
});

test('an intent that Discord does not allow is one clear refusal', async (t) => {
  await assert.rejects(openHarness(t, { messageContent: true }), { key: 'discord.intents' });
});

test('a Discord that cannot be reached is one clear refusal', async (t) => {
  const apiUrl = 'http://127.0.0.1:9/api';
  await assert.rejects(openHarness(t, { apiUrl }), {
    key: 'discord.unreachable',
    params: { host: '127.0.0.1:9' },
  });
});

test('the install link asks for the fewest permissions', async (t) => {
  const { bot, applicationId } = await openHarness(t);
  const { searchParams } = new URL(bot.installUrl);
  assert.equal(searchParams.get('client_id'), applicationId);
  assert.equal(BigInt(searchParams.get('permissions') ?? 0) & 8n, 0n);
});
