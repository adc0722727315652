import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Message, type Person, textOf } from 'local-discord';
import { isHidden, labels, says } from './message-matchers.ts';
import { openHarness, type Harness } from './harness.ts';

const offers = (label: string) => (message: Message) => labels(message).includes(label);

/** A guild that the bot isn't in yet, with three channels; `closed` are those that it may not write in. */
function found(harness: Harness, owner: Person, { locale = 'en-US', closed = [] as number[] } = {}) {
  const guild = harness.addGuild({ name: 'Evening Post', locale, installed: false, owner: owner.user });
  const channels = [0, 1, 2].map((index) =>
    harness.addChannel(guild, closed.includes(index) ? { deny: ['SendMessages'] } : {}),
  );
  guild.systemChannelId = channels[1]!.id;
  const written = () => [...channels, owner.dm()].map((channel) => harness.messagesIn(channel).length);
  return { guild, channels, written };
}

test('a new guild is greeted once, in its language, where Discord itself speaks to it', async (t) => {
  const harness = await openHarness(t);
  const { guild, channels, written } = found(harness, harness.people.admin, { locale: 'ko' });
  const watch = harness.watch(channels[1]!);
  harness.install(guild);
  const greeting = await watch.response();
  assert.match(textOf(greeting), /안녕하세요! .*\/요약, \/인물 또는 \/질문/s);
  assert.deepEqual(labels(greeting), ['예시 기사로 써 보기', '도움말', '설정']);
  assert.deepEqual(greeting.mentions, []);

  harness.outage(guild)();
  await harness.bot.drain();
  await harness.start();
  const reader = harness.addPerson({ guilds: [guild], locale: 'de' });
  const summary = await reader.press(greeting, '예시 기사로 써 보기').settled(offers('Wichtigste Akteure'));
  assert.match(textOf(summary), /Sendal setzt Brückenmaut.*Mira Holt/s);
  assert.ok(isHidden(summary));
  assert.match(
    textOf(
      await reader
        .press(summary, 'Wichtigste Akteure')
        .settled((card) => says('Petra Lund')(card) && card.attachments.length > 0),
    ),
    /Amina Sarto/,
  );
  assert.match(textOf(await reader.press(greeting, '도움말').response()), /\/zusammenfassen/);
  assert.match(textOf(await reader.press(greeting, '설정').response()), /„Server verwalten“/);
  assert.deepEqual(await reader.autocomplete(channels[1]!, 'summarize', 'article', { article: '' }), []);
  assert.deepEqual(written().slice(0, 3), [0, harness.messagesIn(channels[1]!).length, 0]);

  harness.uninstall(guild);
  const again = harness.watch(channels[1]!);
  harness.install(guild);
  assert.deepEqual(labels(await again.response()), labels(greeting));
});

test('where the bot may not write there, the owner is told, and of which server', async (t) => {
  const harness = await openHarness(t);
  const owner = harness.addPerson({ locale: 'fr' });
  const { guild, written } = found(harness, owner, { closed: [1] });
  const watch = harness.watch(owner.dm());
  harness.install(guild);
  const greeting = await watch.response();
  assert.match(textOf(greeting), /I have been added to your server “Evening Post”/);
  assert.deepEqual(labels(greeting), ['Try it on a sample', 'Help']);
  await owner.press(greeting, 'Try it on a sample').settled(says('Sendal suspend le péage'));
  assert.deepEqual(written().slice(0, 3), [0, 0, 0]);
});

test('an owner who takes no messages finds it in the first channel that is open', async (t) => {
  const harness = await openHarness(t);
  const { guild, channels, written } = found(harness, harness.addPerson({ acceptsDms: false }), {
    closed: [0, 1],
  });
  const watch = harness.watch(channels[2]!);
  harness.install(guild);
  assert.match(textOf(await watch.response()), /^.*Hello!/s);
  assert.deepEqual(written(), [0, 0, 1, 0]);
});

test('where nobody can be told it is one line in the log', async (t) => {
  const harness = await openHarness(t);
  const { guild, written } = found(harness, harness.addPerson({ acceptsDms: false }), { closed: [0, 1, 2] });
  harness.install(guild);
  await harness.logged('there is nowhere to greet this server');
  assert.deepEqual(written(), [0, 0, 0, 0]);
  await harness.people.member.slash(harness.channels.general, 'help').response();
});

test('a Discord that stumbles is tried again', async (t) => {
  const harness = await openHarness(t);
  const { guild, channels } = found(harness, harness.people.admin);
  const watch = harness.watch(channels[1]!);
  harness.fail({
    method: 'POST',
    route: `/channels/${channels[1]!.id}/messages`,
    status: 429,
    retryAfter: 0.2,
  });
  harness.install(guild);
  await watch.response();
});
