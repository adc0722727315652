import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten, type Message, textOf, componentTypes } from 'local-discord';
import { isDone } from './message-matchers.ts';
import { harbour, openHarness, type Harness } from './harness.ts';

const quarrel = `Council accuses harbour firm

Minister Anna Berg met the press in Lindmoor on Monday. Karl Roth, the mayor, spoke after her.

Berg accused Roth of lying about the harbour. Tenby Ltd was fined by minister Berg last week. Roth sued Tenby Ltd over the crane.
`;

const hasMap = (message: Message) => message.attachments.length > 0;
const ask = (
  { people }: Harness,
  channel: Harness['channels']['general'],
  content: string,
  more: object = {},
) => people.member.slash(channel, 'actors', { file: { name: 'story.txt', content }, ...more });

test('the actors come with a map of who acts on whom, and the same in words', async (t) => {
  const harness = await openHarness(t);
  const card = await ask(harness, harness.channels.general, quarrel).settled(hasMap);
  const alt =
    'Map of who acts on whom: Anna Berg accused Karl Roth; Anna Berg fined Tenby Ltd; Karl Roth sued Tenby Ltd.';
  const gallery = flatten(card.components).find(({ type }) => type === componentTypes.gallery);
  assert.ok(JSON.stringify(gallery).includes(alt), JSON.stringify(gallery));
  const [attachment, ...others] = card.attachments;
  assert.equal(others.length, 0);
  assert.equal(attachment?.description, alt);
  const bytes = Buffer.from(await (await fetch(attachment?.url ?? '')).arrayBuffer());
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  assert.equal(bytes.readUInt32BE(16), 1120);
  assert.ok(isDone(card));
  assert.match(textOf(card), /Anna Berg.*→ accused → Karl Roth/);
});

test('an article in which nobody acts on anybody has no map', async (t) => {
  const harness = await openHarness(t);
  await ask(harness, harness.channels.general, harbour).settled(isDone);
  await harness.logged('answered');
  const sent = harness.wireLog.entries.filter(({ title }) => /PATCH|POST/.test(title));
  assert.doesNotMatch(JSON.stringify(sent.map((entry) => entry.sent)), /picture-1\.png/);
});

test('where no file may be attached the answer says so, and nothing is drawn', async (t) => {
  const harness = await openHarness(t);
  const overwrites = [{ user: harness.world.application.user, deny: ['AttachFiles'] as const }];
  const channel = harness.addChannel(harness.guild, { overwrites });
  const card = await ask(harness, channel, quarrel).settled(isDone);
  assert.match(textOf(card), /There is a picture of this, and I may not attach files/);
  await harness.logged('answered');
  assert.equal(card.attachments.length, 0);
});

test('the map speaks the reader’s language', async (t) => {
  const harness = await openHarness(t);
  const reader = harness.addPerson({ guilds: [harness.guild], locale: 'ko' });
  const file = { name: 'story.txt', content: quarrel };
  const card = await reader.slash(harness.channels.general, 'actors', { file }).settled(hasMap);
  assert.match(card.attachments[0]?.description ?? '', /^누가 누구에게 .*Anna Berg → Karl Roth: accused/);
});
