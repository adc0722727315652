import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { type Channel, type Message, textOf } from 'local-discord';
import { type Accepted, type Journal, leaseMs } from '../../src/store/journal.ts';
import { openStore } from '../../src/store/store.ts';
import { commandThat, gate, say } from './commands.ts';
import { type Harness, openHarness } from './harness.ts';
import { says } from './message-matchers.ts';

const article = 'Some text.';
/** A process that is told to stop while it works hands over. */
const atOnce = { toFinish: 0, toStop: 2000 };

/** A bot whose first process never answers, and those that are started later do. */
async function openStuck(t: TestContext, options: { now?: () => number } = {}) {
  let isStuck = true;
  const runs: string[] = [];
  const begun = new EventEmitter();
  const command = commandThat(async function* views(context, values) {
    runs.push(String(values.article));
    begun.emit('run');
    yield { ...say('Reading…', true), heading: { text: 'A heading', url: null } };
    if (isStuck) await once(context.signal, 'abort');
    context.signal.throwIfAborted();
    yield { ...say(`Done with ${values.article}`), heading: { text: 'A heading', url: null } };
  });
  const harness = await openHarness(t, { commands: [command], drainTimeouts: atOnce, ...options });
  const restart = async () => {
    await harness.bot.drain();
    isStuck = false;
    return harness.start();
  };
  return { ...harness, runs, nextRun: () => once(begun, 'run'), restart };
}

/** What somebody has sent there besides the bot's own messages. */
const cardsIn = (discord: Harness, channel: Channel): Message[] =>
  discord.messagesIn(channel).filter(({ author }) => author.bot);

test('what a process can’t finish is answered by the next, on the same card', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, restart, store } = harness;
  const handle = people.member.slash(channels.general, 'summarize', { article });
  await handle.settled(says('Reading…'));
  const next = await restart();
  await handle.settled(says('Done'));
  assert.ok(!handle.messages.some(says('restarted')));
  assert.equal(cardsIn(harness, channels.general).length, 1);
  await next.idle();
  assert.equal((await store.journal.status()).open, 0);
});

test('a mention that was replied to is answered in that reply', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, restart } = harness;
  const sent = people.member.mention(channels.general, 'https://example.com/a');
  await sent.settled(says('Reading…'));
  await restart();
  await sent.settled(says('Done'));
  assert.equal(cardsIn(harness, channels.general).length, 1);
});

test('a reply that was posted and not noted is no second message', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, restart } = harness;
  const sent = people.member.mention(channels.general, 'https://example.com/a');
  await sent.settled(says('Reading…'));
  await dieOfAll(harness, (journal, id) => journal.note(id, null));
  await restart();
  await sent.settled(says('Done'));
  assert.equal(cardsIn(harness, channels.general).length, 1);
});

test('what is written down too late is answered once', async (t) => {
  const commands = [
    commandThat(async function* views() {
      yield say('Done.');
    }),
  ];
  const { people, channels, bot, store } = await openHarness(t, { commands });
  const append = store.journal.append.bind(store.journal);
  const slow = Promise.withResolvers<void>();
  const appends: Promise<boolean>[] = [];
  t.mock.method(store.journal, 'append', (accepted: Accepted) => {
    const appended = slow.promise.then(() => append(accepted));
    appends.push(appended);
    return appended;
  });
  await people.member.slash(channels.general, 'summarize', { article }).settled(says('Done.'));
  await bot.idle();
  const { mock: strikes } = t.mock.method(store.journal, 'strike');
  slow.resolve();
  assert.deepEqual(await Promise.all(appends), [true]);
  const [late] = strikes.calls;
  assert.ok(late, 'what is written down late is struck off');
  await late.result;
  assert.equal((await store.journal.status()).open, 0);
});

test('what comes while a process stops is answered by the next', async (t) => {
  const { commands, entered, open } = gate();
  const harness = await openHarness(t, { commands });
  const { people, channels, bot } = harness;
  const running = people.member.slash(channels.general, 'summarize', { article });
  await entered;
  const drained = bot.drain();
  const late = people.admin.slash(channels.general, 'summarize', { article });
  await late.acknowledged;
  open();
  await running.settled(says('Done.'));
  await drained;
  await harness.start();
  await late.settled(says('Done.'));
});

test('an adopted card can be cancelled, also before anybody has adopted it', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, bot, runs, nextRun } = harness;
  const handle = people.member.slash(channels.general, 'summarize', { article });
  const card = await handle.settled(says('Reading…'));
  await bot.drain();
  const again = nextRun();
  await harness.start();
  await again;
  await people.member.press(card, 'Cancel').acknowledged;
  await handle.settled(says('Cancelled.'));
  assert.equal(runs.length, 2);
});

