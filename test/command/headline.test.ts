import { sourceNameOf } from '../../src/article/dossier.ts';
import { headlineOf } from '../../src/article/headline.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelineOf } from '../../src/command/reading/reading-view.ts';
import { wordsFor } from '../../src/words/words.ts';
import { articleOf } from '../engine/articles.ts';

test('without a title the headline is the start of the lede, with no emoji cut in half', () => {
  assert.equal(headlineOf({ title: 'Title', sentences: [] }), 'Title');
  const lede = `${'x'.repeat(69)}😀${'x'.repeat(20)}`;
  assert.equal(headlineOf({ title: null, sentences: [lede] }), `${'x'.repeat(69)}…`);
});

test('what has no outlet, site or title is called by its first words', () => {
  assert.equal(sourceNameOf(articleOf(['A pier closed.'])), 'A pier closed.');
  assert.equal(
    sourceNameOf(articleOf(['A pier closed.'], { url: 'https://www.post.example/' })),
    'post.example',
  );
});

test('where only the day of a change is known, it is called that', () => {
  const article = { ...articleOf(['One.']), published: null, updated: '2025-05-21T16:42' };
  assert.match(datelineOf(article, wordsFor('de'), 'de'), /^Stand 21\.05\.2025 · Englisch · /);
  assert.match(
    datelineOf({ ...article, published: '2025-05-20' }, wordsFor('en'), 'en'),
    /^May 20, 2025 · 1 min/,
  );
});
