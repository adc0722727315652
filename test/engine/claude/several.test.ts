import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDossier } from '../../../src/article/dossier.ts';
import { addCost, type DraftPart, noCost, type Task } from '../../../src/engine/engine.ts';
import { articleOf, oddArticles } from '../articles.ts';
import { drain } from '../contract.ts';
import { openClaude } from './open.ts';

const one = oddArticles['a common story']!;
const other = articleOf(
  one.sentences.map((sentence) => sentence.replace('14', '17')),
  { id: 'other', outlet: 'The Bay' },
);
const both = toDossier([one, other]);
const compare: Task = { kind: 'compare', language: null };
const timeline: Task = { kind: 'timeline', language: null };
const summarize: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };

const draft = {
  answerable: true,
  statements: [
    { label: 'disputed: cracked pillars', evidence: [0], text: '14 pillars have cracks.' },
    { label: 'disputed: cracked pillars', evidence: [6], text: '17 pillars have cracks.' },
  ],
  relations: [],
};
const costOf = (parts: DraftPart[]) =>
  parts.flatMap((part) => (part.part === 'cost' ? [part.cost] : [])).at(-1) ?? noCost;
const tokensOf = ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens }: typeof noCost) =>
  inputTokens + outputTokens + cacheReadTokens + cacheWriteTokens;

test('articles that were read are compared in one call, from the first one’s cache, for less than both cost', async (t) => {
  const { server, claude } = await openClaude(t);
  const alone = [];
  for (const article of [one, other]) alone.push(costOf(await drain(claude, article, summarize)));
  server.answer = (reply) => {
    reply.begin();
    reply.say(JSON.stringify(draft));
    reply.finish('end_turn');
  };
  const parts = await drain(claude, both, compare);
  assert.deepEqual(server.rejected, []);
  assert.equal(server.received.length, 3);
  const statements = parts.flatMap((part) => (part.part === 'statement' ? [part.statement] : []));
  assert.deepEqual(statements, draft.statements);
  const cost = costOf(parts);
  assert.equal(cost.cacheReadTokens, alone[0]!.cacheWriteTokens);
  assert.ok(tokensOf(cost) <= 1.3 * tokensOf(addCost(alone[0]!, alone[1]!)));
});

test('four articles, compared or in time, are asked about in a way that the API takes', async (t) => {
  const { server, claude } = await openClaude(t);
  const four = toDossier([one, other, oddArticles['Korean']!, oddArticles['Japanese']!]);
  server.answer = (reply) => {
    reply.begin();
    reply.say('{"answerable":false,"statements":[],"relations":[]}');
    reply.finish('end_turn');
  };
  for (const task of [compare, timeline]) await drain(claude, four, task);
  assert.deepEqual(server.rejected, []);
});
