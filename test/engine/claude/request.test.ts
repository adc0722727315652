import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import { buildRequest, mostPromptTokens } from '../../../src/engine/claude/request.ts';
import type { Task } from '../../../src/engine/engine.ts';
import { articleOf } from '../articles.ts';

const actors: Task = { kind: 'actors', language: null };

test('what is known of an article goes with it, each on its line', () => {
  const about = { byline: 'Ada\nSmith', outlet: 'The Daily', published: '2026-03-12' };
  const { title, context } = documentOf(about);
  assert.equal(title, undefined);
  assert.equal(
    context,
    'language: en; by: Ada Smith; outlet: The Daily; published: 2026-03-12; the whole article',
  );
});

test('a part of an article is not taken for all of it', () => {
  for (const coverage of ['partial', 'teaser'] as const)
    assert.match(documentOf({ coverage }).context!, /only the beginning of the article$/u);
});

test('a title is bounded, and one of spaces is none', () => {
  assert.equal(documentOf({ title: ' \n ' }).title, undefined);
  assert.equal(documentOf({ title: `${'a'.repeat(499)}🚢` }).title, 'a'.repeat(499));
});

test('a model that thinks has room for it, and one that is not known is told nothing', () => {
  const request = (model: string) => buildRequest(model, articleOf(['One.']), actors);
  assert.deepEqual(request('claude-haiku-5-5').thinking, { type: 'disabled' });
  assert.deepEqual(request('claude-sonnet-5-5').thinking, { type: 'between_tools' });
  assert.equal(request('claude-opus-5-5').output_config?.effort, 'low');
  const { thinking, output_config, max_tokens } = request('claude-next');
  assert.deepEqual([thinking, output_config?.effort], [undefined, undefined]);
  assert.ok(max_tokens > request('claude-haiku-5-5').max_tokens);
});

test('a prompt is counted in tokens: two for five letters, two for a syllable', () => {
  const tokens = (sentence: string) =>
    mostPromptTokens(buildRequest('claude-haiku-5-5', articleOf([sentence]), actors));
  assert.equal(tokens('한국어') - tokens('abcde'), 4);
});

function documentOf(about: Partial<Article>) {
  const { messages } = buildRequest('claude-haiku-5-5', articleOf(['One.'], about), actors);
  const [content] = messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content));
  assert.ok(content?.type === 'document');
  return content;
}
