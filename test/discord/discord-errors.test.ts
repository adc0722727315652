import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { commandThat, gate, say } from './commands.ts';
import { openHarness } from './harness.ts';
import { isHidden, says } from './message-matchers.ts';

const article = 'Some text.';

async function* done() {
  yield say('Done.');
}

for (const [code, name] of [
  [10062, 'that is too old'],
  [40060, 'that somebody has answered'],
] as const) {
  test(`an interaction ${name} is left alone, and the next one answered`, async (t) => {
    const harness = await openHarness(t, { commands: [commandThat(done)] });
    const { people, channels, log } = harness;
    harness.fail({ route: '/callback', status: code === 10062 ? 404 : 400, code });
    people.member.slash(channels.general, 'summarize', { article });
    await harness.logged(String(code));
    await people.member.slash(channels.general, 'summarize', { article }).settled(says('Done.'));
    assert.equal(log.filter((line) => line.includes(String(code)) && line.includes('"level":40')).length, 1);
    assert.equal(harness.messagesIn(channels.general).length, 1);
  });
}

for (const id of [
  '2|summarize|{}',
  '1|summarize|~gone',
  '1|gone|{}',
  'forged',
  '1|summarize|{"article":5}',
]) {
  test(`a button that nobody knows any more is refused in a sentence: ${id}`, async (t) => {
    const { people, channels } = await openHarness(t, { commands: [commandThat(done)] });
    const { member } = people;
    const card = await member.slash(channels.general, 'summarize', { article }).settled(says('Done.'));
    const message = await member.forge(card, id).response();
    assert.ok(isHidden(message));
    assert.match(textOf(message), /I no longer know what that button was for/);
  });
}

test('thirty presses of one button at once, by two people, are thirty replies', async (t) => {
  const followUp = { label: 'Again', command: 'summarize', values: { article }, slot: 'button' } as const;
  const command = commandThat(async function* views() {
    yield { ...say('Done.'), followUps: [followUp] };
  });
  const { people, channels } = await openHarness(t, { commands: [command] });
  const card = await people.member.slash(channels.general, 'summarize', { article }).settled(says('Done.'));
  const presses = Array.from({ length: 30 }, (_, index) => {
    const person = index % 2 === 0 ? people.member : people.admin;
    return person.press(card, 'Again').settled(says('Done.'));
  });
  const ids = (await Promise.all(presses)).map(({ id }) => id);
  assert.equal(new Set([card.id, ...ids]).size, 31);
});

test('a channel that is deleted while its answer is made ends the work', async (t) => {
  const { commands, entered } = gate();
  const harness = await openHarness(t, { commands });
  const channel = harness.addChannel(harness.guild);
  harness.people.member.slash(channel, 'summarize', { article });
  const { signal } = await entered;
  const stopped = once(signal, 'abort');
  harness.deleteChannel(channel);
  await stopped;
  await harness.logged('there is nowhere to answer');
  await harness.bot.idle();
  assert.deepEqual(
    harness.log.filter((line) => line.includes('a request failed')),
    [],
    'it is no bug',
  );
  await harness.people.member.slash(harness.channels.news, 'summarize', { article }).acknowledged;
});

test('a rate limit is waited for, and the last view still shown', async (t) => {
  const harness = await openHarness(t, { commands: [commandThat(done)] });
  harness.fail({ method: 'PATCH', route: '/webhooks/', status: 429, retryAfter: 1.5 });
  const start = performance.now();
  await harness.people.member
    .slash(harness.channels.general, 'summarize', { article })
    .settled(says('Done.'));
  assert.ok(performance.now() - start > 1400);
});

test('short replies beyond what a channel takes at once come a little later', async (t) => {
  const harness = await openHarness(t, { routeRate: { limit: 5, window: 500 } });
  const { people, channels } = harness;
  const attachments = [{ name: 'photo.png', content: 'x' }];
  const sent = Array.from({ length: 12 }, () => people.member.mention(channels.general, '', { attachments }));
  await Promise.all(sent.map((message) => message.settled(says('isn’t a text'))));
  assert.ok(!harness.log.some((line) => line.includes('nobody could be told')));
});

test('an acknowledgement that has to wait is sent all the same', async (t) => {
  const harness = await openHarness(t, { commands: [commandThat(done)] });
  harness.fail({ method: 'POST', route: '/callback', status: 429, retryAfter: 0.5 });
  await harness.people.member
    .slash(harness.channels.general, 'summarize', { article })
    .settled(says('Done.'));
});

test('Discord stumbles, and the last view is still shown', async (t) => {
  const harness = await openHarness(t, { commands: [commandThat(done)] });
  harness.fail({ method: 'PATCH', route: '/webhooks/', status: 500, times: 5 });
  harness.fail({ method: 'POST', route: '/callback', status: 500, times: 2 });
  await harness.people.member
    .slash(harness.channels.general, 'summarize', { article })
    .settled(says('Done.'));
});

test('an answer later than its token lives is a message in the channel', async (t) => {
  const { commands, entered, open } = gate();
  const harness = await openHarness(t, { commands });
  const watch = harness.watch(harness.channels.general);
  const handle = harness.people.member.slash(harness.channels.general, 'summarize', { article });
  await entered;
  handle.expire();
  open();
  const message = await watch.settled(says('Done.'));
  assert.equal(message.interaction_metadata, undefined);
});

test('a private answer later than its token lives is a direct message', async (t) => {
  const { commands, entered, open } = gate();
  const harness = await openHarness(t, { commands });
  const { member } = harness.people;
  const watch = harness.watch(member.dm());
  const handle = member.slash(harness.channels.general, 'summarize', { article, private: true });
  await entered;
  handle.expire();
  open();
  await watch.settled(says('Done.'));
  assert.equal(
    harness.messagesIn(harness.channels.general).filter((message) => !isHidden(message)).length,
    0,
  );
});

test('a broken command is one plain line with the id under which it is logged', async (t) => {
  const command = commandThat(async function* views() {
    yield say('Reading…', true);
    throw new TypeError('broken inside');
  });
  const { people, channels, log } = await openHarness(t, { commands: [command] });
  const message = await people.member
    .slash(channels.general, 'summarize', { article: 'Secret words.' })
    .settled(says('went wrong'));
  const [, id = 'none'] = /operator: (\w+)\./.exec(textOf(message)) ?? [];
  const line = log.find((line) => line.includes('broken inside')) ?? '';
  assert.ok(line.includes(id));
  assert.ok(!log.join('').includes('Secret'));
});

test('what is logged holds no token and nothing that anybody wrote', async (t) => {
  const harness = await openHarness(t, { commands: [commandThat(done)] });
  const { people, channels, log } = harness;
  harness.fail({ method: 'PATCH', route: '/webhooks/', status: 400, code: 50035 });
  const handle = people.member.slash(channels.general, 'summarize', { article: 'Secret words.' });
  await handle.settled(says('went wrong'));
  const [interaction] = harness.world.interactions.values();
  assert.ok(log.length > 2);
  for (const secret of ['Secret', 'Done.', harness.token, interaction?.token ?? '']) {
    assert.ok(!log.join('').includes(secret), secret);
  }
});
