import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCost } from '../../../src/engine/engine.ts';
import { priceOf } from '../../../src/engine/claude/prices.ts';
import { noTokens, type Tokens } from '../../../src/engine/model/prices.ts';

const million = 1_000_000;

test('each kind of token has its price', () => {
  const kinds: [keyof Tokens, number][] = [
    ['inputTokens', 2],
    ['outputTokens', 10],
    ['cacheReadTokens', 0.1],
    ['cacheWriteTokens', 2.5],
  ];
  for (const [kind, usd] of kinds)
    assert.equal(priceOf('claude-sonnet-5-5', { ...noTokens, [kind]: million }), usd);
});

test('a prompt over 100,000 tokens pays more for every token, and cached ones count', () => {
  const short = {
    inputTokens: 40_000,
    cacheReadTokens: 30_000,
    cacheWriteTokens: 30_000,
    outputTokens: 1000,
  };
  const long = { ...short, cacheReadTokens: 30_001 };
  assert.equal(near(priceOf('claude-haiku-5-5', short)), 0.00855);
  assert.equal(near(priceOf('claude-haiku-5-5', long)), 0.04275);
});

test('output never makes a prompt long', () => {
  assert.equal(near(priceOf('claude-haiku-5-5', { ...noTokens, outputTokens: 128_000 })), 0.064);
});

test('a dated model costs what its family costs; an unknown one nobody knows', () => {
  const tokens = { ...noTokens, inputTokens: million };
  assert.equal(priceOf('claude-haiku-4-5-20251001', tokens), 1);
  assert.equal(priceOf('claude-haiku-9', tokens), null);
  assert.equal(priceOf('llama3', tokens), null);
});

test('one unknown price makes a sum unknown', () => {
  const known = { ...noTokens, inputTokens: 1, usd: 0.5 };
  assert.deepEqual(addCost(known, known), { ...noTokens, inputTokens: 2, usd: 1 });
  assert.equal(addCost(known, { ...known, usd: null }).usd, null);
});

function near(usd: number | null): number {
  return Number((usd ?? Number.NaN).toFixed(5));
}
