import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { createLog } from '../../../src/base/log.ts';
import { EngineFailure, type DraftPart, type Task } from '../../../src/engine/engine.ts';
import { patientTimeouts } from '../../../src/engine/openai/provider.ts';
import type { Timeouts } from '../../../src/engine/model/timeouts.ts';
import { oddArticles } from '../articles.ts';
import { drain, tasks } from '../contract.ts';
import { faults, type FaultCase } from './faults.ts';
import { openOpenAi } from './open.ts';

const story = oddArticles['a common story']!;
const task: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };
const hasty: Timeouts = { total: 60_000, idle: 20_000, backoff: 20 };
/** For those rows that wait until the silence is too long. */
const hastier: Timeouts = { ...hasty, idle: 500, first: 400 };
/** For a machine that does other things as well; less than the silence that must not be waited for. */
const slack = 15_000;

describe('every fault of a server', { concurrency: 4 }, () => {
  for (const { fault, kind, answer, calls, longest, outcome } of faults)
    test(fault, async (t) => {
      let chats = 0;
      const counted: typeof fetch = (url, init) => {
        if (init?.body !== undefined && typeof url === 'string' && url.endsWith('/chat/completions'))
          chats += 1;
        return fetch(url, init);
      };
      const timeouts = longest(hasty) > hasty.idle ? hastier : hasty;
      const { server, engine } = await openOpenAi(t, kind, { timeouts, fetch: counted });
      // What the server takes is found out beforehand: here only the fault counts.
      await drain(engine, story, tasks[4]!);
      chats = 0;
      if (answer === null) await server.close();
      else server.answer = answer;
      const parts: DraftPart[] = [];
      const began = performance.now();
      const came = await drain(engine, story, task, t.signal, parts).then(outcomeOf, failureOf);
      assert.equal(came, outcome);
      assert.equal(chats, calls);
      assert.ok(performance.now() - began <= longest(timeouts) + slack);
    });
});

test('the whole takes no longer than a study may', () => {
  assert.ok(patientTimeouts.total < 60_000);
  for (const { longest, fault } of faults)
    if (fault !== 'hang') assert.ok(longest(patientTimeouts) < patientTimeouts.total, fault);
});

test('a model may take long for its first word, and no longer than that between words', async (t) => {
  const timeouts = { ...hasty, idle: 100, first: 10_000 };
  const { server, engine } = await openOpenAi(t, 'ollama', { timeouts });
  const gate = Promise.withResolvers<void>();
  server.answer = async (reply) => {
    await gate.promise;
    reply.say('{"answerable":');
  };
  const failing = drain(engine, story, task);
  setTimeout(gate.resolve, 300);
  await assert.rejects(failing, { reason: 'unavailable' });
  assert.ok(server.received.length >= 1);
});

test('a key that is echoed is in no log, and what was asked neither', async (t) => {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const { engine } = await openOpenAi(t, 'openai', { apiKey: 'sk-wrong-and-secret', log });
  await assert.rejects(drain(engine, story, task), { reason: 'unusable' });
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /"level":50,.*401/u);
  assert.doesNotMatch(lines[0]!, /secret|pier/u);
});

test('docs/faults.md has this table', async () => {
  const page = await readFile('docs/faults.md', 'utf8');
  const [, own = ''] = page.split('## A server of chat completions');
  const rows = own.split('\n').filter((line) => /^\| .* \| \d +\|/u.test(line));
  assert.deepEqual(
    rows.map((row) => row.replaceAll(/ +/gu, ' ')),
    faults.map(rowOf),
  );
});

function rowOf({ fault, calls, longest, outcome }: FaultCase): string {
  const ms = Math.min(longest(patientTimeouts), patientTimeouts.total);
  const time = /short retry-after/u.test(fault) ? 'as told' : ms === 0 ? 'at once' : `${ms / 1000} s`;
  const answers = {
    draft: 'the model',
    restarted: 'the model, anew',
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
  return last < 0 ? 'draft' : 'restarted';
}

function failureOf(error: unknown): string {
  if (error instanceof EngineFailure) return error.reason;
  throw error;
}
