import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import type { Article } from '../../src/article/article.ts';
import type { Reading } from '../../src/desk/reading.ts';
import type { FollowUp } from '../../src/command/view.ts';
import type { KeyValue } from '../../src/store/key-value.ts';
import { articleOf } from '../engine/articles.ts';
import { commandThat, gate, say } from './commands.ts';
import { entry, isDone, isHidden, says } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const article = harbour;
const link = 'https://news.example/pier';

test('More changes the card of the one who asked, and makes a new one for anybody else', async (t) => {
  const { people, channels } = await openHarness(t);
  const file = { name: 'harbour.txt', content: article };
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const { select, value } = entry(card, 'Longer');
  const other = await people.admin.select(card, select, [value]).settled(isDone);
  assert.notEqual(other.id, card.id);
  assert.ok(textOf(other).length > textOf(card).length);
  const own = await people.member
    .select(card, select, [value])
    .settled((message) => textOf(message).length > textOf(card).length);
  assert.equal(own.id, card.id);
  assert.ok(entry(own, 'Shorter').value.startsWith('1|'));
});

test('a card too old to be changed is answered by a new message', async (t) => {
  const harness = await openHarness(t, { commands: [fragile] });
  const { member } = harness.people;
  const card = await member.slash(harness.channels.general, 'summarize', { article }).settled(isDone);
  const { select } = entry(card, 'Again');
  harness.fail({ method: 'PATCH', route: '/webhooks/', status: 400, code: 30046 });
  const watch = harness.watch(harness.channels.general);
  const modal = await member.select(card, select, [entry(card, 'Translate').value]).modal();
  member.submit(modal, { language: 'Korean' });
  const answer = await watch.settled(says('In ko.'));
  assert.notEqual(answer.id, card.id);
});

test('Read again reads the link past memory, and the card shows what it says now', async (t) => {
  const pages = ['The pier closed on Friday.', 'The pier opened again on Monday.'];
  const readSource = async () =>
    articleOf([pages.shift() ?? 'none'], { id: `page${pages.length}`, url: link });
  const { people, channels } = await openHarness(t, { study: { readSource } });
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { article: link }).settled(says('Friday'));
  const { select, value } = entry(card, 'Read again');
  const changed = await member.select(card, select, [value]).settled(says('read again just now'));
  assert.equal(changed.id, card.id);
  assert.match(textOf(changed), /Monday/);
  assert.doesNotMatch(textOf(changed), /Friday/);
});

test('where an article read again says something else, the card says what, and Changes shows all of it', async (t) => {
  const first = 'The pier at Vellmar is closed.';
  const pages = [
    [first, 'Engineers found cracks in 14 pillars.', 'It opens again in May.'],
    [first, 'Engineers found cracks in 17 pillars.', 'Divers will look at the rest.'],
  ];
  const readSource = async () =>
    articleOf(pages.shift() ?? ['none'], { id: `page${pages.length}`, url: link });
  const { people, channels } = await openHarness(t, { study: { readSource } });
  const { member, admin } = people;
  const card = await member.slash(channels.general, 'summarize', { article: link }).settled(isDone);
  const { select, value } = entry(card, 'Read again');
  const anew = await member.select(card, select, [value]).settled(says('read again just now'));
  assert.match(textOf(anew), /Changed since <t:\d{10}:f>: 14 pillars → 17 pillars\./);
  const changes = await admin.press(anew, 'Changes').settled(says('Divers'));
  assert.ok(isHidden(changes));
  const text = textOf(changes);
  assert.match(text, /\*\*Changed\*\*\n• Engineers found cracks in ~~14~~ \*\*17\*\* pillars\./);
  assert.match(text, /\*\*Removed\*\*\n• ~~It opens again in May\.~~\n\n\*\*Added\*\*\n• \*\*Divers/);
});

test('an article read again that says the same has no changes', async (t) => {
  const pages = [
    ['The pier at Vellmar is closed.', '"It is old - very old," she said.'],
    ['“It is old – very old”, she said.', 'The pier at Vellmar is closed.'],
  ];
  const readSource = async () =>
    articleOf(pages.shift() ?? ['none'], { id: `page${pages.length}`, url: link });
  const { people, channels } = await openHarness(t, { study: { readSource } });
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { article: link }).settled(isDone);
  const { select, value } = entry(card, 'Read again');
  const anew = await member.select(card, select, [value]).settled(says('read again just now'));
  assert.doesNotMatch(textOf(anew), /Changed since/);
});

test('changes to a version that is no longer kept are not made up', async (t) => {
  const pages = [['Cracks in 14 pillars were found.'], ['Cracks in 17 pillars were found.']];
  const readSource = async () =>
    articleOf(pages.shift() ?? ['none'], { id: `page${pages.length}`, url: link });
  const kept = new Map<string, Article>();
  const articles: KeyValue<Article> = {
    get: async (id) => kept.get(id),
    set: async (id, article) => void kept.set(id, article),
    delete: async (id) => void kept.delete(id),
  };
  const { people, channels } = await openHarness(t, { study: { readSource, articles } });
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { article: link }).settled(isDone);
  const { select, value } = entry(card, 'Read again');
  const anew = await member.select(card, select, [value]).settled(says('read again just now'));
  kept.delete('page1');
  const gone = await member.press(anew, 'Changes').settled((message) => textOf(message) !== '');
  assert.match(textOf(gone), /no longer/);
});

