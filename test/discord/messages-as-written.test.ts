import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMention } from '../../src/discord/messages/parse-mention.ts';
import { rows } from './messages-as-written.ts';

test('a message means what people mean by it', () => {
  assert.ok(rows.length >= 200, `${rows.length} messages`);
  const wrong = rows.flatMap(([content, links, outcome]) => {
    const found = parseMention(`<@1> ${content}`);
    const meant =
      found.question !== null
        ? 'question'
        : found.intent === 'guide' && found.links.length === 0
          ? 'guide'
          : 'summary';
    return meant === outcome && found.links.join(' ') === links.join(' ')
      ? []
      : [{ content, meant, outcome, ...found }];
  });
  assert.deepEqual(wrong, []);
});

const sentence = 'The committee meets in February to settle the plan of the year.';
const texts: [string, boolean][] = [
  [`${sentence} ${sentence} ${sentence}`, true],
  [`Ferry to run at night\n\n${sentence}\n${sentence} ${sentence}`, true],
  [
    '위원회는 이달 상순에 전원회의를 연다고 밝혔다. 회의에서는 올해의 계획을 정한다. 지난 계획은 목표를 이루지 못했다고 한다. 새 계획은 자력갱생을 강조한다.',
    true,
  ],
  [
    '委員会は今月上旬に総会を開くと発表した。会議では今年の計画を決める。前の計画は目標に届かなかったという。関係者が語った。',
    true,
  ],
  [
    '委员会宣布本月上旬召开全体会议。会议将确定今年的计划。上一个计划没有达到目标。有关人士这样说。新的计划强调自力更生。',
    true,
  ],
  [`${sentence} Who is on it? And who pays for all of that, in the end, if it comes to nothing?`, false],
  ['I think that is strange.', false],
];

test('a text is told by its sentences and its script', () => {
  for (const [content, isText] of texts) assert.equal(parseMention(content).text !== null, isText, content);
});

test('a request for a summary beside a text is no part of it', () => {
  const text = `${sentence} `.repeat(4).trim();
  for (const content of [`tl;dr\n${text}`, `${text}\n요약해 줘`])
    assert.deepEqual(parseMention(content), { links: [], text, question: null, intent: null });
});

for (const piece of ['이거 ', '요약 ', 'the ', 'summarize ', 'ok ', '[a](', 'a.', '**', 'www.', '를'])
  test(`time grows with the length alone, however often it has ${piece}`, () => {
    const start = performance.now();
    parseMention(piece.repeat(4000 / piece.length));
    parseMention(`${piece.repeat(90 / piece.length)}!x`);
    assert.ok(performance.now() - start < 1000);
  });