test('a card of a process that is gone shows at once that it is cancelled', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, bot, store, folder, runs } = harness;
  const handle = people.member.slash(channels.general, 'summarize', { article });
  const card = await handle.settled(says('Reading…'));
  await bot.drain();
  // As after a crash: its lease isn't over yet.
  const gone = await openStore(folder, Date.now, assert.ifError);
  await gone.journal.adopt(9);
  const next = await harness.start();
  assert.equal((await people.member.press(card, 'Cancel').acknowledged).callback, 'update');
  await handle.settled(says('Cancelled.'));
  assert.equal((await store.journal.status()).open, 1, 'whoever adopts it knows');
  await gone.journal.release();
  await gone.close();
  await next.drain();
  const last = await harness.start();
  await harness.logged('"adopted"');
  await last.idle();
  assert.equal((await store.journal.status()).open, 0);
  assert.equal(runs.length, 1);
});

test('what was cancelled in no process is not begun again', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, restart, runs } = harness;
  const handle = people.member.slash(channels.general, 'summarize', { article });
  await handle.settled(says('Reading…'));
  await dieOfAll(harness, (journal, id) => journal.cancel(id));
  await restart();
  await handle.settled(says('Cancelled.'));
  assert.equal(runs.length, 1);
});

test('once the token has expired, a message in the channel names the person and pings nobody', async (t) => {
  const harness = await openStuck(t, { now: () => Date.now() - 16 * 60_000 });
  const { people, channels, restart, clock, log } = harness;
  await people.member.slash(channels.general, 'summarize', { article }).settled(says('Reading…'));
  const hidden = people.admin.slash(channels.general, 'summarize', { article: 'secret', private: true });
  await hidden.settled(says('Reading…'));
  const watched = harness.watch(channels.general);
  clock.advance(16 * 60_000);
  await restart();
  const late = await watched.settled(says('Done'));
  assert.ok(textOf(late).startsWith(`<@${people.member.user.id}>`));
  assert.deepEqual(late.mentions, []);
  await harness.logged('came too late');
  assert.ok(!log.some((line) => line.includes('secret')));
  assert.ok(!cardsIn(harness, channels.general).some(says('secret')));
});

test('what can’t be read is set aside and logged, and the rest answered', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, store, restart, runs } = harness;
  const good = people.member.slash(channels.general, 'summarize', { article: 'good' });
  await good.settled(says('Reading…'));
  const broken = { id: 'b0', request: { command: 'summarize' }, person: null, guild: null };
  await store.journal.append(broken);
  await restart();
  await good.settled(says('Done with good'));
  await harness.logged('it is set aside');
  assert.deepEqual(runs, ['good', 'good']);
});

test('a message is answered once by two processes on one token', async (t) => {
  const harness = await openHarness(t, {
    commands: [
      commandThat(async function* views() {
        yield say('Done.');
      }),
    ],
  });
  const { people, channels, bot } = harness;
  const second = await harness.start();
  const sent = people.member.mention(channels.general, 'https://example.com/a');
  await sent.settled(says('Done.'));
  const command = people.member.slash(channels.general, 'summarize', { article });
  await command.settled(says('Done.'));
  await Promise.all([bot.idle(), second.idle()]);
  assert.equal(cardsIn(harness, channels.general).length, 2);
  assert.equal((await harness.store.journal.status()).open, 0);
});

/** Takes what a process that is gone has left, as another one would that dies of it too. */
async function dieOfAll(
  { folder, store }: Harness,
  change: (journal: Journal, id: string) => Promise<unknown>,
) {
  await store.journal.release();
  const other = await openStore(folder, Date.now, assert.ifError);
  for (const { id } of await other.journal.adopt(9)) await change(other.journal, id);
  await other.journal.release();
  await other.close();
}

test('a thread that was opened and not noted is found again', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, guild, restart, world } = harness;
  await harness.settings.change(guild.id, { threads: true }, null);
  const sent = people.member.mention(channels.general, 'https://example.com/a');
  const inside = await sent.settled(says('Reading…'));
  assert.equal(inside.channel_id, sent.message.id);
  await dieOfAll(harness, (journal, id) => journal.note(id, null));
  await restart();
  const done = await sent.settled(says('Done'));
  assert.equal(done.id, inside.id);
  assert.equal([...world.channels.values()].filter(({ type }) => type === 11).length, 1);
});

test('a request of which the bot died twice is not begun again, and its person is told', async (t) => {
  let at = Date.now();
  const harness = await openStuck(t, { now: () => at });
  const { people, channels, folder, restart, runs } = harness;
  const handle = people.member.slash(channels.general, 'summarize', { article });
  await handle.settled(says('Reading…'));
  at += leaseMs + 1;
  const other = await openStore(folder, () => at, assert.ifError);
  assert.equal((await other.journal.adopt(9)).length, 1);
  await other.close();
  at += leaseMs + 1;
  await restart();
  await handle.settled(says('broke down twice'));
  assert.equal(runs.length, 1);
});
