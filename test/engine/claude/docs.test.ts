import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { priceOf } from '../../../src/engine/claude/prices.ts';
import { noTokens, type Tokens } from '../../../src/engine/model/prices.ts';

const columns: (keyof Tokens)[] = ['inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens'];

test('docs/claude.md has the prices', async () => {
  const page = await readFile('docs/claude.md', 'utf8');
  const rows = [...page.matchAll(/^\| `(?<model>claude-[\w-]+)`(?<figures>.*)\|$/gmu)];
  assert.equal(rows.length, 8);
  for (const { groups } of rows) {
    const figures = groups!['figures']!.split('|').slice(1).map(Number);
    // Of 100,000 tokens, the most that are never a long prompt.
    const prices = columns.map(
      (column) => 10 * priceOf(groups!['model']!, { ...noTokens, [column]: 100_000 })!,
    );
    assert.deepEqual(
      prices.map((price) => Number(price.toFixed(4))),
      figures,
      groups!['model'],
    );
  }
});
