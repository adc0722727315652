import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { harbour, openHarness } from './harness.ts';
import { isDone } from './message-matchers.ts';

test('what was lately read in a channel is offered there, newest first, private ones never', async (t) => {
  const { people, channels } = await openHarness(t);
  const { member, admin } = people;
  const read = async (content: string, rest = {}) => {
    const file = { name: 'a.txt', content };
    await member.slash(channels.general, 'summarize', { file, ...rest }).settled(isDone);
  };
  await read(harbour);
  await read('A secret was found\n\nNobody may know of the secret that was found on Monday.', {
    private: true,
  });
  await read('A bridge was opened\n\nThe bridge over the river was opened by the mayor on Monday.');
  const offered = await admin.autocomplete(channels.general, 'summarize', 'article', { article: '' });
  assert.deepEqual(
    offered.map(({ name }) => name),
    ['A bridge was opened', 'Lindmoor harbour shut after crane falls on ferry, injuring 14'],
  );
  const [found] = await admin.autocomplete(channels.general, 'summarize', 'article', { article: 'lindMOOR' });
  const card = await admin.slash(channels.news, 'actors', { article: String(found?.value) }).settled(isDone);
  assert.match(textOf(card), /Lindmoor harbour/);
  assert.deepEqual(await admin.autocomplete(channels.readOnly, 'summarize', 'article', { article: '' }), []);
});

test('languages are offered by their names in the person’s own', async (t) => {
  const harness = await openHarness(t);
  const reader = harness.addPerson({ guilds: [harness.guild], locale: 'ko' });
  const offered = await reader.autocomplete(harness.channels.general, 'summarize', 'language', {
    language: '독',
  });
  assert.deepEqual(offered, [{ name: '독일어', value: 'de' }]);
  const article = harbour.slice(0, 1000);
  const refused = await reader
    .slash(harness.channels.general, 'summarize', { article, language: '없는말' })
    .response();
  assert.match(textOf(refused), /“없는말”\(이\)라는 언어를 모릅니다/);
});
