import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Message, textOf } from 'local-discord';
import { languageOfFlag } from '../../src/discord/messages/flag-language.ts';
import { openClaude } from '../engine/claude/open.ts';
import { draws, readPrompt } from '../wire/messages.ts';
import { harbour, openHarness } from './harness.ts';
import { openNewsstand } from '../feeds/newsstand.ts';
import { isDone, says } from './message-matchers.ts';

const file = { name: 'harbour.txt', content: harbour };
const said = (text: string) =>
  draws({ answerable: true, statements: [{ label: '', text, evidence: [0] }], relations: [] });

test('a flag is the language that is written most in its country', () => {
  const flags = {
    '🇩🇪': 'de',
    '🇦🇹': 'de',
    '🇧🇷': 'pt-BR',
    '🇵🇹': 'pt',
    '🇹🇼': 'zh-Hant',
    '🇨🇳': 'zh-Hans',
    '🇺🇦': 'uk',
    '🇲🇽': 'es',
  };
  for (const [flag, language] of Object.entries(flags)) assert.equal(languageOfFlag(flag), language, flag);
  for (const other of ['👍', '🇪🇺', '🇽🇽', '🇩', '🇩🇪🇫🇷', 'DE', ''])
    assert.equal(languageOfFlag(other), null, other);
});

test('a flag under a card answers it in that language, once, in reply to it', async (t) => {
  const { server, claude } = await openClaude(t);
  const harness = await openHarness(t, { study: { primary: claude } });
  const { people, channels } = harness;
  server.answer = said('A crane fell onto a ferry in Lindmoor and injured 14 people.');
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  await harness.logged('"answered"', 1);
  server.answer = said('In Lindmoor stürzte ein Kran auf eine Fähre und verletzte 14 Menschen.');
  const seen = harness.watch(channels.general);
  for (const emoji of ['👍', '🇪🇺', '🇩🇪']) people.member.react(card, emoji);
  people.admin.react(card, '🇩🇪');
  const german = await seen.settled(
    (message: Message) => isDone(message) && textOf(message).includes('Fähre'),
  );
  assert.equal(german.message_reference?.message_id, card.id);
  await harness.logged('"answered"', 2);
  people.admin.react(card, '🇫🇷');
  await harness.logged('"answered"', 3);
  const languages = server.received.map((request) => /German|French/.exec(readPrompt(request).task)?.[0]);
  assert.deepEqual(languages, [undefined, 'German', 'French']);
  assert.equal(harness.messagesIn(channels.general).length, 3);
});

test('a card that a feed brought is answered again as any other', async (t) => {
  const stand = await openNewsstand(t);
  const feeds = { fetchFeed: stand.fetchFeed, tick: 20 };
  const harness = await openHarness(t, { study: { readSource: stand.readSource }, feeds });
  const { people, channels } = harness;
  stand.entries.push({ path: '/crane', title: 'Crane falls', text: harbour, at: Date.now() });
  const news = harness.watch(channels.news);
  const add = { source: stand.feed, channel: channels.news.id, deliver: 'each' };
  await people.admin.slash(channels.general, 'feed add', add).settled(says('Crane falls'));
  const card = await news.settled(isDone);
  await harness.logged('"delivered"');
  people.member.react(card, '🇩🇪');
  const again = await news.settled(says('translate'));
  assert.equal(again.message_reference?.message_id, card.id);
});

test('a flag under anything else, or by a bot, asks for nothing', async (t) => {
  const harness = await openHarness(t);
  const { people, channels } = harness;
  const plain = people.member.send(channels.general, 'nothing to read here');
  const help = await people.member.mention(channels.general, '').response();
  for (const message of [plain.message, help]) people.member.react(message, '🇩🇪');
  await people.member.mention(channels.general, 'thanks!').response();
  assert.equal(harness.messagesIn(channels.general).length, 5);
});
