import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { guessLocale } from '../../src/discord/phrases/guess-locale.ts';
import { openHarness } from './harness.ts';
import { says } from './message-matchers.ts';

const cases: [content: string, locale: string | null][] = [
  ['누가 그랬나요? https://a.com/who-is-the-one', 'ko'],
  ['Fed 금리 결정은?', 'ko'],
  ['誰が反対しましたか', 'ja'],
  ['<@1> who is behind this?', 'en'],
  ['What did the mayor say?', 'en'],
  ['wer steckt dahinter?', 'de'],
  ['Wie viele Menschen wurden verletzt?', 'de'],
  ['qui est derrière tout ça ?', 'fr'],
  ['Combien de passagers y avait-il à bord ?', 'fr'],
  ['¿quién está detrás de esto?', 'es'],
  ['cuántos pasajeros había', 'es'],
  ['quem está por trás disso?', 'pt-BR'],
  ['Quantas pessoas ficaram feridas na travessia?', 'pt-BR'],
  ['<@1> https://www.zeitung.example/der-die-das', null],
  ['tl;dr www.uol.com.br/se/a-o-que', null],
  ['TL;DR example.com/de/la/que', null],
  ['summary.txt of the port', 'en'],
  ['hola', 'es'],
  ['obrigada', 'pt-BR'],
  ['Moin', 'de'],
  ['merci !', 'fr'],
  ['Evacuación en ¿Valdoro?', 'es'],
  ['cuántas personas fueron evacuadas', 'es'],
  ['größere Schäden', 'de'],
  ['Lindmoor?', null],
  ['2021', null],
];

for (const [content, locale] of cases) {
  test(`${content} is taken for ${locale ?? 'no language'}`, () => {
    assert.equal(guessLocale(content), locale);
  });
}

const nothing = /Which article\?|Welcher Artikel\?|어떤 기사인가요\?/;

test('a person keeps their language over a restart', async (t) => {
  const harness = await openHarness(t);
  const { channels, guild } = harness;
  const reader = harness.addPerson({ guilds: [guild], locale: 'ko' });
  await reader.slash(channels.general, 'help').response();
  await harness.bot.drain();
  await harness.start();
  const reply = await reader.mention(channels.news, 'Who is it?').response();
  assert.match(textOf(reply), /어떤 기사인가요/);
});

test('who was never seen is answered as they write, else as their guild does', async (t) => {
  const harness = await openHarness(t);
  const guild = harness.addGuild({ locale: 'de' });
  const channel = harness.addChannel(guild);
  const [english, unseen] = [1, 2].map(() => harness.addPerson({ guilds: [guild] }));
  await english!.slash(channel, 'help').response();
  const said = async (content: string) => {
    const reply = await unseen!.mention(channel, content).response();
    return nothing.exec(textOf(reply))?.[0];
  };
  assert.equal(await said('Lindmoor'), 'Welcher Artikel?');
  assert.equal(await said('who is it'), 'Which article?');
  assert.equal(await said('누구'), '어떤 기사인가요?');
  assert.equal(await said('Lindmoor'), '어떤 기사인가요?');
});

/** In a language that the reader's card has to name. */
const dated = `---
date: 2025-11-06
---
# 해솔시의회, 트램 예산 삭감

해솔시의회가 6일 본회의에서 트램 건설 예산 1240억 원을 전액 삭감했다.
시장은 재의를 요구하겠다고 말했다. 표결은 찬성 12표, 반대 9표였다.
다음 본회의는 20일에 열린다.
`;

test('who reads a language that I don’t speak gets cards of one language', async (t) => {
  const { channels, people } = await openHarness(t);
  const { admin } = people;
  for (const locale of ['zh-CN', 'ru']) {
    admin.account.locale = locale;
    for (const [name, values] of [
      ['help', {}],
      ['usage', {}],
      ['config set', { budget: locale === 'ru' ? 2.5 : 1.5, language: 'Korean' }],
      ['summarize', { file: { name: 'a.md', content: dated } }],
    ] as const) {
      const card = textOf(await admin.slash(channels.general, name, values).settled(says('.')));
      assert.doesNotMatch(card, /\p{Script=Han}|\p{Script=Cyrillic}/u, `${name} in ${locale}`);
    }
  }
});
