import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explicitLinksIn } from '../../src/discord/sources/parse-links.ts';
import { mentionsBot, parseMention, soundsLikeQuestion } from '../../src/discord/messages/parse-mention.ts';

const long = 'The committee meets in February to settle the plan of the year. '.repeat(6).trim();

const cases: [string, string, Partial<ReturnType<typeof parseMention>>][] = [
  ['a link alone', '<@1> https://a.com/x', { links: ['https://a.com/x'] }],
  [
    'a link with a question',
    '<@1> who is behind this? https://a.com/x',
    { links: ['https://a.com/x'], question: 'who is behind this?' },
  ],
  [
    'a question after the link',
    'https://a.com/x <@!1> 누가 그랬나요',
    { links: ['https://a.com/x'], question: '누가 그랬나요' },
  ],
  [
    'a link in a sentence',
    '<@1> (see https://a.com/x_(y)).',
    { links: ['https://a.com/x_(y)'], question: '(see ).' },
  ],
  [
    'four links',
    '<@1> https://a.com https://b.com https://c.com https://d.com',
    { links: ['https://a.com', 'https://b.com', 'https://c.com'] },
  ],
  ['a link twice', 'https://a.com, https://a.com.', { links: ['https://a.com'] }],
  [
    'links that nobody offers',
    '<@1> `https://a.com` ||https://b.com|| <https://c.com> ```\nhttps://d.com\n```',
    {},
  ],
  ['a long text', `<@1> ${long}`, { text: long }],
  ['a long text with links in it', `<@1> ${long} https://a.com`, { text: `${long} https://a.com` }],
  ['a question before a text', `<@1> Who meets?\n${long}`, { text: long, question: 'Who meets?' }],
  ['a question after a text', `${long}\n\n누가 모이나요？`, { text: long, question: '누가 모이나요？' }],
  ['a question alone', '<@1> and who paid?', { question: 'and who paid?' }],
  ['nothing', '<@1>', {}],
  ['nothing but signs', '<@1> !! :) <:wave:123456789012345678> <@&2>', {}],
  ['a number as a question', '<@1> 2021', { question: '2021' }],
];

for (const [name, content, expected] of cases) {
  test(`a mention with ${name}`, () => {
    assert.deepEqual(parseMention(content), {
      links: [],
      text: null,
      question: null,
      intent: null,
      change: null,
      ...expected,
    });
  });
}

test('a mention in code is none', () => {
  assert.ok(mentionsBot('hey <@1> and `x`', '1'));
  assert.ok(mentionsBot('<@!1>', '1'));
  assert.ok(!mentionsBot('`<@1>`', '1'));
  assert.ok(!mentionsBot('```\n<@1>\n```', '1'));
  assert.ok(!mentionsBot('<@12>', '1'));
});

test('what nobody asked to be read is a link only with its scheme', () => {
  const content = 'https://a.example/x, www.b.example and c.example/y';
  assert.deepEqual(explicitLinksIn(content), ['https://a.example/x']);
});

const replies: [string, boolean][] = [
  ['누가 부두를 닫았나요', true],
  ['誰が岸壁を閉めたのか教えて', true],
  ['谁关闭了码头', true],
  ['who closed it', true],
  ['why?', true],
  ['どうして閉めたのか', true],
  ['ありがとうございました', false],
  ['谢谢你', false],
  ['thank you!', false],
  ['https://a.com/x_y/z <@1> <:kek:123456789012345678>', false],
];

for (const [content, expected] of replies) {
  test(`a reply that ${expected ? 'wants an answer' : 'wants none'}: ${content}`, () => {
    assert.equal(soundsLikeQuestion(content), expected);
  });
}

for (const piece of [')', '<@', '<http:', '||', '(https://a.example/x).']) {
  test(`time grows with the length alone, however often it has ${piece}`, () => {
    const start = performance.now();
    parseMention(`https://a.example/${piece.repeat(40_000)}`);
    // A quadratic one takes half a minute.
    assert.ok(performance.now() - start < 3000);
  });
}