test('what was pasted is not offered to be read again where no model reads', async (t) => {
  const { people, channels } = await openHarness(t);
  const file = { name: 'harbour.txt', content: article };
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  assert.equal(entry(card, 'Read again').value, 'no Read again');
});

test('anybody can say what is wrong with an answer; admins see that, not who', async (t) => {
  const { people, channels, store, guild } = await openHarness(t);
  const file = { name: 'harbour.txt', content: article };
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const { select, value } = entry(card, 'This is wrong…');
  const modal = await people.admin.select(card, select, [value]).modal();
  assert.equal(modal.title, 'Tell what is wrong with an answer');
  for (const _ of [1, 2]) {
    const thanks = await people.admin.submit(modal, { wrong: 'It was 12, not 14 @everyone.' }).response();
    assert.ok(isHidden(thanks));
    assert.match(textOf(thanks), /^Thank you\. The admins of this server/);
  }
  const [report, ...others] = await store.reports.latest(9, guild.id);
  assert.deepEqual(others, []);
  assert.equal(report?.text, 'It was 12, not 14 @everyone.');
  const wrong = await store.keyValue<Reading>('readings').get(report.reading);
  assert.match(wrong?.article.title ?? '', /^Lindmoor harbour/);
  await store.keyValue('readings').delete(report.reading);
  const late = await people.member.submit(modal, { wrong: 'x' }).response();
  assert.match(textOf(late), /no longer keep that reading/);
});

test('a word on a card of one’s own stands beside it', async (t) => {
  const { people, channels } = await openHarness(t);
  const { member } = people;
  const file = { name: 'harbour.txt', content: article };
  const card = await member.slash(channels.general, 'summarize', { file, private: true }).settled(isDone);
  const { select, value } = entry(card, 'This is wrong…');
  const modal = await member.select(card, select, [value]).modal();
  const thanks = await member.submit(modal, { wrong: 'No.' }).settled(says('Thank you'));
  assert.notEqual(thanks.id, card.id);
});

const again: FollowUp = {
  label: 'Again',
  command: 'summarize',
  values: { article: 'broken' },
  slot: 'more',
};
const fragile = commandThat(async function* views(_, values) {
  yield say('Reading…', true);
  if (values.article === 'broken') throw new Error('broken');
  yield { ...say(`In ${values.language ?? 'its own language'}.`), followUps: [again, translated] };
});
const translated: FollowUp = {
  ...again,
  label: 'Translate',
  values: { article: 'x' },
  prompts: ['language'],
};

test('a change that fails leaves the card as it was, and says so beside it', async (t) => {
  const { people, channels } = await openHarness(t, { commands: [fragile] });
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { article }).settled(isDone);
  const { select, value } = entry(card, 'Again');
  const failed = await member.select(card, select, [value]).settled(says('went wrong'));
  assert.ok(isHidden(failed));
  assert.notEqual(failed.id, card.id);
});

test('what a choice still needs is asked for in a form, and the card is changed', async (t) => {
  const { people, channels } = await openHarness(t, { commands: [fragile] });
  const { member } = people;
  const card = await member.slash(channels.general, 'summarize', { article }).settled(isDone);
  const { select, value } = entry(card, 'Translate');
  const modal = await member.select(card, select, [value]).modal();
  const changed = await member.submit(modal, { language: 'Korean' }).settled(says('In ko.'));
  assert.equal(changed.id, card.id);
});

test('only the one who asked, or a moderator, deletes a card', async (t) => {
  const { people, channels } = await openHarness(t, { commands: [fragile] });
  const { member, admin, guest } = people;
  for (const remover of [member, admin]) {
    const handle = member.slash(channels.general, 'summarize', { article });
    const card = await handle.settled(isDone);
    const { select, value } = entry(card, 'Delete');
    const refused = await guest.select(card, select, [value]).response();
    assert.match(textOf(refused), /Only the one who asked/);
    remover.select(card, select, [value]);
    await handle.deleted();
  }
});

test('a reading can be cancelled while it is made, by the one who asked', async (t) => {
  const { commands, entered } = gate();
  const { people, channels } = await openHarness(t, { commands });
  const handle = people.member.slash(channels.general, 'summarize', { article });
  const { signal } = await entered;
  const busy = await handle.response();
  const refused = await people.guest.press(busy, 'Cancel').response();
  assert.match(textOf(refused), /Only the one who asked/);
  assert.ok(!signal.aborted);
  people.member.press(busy, 'Cancel');
  await handle.settled(says('Cancelled.'));
  assert.ok(signal.aborted);
  const late = await people.member.forge(busy, '1|*cancel|' + people.member.user.id + '|0').response();
  assert.match(textOf(late), /no longer know/);
});
