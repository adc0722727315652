import assert from 'node:assert/strict';

import { test } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import { flatten, textOf, TYPE } from '../../playground/state/components.ts';
import { emptyView } from '../../src/command/view.ts';
import { commandThat, say } from './commands.ts';
import { openTown } from './town.ts';

const article = 'Some text.';

test('an answer that grows is edited at a readable pace, and its last view is shown', async (t) => {
  const command = commandThat(async function* views() {
    for (let count = 1; count <= 150; count += 1) {
      yield say(`${count} statements`, count < 150);
      await later(10);
    }
  });
  const { people, channels, journal } = await openTown(t, { commands: [command] });
  await people.member
    .slash(channels.general, 'summarize', { article })
    .settled((message) => textOf(message) === '150 statements');
  const edits = journal.entries.filter(({ title }) => title.startsWith('PATCH'));
  assert.ok(edits.length >= 3 && edits.length <= 5, String(edits.length));
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
  const { people, channels } = await openTown(t, { commands: [command] });
  const card = await people.member.slash(channels.general, 'summarize', { article }).response();
  assert.match(textOf(card), /all of it is in the attached file/);
  const [attachment] = card.attachments;
  const text = await (await fetch(attachment?.url ?? '')).text();
  for (const block of blocks) assert.ok(text.includes(block.text.trim()));
});

test('a picture is shown with its words', async (t) => {
  const bytes = Buffer.from('iVBORw0KGgo=', 'base64');
  const command = commandThat(async function* views() {
    yield { ...say('Look.'), pictures: [{ name: 'map', bytes, alt: 'A sues B' }] };
  });
  const { people, channels } = await openTown(t, { commands: [command] });
  const card = await people.member.slash(channels.general, 'summarize', { article }).response();
  const gallery = flatten(card.components).find(({ type }) => type === TYPE.gallery);
  assert.match(JSON.stringify(gallery), /"description":"A sues B"/);
});
