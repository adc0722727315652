import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLimit } from '../../../src/engine/openai/read-limit.ts';

const headers = (reset: string) =>
  new Headers({
    'x-ratelimit-limit-requests': '60',
    'x-ratelimit-remaining-requests': '59',
    'x-ratelimit-reset-requests': reset,
  });

test('what is left of a limit is read, and when it is whole again', () => {
  for (const [reset, ms] of [
    ['1s', 1000],
    ['6m0s', 360_000],
    ['80ms', 80],
    ['2m59.5s', 179_500],
    ['1h2m3s', 3_723_000],
    ['7', 7000],
  ] as const)
    assert.deepEqual(readLimit(headers(reset), 'requests', 0), { limit: 60, left: 59, fullInMs: ms }, reset);
});

test('what a server doesn’t tell, or tells in another way, is no number', () => {
  const { limit, left, fullInMs } = readLimit(headers('soon'), 'tokens', 0);
  assert.ok([limit, left, fullInMs].every(Number.isNaN));
  assert.ok(Number.isNaN(readLimit(headers('soon'), 'requests', 0).fullInMs));
});
