import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from '../../src/article/clean/clean.ts';
import { toArticle } from '../../src/article/to-article.ts';
import { samples } from './samples.ts';

for (const { name, paste, expected } of samples()) {
  test(`${name}: the page's furniture is metadata, and no sentence`, () => {
    const { title, byline, published, updated, language, sentences } = toArticle(cleanText(paste));
    assert.deepEqual(
      { title, byline, published, updated, language, first: sentences[0], last: sentences.at(-1) },
      {
        title: expected.title,
        byline: expected.byline,
        published: expected.published,
        updated: expected.updated,
        language: expected.language,
        first: expected.first,
        last: expected.last,
      },
    );
    assert.deepEqual(
      expected.absent.filter((piece) => sentences.some((sentence) => sentence.includes(piece))),
      [],
    );
    assert.equal(sentences.length, expected.sentences);
  });
}
