import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { textOf } from 'local-discord';
import { openOpenAi } from '../engine/openai/open.ts';
import type { Kind } from '../wire/chat-rules.ts';
import { isDone, labels, says } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };
const statement = (text: string, evidence: number[]) => ({ label: '', evidence, text });
const first = statement('A crane fell onto a ferry in Lindmoor and injured 14 people.', [0]);
const invented = statement('The crane had cost 73 million crowns.', [0]);
const second = statement('Gusts had reached 118 kilometres an hour.', [1]);

async function openNewsroom(t: TestContext, kind: Kind, idle = 20_000) {
  const { server, engine } = await openOpenAi(t, kind, {
    timeouts: { total: 40_000, idle, backoff: 5 },
  });
  const harness = await openHarness(t, { study: { primary: engine } });
  const ask = (command: string, more: object = {}) =>
    harness.people.member.slash(harness.channels.general, command, { file, ...more });
  return { server, ask };
}

test('the card grows as the model writes, after its thoughts, and what it invents is removed', async (t) => {
  const { server, ask } = await openNewsroom(t, 'ollama');
  const gate = Promise.withResolvers<void>();
  const said = JSON.stringify({ answerable: true, statements: [first, invented, second], relations: [] });
  const half = said.indexOf(second.text);
  server.answer = async (reply) => {
    reply.think('What happened?');
    reply.say(`<think>A crane fell.</think>\n\`\`\`json\n${said.slice(0, half)}`);
    await gate.promise;
    reply.say(`${said.slice(half)}\n\`\`\``);
    reply.finish('stop');
  };
  const handle = ask('summarize');
  const growing = await handle.settled(says(first.text));
  assert.ok(!isDone(growing));
  gate.resolve();
  const card = textOf(await handle.settled(isDone));
  assert.match(card, /• A crane fell .+ ¹\n• Gusts had reached 118 .+ ²/);
  assert.match(card, /1 statement removed: a figure or date doesn’t match the cited sentences\./);
  assert.match(card, /full text · small-model$/m);
});

for (const kind of ['openai', 'llamacpp', 'vllm'] as const)
  test(`the three tasks are read by a model behind ${kind}`, async (t) => {
    const { server, ask } = await openNewsroom(t, kind);
    for (const [command, more] of [
      ['summarize', {}],
      ['actors', {}],
      ['ask', { question: 'Who ordered every berth closed?' }],
    ] as const)
      assert.match(textOf(await ask(command, more).settled(isDone)), /small-model/);
    assert.equal(server.received.length, 3);
  });

test('a stalled server ends in quotes with a Retry', async (t) => {
  const { server, ask } = await openNewsroom(t, 'vllm', 300);
  server.answer = (reply) => reply.say('{"answerable":true,');
  const card = await ask('summarize').settled(isDone);
  assert.match(textOf(card), /The model couldn’t answer now, so these are quotes from the article/);
  assert.ok(labels(card).includes('Retry'));
});
