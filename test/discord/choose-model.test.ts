import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { textOf } from 'local-discord';
import { openClaude } from '../engine/claude/open.ts';
import { openOpenAi } from '../engine/openai/open.ts';
import { harbour, openHarness } from './harness.ts';
import { isDone } from './message-matchers.ts';

const small = 'openai:small-model';
const file = { name: 'harbour.txt', content: harbour };
const timeouts = { total: 10_000, idle: 5000, backoff: 5 };

/** Haiku reads, then a model of the operator's own; admins may choose either, or Opus. */
async function openChoice(t: TestContext) {
  const haiku = await openClaude(t, { timeouts });
  const opus = await openClaude(t, { model: 'claude-opus-5-5', timeouts });
  const own = await openOpenAi(t, 'vllm', { timeouts });
  const others = new Map([
    ['claude-haiku-5-5', haiku.claude],
    ['claude-opus-5-5', opus.claude],
    [small, own.engine],
  ]);
  const { people, channels } = await openHarness(t, {
    study: { primary: haiku.claude, spares: [own.engine], others },
    limits: { models: [...others.keys()] },
  });
  return {
    servers: [haiku.server, opus.server, own.server] as const,
    calls: () => [haiku, opus, own].map(({ server }) => server.received.length),
    choose: async (model: string) =>
      textOf(await people.admin.slash(channels.general, 'config set', { model }).settled(isDone)),
    offered: () => people.admin.autocomplete(channels.general, 'config set', 'model', { model: 'small' }),
    read: async () =>
      textOf(await people.member.slash(channels.general, 'summarize', { file }).settled(isDone)),
  };
}

test('a model of the operator’s own is offered, chosen and reads, and the card says so', async (t) => {
  const { calls, choose, offered, read } = await openChoice(t);
  assert.match(await read(), /Haiku 5\.5/);
  assert.deepEqual(await offered(), [{ name: small, value: small }]);
  assert.match(await choose(small), /\*\*Model\*\* — .*small-model\n/);
  assert.match(await read(), /small-model$/m);
  assert.deepEqual(calls(), [1, 0, 1]);
});

test('where a chosen model can’t, the operator’s next one reads; the first never does', async (t) => {
  const { servers, calls, choose, read } = await openChoice(t);
  const [, opus, own] = servers;
  opus.answer = (reply) => reply.fail(401, 'authentication_error');
  await choose('claude-opus-5-5');
  assert.match(await read(), /small-model$/m);
  await choose(small);
  own.answer = (reply) => reply.fail(401, { message: 'invalid api key' });
  assert.match(await read(), /small-model$/m, 'what it has read is remembered');
  assert.deepEqual(calls(), [0, 1, 1]);
});

test('a chosen model of the operator’s own that can’t ends in quotes: nothing leaves the machine', async (t) => {
  const { servers, calls, choose, read } = await openChoice(t);
  servers[2].answer = (reply) => reply.fail(401, { message: 'invalid api key' });
  await choose(small);
  assert.match(await read(), /quotes/);
  assert.deepEqual(calls().slice(0, 2), [0, 0]);
});
