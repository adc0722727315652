import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readLimit } from '../../../src/engine/claude/read-limit.ts';
import type { Ticket } from '../../../src/engine/model/rate-limiter.ts';
import { createQueue } from '../../../src/engine/model/queue.ts';

const forever = Number.MAX_SAFE_INTEGER;

test('at most so many go at once, first come, first served, and who comes again first', async (t) => {
  const { ask, went } = openQueue(t, 2);
  const [a, b] = [ask('a'), ask('b')];
  for (const name of ['c', 'd']) void ask(name);
  void ask('again', { first: true });
  (await a).done();
  await settled();
  assert.deepEqual(went, ['a', 'b', 'again']);
  (await b).done();
  await settled();
  assert.deepEqual(went, ['a', 'b', 'again', 'c']);
});

test('a bucket that is empty fills at the rate that its headers tell', async (t) => {
  const { ask, went } = openQueue(t, 10);
  const ticket = await ask('a');
  ticket.answered(bucket('requests', 10, 0, 10_000));
  for (const name of ['b', 'c']) void ask(name);
  t.mock.timers.tick(999);
  await settled();
  assert.deepEqual(went, ['a']);
  t.mock.timers.tick(1);
  await settled();
  assert.deepEqual(went, ['a', 'b']);
  t.mock.timers.tick(1000);
  await settled();
  assert.deepEqual(went, ['a', 'b', 'c']);
});

test('a long article waits for its tokens; one longer than the bucket waits until it is full', async (t) => {
  const { ask, went } = openQueue(t, 10);
  (await ask('a')).answered(bucket('input-tokens', 1000, 500, 5000));
  void ask('b', { tokens: 700 });
  t.mock.timers.tick(1999);
  await settled();
  assert.deepEqual(went, ['a']);
  t.mock.timers.tick(1);
  await settled();
  assert.deepEqual(went, ['a', 'b']);
});

test('calls that were not answered yet are held against what is left', async (t) => {
  const { ask, went } = openQueue(t, 10);
  const [a, b] = [await ask('a'), await ask('b')];
  a.answered(bucket('requests', 10, 1, 90_000));
  void ask('c');
  await settled();
  assert.deepEqual(went, ['a', 'b']);
  b.answered(bucket('requests', 10, 1, 90_000));
  await settled();
  assert.deepEqual(went, ['a', 'b', 'c']);
});

test('who is turned away holds everybody up, and fewer go afterwards', async (t) => {
  const { ask, went } = openQueue(t, 4);
  const tickets = await Promise.all(['a', 'b', 'c', 'd'].map((name) => ask(name)));
  // They went together, so together they tell one thing: four are too many.
  for (const ticket of tickets) ticket.rateLimited(500);
  for (const ticket of tickets) ticket.done();
  for (const name of ['e', 'f', 'g']) void ask(name);
  t.mock.timers.tick(499);
  await settled();
  assert.equal(went.length, 4);
  t.mock.timers.tick(1);
  await settled();
  assert.deepEqual(went.slice(4), ['e', 'f']);
});

test('whose time ends before the pause does is told at once', async (t) => {
  const { ask } = openQueue(t, 1);
  const ticket = await ask('a');
  const hopeless = ask('b', { until: 1000 });
  ticket.rateLimited(2000);
  ticket.done();
  await assert.rejects(hopeless, { kind: 'crowded' });
  await assert.rejects(ask('c', { until: 1000 }), { kind: 'crowded' });
});

test('who is too far back in the line is told at once, and those before him are served', async (t) => {
  const { ask, went } = openQueue(t, 10);
  (await ask('a')).answered(bucket('requests', 10, 0, 10_000));
  const until = Date.now() + 2500;
  const asked = ['b', 'c', 'd', 'e'].map((name) => ask(name, { until }));
  const last = ask('f');
  await assert.rejects(asked[2]!, { kind: 'crowded' });
  await assert.rejects(asked[3]!, { kind: 'crowded' });
  for (let seconds = 0; seconds < 3; seconds += 1) {
    t.mock.timers.tick(1000);
    await settled();
  }
  await Promise.all([asked[0], asked[1], last]);
  assert.deepEqual(went, ['a', 'b', 'c', 'f']);
});

test('headers that make no sense change nothing', async (t) => {
  const { ask, went } = openQueue(t, 10);
  const ticket = await ask('a');
  ticket.answered(
    new Headers({
      'anthropic-ratelimit-requests-limit': 'many',
      'anthropic-ratelimit-requests-remaining': '0',
      'anthropic-ratelimit-requests-reset': 'soon',
    }),
  );
  void ask('b');
  await settled();
  assert.deepEqual(went, ['a', 'b']);
});

function openQueue(t: TestContext, most: number) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const queue = createQueue(most, readLimit);
  const went: string[] = [];
  const ask = async (name: string, { tokens = 1, until = forever, first = false } = {}): Promise<Ticket> => {
    const ticket = await queue.enter(tokens, until, new AbortController().signal, first);
    went.push(name);
    return ticket;
  };
  return { ask, went };
}

function bucket(name: string, limit: number, remaining: number, fullInMs: number): Headers {
  return new Headers({
    [`anthropic-ratelimit-${name}-limit`]: String(limit),
    [`anthropic-ratelimit-${name}-remaining`]: String(remaining),
    [`anthropic-ratelimit-${name}-reset`]: new Date(Date.now() + fullInMs).toISOString(),
  });
}

/** All that needs no clock has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
