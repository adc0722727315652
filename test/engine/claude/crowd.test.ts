import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import type { Engine, Task } from '../../../src/engine/engine.ts';
import { draws, plausibleDraft, type Answer, type RateLimit } from '../../wire/messages.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';
import { openClaude } from './open.ts';

const actors: Task = { kind: 'actors', language: null };
const articles = Array.from({ length: 200 }, (_, index) =>
  articleOf([`Number ${index} was read.`, `It was read by reader ${index}.`], { id: String(index) }),
);
/** An answer takes its time, as a model does. */
const slow: Answer = (reply, received) => {
  reply.begin();
  setTimeout(() => {
    reply.say(JSON.stringify(plausibleDraft(received)));
    reply.finish('end_turn');
  }, 20);
};

for (const [limit, provider] of [
  [undefined, 'one that takes all'],
  [{ size: 20, refillMs: 100, headers: true }, 'one that tells its limits'],
  [{ size: 20, refillMs: 100, headers: false }, 'one that only turns away'],
] as [RateLimit | undefined, string][])
  test(`200 articles at once are all answered by ${provider}`, async (t) => {
    const { server, claude } = await openClaude(t, {}, limit && { limit });
    server.answer = slow;
    const texts = await Promise.all(articles.map((article) => firstStatement(claude, article)));
    assert.deepEqual(
      texts,
      articles.map(({ sentences }) => sentences[0]),
    );
    assert.ok(server.mostAtOnce <= 40);
  });

test('who gives up leaves the queue, and the others are served', async (t) => {
  const { server, claude } = await openClaude(t, { width: 1 });
  const first = Promise.withResolvers<void>();
  server.answer = (reply, received) => void first.promise.then(() => draws(plausibleDraft)(reply, received));
  const leaving = new AbortController();
  const readings = articles
    .slice(0, 3)
    .map((article, index) => firstStatement(claude, article, index === 1 ? leaving.signal : undefined));
  leaving.abort(new Error('gone'));
  await assert.rejects(readings[1]!, /gone/u);
  first.resolve();
  await Promise.all([readings[0], readings[2]]);
  assert.equal(server.received.length, 2);
});

test('a reader who has gone frees the place of his call', async (t) => {
  const { server, claude } = await openClaude(t, { width: 1 });
  const called = Promise.withResolvers<void>();
  server.answer = (reply) => (reply.begin(), called.resolve());
  const leaving = new AbortController();
  const gone = firstStatement(claude, articles[0]!, leaving.signal);
  const next = firstStatement(claude, articles[1]!);
  await called.promise;
  server.answer = draws(plausibleDraft);
  leaving.abort(new Error('gone'));
  await assert.rejects(gone, /gone/u);
  assert.equal(await next, 'Number 1 was read.');
});

test('after an absurd retry-after nobody waits in vain', async (t) => {
  const { server, claude } = await openClaude(t);
  server.answer = (reply) => reply.fail(429, 'rate_limit_error', { 'retry-after': '3600' });
  await assert.rejects(firstStatement(claude, articles[0]!), { reason: 'unavailable' });
  const second = firstStatement(claude, articles[1]!);
  const late = sleep(5000, 'late', { ref: false });
  await assert.rejects(Promise.race([second, late]), { reason: 'unavailable' });
  assert.equal(server.received.length, 1);
});

async function firstStatement(
  claude: Engine,
  article: Article,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const parts = await drain(claude, article, actors, signal);
  return parts.flatMap((part) => (part.part === 'statement' ? [part.statement.text] : []))[0];
}
