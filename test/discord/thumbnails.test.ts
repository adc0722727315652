import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { componentTypes, flatten, type Message } from 'local-discord';
import { openNewsstand } from '../feeds/newsstand.ts';
import { harbour, openHarness } from './harness.ts';
import { isDone } from './message-matchers.ts';

const image = 'https://cdn.example/crane.jpg';

/** A Discord in which links are read from a stand whose pages declare that picture. */
async function openStand(t: TestContext, declared: string | null = image) {
  const stand = await openNewsstand(t);
  const readSource: typeof stand.readSource = async (...source) => ({
    ...(await stand.readSource(...source)),
    image: declared,
  });
  const feeds = { fetchFeed: stand.fetchFeed, tick: 20 };
  const harness = await openHarness(t, { study: { readSource }, feeds });
  stand.entries.push({ path: '/crane', title: 'Crane falls', text: harbour, at: Date.now() });
  const ask = (more: object = {}) =>
    harness.people.member
      .slash(harness.channels.general, 'summarize', { article: `${stand.origin}/crane`, ...more })
      .settled(isDone);
  return { stand, harness, ask };
}

const thumbnails = (message: Message) =>
  flatten(message.components).filter(({ type }) => type === componentTypes.thumbnail);

test('a card shows the picture that the article’s page declares, and says what it is', async (t) => {
  const { harness, ask } = await openStand(t);
  const [shown] = thumbnails(await ask());
  assert.match(JSON.stringify(shown?.media), /"https:\/\/cdn\.example\/crane\.jpg"/);
  assert.equal(shown?.description, 'Picture from the article: Crane falls');
  const { admin } = harness.people;
  await admin.slash(harness.channels.general, 'config set', { thumbnails: false }).response();
  assert.deepEqual(thumbnails(await ask({ length: 'brief' })), []);
});

test('an answer to one person alone has no picture', async (t) => {
  const { harness, ask } = await openStand(t);
  assert.deepEqual(thumbnails(await ask({ private: true })), []);
  const { member } = harness.people;
  assert.deepEqual(thumbnails(await member.send(member.dm(), harbour).settled(isDone)), []);
});

test('an address that no page would show to everybody is no picture', async (t) => {
  for (const declared of [
    'http://127.0.0.1/a.png',
    'http://intranet/a.png',
    'data:image/png;base64,AA',
    `https://a.example/${'a'.repeat(3000)}`,
  ]) {
    const { ask } = await openStand(t, declared);
    assert.deepEqual(thumbnails(await ask()), [], declared.slice(0, 40));
  }
});

test('a story that comes by itself has its picture', async (t) => {
  const { stand, harness } = await openStand(t);
  const { channels, people } = harness;
  const news = harness.watch(channels.news);
  const add = { source: stand.feed, channel: channels.news.id, deliver: 'each' };
  const added = people.admin.slash(channels.general, 'feed add', add);
  assert.equal(thumbnails(await news.settled(isDone)).length, 1);
  await added.settled(isDone);
});
