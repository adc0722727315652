import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { leaseMs } from '../../src/store/journal.ts';
import { openStore } from '../../src/store/store.ts';
import { mostAdopted } from '../../src/discord/replies/adopt-requests.ts';
import type { DiscordRequest } from '../../src/discord/replies/discord-request.ts';
import { commandThat, gate, say } from './commands.ts';
import { openHarness } from './harness.ts';
import { says } from './message-matchers.ts';

const article = 'Some text.';

test('a process that finishes what it has still says that it lives', async (t) => {
  let at = Date.now();
  const { commands, entered, open } = gate();
  const harness = await openHarness(t, { commands, now: () => at, heartbeatInterval: 20 });
  const { people, channels, bot, store, folder } = harness;
  const handle = people.member.slash(channels.general, 'summarize', { article });
  await entered;
  const drained = bot.drain();
  const renew = store.journal.renew.bind(store.journal);
  let renewed = Promise.withResolvers<void>();
  t.mock.method(store.journal, 'renew', async () => {
    const cancelled = await renew();
    renewed.resolve();
    return cancelled;
  });
  const other = await openStore(folder, () => at, assert.ifError);
  for (let leases = 0; leases < 3; leases += 1) {
    at += leaseMs - 1;
    renewed = Promise.withResolvers();
    await renewed.promise;
  }
  assert.deepEqual(await other.journal.adopt(9), []);
  await other.close();
  open();
  await handle.settled(says('Done.'));
  await drained;
});

test('of what was left over a long outage the oldest are answered first, so many at a time', async (t) => {
  const opened = Promise.withResolvers<void>();
  const full = Promise.withResolvers<void>();
  const begun: string[] = [];
  let [running, most] = [0, 0];
  const command = commandThat(async function* views(context, { article: text }) {
    begun.push(String(text));
    running += 1;
    most = Math.max(most, running);
    if (running === mostAdopted) full.resolve();
    await Promise.race([opened.promise, once(context.signal, 'abort')]);
    context.signal.throwIfAborted();
    yield say('Done.');
    running -= 1;
  });
  let at = Date.now();
  const unlimited = { limit: 1e9, window: 1000 };
  const limits = { routeRate: unlimited, globalRate: unlimited };
  const harness = await openHarness(t, { ...limits, commands: [command], now: () => at });
  const { bot, store, folder, people, channels, guild } = harness;
  await bot.drain();
  const names = Array.from({ length: mostAdopted + 20 }, (_, index) => `text ${index}`);
  for (const name of names) {
    at += 1;
    const message = people.member.send(channels.general, name).message.id;
    const request = {
      id: message,
      command: 'summarize',
      values: { article: name },
      person: people.member.user.id,
      guild: guild.id,
      channel: channels.general.id,
      place: `guild:${guild.id}`,
      locale: 'en-US',
      isPrivate: false,
      isConversation: false,
      mayAttach: true,
      autoRead: null,
      reply: { kind: 'message', message, thread: null },
    } as const satisfies DiscordRequest;
    await store.journal.append({ id: message, request, person: null, guild: guild.id });
  }
  await store.journal.release();
  await harness.start();
  await full.promise;
  const other = await openStore(folder, () => at, assert.ifError);
  const left = await other.journal.adopt(99);
  assert.equal(left.length, 20, 'another process may have the rest');
  await other.journal.release();
  await other.close();
  assert.deepEqual(begun, names.slice(0, mostAdopted));
  opened.resolve();
  const signal = AbortSignal.timeout(30_000);
  while ((await store.journal.status()).open > 0) await setImmediate(undefined, { signal });
  assert.deepEqual(begun, names);
  assert.equal(most, mostAdopted);
});
