import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMention } from '../../src/discord/messages/parse-mention.ts';
import { changes, rows, unchanging } from './messages-as-written.ts';

test('a message means what people mean by it', () => {
  assert.ok(rows.length >= 200, `${rows.length} messages`);
  const wrong = rows.flatMap(([content, links, outcome]) => {
    const found = parseMention(`<@1> ${content}`);
    const meant =
      found.question !== null
        ? 'question'
        : found.intent === 'people' || (found.intent !== null && found.links.length === 0)
          ? found.intent
          : 'summary';
    return meant === outcome && found.links.join(' ') === links.join(' ')
      ? []
      : [{ content, meant, outcome, ...found }];
  });
  assert.deepEqual(wrong, []);
});

test('another length, style or language of the answer is told from a question', () => {
  for (const [content, change] of changes) {
    const { question, links } = parseMention(`<@1> ${content} https://a.example/x`);
    assert.deepEqual(
      { content, question, links },
      { content, question: null, links: ['https://a.example/x'] },
    );
    assert.deepEqual({ content, ...parseMention(content).change }, { content, ...change });
  }
  for (const content of unchanging) assert.equal(parseMention(content).question, content);
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
  ['The port has been shut since Friday. The council meets on Monday to decide what to do.', false],
  [`${sentence} ${sentence.slice(0, 58)}.`, true],
  ['I think that is strange.', false],
];

test('a text is told by its sentences and its script', () => {
  for (const [content, isText] of texts) assert.equal(parseMention(content).text !== null, isText, content);
});

test('a request for a summary beside a text is no part of it', () => {
  const text = `${sentence} `.repeat(4).trim();
  assert.deepEqual(parseMention(`Auf Deutsch bitte:\n${text}`).change, { language: 'de' });
  assert.equal(parseMention(`The mayor: ${text}`).text, `The mayor: ${text}`);
  for (const content of [
    `tl;dr\n${text}`,
    `${text}\n요약해 줘`,
    `Summarize this: ${text}`,
    `要約して：\n${text}`,
  ])
    assert.deepEqual(parseMention(content), { links: [], text, question: null, intent: null, change: null });
});

for (const piece of ['이거 ', '요약 ', 'the ', 'summarize ', 'ok ', '[a](', 'a.', '**', 'www.', '를'])
  test(`time grows with the length alone, however often it has ${piece}`, () => {
    const start = performance.now();
    parseMention(piece.repeat(4000 / piece.length));
    parseMention(`${piece.repeat(90 / piece.length)}!x`);
    assert.ok(performance.now() - start < 1000);
  });
