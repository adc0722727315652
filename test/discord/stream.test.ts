import assert from 'node:assert/strict';

import { test } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import { flatten, type Message, textOf, componentTypes } from 'local-discord';
import { type Drawn, emptyView } from '../../src/command/view.ts';
import { commandThat, say } from './commands.ts';
import { openHarness } from './harness.ts';

const article = 'Some text.';
const png = Buffer.from('iVBORw0KGgo=', 'base64');
const hasPicture = (message: Message) => message.attachments.length > 0;

test('an answer that grows is edited at a readable pace, and its last view is shown', async (t) => {
  const command = commandThat(async function* views() {
    for (let count = 1; count <= 80; count += 1) {
      yield say(`${count} statements`, count < 80);
      await later(10);
    }
  });
  const editInterval = 200;
  const { people, channels, wireLog } = await openHarness(t, { commands: [command], editInterval });
  await people.member
    .slash(channels.general, 'summarize', { article })
    .settled((message) => textOf(message) === '80 statements');
  const edits = wireLog.entries.filter(({ title }) => title.startsWith('PATCH'));
  // The last one waits for nothing.
  const gaps = edits.slice(1, -1).map(({ at }, index) => at - (edits[index]?.at ?? 0));
  assert.ok(gaps.length >= 2 && gaps.every((gap) => gap >= editInterval - 1), gaps.join(' '));
  assert.ok(edits.every(({ status }) => status === 200));
});

test('what is too long for a card is attached, whole', async (t) => {
  const blocks = Array.from({ length: 100 }, (_, index) => {
    return {
      kind: 'statement',
      label: '',
      text: `위원회는 ${index}번째 계획을 확정했다. `.repeat(6),
      mark: index + 1,
    } as const;
  });
  const command = commandThat(async function* views() {
    yield { ...emptyView, blocks };
  });
  const { people, channels } = await openHarness(t, { commands: [command] });
  const card = await people.member.slash(channels.general, 'summarize', { article }).response();
  assert.match(textOf(card), /all of it is in the attached file/);
  const [attachment] = card.attachments;
  const text = await (await fetch(attachment?.url ?? '')).text();
  for (const block of blocks) assert.ok(text.includes(block.text.trim()));
});

test('a picture is shown with its words', async (t) => {
  const command = commandThat(async function* views() {
    yield { ...say('Look.'), pictures: [{ draw: () => Promise.resolve({ bytes: png, alt: 'A sues B' }) }] };
  });
  const { people, channels } = await openHarness(t, { commands: [command] });
  const card = await people.member.slash(channels.general, 'summarize', { article }).settled(hasPicture);
  const gallery = flatten(card.components).find(({ type }) => type === componentTypes.gallery);
  assert.match(JSON.stringify(gallery), /"description":"A sues B"/);
});

test('words wait for no picture, and are whole without it', async (t) => {
  const drawing = Promise.withResolvers<Drawn>();
  const command = commandThat(async function* views() {
    const pictures = [
      { draw: () => Promise.reject(new Error('no ink')) },
      { draw: () => Promise.resolve(null) },
      { draw: () => drawing.promise },
    ];
    yield { ...say('Look.'), pictures };
  });
  const harness = await openHarness(t, { commands: [command] });
  const handle = harness.people.member.slash(harness.channels.general, 'summarize', { article });
  const words = await handle.settled((message) => textOf(message) === 'Look.');
  assert.equal(words.attachments.length, 0);
  await harness.logged('a picture could not be drawn');
  drawing.resolve({ bytes: png, alt: 'comes late' });
  const card = await handle.settled(hasPicture);
  assert.equal(textOf(card), 'Look.');
  assert.deepEqual(
    card.attachments.map(({ description }) => description),
    ['comes late'],
  );
});

test('a picture that Discord won’t take costs nothing but itself', async (t) => {
  const drawing = Promise.withResolvers<Drawn>();
  const command = commandThat(async function* views() {
    yield { ...say('Look.'), pictures: [{ draw: () => drawing.promise }] };
  });
  const harness = await openHarness(t, { commands: [command] });
  const handle = harness.people.member.slash(harness.channels.general, 'summarize', { article });
  await handle.settled((message) => textOf(message) === 'Look.');
  await harness.logged('answered');
  harness.fail({ method: 'PATCH', status: 413 });
  drawing.resolve({ bytes: png, alt: 'A sues B' });
  await harness.logged('a picture could not be shown');
  const card = await handle.response();
  assert.equal(textOf(card), 'Look.');
  assert.equal(card.attachments.length, 0);
});
