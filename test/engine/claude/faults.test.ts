import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { timeouts, type Timeouts } from '../../../src/engine/model/timeouts.ts';
import { createLog } from '../../../src/base/log.ts';
import { EngineFailure, type DraftPart, type Task } from '../../../src/engine/engine.ts';
import { draws, plausibleDraft } from '../../wire/messages.ts';
import { oddArticles } from '../articles.ts';
import { drain } from '../contract.ts';
import { faults, type FaultCase } from './faults.ts';
import { openClaude } from './open.ts';

const story = oddArticles['a common story']!;
const task: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };
const hasty: Timeouts = { total: 60_000, idle: 20_000, backoff: 20 };
/** For those rows that wait until the silence is too long. */
const hastier: Timeouts = { ...hasty, idle: 500 };
/** For a machine that does other things as well; less than the silence that must not be waited for. */
const slack = 15_000;

describe('every fault of the provider', { concurrency: 4 }, () => {
  for (const { fault, answer, calls, longest, outcome } of faults)
    test(fault, async (t) => {
      let made = 0;
      const counted: typeof fetch = (...request) => ((made += 1), fetch(...request));
      const timeouts = longest(hasty) > hasty.idle ? hastier : hasty;
      const { server, claude } = await openClaude(t, { timeouts, fetch: counted });
      if (answer === null) await server.close();
      else server.answer = answer;
      const parts: DraftPart[] = [];
      const began = performance.now();
      const came = await drain(claude, story, task, t.signal, parts).then(outcomeOf, failureOf);
      assert.equal(came, outcome);
      assert.equal(made, calls);
      assert.ok(performance.now() - began <= longest(timeouts) + slack);
    });
});

test('the whole takes no longer than a study may, by far', () => {
  for (const { longest } of faults) assert.ok(longest(timeouts) < timeouts.total);
  assert.ok(timeouts.total < 60_000);
});

test('the total timeout ends it, whatever the provider does', async (t) => {
  const { server, claude } = await openClaude(t, { timeouts: { total: 100, idle: 60_000, backoff: 20 } });
  server.answer = (reply) => reply.begin();
  await assert.rejects(drain(claude, story, task), { reason: 'unavailable' });
});

test('a slow answer is no silence', async (t) => {
  const idle = 1000;
  const { server, claude } = await openClaude(t, { timeouts: { ...hasty, idle } });
  server.answer = async (reply, received) => {
    reply.open();
    const end = performance.now() + 1.5 * idle;
    while (performance.now() < end) {
      reply.event('omen', {});
      await nextTurn();
    }
    draws(plausibleDraft)(reply, received);
  };
  await drain(claude, story, task);
  assert.equal(server.received.length, 1);
});

test('what has begun as no draft is cut off: the model would write on, and be paid', async (t) => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const watched: typeof fetch = (input, init) => (signals.push(init?.signal), fetch(input, init));
  const { server, claude } = await openClaude(t, { timeouts: hasty, fetch: watched });
  server.answer = (reply) => {
    reply.begin();
    reply.say('Certainly! Here is the summary:');
  };
  await assert.rejects(drain(claude, story, task), { reason: 'unavailable' });
  assert.deepEqual(
    signals.map((signal) => signal?.aborted),
    [true, true],
  );
});

test('the cost of what failed is counted', async (t) => {
  // Time enough for its beginning, on a busy machine too.
  const { server, claude } = await openClaude(t, { timeouts: { ...hasty, idle: 2000 } });
  server.answer = faults.find(({ fault }) => fault === 'stalled body')!.answer!;
  const failure = await drain(claude, story, task).catch((error: unknown) => error);
  assert.ok(failure instanceof EngineFailure && failure.cost !== null);
  const { cacheWriteTokens, cacheReadTokens, outputTokens, usd } = failure.cost;
  assert.equal(cacheReadTokens, cacheWriteTokens);
  assert.ok(cacheReadTokens > 0 && outputTokens > 2 && usd !== null && usd > 0);
});

test('a key that is wrong is an error in the log, without the key', async (t) => {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const { claude } = await openClaude(t, { apiKey: 'sk-wrong-and-secret', log });
  await assert.rejects(drain(claude, story, task), { reason: 'unusable' });
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /"level":50,.*401/u);
  assert.doesNotMatch(lines[0]!, /secret|pier/u);
});

test('docs/faults.md has this table', async () => {
  const page = await readFile('docs/faults.md', 'utf8');
  const [own = ''] = page.split('## A server of chat completions');
  const rows = own.split('\n').filter((line) => /^\| .* \| \d +\|/u.test(line));
  assert.deepEqual(
    rows.map((row) => row.replaceAll(/ +/gu, ' ')),
    faults.map(rowOf),
  );
});

function rowOf({ fault, calls, longest, outcome }: FaultCase): string {
  const ms = /short retry-after/u.test(fault) ? null : longest(timeouts);
  const time = ms === null ? 'as told' : ms === 0 ? 'at once' : `${ms / 1000} s`;
  const answers = {
    draft: 'Claude',
    restarted: 'Claude, anew',
    unusable: 'quotes',
    unavailable: 'quotes, Retry',
    unbacked: 'quotes, Retry',
  };
  return `| ${fault} | ${calls} | ${time} | ${answers[outcome]} |`;
}

function outcomeOf(parts: DraftPart[]): string {
  const last = parts.findLastIndex(({ part }) => part === 'restart');
  const texts = parts
    .slice(last + 1)
    .flatMap((part) => (part.part === 'statement' ? [part.statement.text] : []));
  assert.deepEqual(texts, ['The pier closes on Friday.', 'Repairs take six weeks.']);
  assert.ok(last < 0 || parts.slice(0, last).some(({ part }) => part === 'statement'));
  return last < 0 ? 'draft' : 'restarted';
}

function failureOf(error: unknown): string {
  if (error instanceof EngineFailure) return error.reason;
  throw error;
}
