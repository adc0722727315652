import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createLog } from '../../../src/base/log.ts';
import { createClaudeJudge } from './open.ts';
import { EngineFailure } from '../../../src/engine/engine.ts';
import { articleOf } from '../articles.ts';
import { startMessages, type Answer } from '../../wire/messages.ts';

const article = articleOf([
  'The union sued the operator.',
  'The operator denies the charge.',
  'A hearing is set.',
]);
const items = [
  { text: 'The operator sued the union.', evidence: [0] },
  { text: 'The operator denies it.', evidence: [1] },
];

async function openJudge(t: TestContext, answer: Answer) {
  const server = await startMessages();
  t.after(server.close);
  server.answer = answer;
  const judge = createClaudeJudge({
    apiKey: server.key,
    baseURL: server.url,
    model: 'claude-haiku-5-5',
    log: createLog('silent'),
  });
  return { server, judge };
}

const saying =
  (text: string): Answer =>
  (reply) => {
    reply.begin();
    reply.say(text);
    reply.finish('end_turn');
  };

test('all statements are judged in one call, each with its sentences and their neighbours', async (t) => {
  const verdicts = [
    { statement: 1, gist: 'the operator denies', verdict: 'supported' },
    { statement: 0, gist: 'the union sued', verdict: 'contradicted' },
  ];
  const { server, judge } = await openJudge(t, saying(JSON.stringify({ verdicts })));
  const { judgements, cost } = await judge.judge(article, items, new AbortController().signal);
  assert.deepEqual(judgements, ['contradicted', 'supported']);
  assert.ok((cost.usd ?? 0) > 0);
  assert.equal(server.received.length, 1);
  assert.deepEqual(server.rejected, []);
  const sent = server.received[0]?.bytes.toString() ?? '';
  for (const sentence of article.sentences) assert.ok(sent.includes(sentence), sentence);
  const worst = judge.worstCaseUsd(article, items);
  assert.ok(worst !== null && (cost.usd ?? 0) < worst);
});

test('a statement without a verdict is unclear, and what is no verdict is a failure', async (t) => {
  const { server, judge } = await openJudge(t, saying('{"verdicts":[]}'));
  const signal = new AbortController().signal;
  assert.deepEqual((await judge.judge(article, items, signal)).judgements, ['unclear', 'unclear']);
  server.answer = saying('I can’t say.');
  await assert.rejects(judge.judge(article, items, signal), EngineFailure);
});
