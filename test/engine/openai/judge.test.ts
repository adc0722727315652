import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../../src/base/log.ts';
import { EngineFailure } from '../../../src/engine/engine.ts';
import { createJudge } from '../../../src/engine/model/judge.ts';
import { createOpenAiProvider } from '../../../src/engine/openai/provider.ts';
import { startChat, writes } from '../../wire/chat.ts';
import { articleOf } from '../articles.ts';

const article = articleOf(['The union sued the operator.', 'The operator denies the charge.']);
const items = [
  { text: 'The operator sued the union.', evidence: [0] },
  { text: 'The operator denies it.', evidence: [1] },
];

test('a model behind chat completions judges as Claude does, and costs what nobody knows', async (t) => {
  const server = await startChat('vllm');
  t.after(server.close);
  const connection = { baseURL: server.url, apiKey: null, model: 'small-model', contextTokens: null };
  const judge = createJudge(await createOpenAiProvider(connection), { log: createLog('silent') });
  const verdicts = [
    { statement: 0, gist: 'the union sued', verdict: 'contradicted' },
    { statement: 1, gist: 'it denies', verdict: 'supported' },
  ];
  server.answer = (reply, received) => {
    reply.say('<think>Who sued whom?</think>');
    return writes({ verdicts })(reply, received);
  };
  const { judgements, cost } = await judge.judge(article, items, t.signal);
  assert.deepEqual(judgements, ['contradicted', 'supported']);
  assert.ok(cost.inputTokens > 0);
  assert.deepEqual([cost.usd, judge.worstCaseUsd(article, items)], [null, null]);
  const schema = server.received[0]?.body.response_format;
  assert.ok(schema?.type === 'json_schema' && JSON.stringify(schema).includes('verdicts'));
  server.answer = (reply) => (reply.say('I can’t say.'), reply.finish('stop'));
  await assert.rejects(judge.judge(article, items, t.signal), EngineFailure);
});
