import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { type Channel, flatten, type Message, textOf } from 'local-discord';
import { openNewsstand, type Entry, type Newsstand } from '../feeds/newsstand.ts';
import { openHarness, type Harness } from './harness.ts';
import { isHidden, says } from './message-matchers.ts';

const hour = 3_600_000;
const day = 24 * hour;

const ferry: Entry = {
  path: '/ferry',
  title: 'Ferry runs aground off Harbour Island',
  text: 'A ferry with 212 passengers ran aground off Harbour Island on Friday morning.\nThe coast guard took everybody off within two hours. Nobody was hurt, the mayor, Ada Lind, said.\nThe shipping company has stopped the line until divers have looked at the hull.',
};
const strike: Entry = {
  path: '/strike',
  title: 'Tram drivers strike for higher wages',
  text: 'Tram drivers in Westport walked out on Friday and demanded 6 percent more pay.\nThe city says that it can offer 3 percent. Talks go on next Tuesday.\nBuses run as usual, the transport company said.',
};

/** A harness whose clock and feeds are the test's. */
async function openStand(t: TestContext) {
  const stand = await openNewsstand(t);
  const clock = { now: Date.parse('2026-11-27T12:00:00Z') };
  const harness = await openHarness(t, {
    now: () => clock.now,
    study: { readSource: stand.readSource },
    feeds: { fetchFeed: stand.fetchFeed, now: () => clock.now, tick: 20 },
  });
  return { stand, clock, harness };
}

async function follow(
  { people, channels }: Harness,
  stand: Newsstand,
  options: Record<string, string | boolean>,
) {
  const watch = people.admin.slash(channels.general, 'feed add', { source: stand.origin, ...options });
  return watch.settled((message) => !textOf(message).includes('Reading…') && textOf(message) !== '');
}

const shown = (harness: Harness, channel: Channel) =>
  harness.messagesIn(channel).filter((message) => !isHidden(message));
const labels = (message: Message) => flatten(message.components).flatMap(({ label }) => label ?? []);

test('a story comes to a channel as a card, once, with its buttons; a later one too', async (t) => {
  const { stand, clock, harness } = await openStand(t);
  const { channels } = harness;
  stand.entries.push({ ...ferry, at: clock.now - hour });
  const watch = harness.watch(channels.news);
  const panel = await follow(harness, stand, { channel: channels.news.id, deliver: 'each' });
  assert.ok(isHidden(panel));
  assert.match(textOf(panel), /The Harbour Post[^]*New stories come to \\#news/);
  const card = await watch.settled(says('212 passengers'));
  assert.deepEqual(labels(card).slice(0, 3), ['Key actors', 'Ask…', 'Evidence']);
  assert.deepEqual(card.mentions, []);
  const evidence = await harness.people.member.press(card, 'Evidence').response();
  assert.ok(isHidden(evidence));
  stand.entries.unshift({ ...strike, at: clock.now });
  clock.now += 2 * day;
  await watch.settled(says('6 percent'));
  assert.equal(shown(harness, channels.news).length, 2);
});
