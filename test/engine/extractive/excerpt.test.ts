import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import type { Task } from '../../../src/engine/engine.ts';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

const summary: Task = { kind: 'summarize', length: 'brief', style: 'bullets', language: null };
const question: Task = { kind: 'ask', question: 'When is the ferry late?', earlier: [], language: null };
const runOn = `${'the mayor of vellmar said that the bridge would close, '.repeat(20)}the ferry is late on friday, ${'and the bridge is shut '.repeat(20)}`;
const unended: [string, string, string][] = [
  ['no full stops', runOn, 'en'],
  ['no spaces', 'สะพานข้ามแม่น้ำกกจะปิดซ่อมแซมเป็นเวลาสามเดือน'.repeat(30), 'th'],
  ['a picture as an address', `data:image/png;base64,${'iVBORw0KGgo/AAAN+'.repeat(60)}`, 'und'],
  ['one letter', 'a'.repeat(2000), 'und'],
];

for (const [odd, text, language] of unended) {
  test(`a text with ${odd} is quoted in part, and the quote holds to the checks`, async () => {
    const article = articleOf([text.trim()], { language });
    const parts = await drain(extractive, article, summary);
    const quotes = parts.flatMap((part) => (part.part === 'statement' ? part.statement : []));
    assert.equal(quotes.length, 1);
    assert.match(quotes[0]!.text, /…$/u);
    assert.ok('kept' in checkStatement(article, quotes[0]!, summary));
  });
}

test('the part of a long sentence that answers is the one quoted', async () => {
  const article = articleOf([runOn.trim()]);
  const parts = await drain(extractive, article, question);
  const [quote] = parts.flatMap((part) => (part.part === 'statement' ? part.statement : []));
  assert.match(quote!.text, /^….*ferry is late on friday.*…$/u);
  assert.ok('kept' in checkStatement(article, quote!, question));
});
