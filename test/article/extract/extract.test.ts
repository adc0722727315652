import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/article/extract/extract.ts';

const lede =
  'The harbour bridge will close for repairs on Monday, the city said, and stay closed until spring.';

test('the story is the article, without what stands around it', () => {
  const story = extract(
    `<html lang="en"><title>Bridge closes</title><nav><a href="/">Home</a></nav><article>${`<p>${lede}</p>`.repeat(6)}</article>`,
    'https://news.example/bridge',
  );
  assert.equal(story.text, Array(6).fill(lede).join('\n\n'));
  assert.equal(story.title, 'Bridge closes');
  assert.equal(story.language, 'en');
});

test('a page without a story is refused', () => {
  assert.throws(() => extract('', null), { name: 'Refusal', key: 'page.empty' });
});
