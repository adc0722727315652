import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { textOf } from 'local-discord';
import { entry, isDone, isHidden } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };

async function openPrivate(t: TestContext) {
  const harness = await openHarness(t);
  await harness.settings.change(harness.guild.id, { private: true }, null);
  return harness;
}

test('where answers are private, a command is answered to the asker, and kept for them alone', async (t) => {
  const harness = await openPrivate(t);
  const { people, channels, store, guild } = harness;
  const { member, admin } = people;
  const card = await member.slash(channels.general, 'summarize', { file }).settled(isDone);
  assert.ok(isHidden(card));
  assert.deepEqual(await store.ownership.recent(`guild:${guild.id}`, channels.general.id), []);
  assert.equal((await store.forget.count(`person:${member.user.id}`, null)).articles, 1);
  assert.equal((await store.forget.count(`guild:${guild.id}`, null)).articles, 0);
  assert.deepEqual(await admin.autocomplete(channels.general, 'summarize', 'article', { article: '' }), []);
  const next = await member.press(card, 'Key actors').settled(isDone);
  assert.ok(isHidden(next));
});

test('who says so is answered openly all the same, and so is what comes of it', async (t) => {
  const { people, channels } = await openPrivate(t);
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { file, private: false }).settled(isDone);
  assert.ok(!isHidden(card));
  assert.ok(!isHidden(await member.press(card, 'Key actors').settled(isDone)));
});

test('a mention is answered where it stands; a press on that card only to the one who pressed', async (t) => {
  const { people, channels } = await openPrivate(t);
  const { member, admin } = people;
  const card = await member.mention(channels.general, '', { attachments: [file] }).settled(isDone);
  assert.ok(!isHidden(card));
  assert.ok(isHidden(await admin.press(card, 'Key actors').settled(isDone)));
  const modal = await admin.press(card, 'Ask…').modal();
  const answered = await admin.submit(modal, { question: 'How many passengers were there?' }).settled(isDone);
  assert.ok(isHidden(answered));
  assert.match(textOf(answered), /231 passengers/);
});

test('a menu can’t say otherwise: its answer is private', async (t) => {
  const { people, channels } = await openPrivate(t);
  const { message } = people.member.send(channels.general, '', { attachments: [file] });
  assert.ok(isHidden(await people.member.menu(message, 'Summarize').settled(isDone)));
});

test('what the asker changes on an open card stays open', async (t) => {
  const { people, channels } = await openPrivate(t);
  const { member } = people;
  const card = await member.mention(channels.general, '', { attachments: [file] }).settled(isDone);
  const { select, value } = entry(card, 'Longer');
  const changed = await member.select(card, select, [value]).settled((message) => {
    return isDone(message) && entry(message, 'Longer').value !== value;
  });
  assert.equal(changed.id, card.id);
  assert.ok(!isHidden(changed));
  const shorter = entry(changed, 'Shorter');
  const another = await people.admin.select(changed, shorter.select, [shorter.value]).settled(isDone);
  assert.ok(isHidden(another));
});
