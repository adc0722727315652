import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import { toArticle } from '../../../src/article/to-article.ts';
import { fitArticle, longestArticle } from '../../../src/engine/model/fit.ts';
import { mostTokens } from '../../../src/engine/model/tokens.ts';
import { numberSentences } from '../../../src/engine/model/task.ts';
import { articleOf, oddArticles } from '../articles.ts';

const paragraph =
  'The port closes its oldest pier. Ferries leave from the north until then.\nRepairs take weeks.';
const story = fromText(Array.from({ length: 10 }, () => paragraph).join('\n\n'));

test('what fits is read whole', () => {
  for (const article of Object.values(oddArticles))
    if (article.text.length < longestArticle / 4) assert.equal(fitArticle(article), article);
});

test('what does not fit is cut at a paragraph, and says so', () => {
  const cut = fitArticle(story, 250);
  const share = cut.text.length / story.text.length;
  assert.equal(cut.text, Array.from({ length: 3 }, () => paragraph).join('\n\n'));
  assert.deepEqual(cut.sentences, story.sentences.slice(0, 9));
  assert.deepEqual([cut.coverage, cut.shortfall, cut.share], ['partial', 'length', share]);
  assert.equal(cut.id, story.id);
});

test('a cut article fits, however often it is asked', () => {
  for (const limit of [20, 100, 450, 1000]) {
    const cut = fitArticle(story, limit);
    assert.ok(mostTokens(numberSentences(cut.sentences)) <= limit);
    assert.equal(fitArticle(cut, limit), cut);
  }
});

test('a first paragraph that is too long is cut at a sentence', () => {
  const cut = fitArticle(fromText('One sentence ends. '.repeat(40)), 200);
  assert.ok(cut.sentences.length > 1);
  assert.match(cut.text, /ends\.$/u);
});

test('a first sentence that is too long is cut where it must be', () => {
  const cut = fitArticle(articleOf(['끝없는말'.repeat(100)]), 200);
  assert.equal(cut.text, '끝없는말'.repeat(100).slice(0, 50));
  assert.deepEqual(cut.sentences, [cut.text]);
});

test('a teaser stays a teaser, and shares multiply', () => {
  const teaser: Article = { ...story, coverage: 'teaser', shortfall: 'paywall', share: 0.5 };
  const cut = fitArticle(teaser, 250);
  assert.deepEqual([cut.coverage, cut.shortfall], ['teaser', 'paywall']);
  assert.equal(cut.share, (0.5 * cut.text.length) / story.text.length);
});

test('sentences that lost spaces still find their paragraph', () => {
  const loose = fromText('첫 문장이다.   둘째다.\n\n 다음 문단이다.  또 하나다.\n\n마지막 문단이다.');
  const cut = fitArticle(loose, 60);
  assert.match(cut.text, /둘째다\.$/u);
});

function fromText(text: string): Article {
  const { sentences: _, id: __, share: ___, ...about } = articleOf([]);
  return toArticle({ ...about, text });
}
