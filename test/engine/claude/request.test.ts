import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import { fitArticle } from '../../../src/engine/model/fit.ts';
import { createClaudeProvider } from '../../../src/engine/claude/provider.ts';
import { buildRequest as buildRequestOf } from '../../../src/engine/claude/request.ts';
import { draftPrompt } from '../../../src/engine/model/draft-prompt.ts';
import { mostTokens } from '../../../src/engine/model/tokens.ts';
import type { Task } from '../../../src/engine/engine.ts';
import { cleanText } from '../../../src/article/clean/clean-text.ts';
import { toArticle } from '../../../src/article/to-article.ts';
import { numberSentences } from '../../../src/engine/model/task.ts';
import { samples } from '../../article/samples.ts';
import { articleOf } from '../articles.ts';

const haiku = createClaudeProvider({ apiKey: 'none', baseURL: null, model: 'claude-haiku-5-5' });
const buildRequest = (model: string, article: Article, task: Task) =>
  buildRequestOf(model, draftPrompt(article, task));
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
  const tokens = (sentence: string) => haiku.most(draftPrompt(articleOf([sentence]), actors)).prompt;
  assert.equal(tokens('한국어') - tokens('abcde'), 4);
});

/** By `@anthropic-ai/tokenizer` 0.0.4, of the numbered sentences. */
const counted = { 'de-streik': 821, 'en-harbour': 703, 'es-presa': 772, 'ja-aoba': 1093, 'ko-haesol': 1109 };

test('no article has more tokens than are set apart, by the tokenizer that was published', () => {
  for (const { name, paste } of samples().filter(({ name }) => name in counted)) {
    const count = counted[name as keyof typeof counted];
    const most = mostTokens(numberSentences(toArticle(cleanText(paste)).sentences));
    assert.ok(most >= count && most < 2 * count, `${name}: ${most} for ${count}`);
  }
});

test('in no language does the longest prompt reach the price of a long one', () => {
  for (const { name, paste } of samples()) {
    const { sentences } = toArticle(cleanText(paste));
    const long = fitArticle(articleOf(Array.from({ length: 300 }, () => sentences).flat()));
    assert.equal(long.shortfall, 'length');
    const tokens = haiku.most(draftPrompt(long, actors)).prompt;
    assert.ok(tokens > 80_000 && tokens < 100_000, `${name}: ${tokens}`);
  }
});

function documentOf(about: Partial<Article>) {
  const { messages } = buildRequest('claude-haiku-5-5', articleOf(['One.'], about), actors);
  const [content] = messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content));
  assert.ok(content?.type === 'document');
  return content;
}
