import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import * as z from 'zod';
import { commands } from '../../commands/index.ts';
import type { Kind } from '../wire/chat-rules.ts';
import { startChat, writes, type ChatServer } from '../wire/chat.ts';
import { startMessages } from '../wire/messages.ts';
import { type Ended, runProgram } from '../program.ts';
import { runWithEnv } from './run.ts';

const article = `The port of Vellmar will close its oldest pier on Friday after inspectors found cracks in 14 of its pillars.

Harbour master Lena Okafor called the closure a precaution. Repairs would take about six weeks, she said.

The dockers' union accused the authority of ignoring warnings since 2019. Okafor rejected that.

The city council will vote on the cost of 2.4 million euros next month.`;

const printed = z.object({
  engine: z.string(),
  model: z.string().nullable(),
  statements: z.array(z.object({ evidence: z.array(z.object({ quote: z.string() })).min(1) })).min(1),
  cost: z.object({ inputTokens: z.int(), usd: z.number().nullable() }),
});

function readingOf({ code, stdout, stderr }: Ended) {
  assert.deepEqual([code, stderr], [0, '']);
  return printed.parse(JSON.parse(stdout));
}

async function open(t: TestContext, kind: Kind, own: Partial<ChatServer['rules']> = {}) {
  const server = await startChat(kind, own);
  t.after(server.close);
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  t.after(() => rm(folder, { recursive: true }));
  const env: Record<string, string> = { NUTGRAF_DATA: folder, OPENAI_BASE_URL: server.url };
  const nutgraf = async (line: string[], more: Record<string, string> = {}) =>
    runProgram(line, { env: { ...env, ...more }, input: article });
  /** In this process, which is quicker. */
  const inProcess = async (line: string[], more: Record<string, string> = {}) =>
    runWithEnv(commands, line, { env: { ...env, ...more }, input: article });
  const read = async (line: string[], more: Record<string, string> = {}) =>
    readingOf(await inProcess([...line, '--json'], more));
  return { server, folder, nutgraf, inProcess, read };
}

test('the address of a server is all that it takes', async (t) => {
  const { server, nutgraf, read } = await open(t, 'ollama', { models: ['nomic-embed-text', 'gemma3:4b'] });
  for (const reading of [
    readingOf(await nutgraf(['summarize', '-', '--length', 'brief', '--json'])),
    await read(['actors', '-']),
    await read(['ask', '-', '--question', 'Why?']),
  ]) {
    const { engine, model, cost } = reading;
    assert.deepEqual([engine, model, cost.usd], ['openai', 'gemma3:4b', null]);
    assert.ok(cost.inputTokens > 500);
  }
  assert.equal(server.received.length, 3);
});

test('several articles, and a second look, are read by it too', async (t) => {
  const { server, folder, read } = await open(t, 'llamacpp');
  const other = join(folder, 'other.txt');
  await writeFile(other, article.replace('14 of its', '15 of its'));
  const drafts = {
    compare: { label: 'agreed', evidence: [1, 7], text: 'Okafor called the closure a precaution.' },
    timeline: { label: '2019', evidence: [3], text: 'The union has accused the authority since 2019.' },
  };
  const judged = { verdicts: [{ statement: 0, gist: 'cracks', verdict: 'supported' }] };
  for (const [command, draft] of Object.entries(drafts)) {
    server.answer = (reply, received) => {
      const isJudge = JSON.stringify(received.body.response_format).includes('verdicts');
      return writes(isJudge ? judged : { answerable: true, statements: [draft], relations: [] })(
        reply,
        received,
      );
    };
    const before = server.received.length;
    const reading = await read([command, '-', other], { NUTGRAF_SECOND_LOOK: 'openai:small-model' });
    assert.deepEqual([reading.engine, server.received.length - before], ['openai', 2], command);
  }
});

test('a price that the operator knows is what a reading costs', async (t) => {
  const { folder, read, nutgraf } = await open(t, 'vllm');
  const file = join(folder, 'prices.json');
  const set = { NUTGRAF_PRICES: file, NUTGRAF_MODEL: 'openai:small-model' };
  await writeFile(file, '{"openai:small-model":{"input":1000,"output":0}}');
  const { cost } = await read(['actors', '-'], { ...set, NUTGRAF_DAILY_BUDGET_USD: 'none' });
  assert.equal(cost.usd, cost.inputTokens / 1000);
  await writeFile(file, '{"openai:small-model":{"input":"free"}}');
  const { code, stderr } = await nutgraf(['actors', '-'], set);
  assert.equal(code, 3);
  assert.match(stderr, /prices in “.*prices\.json” can’t be used/);
});

test('a chain goes on where Claude can’t, and one without a key is left out', async (t) => {
  const claude = await startMessages();
  t.after(claude.close);
  const { read } = await open(t, 'llamacpp');
  const chain = { NUTGRAF_MODEL: 'claude-haiku-5-5, openai:small-model', NUTGRAF_SECOND_LOOK: 'off' };
  claude.answer = (reply) => reply.fail(400, 'invalid_request_error');
  const { engine } = await read(['actors', '-'], {
    ...chain,
    LOG_LEVEL: 'silent',
    ANTHROPIC_API_KEY: claude.key,
    ANTHROPIC_BASE_URL: claude.url,
  });
  assert.deepEqual([engine, claude.received.length], ['openai', 1]);
  assert.equal((await read(['ask', '-', '--question', 'Why?'], chain)).engine, 'openai');
});

test('--live-check says how a model is held to its form and what it holds', async (t) => {
  const { inProcess } = await open(t, 'llamacpp', { formats: ['json_object'] });
  const { code, stdout, stderr } = await inProcess(['--live-check']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^small-model answered\./);
  assert.match(stdout, /by JSON mode; 16,384 tokens/);
});

test('--live-check says of a model that can’t keep the form what to do', async (t) => {
  const { server, inProcess } = await open(t, 'ollama');
  server.answer = (reply) => (reply.say('The pier closes on Friday.'), reply.finish('stop'));
  const { code, stdout, stderr } = await inProcess(['--live-check'], { LOG_LEVEL: 'silent' });
  assert.deepEqual([code, stdout], [3, '']);
  assert.match(stderr, /“small-model” answered, but not in the form .* Choose a larger model/);
});

test('a server that isn’t there leaves quotes, and says so', async (t) => {
  const { server, inProcess } = await open(t, 'ollama');
  await server.close();
  server.close = async () => {};
  const { code, stdout } = await inProcess(['summarize', '-', '--json']);
  assert.equal(code, 0);
  assert.equal(printed.parse(JSON.parse(stdout)).engine, 'extractive');
  assert.equal((await inProcess(['--live-check'])).code, 3);
});
