import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../../src/base/log.ts';
import { createClaudeProvider } from '../../../src/engine/claude/provider.ts';
import { liveCheck } from '../../../src/engine/model/live-check.ts';
import { startMessages } from '../../wire/messages.ts';

const log = createLog('silent');

test('the live check says who answered, what it cost and how much of it passed', async (t) => {
  const server = await startMessages();
  t.after(server.close);
  const options = { apiKey: server.key, baseURL: server.url, model: 'claude-haiku-5-5', log };
  const check = await liveCheck(
    createClaudeProvider(options),
    options,
    (_, { evidence }) => evidence[0] === 0,
    t.signal,
  );
  assert.equal(check.failure, null);
  assert.equal(check.model, 'claude-haiku-5-5');
  assert.deepEqual(
    check.tasks.map(({ task, statements, passed }) => [task, statements, passed]),
    [
      ['summarize', 2, 1],
      ['actors', 2, 1],
      ['ask', 2, 1],
    ],
  );
  assert.ok(check.tasks[1]!.cost.cacheReadTokens > 512);
  assert.ok(check.cost.usd! > 0 && check.cost.usd! < 0.01);
  assert.deepEqual(server.rejected, []);
});

test('the live check says why Claude could not be used', async (t) => {
  const server = await startMessages();
  t.after(server.close);
  const options = { apiKey: 'sk-wrong', baseURL: server.url, model: 'claude-haiku-5-5', log };
  const { failure, model, tasks } = await liveCheck(
    createClaudeProvider(options),
    options,
    () => true,
    t.signal,
  );
  assert.equal(failure?.reason, 'unusable');
  assert.match(failure.message, /401/u);
  assert.deepEqual([model, tasks], [null, []]);
});
