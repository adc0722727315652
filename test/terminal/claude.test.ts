import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import * as z from 'zod';
import { commands } from '../../commands/index.ts';
import { createLog } from '../../src/base/log.ts';
import { createClaude } from '../engine/claude/open.ts';
import { draws, readPrompt, startMessages, type Answer } from '../wire/messages.ts';
import { runProgram } from '../program.ts';
import { runLine, runWithEnv } from './run.ts';

const article = `The port of Vellmar will close its oldest pier on Friday after inspectors found cracks in 14 of its pillars.

Harbour master Lena Okafor called the closure a precaution. Repairs would take about six weeks, she said.

The dockers' union accused the authority of ignoring warnings since 2019. Okafor rejected that.

The city council will vote on the cost of 2.4 million euros next month.`;

const quoted = z.object({ quote: z.string() });
const printed = z.object({
  article: z.object({ coverage: z.string(), text: z.string(), sentences: z.array(z.string()) }),
  engine: z.string(),
  model: z.string().nullable(),
  answerable: z.boolean(),
  cached: z.boolean(),
  notices: z.array(z.string()),
  statements: z.array(z.object({ text: z.string(), evidence: z.array(quoted) })),
  removed: z.array(z.object({ text: z.string(), reason: z.string() })),
  cost: z.object({ cacheReadTokens: z.int(), usd: z.number().nullable() }),
});

test('the three tasks are read by Claude, and checked', async (t) => {
  const { server, nutgraf } = await openTerminal(t);
  for (const line of [
    ['summarize', '-'],
    ['actors', '-'],
    ['ask', '-', '--question', 'Why?'],
  ]) {
    const reading = await nutgraf(...line);
    assert.equal(reading.engine, 'claude');
    assert.equal(reading.model, 'claude-haiku-5-5');
    assert.ok(reading.statements.every(({ evidence }) => evidence.length > 0));
    assert.ok(reading.cost.usd! > 0);
    if (line[0] !== 'summarize') assert.ok(reading.cost.cacheReadTokens > 512);
  }
  assert.deepEqual(server.rejected, []);
});

test('what the evidence does not hold is removed, and said', async (t) => {
  const { server, nutgraf } = await openTerminal(t);
  const statements = [
    { label: '', text: 'Cracks were found in 14 pillars.', evidence: [0] },
    { label: '', text: 'Cracks were found in 41 pillars.', evidence: [0] },
  ];
  server.answer = draws({ answerable: true, statements, relations: [] });
  const reading = await nutgraf('summarize', '-');
  assert.deepEqual(
    reading.statements.map(({ text }) => text),
    ['Cracks were found in 14 pillars.'],
  );
  assert.deepEqual(reading.removed, [{ text: 'Cracks were found in 41 pillars.', reason: 'figure' }]);
});

test('a source that is too long is read up to a paragraph, and that is said', async (t) => {
  const { server, nutgraf } = await openTerminal(t, Array.from({ length: 500 }, () => article).join('\n\n'));
  const { article: read, engine, notices } = await nutgraf('summarize', '-');
  assert.deepEqual([engine, read.coverage], ['claude', 'partial']);
  assert.match(notices.join(), /%/u);
  assert.match(
    read.text,
    /(six weeks, she said|since 2019\. Okafor rejected that|next month|of its pillars)\.$/u,
  );
  assert.equal(readPrompt(server.received[0]!).sentences.length, read.sentences.length);
});

test('where Claude is overloaded or has nothing left, quotes answer and say why', async (t) => {
  const { server, nutgraf } = await openTerminal(t);
  const wrong = { label: '', text: 'Nobody was there.', evidence: [99] };
  const refusal: Answer = (reply) => (reply.begin(), reply.finish('refusal'));
  for (const answer of [draws({ answerable: true, statements: [wrong], relations: [] }), refusal]) {
    server.answer = answer;
    const reading = await nutgraf('summarize', '-');
    assert.equal(reading.engine, 'extractive');
    assert.ok(reading.notices.length > 0 && reading.statements.length > 0);
  }
});

test('a key in the environment is all that it takes', async (t) => {
  const server = await startMessages();
  t.after(server.close);
  const env = {
    NUTGRAF_DATA: await openFolder(t),
    ANTHROPIC_API_KEY: server.key,
    ANTHROPIC_BASE_URL: server.url,
    NUTGRAF_SECOND_LOOK: 'off',
  };
  const { stdout, stderr } = await runProgram(['actors', '-', '--json'], { env, input: article });
  assert.equal(stderr, '');
  assert.equal(printed.parse(JSON.parse(stdout)).engine, 'claude');
});

/** A terminal in this process, whose desk asks the local Messages API. */
async function openTerminal(t: TestContext, input = article) {
  const server = await startMessages();
  t.after(server.close);
  const log = createLog('silent');
  const options = {
    folder: await openFolder(t),
    input,
    primary: createClaude({ apiKey: server.key, baseURL: server.url, model: 'claude-haiku-5-5', log }),
  };
  async function nutgraf(...line: string[]) {
    const { code, stdout, stderr } = await runLine(commands, [...line, '--json'], options);
    assert.deepEqual([code, stderr], [0, '']);
    return printed.parse(JSON.parse(stdout));
  }
  return { server, nutgraf };
}

async function openFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

test('--live-check says which model answered, what it cost and how much held; or why not', async (t) => {
  const server = await startMessages();
  t.after(server.close);
  const env = {
    NUTGRAF_DATA: await openFolder(t),
    ANTHROPIC_BASE_URL: server.url,
  };
  const line = ['--live-check'];
  const [right, wrong, none] = await Promise.all([
    runProgram(line, { env: { ...env, ANTHROPIC_API_KEY: server.key } }),
    runWithEnv(commands, line, { env: { ...env, ANTHROPIC_API_KEY: 'sk-wrong-key' } }),
    runWithEnv(commands, line, { env }),
  ]);
  assert.deepEqual([right.code, right.stderr], [0, '']);
  assert.match(right.stdout, /^Claude Haiku 5\.5 answered\./);
  assert.equal(right.stdout.match(/\d of \d statements held, in [\d.]+ s, for \$0\.\d+/g)?.length, 3);
  assert.deepEqual([wrong.code, wrong.stdout], [3, '']);
  assert.match(wrong.stderr, /The model couldn’t answer: .*Check the key/);
  assert.ok(!wrong.stderr.includes('sk-wrong-key'));
  assert.deepEqual([none.code, none.stdout], [3, '']);
  assert.match(none.stderr, /neither ANTHROPIC_API_KEY nor OPENAI_BASE_URL is set/);
});
